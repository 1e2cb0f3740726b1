// Keeps sample rows about organisations that a workspace does not have out of it.

import type { InputTable } from './input-files';
import { RUN } from './text';

const UNITS = { file: 'don-vi.csv', id: 'Mã', reference: 'Đơn vị' } as const;

/** Input tables, and what a person should know of them. */
export interface FittedTables {
  readonly tables: readonly InputTable[];
  readonly notes: readonly string[];
}

/**
 * Fits borrowed sample files to the organisations of the workspace: without this, a workspace with nothing but its own
 * don-vi.csv would be refused for the targets of organisations it never mentioned. Its own files are left as they are.
 *
 * @example fitBorrowedRows(tables, new Set(['chi-tieu.csv'])).notes
 * // ['Bỏ 31 dòng của chi-tieu.csv (dữ liệu mẫu) vì nói về tổ chức đảng không có trong don-vi.csv.']
 */
export function fitBorrowedRows(tables: readonly InputTable[], borrowed: ReadonlySet<string>): FittedTables {
  const units = tables.find(({ source }) => source.file === UNITS.file);
  if (!units || borrowed.has(UNITS.file)) return { tables, notes: [] };
  const idColumn = units.source.columns.indexOf(UNITS.id);
  const known = new Set(['', ...units.rows.map(({ values }) => (values[idColumn] ?? '').trim())]);
  const notes: string[] = [];
  const fitted = tables.map((table) => {
    const column = table.source.columns.indexOf(UNITS.reference);
    if (column < 0 || !borrowed.has(table.source.file)) return table;
    const rows = table.rows.filter(({ values }) => known.has((values[column] ?? '').trim()));
    const dropped = table.rows.length - rows.length;
    if (dropped > 0) notes.push(RUN.droppedRows(dropped, table.name));
    return { ...table, rows };
  });
  return { tables: fitted, notes };
}
