// One sheet as plain data: its cells, its measures and the rules that lie on it.

import type { ChartRecord } from '../bridge/chart-operations';
import type { BandingRecord, FilterColumn, ProtectionFacts, SortOrder } from '../bridge/rule-operations';
import type { ConditionalRule, ValidationRule } from '../bridge/values';
import type { Area } from '../types';
import { blankCell, type Cell, hasContent, PLAIN } from './cell';
import type { MetadataState } from './sheet-metadata';

export interface PlacedRule {
  readonly area: Area;
  readonly rule: ValidationRule;
}

export interface Protection extends ProtectionFacts {
  readonly id: number;
  /** Absent: the whole sheet. */
  readonly area?: Area;
}

export type Row = (Cell | undefined)[];

export interface SheetState {
  readonly id: number;
  name: string;
  hidden: boolean;
  tabColor: string | null;
  frozenRows: number;
  frozenColumns: number;
  maxRows: number;
  maxColumns: number;
  /** 0-based, sparse at the end; `rowsToChange` is the only way to change them. */
  readonly rows: readonly (Readonly<Row> | undefined)[];
  /** How often somebody set about changing them: what was read once holds as long as this stays. */
  changes: number;
  columnWidths: Map<number, number>;
  rowHeights: Map<number, number>;
  hiddenColumns: Set<number>;
  hiddenRows: Set<number>;
  merges: readonly Area[];
  validations: readonly PlacedRule[];
  conditionals: readonly ConditionalRule[];
  protections: readonly Protection[];
  filter: Area | null;
  filterColumns: readonly FilterColumn[];
  /** How the filter was last sorted. */
  filterOrder: SortOrder | null;
  bandings: readonly BandingRecord[];
  /** What is selected on the screen; nothing is A1. */
  selection: readonly Area[];
  hiddenGridlines: boolean;
  rightToLeft: boolean;
  charts: readonly ChartRecord[];
  /** Its own and that of its rows and columns. */
  metadata: readonly MetadataState[];
  /** The form that writes its answers here. */
  formId: string | null;
}

/** A new sheet is 1000 rows of 26 columns unless told otherwise. */
export function createSheet(id: number, name: string, maxRows = 1000, maxColumns = 26): SheetState {
  return {
    id,
    name,
    hidden: false,
    tabColor: null,
    frozenRows: 0,
    frozenColumns: 0,
    maxRows,
    maxColumns,
    rows: [],
    changes: 0,
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenColumns: new Set(),
    hiddenRows: new Set(),
    merges: [],
    validations: [],
    conditionals: [],
    protections: [],
    filter: null,
    filterColumns: [],
    filterOrder: null,
    bandings: [],
    selection: [],
    hiddenGridlines: false,
    rightToLeft: false,
    charts: [],
    metadata: [],
    formId: null,
  };
}

/** The cell at a 1-based place; a place never touched is a plain blank. */
export function cellAt(sheet: SheetState, row: number, column: number): Cell {
  return sheet.rows[row - 1]?.[column - 1] ?? blankCell(PLAIN);
}

/** How many rows of an area there are up to its last one with content. */
export function filledRows(sheet: SheetState, { row, column, rows, columns }: Area): number {
  for (let count = rows; count > 0; count -= 1) {
    const cells = sheet.rows[row + count - 2];
    if (cells?.slice(column - 1, column - 1 + columns).some(hasContent)) return count;
  }
  return 0;
}

/** The rows of a sheet, to be changed at once. */
export function rowsToChange(sheet: SheetState): (Row | undefined)[] {
  sheet.changes += 1;
  return sheet.rows as (Row | undefined)[];
}

/** Puts a cell at a 1-based place. */
export function putCell(sheet: SheetState, row: number, column: number, cell: Cell): void {
  const rows = rowsToChange(sheet);
  let cells = rows[row - 1];
  if (cells === undefined) {
    cells = [];
    while (rows.length < row - 1) rows.push(undefined);
    rows[row - 1] = cells;
  }
  while (cells.length < column - 1) cells.push(undefined);
  cells[column - 1] = cell;
}

/** The last row with content, 0 on an empty sheet. */
export function lastRow(sheet: SheetState): number {
  for (let row = sheet.rows.length; row > 0; row -= 1) if (sheet.rows[row - 1]?.some(hasContent)) return row;
  return 0;
}

/** The last column with content, 0 on an empty sheet. */
export function lastColumn(sheet: SheetState): number {
  let last = 0;
  for (const row of sheet.rows) {
    if (row === undefined) continue;
    for (let column = row.length; column > last; column -= 1) if (hasContent(row[column - 1])) last = column;
  }
  return last;
}

/** Makes the grid at least as large as told, as pasting beyond the edge does. */
export function growTo(sheet: SheetState, rows: number, columns: number): void {
  sheet.maxRows = Math.max(sheet.maxRows, rows);
  sheet.maxColumns = Math.max(sheet.maxColumns, columns);
}

/** Calls `visit` for every place of an area, row by row. */
export function eachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rows; row += 1)
    for (let column = area.column; column < area.column + area.columns; column += 1) visit(row, column);
}

/** Reads an area through `read`, as rows of values. */
export function mapArea<T>(area: Area, read: (row: number, column: number) => T): readonly (readonly T[])[] {
  return Array.from({ length: area.rows }, (_r, r) =>
    Array.from({ length: area.columns }, (_c, c) => read(area.row + r, area.column + c)),
  );
}
