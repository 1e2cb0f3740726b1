// The cells that views are made of.

import type { Cell, PaintedCell, Tone } from '../ports';

// Most cells are small figures, blank or of one sign: one cell stands for all that show the same, instead of a million cells.
const SMALL_FIGURES: readonly PaintedCell[] = Array.from({ length: 100 }, (_, value) => ({ value, tone: '' }));
const SHORT_TEXTS: ReadonlyMap<Cell, PaintedCell> = new Map(
  ['', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'].map((value) => [value, { value, tone: '' }]),
);

/** An ordinary cell. */
export function plain(value: Cell): PaintedCell {
  return knownCell(value) ?? { value, tone: '' };
}

function knownCell(value: Cell): PaintedCell | undefined {
  if (typeof value === 'number') return SMALL_FIGURES[value];
  return typeof value === 'string' && value.length < 2 ? SHORT_TEXTS.get(value) : undefined;
}

/** A cell of a row or column that names the others. */
export function title(value: Cell): PaintedCell {
  return { value, tone: 'title' };
}

/** A row of "Tổng quan": topic, value, explanation. */
export function line(topic: string, value: string, explanation: string, tone: Tone = ''): readonly PaintedCell[] {
  return [title(topic), { value, tone }, plain(explanation)];
}
