// Decides how wide a column or how high a row is when it is fitted to its contents.

import { cellAt, type SheetState } from './sheet-state';
import { displayCell } from './sheet-values';

const PIXELS_PER_CHARACTER = 7;
const PADDING = 10;
const LEAST_WIDTH = 21;
const LINE_HEIGHT = 21;

function longestLine(text: string): number {
  return Math.max(...text.split('\n').map((line) => line.length));
}

/** The width in pixels that shows the longest text of a column; an empty one keeps its width (null). */
export function fittedWidth(sheet: SheetState, column: number, locale: string): number | null {
  let width = 0;
  sheet.rows.forEach((row, index) => {
    if (row?.[column - 1] === undefined) return;
    const size = (cellAt(sheet, index + 1, column).style.fontSize ?? 10) / 10;
    const text = displayCell(sheet, index + 1, column, locale);
    if (text !== '') width = Math.max(width, Math.ceil(longestLine(text) * PIXELS_PER_CHARACTER * size) + PADDING);
  });
  return width === 0 ? null : Math.max(LEAST_WIDTH, width);
}

/** The height in pixels that shows all lines typed into the cells of a row. */
export function fittedHeight(sheet: SheetState, row: number, locale: string): number {
  const lines = (sheet.rows[row - 1] ?? []).map((_cell, index) => {
    const size = (cellAt(sheet, row, index + 1).style.fontSize ?? 10) / 10;
    return displayCell(sheet, row, index + 1, locale).split('\n').length * size;
  });
  return Math.ceil(Math.max(1, ...lines) * LINE_HEIGHT);
}
