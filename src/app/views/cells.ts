// The cells that views are made of.

import type { Cell, PaintedCell, Tone } from '../ports';

/** An ordinary cell. */
export function plain(value: Cell): PaintedCell {
  return { value, tone: '' };
}

/** A cell of a row or column that names the others. */
export function title(value: Cell): PaintedCell {
  return { value, tone: 'title' };
}

/** A row of "Tổng quan": topic, value, explanation. */
export function line(topic: string, value: string, explanation: string, tone: Tone = ''): readonly PaintedCell[] {
  return [title(topic), { value, tone }, plain(explanation)];
}
