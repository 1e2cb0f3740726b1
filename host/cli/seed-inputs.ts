// Types the input files into the input sheets, and remembers which line went to which row.

import type { Host } from '../types';
import { type InputTable, rowKey } from './input-files';
import type { WorkspaceProblem } from './problem';
import { RUN } from './text';
import { openSheet, type TypedSheet } from './typed-sheet';

/** The place in a file behind a row of a sheet; rows that no file filled are named by sheet and row. */
export type FindOrigin = (sheet: string, row: number) => Omit<WorkspaceProblem, 'message'>;

const SETTINGS = {
  sheet: 'Cấu hình',
  key: 'Khóa',
  value: 'Giá trị',
  formAddress: 'Địa chỉ biểu mẫu',
  planFormAddress: 'Địa chỉ biểu mẫu kế hoạch',
} as const;

const HEADER_ROW = 1;
const FIRST_ROW = 2;

function replaceRows(sheet: TypedSheet, { source, rows }: InputTable): number[] {
  sheet.clear();
  source.columns.forEach((column, index) => {
    sheet.write(
      FIRST_ROW,
      column,
      rows.map(({ values }) => values[index] ?? ''),
    );
  });
  return rows.map((_, index) => FIRST_ROW + index);
}

/** A key that the sheet lacks becomes a new row, so that the add-on can object to it in its own words. */
function mergeRows(sheet: TypedSheet, { source, rows }: InputTable, keys: readonly string[]): number[] {
  let nextRow = sheet.lastRow + 1;
  const places = keys.map((key) => source.columns.indexOf(key));
  const known = new Map<string, number>();
  for (let row = FIRST_ROW; row <= sheet.lastRow; row += 1) {
    known.set(rowKey(keys.map((key) => sheet.read(row, key))), row);
  }
  return rows.map(({ values }) => {
    const row = known.get(rowKey(places.map((place) => values[place] ?? ''))) ?? nextRow;
    if (row === nextRow) nextRow += 1;
    source.columns.forEach((column, index) => {
      sheet.write(row, column, [values[index] ?? '']);
    });
    return row;
  });
}

/**
 * Types the files into their sheets, in place of the rows that set-up shipped (settings are merged by key), and the
 * addresses of the forms into the settings. Sheets must exist.
 *
 * @example seedInputs(host, inputs, form.editUrl)('Đơn vị', 2) // { file: 'don-vi.csv', line: 2 }
 */
export function seedInputs(
  host: Host,
  inputs: readonly InputTable[],
  formAddress: string,
  planFormAddress = '',
): FindOrigin {
  const origins = new Map<string, Omit<WorkspaceProblem, 'message'>>();
  for (const input of inputs) {
    const name = input.source.sheet;
    const rows = typeInput(host, input);
    origins.set(`${name}/${HEADER_ROW}`, { file: input.name, line: input.headerLine });
    rows.forEach((row, index) => {
      const line = input.rows[index]?.line;
      origins.set(`${name}/${row}`, { file: input.name, ...(line !== undefined && { line }) });
    });
  }
  typeFormAddress(host, SETTINGS.formAddress, formAddress);
  if (planFormAddress !== '') typeFormAddress(host, SETTINGS.planFormAddress, planFormAddress);
  return (sheet, row) => origins.get(`${sheet}/${row}`) ?? { file: RUN.sheetRow(sheet), line: row };
}

/** Types one file into its sheet; the rows that its rows went to. */
export function typeInput(host: Host, input: InputTable): readonly number[] {
  const { sheet: name, mergeBy } = input.source;
  const sheet = openSheet(host, name);
  return mergeBy === undefined ? replaceRows(sheet, input) : mergeRows(sheet, input, mergeBy);
}

function typeFormAddress(host: Host, key: string, address: string): void {
  const settings = openSheet(host, SETTINGS.sheet);
  const rows = Array.from({ length: settings.lastRow }, (_, index) => index + 1);
  const found = rows.find((row) => settings.read(row, SETTINGS.key).trim() === key);
  const row = found ?? settings.lastRow + 1;
  settings.write(row, SETTINGS.key, [key]);
  settings.write(row, SETTINGS.value, [address]);
}
