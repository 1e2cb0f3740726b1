// Builds an office of any size on the host: organisations, a form, and months of reports already in its store.

import { createHost } from '../host/create-host';
import type { ExecutionReport, FormDefinition, LocalHost, Submission } from '../host/types';
import { HUMG_MONTHLY } from '../src/regimes/humg-monthly';

/** How much there is before the measured run. */
export interface OfficeSize {
  readonly organisations: number;
  /** The months of 2026 reported by everybody, e.g. [3, 4]. */
  readonly months: readonly number[];
  /** The month of 2026 in which the workbook is set up; by itself the first of `months`, or March. */
  readonly start?: number;
}

/** A host that is set up and has taken in everything. */
export interface Office {
  readonly host: LocalHost;
  readonly formId: string;
  /** Runs an entry point and fails loudly when it failed. */
  run(entry: string): ExecutionReport;
  /** A report as organisation `index` (from 0) sends it for a month. */
  submission(index: number, month: number): Submission;
}

const QUESTIONS = 77;
const OWED = [24, ...Array.from({ length: 13 }, (_, index) => index + 29)];

/** Builds the office. Responses are stored before the triggers exist, so that only the measured runs cost anything. */
export function createOffice({ organisations, months, start = months[0] ?? 3 }: OfficeSize): Office {
  const names = Array.from({ length: organisations }, (_, index) => `Chi bộ ${index + 1} (minh họa)`);
  const host = createHost({ bundle: 'dist', now: dayOf(start, 2), seed: 1 });
  const form = host.createForm(formFor(names));
  const submission = (index: number, month: number): Submission => ({
    email: `chiuy${index + 1}@humg.test`,
    answers: Array.from({ length: QUESTIONS }, (_, place) => answerTo(place + 1, names[index] ?? '', month, index)),
  });
  for (const month of months) {
    host.advanceTo(dayOf(month, 20));
    for (let index = 0; index < organisations; index += 1) host.submit(form.id, submission(index, month));
  }
  const run = (entry: string): ExecutionReport => {
    const report = host.run(entry);
    if (report.error) throw new Error(`${entry}: ${report.error.stack}`);
    return report;
  };
  run('setUp');
  fillInputs(host, names, form.editUrl);
  run('setUp');
  run('collectNow');
  return { host, formId: form.id, run, submission };
}

// Nine in the morning of a day of 2026, in Hà Nội.
function dayOf(month: number, date: number): number {
  const [paddedMonth, paddedDate] = [month, date].map((part) => String(part).padStart(2, '0'));
  return Date.parse(`2026-${paddedMonth}-${paddedDate}T09:00:00+07:00`);
}

function answerTo(no: number, name: string, month: number, index: number): string {
  if (no === 1) return name;
  if (no === 2) return `Tháng ${month}`;
  return OWED.includes(no) ? String((no + month + index) % 4) : '';
}

function formFor(names: readonly string[]): FormDefinition {
  return {
    title: 'Báo cáo tháng (đo)',
    collectsEmail: true,
    items: Array.from({ length: QUESTIONS }, (_, place) => {
      if (place === 0) return { type: 'LIST', title: 'Tổ chức đảng', choices: names };
      if (place === 1) {
        return {
          type: 'LIST',
          title: 'Tháng',
          choices: Array.from({ length: 12 }, (_month, index) => `Tháng ${index + 1}`),
        };
      }
      return { type: 'TEXT', title: HUMG_MONTHLY.items[place]?.title ?? `Câu ${place + 1}` };
    }),
  };
}

function fillInputs(host: LocalHost, names: readonly string[], formAddress: string): void {
  const rows = names.map((name, index) => [
    `U${index + 1}`,
    name,
    '',
    `bithu${index + 1}@humg.test`,
    `chiuy${index + 1}@humg.test`,
    '',
    '',
    '24,29-41',
  ]);
  host.type('Đơn vị', 2, 1, rows);
  host.type('Cấu hình', rowOf(host, 'Cấu hình', 'Địa chỉ biểu mẫu'), 2, [[formAddress]]);
  host.type('Cấu hình', rowOf(host, 'Cấu hình', 'Kỳ bắt đầu'), 2, [['2026-01']]);
}

function rowOf(host: LocalHost, sheet: string, key: string): number {
  const found = host.workbook().sheets.find(({ name }) => name === sheet);
  const index = found?.cells.findIndex(([cell]) => cell?.value === key) ?? -1;
  if (index < 0) throw new Error(`no row ${key} in ${sheet}`);
  return index + 1;
}
