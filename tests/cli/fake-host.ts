// Stands in for the host where only the command line is tested: sheets are tables of text, entry points do little.

import type { CellSnapshot, ExecutionReport, Host, HostOptions, SentLetter, Submission } from '../../host/types';
import { sheetOf, workbookOf } from '../codecs/snapshots';

/** What the fake add-on does when the command line runs it. */
export interface FakeAddOn {
  /** What set-up leaves in the sheets: rows of text, headers first. */
  readonly sheets?: Readonly<Record<string, readonly (readonly string[])[]>>;
  /** The result of checkInputs. */
  readonly checked?: unknown;
  /** The result of exportSummary. */
  readonly summary?: unknown;
  /** The result of exportReports. */
  readonly reports?: unknown;
  /** The result of exportRehearsal. */
  readonly rehearsal?: unknown;
  /** The message of an error, by entry point; 'submit' stands for the trigger of a submission. */
  readonly errors?: Readonly<Record<string, string>>;
  readonly letters?: readonly SentLetter[];
}

/** A host that also tells what was done to it. */
export interface FakeHost extends Host {
  readonly options: HostOptions;
  /** Every step in order: 'setUp', 'submit 20/03 08:00', … */
  readonly steps: readonly string[];
  readonly submissions: readonly Submission[];
  /** The rows of a sheet, as typed. */
  rows(sheet: string): readonly (readonly string[])[];
}

const HEADERS: Readonly<Record<string, readonly string[]>> = {
  'Đơn vị': ['Mã', 'Tên', 'Bí thư', 'Email', 'Email được nộp', 'Từ kỳ', 'Đến kỳ', 'Mục phụ trách', 'Ghi chú'],
  'Lịch nghỉ': ['Ngày', 'Loại', 'Tên', 'Căn cứ'],
  'Chỉ tiêu': ['Đơn vị', 'Mã chỉ tiêu', 'Năm', 'Chỉ tiêu'],
  'Số đầu kỳ': ['Đơn vị', 'Mục', 'Kỳ', 'Số hiện có'],
  'Cấu hình': ['Khóa', 'Giá trị', 'Giải thích'],
};

const SHIPPED: Readonly<Record<string, readonly (readonly string[])[]>> = Object.fromEntries(
  Object.entries(HEADERS).map(([sheet, headers]) => [sheet, [headers]]),
);

/** The smallest summary that can be printed. */
export const EMPTY_SUMMARY = JSON.stringify({
  year: 2026,
  today: '',
  deadlines: [],
  reports: [],
  flags: [],
  letters: [],
});

/** A fake host over a fake add-on. */
export function createFakeHost(options: HostOptions, addOn: FakeAddOn = {}): FakeHost {
  let now = options.now;
  const steps: string[] = [];
  const submissions: Submission[] = [];
  const executions: ExecutionReport[] = [];
  const sheets = new Map<string, string[][]>();

  const execute = (entry: string, result: unknown): ExecutionReport => {
    const message = addOn.errors?.[entry];
    const error = message === undefined ? {} : { error: { message, stack: `Error: ${message}\n    at Code.js:1` } };
    const report = { entry, at: now, result, calls: [], shown: [], logs: [], ...error };
    executions.push(report);
    return report;
  };
  const notNeeded = (): never => {
    throw new Error('not in the fake host');
  };
  const results: Readonly<Record<string, () => unknown>> = {
    setUp: () => {
      for (const [name, rows] of Object.entries({ ...SHIPPED, ...addOn.sheets })) {
        if (!sheets.has(name))
          sheets.set(
            name,
            rows.map((row) => [...row]),
          );
      }
      return undefined;
    },
    checkInputs: () => addOn.checked ?? { problems: [] },
    exportSummary: () => addOn.summary ?? EMPTY_SUMMARY,
    exportReports: () => addOn.reports ?? '[]',
    exportRehearsal: () => addOn.rehearsal,
  };

  return {
    options,
    steps,
    submissions,
    executions,
    outbox: addOn.letters ?? [],
    now: () => now,
    advanceTo(instant) {
      if (instant < now) throw new Error('the clock runs forward');
      now = instant;
    },
    run(entry, ...args) {
      steps.push([entry, ...args].join(' '));
      return execute(entry, results[entry]?.());
    },
    clickMenu: notNeeded,
    open: notNeeded,
    type(name, row, column, values) {
      const rows = sheets.get(name) ?? [];
      values.forEach((cells, r) => {
        while (rows.length < row + r) rows.push([]);
        const target = rows[row + r - 1] ?? [];
        cells.forEach((text, c) => {
          while (target.length < column + c) target.push('');
          target[column + c - 1] = text;
        });
      });
    },
    createForm: () => ({ id: 'form-1', editUrl: 'https://docs.google.com/forms/d/form-1/edit', publishedUrl: '' }),
    submit(_formId, submission) {
      steps.push(`submit ${new Date(now).toISOString()}`);
      submissions.push(submission);
      execute('submit', undefined);
      return { responseId: String(submissions.length) };
    },
    rows: (name) => sheets.get(name) ?? [],
    workbook: () =>
      workbookOf(
        ...[...sheets].map(([name, rows]) =>
          sheetOf(
            rows.map((row): CellSnapshot[] => row.map((value) => ({ value }))),
            { name },
          ),
        ),
      ),
  };
}
