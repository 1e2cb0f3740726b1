// Lays out the summary as a table for a terminal.

import { dayText } from './hanoi-time';
import type { ReportState, Summary } from './summary';
import { SUMMARY } from './text';
import { type TableColumn, textTable } from './text-table';

const COLUMNS: readonly TableColumn[] = [
  { title: SUMMARY.columns.period, align: 'left' },
  { title: SUMMARY.columns.due, align: 'left' },
  { title: SUMMARY.columns.onTime, align: 'right' },
  { title: SUMMARY.columns.late, align: 'right' },
  { title: SUMMARY.columns.open, align: 'right' },
  { title: SUMMARY.columns.overdue, align: 'right' },
  { title: SUMMARY.columns.flags, align: 'right' },
  { title: SUMMARY.columns.letters, align: 'right' },
  { title: SUMMARY.columns.reason, align: 'left' },
];

const COUNTED_STATES: readonly ReportState[] = ['on-time', 'late', 'open', 'overdue'];

/** The six counts of a row, over the periods it stands for; a period nobody reports in has none. */
function counts(
  summary: Summary,
  isCounted: (period: string | null) => boolean,
  reports: readonly { readonly state: ReportState }[] = summary.reports.filter(({ period }) => isCounted(period)),
): string[] {
  const states = COUNTED_STATES.map((state) => reports.filter((report) => report.state === state).length);
  const flags = summary.flags.filter(({ period }) => isCounted(period)).length;
  const letters = summary.letters.filter(({ period }) => isCounted(period)).length;
  const reported = states.map((number) => (reports.length > 0 ? String(number) : SUMMARY.none));
  return [...reported, String(flags), String(letters)];
}

function periodName(period: string): string {
  const [year = 0, month = 0] = period.split('-').map(Number);
  return SUMMARY.period(month, year);
}

function rows(summary: Summary): string[][] {
  const periods = summary.deadlines.map(({ period }) => period);
  const plans = summary.plans ?? [];
  const named = [...periods, ...plans.map(({ year }) => String(year))];
  const isElsewhere = (period: string | null) => period === null || !named.includes(period);
  const elsewhere = [...summary.flags, ...summary.letters].some(({ period }) => isElsewhere(period));
  return [
    ...plans.map(({ year, due, organisations }) => [
      SUMMARY.plan(year),
      dayText(due),
      ...counts(summary, (period) => period === String(year), organisations),
      '',
    ]),
    ...summary.deadlines.map(({ period, due, reason }) => {
      const numbers = counts(summary, (candidate) => candidate === period);
      return [periodName(period), dayText(due), ...numbers, reason];
    }),
    ...(elsewhere ? [[SUMMARY.noPeriod, '', ...counts(summary, isElsewhere), '']] : []),
    [SUMMARY.total, '', ...counts(summary, () => true), ''],
  ];
}

/**
 * The table: a line a period with its deadline and why, then the totals.
 *
 * @example summaryTable(summary)
 * // 'Kỳ           Hạn nộp     Đúng hạn  Nộp muộn  …\n…\nTháng 3/2026  27/03/2026        12         1  …'
 */
export function summaryTable(summary: Summary): string {
  const { title, rule, lines } = textTable(COLUMNS, rows(summary));
  return [title, rule, ...lines.slice(0, -1), rule, ...lines.slice(-1)].join('\n');
}
