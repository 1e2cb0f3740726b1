// Reads a CSV file into rows that know the line they begin on.

import { CsvError, parse } from 'csv-parse/sync';
import { decodeText } from './decode-text';
import { failed, type Reading, type WorkspaceProblem } from './problem';
import { CSV } from './text';

/** One row: `line` is where it begins, 1-based; quoted fields may span lines and blank lines are skipped. */
export interface CsvRow {
  readonly line: number;
  readonly fields: readonly string[];
}

/** The first row and the others, each as wide as the first. */
export interface CsvTable {
  readonly header: CsvRow;
  readonly rows: readonly CsvRow[];
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/**
 * Tells the line on which the record at or after an offset begins; offsets must not go back. The parser's own count is
 * off after a CRLF in quotes.
 */
function createLineCounter(bytes: Uint8Array): (offset: number) => number {
  let at = 0;
  let line = 1;
  return (offset) => {
    while (at < offset || bytes[at] === LINE_FEED || bytes[at] === CARRIAGE_RETURN) {
      const isBreak = bytes[at] === LINE_FEED || (bytes[at] === CARRIAGE_RETURN && bytes[at + 1] !== LINE_FEED);
      if (isBreak) line += 1;
      at += 1;
    }
    return line;
  };
}

interface ParsedRecord {
  readonly record: readonly string[];
  readonly info: { readonly bytes: number };
}

function parseRows(bytes: Uint8Array): CsvRow[] {
  const parsed = parse(Buffer.from(bytes), {
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    record_delimiter: ['\r\n', '\n', '\r'],
  }) as unknown as ParsedRecord[];
  const lineAt = createLineCounter(bytes);
  let start = 0;
  return parsed.flatMap(({ record, info }) => {
    const row = { line: lineAt(start), fields: record };
    start = info.bytes;
    // Spreadsheets leave rows of nothing but commas below the last one.
    return record.every((field) => field.trim() === '') ? [] : [row];
  });
}

function misquoted(file: string, bytes: Uint8Array, error: CsvError): Reading<never> {
  const line = createLineCounter(bytes)(Math.max(0, Number(error.bytes) - 1));
  return failed({ file, line, message: error.code === 'CSV_QUOTE_NOT_CLOSED' ? CSV.unclosedQuote : CSV.strayQuote });
}

function widthProblems(file: string, expected: number, rows: readonly CsvRow[]): WorkspaceProblem[] {
  return rows.flatMap(({ line, fields: { length: found } }) => {
    if (found === expected) return [];
    const message = found < expected ? CSV.tooFew(found, expected) : CSV.tooMany(found, expected);
    return [{ file, line, message }];
  });
}

/**
 * Reads a CSV file: UTF-8, commas, CRLF or LF. Rows that are not as wide as the header are problems and left out, so
 * that the others can still be looked at; `columns` is what an empty file should have begun with.
 *
 * @example readCsv('lich-nghi.csv', bytes, ['Ngày', 'Loại', 'Tên', 'Căn cứ'])
 * // { value: { header: { line: 1, fields: ['Ngày', …] }, rows: [{ line: 2, fields: ['01/01/2026', …] }] }, … }
 */
export function readCsv(file: string, bytes: Uint8Array, columns: readonly string[]): Reading<CsvTable> {
  const text = decodeText(file, bytes);
  if (text.value === undefined) return failed(...text.problems);
  const plain = new TextEncoder().encode(text.value);
  try {
    const [header, ...rows] = parseRows(plain);
    if (!header) return failed({ file, message: CSV.empty(columns) });
    if (header.fields.length === 1 && /[;\t]/.test(header.fields[0] ?? '')) {
      return failed({ file, line: header.line, message: CSV.otherDelimiter });
    }
    const width = header.fields.length;
    return {
      value: { header, rows: rows.filter(({ fields }) => fields.length === width) },
      problems: widthProblems(file, width, rows),
      notes: [],
    };
  } catch (error) {
    if (error instanceof CsvError) return misquoted(file, plain, error);
    throw error;
  }
}
