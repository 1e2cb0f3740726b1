// Puts the rows of an area into another order, or drops those that repeat.

import type { SortOrder } from '../bridge/rule-operations';
import type { Area } from '../types';
import { blankCell, type Cell } from './cell';
import { isDateFormat } from './number-format';
import { fail } from './problem';
import type { Random } from './random';
import { cellAt, mapArea, putCell, type SheetState } from './sheet-state';

type Rows = readonly (readonly Cell[])[];

/** Numbers, then dates, then texts, then booleans (T:gas-fakes testassist). */
function rank({ value, style }: Cell): number {
  if (typeof value === 'number') return isDateFormat(style.format ?? '') ? 1 : 0;
  return typeof value === 'string' ? 2 : 3;
}

function compareCells(a: Cell, b: Cell): number {
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a.value === 'number' && typeof b.value === 'number') return a.value - b.value;
  return String(a.value).localeCompare(String(b.value), 'vi');
}

function readRows(sheet: SheetState, area: Area): Rows {
  return mapArea(area, (row, column) => cellAt(sheet, row, column));
}

function putRows(sheet: SheetState, area: Area, rows: Rows): void {
  rows.forEach((cells, r) => {
    cells.forEach((cell, c) => {
      putCell(sheet, area.row + r, area.column + c, cell);
    });
  });
}

/** Sorts the rows of an area by columns of the sheet; equal rows keep their order, blanks go last either way. */
export function sortArea(sheet: SheetState, area: Area, by: readonly SortOrder[]): void {
  const outside = by.find(({ column }) => column < area.column || column >= area.column + area.columns);
  if (outside !== undefined) fail(`Sort column ${outside.column} is outside of the range.`);
  const compare = (a: readonly Cell[], b: readonly Cell[]): number => {
    for (const { column, ascending } of by) {
      const [left, right] = [a[column - area.column], b[column - area.column]];
      if (left === undefined || right === undefined) continue;
      const blanks = Number(left.value === '') - Number(right.value === '');
      const order = blanks === 0 ? compareCells(left, right) * (ascending ? 1 : -1) : blanks;
      if (order !== 0) return order;
    }
    return 0;
  };
  putRows(sheet, area, [...readRows(sheet, area)].sort(compare));
}

/** Shuffles the rows of an area; the same seed gives the same order. */
export function shuffleArea(sheet: SheetState, area: Area, random: Random): void {
  const keyed = readRows(sheet, area).map((cells) => ({ cells, key: random.below(2 ** 31) }));
  putRows(
    sheet,
    area,
    keyed.sort((a, b) => a.key - b.key).map(({ cells }) => cells),
  );
}

/** What makes two cells duplicates: the value, whatever its case (D:Range.md removeDuplicates). */
function identity({ value, formula }: Cell): string {
  return `${typeof value}:${(formula ?? String(value)).toLowerCase()}`;
}

/**
 * Drops rows that repeat an earlier one in these columns of the sheet (none: all), moves the others up and tells how
 * many are left.
 * Example: the rows a, b, a become a, b and a blank one: 2.
 */
export function dropDuplicates(sheet: SheetState, area: Area, columns: readonly number[]): number {
  const seen = new Set<string>();
  const kept = readRows(sheet, area).filter((cells) => {
    const compared = cells.filter((_cell, c) => columns.length === 0 || columns.includes(area.column + c));
    const key = JSON.stringify(compared.map(identity));
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
  const blanks = mapArea({ ...area, row: area.row + kept.length, rows: area.rows - kept.length }, (row, column) =>
    blankCell(cellAt(sheet, row, column).style),
  );
  putRows(sheet, area, [...kept, ...blanks]);
  return kept.length;
}
