// Writes the columns that the add-on has in input sheets, and nothing else of them.

import { SHEETS, type SheetId } from '../../text/sheets';
import type { Cell, Sheets } from '../ports';

/** What a row should say in the add-on's columns, and what it says; by column key. */
export interface OwnCells {
  /** 1 being the header. */
  readonly row: number;
  readonly wanted: Readonly<Record<string, string>>;
  readonly standing: Readonly<Record<string, string>>;
}

/**
 * Plans to bring the columns up to date; nothing is written before the returned function is called, and nothing where all is as it
 * should be. `length` is the number of rows below the header, blank ones included.
 */
export function planOwnColumns(
  sheets: Sheets,
  sheet: SheetId,
  { header, length }: { readonly header: readonly string[]; readonly length: number },
  rows: readonly OwnCells[],
): () => void {
  const byRow = new Map(rows.map((each) => [each.row, each.wanted]));
  const keys = [...new Set(rows.flatMap(({ wanted }) => Object.keys(wanted)))];
  const stale = keys.filter((key) => rows.some(({ wanted, standing }) => wanted[key] !== standing[key]));
  return () => {
    for (const key of stale) {
      const place = header.indexOf(SHEETS[sheet].columns.find((column) => column.key === key)?.header ?? '');
      const cells: readonly (readonly Cell[])[] = Array.from({ length }, (_, index) => [
        byRow.get(index + 2)?.[key] ?? '',
      ]);
      if (place >= 0) sheets.write(sheet, 0, cells, place);
    }
  };
}
