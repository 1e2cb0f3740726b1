// Reads the values of an area; the input sheets are read by every run and rarely change, so a reading is kept.

import type { CellValue } from '../bridge/values';
import type { Area } from '../types';
import { filledRows, mapArea, type SheetState } from './sheet-state';
import { readCell } from './sheet-values';

type Values = readonly (readonly CellValue[])[];

interface Readings {
  readonly changes: number;
  readonly byArea: Map<string, Values>;
}

const kept = new WeakMap<SheetState, Readings>();

/** A sheet is read whole, or head and body: more would be kept for nothing. */
const MOST_KEPT = 4;

/**
 * What getValues answers for an area, without the rows that are blank to its end: sheets end in blank rows, and most reads
 * are of whole columns. As long as nobody changes the sheet's cells it is the same object.
 * Example: A1:B1000 of a sheet whose last content is in row 2 is two rows of two values.
 */
export function readArea(sheet: SheetState, area: Area, timeZone: string): Values {
  const before = kept.get(sheet);
  const readings = before?.changes === sheet.changes ? before : { changes: sheet.changes, byArea: new Map() };
  const { byArea } = readings;
  const key = [area.row, area.column, area.rows, area.columns, timeZone].join(' ');
  const known = byArea.get(key);
  if (known !== undefined) return known;
  const filled = { ...area, rows: filledRows(sheet, area) };
  const values = mapArea(filled, (row, column) => readCell(sheet, row, column, timeZone));
  if (byArea.size >= MOST_KEPT) byArea.clear();
  byArea.set(key, values);
  kept.set(sheet, readings);
  return values;
}
