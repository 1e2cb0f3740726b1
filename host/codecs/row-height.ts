// Decides how tall a row must be for its wrapped text: Sheets fits rows by itself, LibreOffice does not when opening.

import type { CellSnapshot, SheetSnapshot } from '../types';
import { DEFAULT_FONT } from './xlsx-cell';

/** What a column measures when nobody set it. */
export const DEFAULT_COLUMN_PIXELS = 100;
/** What a row measures when nobody set it. */
export const DEFAULT_ROW_PIXELS = 21;

const PIXELS_PER_POINT = 4 / 3;
const LINE_SPACING = 1.2;
const PADDING = 5;
const SIDE_PADDING = 8;

// Widths in ems, rounded up a little from Arial: a row slightly too tall reads better than text cut off.
const WIDTHS: readonly [RegExp, number][] = [
  [/[\s.,:;!'|()[\]/iljtfIr-]/, 0.32],
  [/[mwMW%…–]/, 0.9],
  [/\p{Lu}/u, 0.72],
];
const OTHER_WIDTH = 0.57;
const TIMES_TO_ARIAL = 0.9;

function textWidth(text: string, em: number): number {
  let ems = 0;
  for (const letter of text.normalize('NFC')) {
    ems += WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHER_WIDTH;
  }
  return ems * em;
}

function lineCount(text: string, em: number, width: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines += 1;
    let used = 0;
    for (const word of paragraph.split(/(?<= )/)) {
      const length = textWidth(word, em);
      if (used > 0 && used + textWidth(word.trimEnd(), em) > width) {
        lines += 1;
        used = 0;
      }
      // A word longer than the cell is broken inside.
      lines += Math.max(0, Math.ceil(length / width) - 1);
      used += length;
    }
  }
  return lines;
}

function cellHeight(cell: CellSnapshot, columnPixels: number): number {
  const em = (cell.fontSize ?? DEFAULT_FONT.size) * PIXELS_PER_POINT;
  const face = (cell.fontWeight === 'bold' ? 1.06 : 1) * (/^times/i.test(cell.fontFamily ?? '') ? TIMES_TO_ARIAL : 1);
  const lines =
    cell.wrap && typeof cell.value === 'string' ? lineCount(cell.value, em * face, columnPixels - SIDE_PADDING) : 1;
  return Math.ceil(lines * em * LINE_SPACING) + PADDING;
}

/**
 * The heights in pixels of the rows that have one: as set, or as their wrapped text needs. Merged cells do not count.
 *
 * @example fittedHeights(sheetWithThreeLinesInRow2) // Map { 2 => 53 }
 */
export function fittedHeights(sheet: SheetSnapshot): ReadonlyMap<number, number> {
  const heights = new Map(sheet.rowHeights);
  const isMerged = (row: number, column: number) =>
    sheet.merges.some(
      (area) =>
        row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
    );
  sheet.cells.forEach((cells, index) => {
    const row = index + 1;
    if (heights.has(row) || !cells.some((cell) => cell.wrap && cell.value !== '')) return;
    const needed = cells.map((cell, column) =>
      cell.value === '' || isMerged(row, column + 1)
        ? 0
        : cellHeight(cell, sheet.columnWidths.get(column + 1) ?? DEFAULT_COLUMN_PIXELS),
    );
    heights.set(row, Math.max(0, ...needed));
  });
  return new Map([...heights].filter(([, pixels]) => pixels > 0));
}
