// Finds closed months whose reports say something else now than when they were closed.

import type { Adjusted } from '../closing/adjust';
import { type ClosedBook, type ClosedReport, closedAnswer } from '../closing/closed-report';
import { printedChanges, printedFacts } from '../closing/printed-changes';
import type { Item } from '../regime/regime';
import { figureCode } from '../report/figure-code';
import { printedAnswers } from '../report/printed-answers';
import type { Report } from '../report/report';
import type { Finding } from './finding';

/**
 * Nothing moves by it: the closed figures hold, and the office decides whether an adjustment is due. What an adjustment has
 * already brought to where the reports are now is no difference any more. Rule: 52-CV/ĐU 1.3.
 * Example: closed with Mục 24 = 3, edited since to 5: facts `before 24` 3, `after 24` 5.
 */
export function findClosedDiffers(
  book: ClosedBook,
  applied: Adjusted,
  reports: readonly Report[],
  items: readonly Item[],
): readonly Finding[] {
  if (book.size === 0) return [];
  const now = new Map<string, Report>(reports.map((report) => [`${report.period}|${report.organisation.id}`, report]));
  const closed = new Map<string, { readonly period: string; readonly id: string; readonly report: ClosedReport }>(
    [...book].flatMap(([period, closing]) =>
      [...closing.reports].map(([id, report]) => [`${period}|${id}`, { period, id, report }] as const),
    ),
  );
  const late = [...now].flatMap(([key, { period, organisation }]) =>
    book.has(period) && !closed.has(key) ? [{ period, id: organisation.id, report: null }] : [],
  );
  return [...closed.values(), ...late].flatMap(({ period, id, report }) =>
    differs(period, id, report, now.get(`${period}|${id}`) ?? null, applied, items),
  );
}

function differs(
  period: string,
  unit: string,
  closed: ClosedReport | null,
  report: Report | null,
  applied: Adjusted,
  items: readonly Item[],
): readonly Finding[] {
  const after = report === null ? [] : printedAnswers(report, items);
  // Nearly every month is as it was: its code says so.
  if (closed !== null && (report === null ? '' : figureCode(after)) === closed.code) return [];
  const before =
    closed === null ? [] : printedAnswers({ answers: { get: (item) => closedAnswer(closed, item) } }, items);
  const changes = printedChanges(before, after, items).filter(
    ({ item, after: value }) => applied.figure(unit, period, item) !== value,
  );
  if (changes.length === 0) return [];
  return [
    {
      code: 'closed-differs',
      severity: 'question',
      unit,
      period,
      item: null,
      received: '',
      facts: printedFacts(changes),
      responseId: null,
    },
  ];
}
