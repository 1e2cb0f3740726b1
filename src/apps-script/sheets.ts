// Reads and writes the workbook's sheets in bulk: one read, one write a sheet.

import { type Cell, type PaintedCell, type SheetRows, type Sheets, UserError } from '../app/ports';
import type { SheetColumns } from '../app/sheet-columns';
import { MESSAGES } from '../text/messages';
import { SHEETS, type SheetId } from '../text/sheets';
import type { Column } from '../text/sheets/column';
import { cellText } from './cell-text';
import { columnLetters } from './column-letters';
import { formatRows, NUMBER_FORMATS, plainRows, SPARE_ROWS } from './row-format';
import { TONES } from './tones';
import { dateCellText, isDateCell } from './wall-clock';

// Every column of an input sheet is text, wherever it was moved to.
const INPUT_COLUMN = { format: 'text' } as const;

/** The sheets of the active spreadsheet. */
export function createSheets(app: GoogleAppsScript.Spreadsheet.SpreadsheetApp, columnsOf: SheetColumns): Sheets {
  let handles: ReadonlyMap<string, GoogleAppsScript.Spreadsheet.Sheet> | null = null;
  // Rows of the grid, as seen by reads of whole columns; saves asking again.
  const gridRows = new Map<SheetId, number>();

  function handle(sheet: SheetId): GoogleAppsScript.Spreadsheet.Sheet {
    const known = handles?.get(SHEETS[sheet].name);
    if (known !== undefined) return known;
    handles = new Map(
      app
        .getActive()
        .getSheets()
        .map((found) => [found.getName(), found]),
    );
    const found = handles.get(SHEETS[sheet].name);
    if (found === undefined) throw new UserError(MESSAGES.notSetUp);
    return found;
  }

  function readWidth(sheet: SheetId, width: number): SheetRows {
    const [header = [], ...rows] = handle(sheet)
      .getRange(`A:${columnLetters(width)}`)
      .getValues();
    gridRows.set(sheet, rows.length + 1);
    if (SHEETS[sheet].kind !== 'input') requireOrder(sheet, header, columnsOf(sheet).slice(0, width));
    return { header: header.map(String), rows: withoutBlankEnd(rows).map(readRow) };
  }

  // New rows get their columns' formats before anything is written: nobody documents that they inherit them.
  function ensureRows(sheet: SheetId, count: number): void {
    const rows = gridRows.get(sheet) ?? handle(sheet).getMaxRows();
    gridRows.set(sheet, rows);
    if (rows >= count) return;
    const added = count - rows + SPARE_ROWS;
    handle(sheet).insertRowsAfter(rows, added);
    formatRows(app, handle(sheet), columnsOf(sheet), rows + 1, added);
    plainRows(handle(sheet), columnsOf(sheet).length, rows + 1, added);
    app.flush();
    gridRows.set(sheet, rows + added);
  }

  function rangeFor(
    sheet: SheetId,
    firstRow: number,
    rows: readonly (readonly unknown[])[],
    firstColumn = 0,
  ): GoogleAppsScript.Spreadsheet.Range {
    ensureRows(sheet, firstRow + 1 + rows.length);
    return handle(sheet).getRange(firstRow + 2, firstColumn + 1, rows.length, rows[0]?.length ?? 1);
  }

  return {
    // Input sheets may have columns moved or added, so all of them are read.
    read: (sheet) =>
      readWidth(sheet, SHEETS[sheet].kind === 'input' ? handle(sheet).getMaxColumns() : columnsOf(sheet).length),
    readColumns: readWidth,
    readRows(sheet, firstRow, count) {
      const left = Math.min(count, (gridRows.get(sheet) ?? handle(sheet).getMaxRows()) - firstRow - 1);
      const columns = columnsOf(sheet);
      const header = columns.map((column) => column.header);
      if (left <= 0) return { header, rows: [] };
      const rows = handle(sheet)
        .getRange(firstRow + 2, 1, left, columns.length)
        .getValues();
      return { header, rows: withoutBlankEnd(rows).map(readRow) };
    },
    write(sheet, firstRow, rows, firstColumn = 0) {
      if (rows.length === 0) return;
      const columns = SHEETS[sheet].kind === 'input' ? null : columnsOf(sheet);
      rangeFor(sheet, firstRow, rows, firstColumn).setValues(
        rows.map((row) => row.map((cell, place) => writtenCell(columns?.[firstColumn + place] ?? INPUT_COLUMN, cell))),
      );
    },
    paint(sheet, firstRow, rows) {
      if (rows.length === 0) return;
      const columns = columnsOf(sheet);
      const range = rangeFor(sheet, firstRow, rows);
      range.setNumberFormats(rows.map((row) => row.map(({ value }, place) => numberFormat(columns[place], value))));
      range.setValues(
        rows.map((row) => row.map(({ value }, place) => writtenCell(columns[place] ?? INPUT_COLUMN, value))),
      );
      range.setBackgrounds(mapTones(rows, 'background'));
      range.setFontColors(mapTones(rows, 'fontColor'));
      range.setFontWeights(mapTones(rows, 'fontWeight'));
    },
    clearFrom(sheet, firstRow) {
      const rows = gridRows.get(sheet) ?? handle(sheet).getMaxRows();
      gridRows.set(sheet, rows);
      const left = rows - firstRow - 1;
      if (left <= 0) return;
      const width = handle(sheet).getMaxColumns();
      const range = handle(sheet).getRange(firstRow + 2, 1, left, width);
      range.clearContent();
      range.setBackground(null);
    },
    commit: () => app.flush(),
  };
}

// Cells of generated sheets are known by place: a moved column would put figures under the wrong name. A title that was
// only typed over does no harm; set-up writes it again.
function requireOrder(sheet: SheetId, header: readonly unknown[], columns: readonly Column[]): void {
  const titles = header.map(String);
  const wrong = columns.find((column, place) => titles[place] !== column.header && titles.includes(column.header));
  if (wrong !== undefined) throw new UserError(MESSAGES.movedColumns(SHEETS[sheet].name, wrong.header));
}

// Hardly any row holds a date.
function readRow(row: readonly unknown[]): readonly Cell[] {
  return row.every(isCell) ? row : row.map(readCell);
}

function isCell(cell: unknown): cell is Cell {
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean';
}

function readCell(cell: unknown): Cell {
  if (isCell(cell)) return cell;
  return isDateCell(cell) ? dateCellText(cell) : String(cell ?? '');
}

function writtenCell({ format }: Pick<Column, 'format'>, cell: Cell): Cell {
  return typeof cell === 'string' ? cellText(cell, format) : cell;
}

// A pattern with optional decimals would leave a bare comma behind whole numbers.
function numberFormat(column: Column | undefined, value: Cell): string {
  if (column?.format === 'text') return '@';
  return typeof value === 'number' && !Number.isInteger(value) ? NUMBER_FORMATS.fraction : NUMBER_FORMATS.whole;
}

function mapTones<K extends keyof (typeof TONES)['']>(
  rows: readonly (readonly PaintedCell[])[],
  property: K,
): (typeof TONES)[''][K][][] {
  return rows.map((row) => row.map(({ tone }) => TONES[tone][property]));
}

function withoutBlankEnd<T>(rows: readonly (readonly T[])[]): readonly (readonly T[])[] {
  let count = rows.length;
  while (count > 0 && (rows[count - 1] ?? []).every((cell) => cell === '')) count -= 1;
  return rows.slice(0, count);
}
