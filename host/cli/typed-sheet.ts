// Types values into a sheet by the headers of its first row, as a person at the keyboard would.

import type { Host, SheetSnapshot } from '../types';
import { RUN } from './text';

/** A sheet to type into; rows and columns are 1-based, row 1 holds the headers. */
export interface TypedSheet {
  readonly name: string;
  /** The number of the last row that shows something. */
  readonly lastRow: number;
  /** The value of a column's cell as text; '' for a blank one. */
  read(row: number, header: string): string;
  /** Types a column of values, the first of them at `row`. */
  write(row: number, header: string, values: readonly string[]): void;
  /** Empties everything below the headers. */
  clear(): void;
}

// What was data in a file must not become a formula in the sheet, or lose its apostrophe. Plain text cells do neither.
function asTyped(value: string, format: string | undefined): string {
  return format !== '@' && /^['=]/.test(value) ? `'${value}` : value;
}

function textOf(sheet: SheetSnapshot, row: number, column: number): string {
  const value = sheet.cells[row - 1]?.[column - 1]?.value ?? '';
  return typeof value === 'object' ? value.date : String(value);
}

/**
 * Opens a sheet for typing, as it looks now. A sheet or column that is missing throws a sentence: set-up should have
 * made it.
 *
 * @example openSheet(host, 'Lịch nghỉ').write(2, 'Ngày', ['01/01/2026', '02/01/2026'])
 */
export function openSheet(host: Host, name: string): TypedSheet {
  const sheet = host.workbook().sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(RUN.noSheet(name));
  const width = Math.max(0, ...sheet.cells.map((row) => row.length));
  const columnOf = (header: string): number => {
    const headers = (sheet.cells[0] ?? []).map((_, index) => textOf(sheet, 1, index + 1).trim());
    const index = headers.indexOf(header);
    if (index < 0) throw new Error(RUN.noSheetColumn(name, header));
    return index + 1;
  };
  const filled = sheet.cells.flatMap((row, index) => (row.some(({ value }) => value !== '') ? [index + 1] : []));
  const lastRow = filled.at(-1) ?? 0;
  return {
    name,
    lastRow,
    read: (row, header) => textOf(sheet, row, columnOf(header)),
    write(row, header, values) {
      const column = columnOf(header);
      if (values.length > 0) {
        host.type(
          name,
          row,
          column,
          values.map((value, index) => [asTyped(value, sheet.cells[row + index - 1]?.[column - 1]?.format)]),
        );
      }
    },
    clear() {
      if (lastRow < 2) return;
      const blank = Array.from({ length: lastRow - 1 }, () => Array.from({ length: width }, () => ''));
      host.type(name, 2, 1, blank);
    },
  };
}
