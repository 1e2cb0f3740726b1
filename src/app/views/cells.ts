// The cells that views are made of.

import type { Cell, PaintedCell } from '../ports';

/** An ordinary cell. */
export function plain(value: Cell): PaintedCell {
  return { value, tone: '' };
}

/** A cell of a row or column that names the others. */
export function title(value: Cell): PaintedCell {
  return { value, tone: 'title' };
}
