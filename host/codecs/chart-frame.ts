// Decides which cells a chart covers: the platform sizes it in pixels, the file says from which cell to which.

import type { ChartSnapshot, SheetSnapshot } from '../types';
import { chartNumber } from './chart-options';
import { DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS, fittedHeights } from './row-height';

/** What a chart measures when nobody set it. */
const DEFAULT_SIZE = { width: 600, height: 371 };

/** The first line, from 1-based `first` on, that lies `pixels` further; at least the next one. */
function lineAfter(first: number, pixels: number, sizeOf: (line: number) => number): number {
  let line = first;
  for (let left = pixels; left > 0; line += 1) left -= Math.max(1, sizeOf(line));
  return Math.max(line, first + 1);
}

/**
 * The 0-based cells of a chart's corners. Offsets inside a cell are lost: the file's library has no place for them.
 *
 * @example chartFrame(chartAtD2, sheetWithDefaultSizes) // { from: { row: 1, col: 3 }, to: { row: 19, col: 9 } }
 */
export function chartFrame(
  { anchor, options }: ChartSnapshot,
  sheet: SheetSnapshot,
): { readonly from: { row: number; col: number }; readonly to: { row: number; col: number } } {
  const heights = fittedHeights(sheet);
  const hidden = new Set(sheet.hiddenColumns);
  const width = chartNumber(options, 'width') ?? DEFAULT_SIZE.width;
  const height = chartNumber(options, 'height') ?? DEFAULT_SIZE.height;
  const columnWidth = (column: number): number =>
    hidden.has(column) ? 1 : (sheet.columnWidths.get(column) ?? DEFAULT_COLUMN_PIXELS);
  return {
    from: { row: anchor.row - 1, col: anchor.column - 1 },
    to: {
      row: lineAfter(anchor.row, height, (row) => heights.get(row) ?? DEFAULT_ROW_PIXELS) - 1,
      col: lineAfter(anchor.column, width, columnWidth) - 1,
    },
  };
}
