// Carries cell values over the bridge and refuses grids of the wrong shape.

import type { CellValue, Place } from '../../bridge/values';
import { isMoment } from '../../bridge/values';
import { Exception } from '../exception';
import { checkSignature, isDate } from '../signature';
import { CellImage } from './cell-image';

/** A script's value as it crosses the bridge; undefined and null clear, other objects become their text. */
export function toCell(value: unknown): CellValue {
  if (value === undefined || value === null) return null;
  if (isDate(value)) return { ms: value.getTime() };
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string') return value;
  if (value instanceof CellImage) throw new Exception('not in the local host: an image in a cell');
  return String(value);
}

/** A cell as getValues gives it: text, number, boolean or a Date of this realm. */
export function fromCell(value: CellValue): unknown {
  return isMoment(value) ? new Date(value.ms) : (value ?? '');
}

function mismatch(what: 'rows' | 'columns', data: number, range: number): never {
  throw new Exception(
    `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${data} but the range has ${range}.`,
  );
}

/** Fails unless a script handed over rows of the range's shape. */
export function checkGrid(member: string, grid: unknown, place: Place): void {
  checkSignature(`SpreadsheetApp.Range.${member}`, [grid], [['array']]);
  if (Array.isArray(grid)) checkShape(grid, place);
}

/**
 * Fails unless the grid has the range's shape, with the platform's text.
 * Example: a grid of 2 rows for a range of 3 throws '… The data has 2 but the range has 3.'
 */
export function checkShape(grid: readonly (readonly unknown[])[], place: Place): void {
  if (grid.length !== place.rows) mismatch('rows', grid.length, place.rows);
  for (const row of grid) {
    if (!Array.isArray(row))
      throw new Exception(
        "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
      );
    if (row.length !== place.columns) mismatch('columns', row.length, place.columns);
  }
}
