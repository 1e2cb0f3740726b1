// Reads the rows of an input sheet by header name, so that columns may be moved and rows left blank.

import { PROBLEMS } from '../../text/problems';
import { SHEETS, type SheetId } from '../../text/sheets';
import type { SheetRows } from '../ports';

/** A row or header that cannot be used. `row` is the row of the sheet, 1 being the header. */
export interface InputProblem {
  readonly sheet: string;
  readonly row: number;
  readonly message: string;
}

/** One non-blank row: cells by column key, as trimmed text. */
export interface TableRow {
  readonly row: number;
  cell(key: string): string;
}

/** The rows of a sheet, and the columns it lacks. */
export interface Table {
  readonly rows: readonly TableRow[];
  /** Keys of columns that the sheet lacks. */
  readonly missing: readonly string[];
  readonly problems: readonly InputProblem[];
}

/** What one sheet yields: usable values, and a problem for each row that is none. */
export interface Parsed<T> {
  /** Whether the sheet has the columns that it cannot be read without. */
  readonly isUsable: boolean;
  readonly values: readonly T[];
  readonly problems: readonly InputProblem[];
}

/** A problem of a sheet's row. */
export function problemAt(sheet: SheetId, row: number, message: string): InputProblem {
  return { sheet: SHEETS[sheet].name, row, message };
}

/** The rows of a sheet. Blank rows are left out; a missing column is a problem of row 1 and reads as blank. */
export function readTable(sheet: SheetId, { header, rows }: SheetRows): Table {
  const places = columnPlaces(sheet, header);
  const missing = SHEETS[sheet].columns.filter((column) => places.get(column.key) === -1);
  return {
    rows: rows.flatMap((cells, index) => {
      if (cells.every((cell) => cell === '' || String(cell).trim() === '')) return [];
      return [
        {
          row: index + 2,
          cell: (key) => {
            const cell = cells[places.get(key) ?? -1] ?? '';
            return cell === '' ? '' : String(cell).normalize('NFC').trim();
          },
        },
      ];
    }),
    missing: missing.map(({ key }) => key),
    problems: missing.map((column) => problemAt(sheet, 1, PROBLEMS.missingColumn(column.header))),
  };
}

/** Where each column of a sheet stands, by key; -1 where the header lacks it. */
export function columnPlaces(sheet: SheetId, header: readonly string[]): ReadonlyMap<string, number> {
  const titles = header.map((title) => title.normalize('NFC').trim());
  return new Map(SHEETS[sheet].columns.map((column) => [column.key, titles.indexOf(column.header)]));
}

/** What a row yields: a value, unless it is null, and a sentence for each thing that is wrong with it. */
export interface RowReading<T> {
  readonly value: T | null;
  readonly messages: readonly string[];
}

/**
 * Reads every row with `parse`. Without one of the `essential` columns no row can be read; other missing columns read as
 * blank.
 */
export function parseRows<T>(
  sheet: SheetId,
  content: SheetRows,
  parse: (row: TableRow) => RowReading<T>,
  essential: readonly string[],
): Parsed<T> {
  const table = readTable(sheet, content);
  if (table.missing.some((key) => essential.includes(key)))
    return { isUsable: false, values: [], problems: table.problems };
  const values: T[] = [];
  const problems: InputProblem[] = [...table.problems];
  for (const row of table.rows) {
    const { value, messages } = parse(row);
    if (value !== null) values.push(value);
    problems.push(...messages.map((message) => problemAt(sheet, row.row, message)));
  }
  return { isUsable: true, values, problems };
}

/** A new row for a sheet, its cells by column key in the order that the sheet's header has. */
export function rowFor(
  sheet: SheetId,
  header: readonly string[],
  cells: Readonly<Record<string, string>>,
): readonly string[] {
  return header.map((title) => cells[SHEETS[sheet].columns.find((column) => column.header === title)?.key ?? ''] ?? '');
}

/** Remembers keys, and says in which row a key stood before. */
export function firstRows(): (key: string, row: number) => number | null {
  const seen = new Map<string, number>();
  return (key, row) => {
    const before = seen.get(key);
    if (before === undefined) seen.set(key, row);
    return before ?? null;
  };
}
