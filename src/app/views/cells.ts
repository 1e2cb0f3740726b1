// The cells that views are made of.

import type { Cell, PaintedCell, Tone } from '../ports';

// Most cells of "Số liệu" are small figures: one cell stands for all that show the same, instead of a million cells.
const SMALL_FIGURES: readonly PaintedCell[] = Array.from({ length: 100 }, (_, value) => ({ value, tone: '' }));

/** An ordinary cell. */
export function plain(value: Cell): PaintedCell {
  return (typeof value === 'number' ? SMALL_FIGURES[value] : undefined) ?? { value, tone: '' };
}

/** A cell of a row or column that names the others. */
export function title(value: Cell): PaintedCell {
  return { value, tone: 'title' };
}

/** A row of "Tổng quan": topic, value, explanation. */
export function line(topic: string, value: string, explanation: string, tone: Tone = ''): readonly PaintedCell[] {
  return [title(topic), { value, tone }, plain(explanation)];
}
