// Inserts and deletes lines of a sheet together with what points at them from elsewhere in the file.

import type { Area } from '../types';
import { type Axis, afterDelete, afterInsert } from './area';
import { moveChartCorners, moveChartRanges } from './sheet-charts';
import { deleteLines, insertLines } from './sheet-lines';
import { type SpreadsheetState, sheetById } from './spreadsheet-state';

/** Sends the named ranges and chart ranges on a sheet through `move`; a name of which nothing is left is gone. */
function moveReferences(spreadsheet: SpreadsheetState, sheetId: number, move: (area: Area) => Area | null): void {
  for (const [name, { spreadsheet: owner, sheet, ...area }] of spreadsheet.names) {
    if (sheet !== sheetId) continue;
    const moved = move(area);
    if (moved === null) spreadsheet.names.delete(name);
    else spreadsheet.names.set(name, { spreadsheet: owner, sheet, ...moved });
  }
  moveChartRanges(spreadsheet, sheetId, move);
}

/** Inserts `count` lines before line `before` of a sheet; names and charts keep their cells. */
export function insertLinesOf(
  spreadsheet: SpreadsheetState,
  sheetId: number,
  axis: Axis,
  before: number,
  count: number,
): void {
  const sheet = sheetById(spreadsheet, sheetId);
  insertLines(sheet, axis, before, count);
  moveChartCorners(sheet, axis, before, count);
  moveReferences(spreadsheet, sheetId, (area) => afterInsert(area, axis, before, count));
}

/** Deletes `count` lines from `first` on; names and charts keep what is left of their cells. */
export function deleteLinesOf(
  spreadsheet: SpreadsheetState,
  sheetId: number,
  axis: Axis,
  first: number,
  count: number,
): void {
  const sheet = sheetById(spreadsheet, sheetId);
  deleteLines(sheet, axis, first, count);
  moveChartCorners(sheet, axis, first, -count);
  moveReferences(spreadsheet, sheetId, (area) => afterDelete(area, axis, first, count));
}
