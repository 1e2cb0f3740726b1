// Reads the CSV files that go into the input sheets.

import { type CsvTable, readCsv } from './csv';
import { failed, type Reading, type WorkspaceProblem } from './problem';
import { CSV } from './text';

/** A CSV file and the sheet it is typed into; its columns carry the sheet's headers. */
export interface InputFile {
  readonly file: string;
  readonly sheet: string;
  readonly columns: readonly string[];
  /** Rows go to the row that has the same values here, or become new ones; without it they replace what the sheet holds. */
  readonly mergeBy?: readonly string[];
  /** Speaks of the workspace's own reports: never taken from the samples. */
  readonly isOwn?: boolean;
}

/** The files of a workspace besides the form and its responses. */
export const INPUT_FILES: readonly InputFile[] = [
  {
    file: 'don-vi.csv',
    sheet: 'Đơn vị',
    columns: ['Mã', 'Tên', 'Bí thư', 'Email', 'Email được nộp', 'Từ kỳ', 'Đến kỳ', 'Mục phụ trách'],
  },
  { file: 'lich-nghi.csv', sheet: 'Lịch nghỉ', columns: ['Ngày', 'Loại', 'Tên', 'Căn cứ'] },
  { file: 'chi-tieu.csv', sheet: 'Chỉ tiêu', columns: ['Đơn vị', 'Mã chỉ tiêu', 'Năm', 'Chỉ tiêu'] },
  { file: 'so-dau-ky.csv', sheet: 'Số đầu kỳ', columns: ['Đơn vị', 'Mục', 'Kỳ', 'Số hiện có'] },
  {
    file: 'ban-ky.csv',
    sheet: 'Bản ký',
    columns: ['Kỳ', 'Mã', 'Ngày ký', 'Ngày nhận bản giấy', 'Ngày nhận email', 'Mã số liệu', 'Ghi chú'],
    isOwn: true,
  },
  {
    file: 'dieu-chinh.csv',
    sheet: 'Điều chỉnh',
    columns: [
      'Việc',
      'Kỳ hoặc năm',
      'Mã',
      'Mục hoặc mã chỉ tiêu',
      'Số cũ',
      'Số mới',
      'Lý do',
      'Người phê duyệt',
      'Văn bản',
      'Ngày',
    ],
    isOwn: true,
  },
  { file: 'cau-hinh.csv', sheet: 'Cấu hình', columns: ['Khóa', 'Giá trị'], mergeBy: ['Khóa'] },
];

/** What the office types at the turn of the year: files of the folder nam-moi/. */
export const NEW_YEAR_FILES: readonly InputFile[] = [
  {
    file: 'chi-tieu.csv',
    sheet: 'Chỉ tiêu',
    columns: ['Đơn vị', 'Mã chỉ tiêu', 'Năm', 'Chỉ tiêu'],
    mergeBy: ['Đơn vị', 'Mã chỉ tiêu', 'Năm'],
  },
  {
    file: 'quyet-dinh.csv',
    sheet: 'Quyết định',
    columns: ['Quyết định', 'Việc', 'Kỳ', 'Mã', 'Mục', 'Lý do', 'Người quyết định', 'Ngày'],
    mergeBy: ['Việc', 'Kỳ', 'Mã', 'Mục'],
  },
];

/** What tells a row from the others of its sheet. Example: `rowKey(['DT', ' TG02'])`. */
export function rowKey(values: readonly string[]): string {
  return values.map((value) => value.trim()).join(' | ');
}

/** A row of an input file: its values in the order of the file's `columns`. */
interface InputRow {
  readonly line: number;
  readonly values: readonly string[];
}

/** An input file as read; `name` is what problems call it. */
export interface InputTable {
  readonly source: InputFile;
  readonly name: string;
  readonly headerLine: number;
  readonly rows: readonly InputRow[];
}

function columnProblems(name: string, source: InputFile, headers: readonly string[], line: number) {
  const missing = source.columns.filter((column) => !headers.includes(column));
  const duplicate = source.columns.filter((column) => headers.indexOf(column) !== headers.lastIndexOf(column));
  return [
    ...(missing.length > 0 ? [{ file: name, line, message: CSV.missingColumns(missing) }] : []),
    ...(duplicate.length > 0 ? [{ file: name, line, message: CSV.duplicateColumns(duplicate) }] : []),
  ];
}

function repeatedKeys({ source, name, rows }: InputTable): WorkspaceProblem[] {
  if (source.mergeBy === undefined) return [];
  const positions = source.mergeBy.map((column) => source.columns.indexOf(column));
  const seen = new Set<string>();
  return rows.flatMap(({ line, values }) => {
    const key = rowKey(positions.map((position) => values[position] ?? ''));
    const isRepeated = seen.has(key);
    seen.add(key);
    return isRepeated ? [{ file: name, line, message: CSV.repeatedKey(key) }] : [];
  });
}

function pickColumns(name: string, source: InputFile, { header, rows }: CsvTable): Reading<InputTable> {
  const headers = header.fields.map((field) => field.trim().normalize('NFC'));
  const problems = columnProblems(name, source, headers, header.line);
  if (problems.length > 0) return failed(...problems);
  const ignored = headers.filter((column) => column !== '' && !source.columns.includes(column));
  const positions = source.columns.map((column) => headers.indexOf(column));
  const table = {
    source,
    name,
    headerLine: header.line,
    rows: rows.map(({ line, fields }) => ({ line, values: positions.map((position) => fields[position] ?? '') })),
  };
  return {
    value: table,
    problems: repeatedKeys(table),
    notes: ignored.length > 0 ? [CSV.ignoredColumns(name, ignored)] : [],
  };
}

/**
 * Reads an input file. Columns may come in any order; a missing or doubled one is a problem, one that the sheet does
 * not know is left out with a note. What the values say is judged by the add-on, once they are typed.
 *
 * @example readInputFile(INPUT_FILES[1], 'lich-nghi.csv', bytes)
 * // { value: { rows: [{ line: 2, values: ['01/01/2026', 'Nghỉ', 'Tết Dương lịch', '…'] }], … }, problems: [], notes: [] }
 */
export function readInputFile(source: InputFile, name: string, bytes: Uint8Array): Reading<InputTable> {
  const table = readCsv(name, bytes, source.columns);
  if (table.value === undefined) return failed(...table.problems);
  const picked = pickColumns(name, source, table.value);
  return { ...picked, problems: [...table.problems, ...picked.problems] };
}
