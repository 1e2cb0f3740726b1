// Reads chot-ky.csv: which months the office closes, when, and in whose name.

import type { Instant } from '../types';
import { readCsv } from './csv';
import { parseTimestamp } from './hanoi-time';
import { failed, type Reading, type WorkspaceProblem } from './problem';
import { CSV, RESPONSES } from './text';

/** A month that is closed at a time. */
export interface TimedClosing {
  readonly at: Instant;
  readonly period: string;
  readonly by: string;
}

const COLUMNS = ['Kỳ', 'Thời điểm chốt', 'Người chốt'] as const;

/**
 * The closings in order of time. Whether a month can be closed is judged by the add-on.
 *
 * @example readClosings('chot-ky.csv', bytes) // { value: [{ at: 1775786400000, period: '2026-03', by: '…' }], … }
 */
export function readClosings(file: string, bytes: Uint8Array): Reading<readonly TimedClosing[]> {
  const table = readCsv(file, bytes, COLUMNS);
  if (table.value === undefined) return failed(...table.problems);
  const { header, rows } = table.value;
  const headers = header.fields.map((field) => field.trim().normalize('NFC'));
  const missing = COLUMNS.filter((column) => !headers.includes(column));
  if (missing.length > 0) return failed({ file, line: header.line, message: CSV.missingColumns(missing) });
  const [periodAt = 0, timeAt = 0, nameAt = 0] = COLUMNS.map((column) => headers.indexOf(column));
  const problems: WorkspaceProblem[] = [...table.problems];
  const closings: TimedClosing[] = [];
  for (const { line, fields } of rows) {
    const at = parseTimestamp((fields[timeAt] ?? '').trim());
    if (at === undefined) problems.push({ file, line, message: RESPONSES.badTime(fields[timeAt] ?? '') });
    else closings.push({ at, period: (fields[periodAt] ?? '').trim(), by: (fields[nameAt] ?? '').trim() });
  }
  return { value: closings.sort((a, b) => a.at - b.at), problems, notes: [] };
}
