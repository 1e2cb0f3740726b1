// Runs every check over the reports of some periods.

import type { Day } from '../calendar/day';
import type { Deadline } from '../calendar/deadline';
import { monthOf, yearOf } from '../calendar/period';
import { isActive, type Organisation } from '../regime/organisation';
import type { Item } from '../regime/regime';
import type { Report } from '../report/report';
import type { OpeningLevel } from '../totals/level';
import type { YearPlan } from '../totals/plan-against-actual';
import type { ReportBook } from '../totals/school';
import type { CheckSettings } from './check-settings';
import type { Finding } from './finding';
import type { NotOwnerRule } from './not-owner';
import { findOverdue } from './overdue';
import { findPlanDeviation } from './plan-deviation';
import { runHistoryChecks } from './run-history-checks';
import { reportChecker } from './run-report-checks';
import { type ComparedCopy, findSignedDeviations } from './signed-copy-deviation';

/** What the checks look at. */
export interface CheckedBook {
  readonly organisations: readonly Organisation[];
  readonly reports: ReportBook;
  readonly items: readonly Item[];
  /** Of every period that is checked, in order. */
  readonly deadlines: readonly Deadline[];
  /** The deadline as it holds for one organisation. */
  readonly ownDeadline: (organisation: Organisation, deadline: Deadline) => Deadline;
  readonly openings: readonly OpeningLevel[];
  /** Plan against actual, of every year that is checked. */
  readonly plans: readonly YearPlan[];
  readonly today: Day;
  readonly notOwner: NotOwnerRule;
  readonly settings: CheckSettings;
  /** Signed copies with what their comparison showed; absent where none are recorded. */
  readonly compared?: readonly ComparedCopy[];
}

/** Every finding, by period, then organisation, then item; those about a whole report come first. */
export function runChecks(book: CheckedBook): readonly Finding[] {
  const { organisations, deadlines, today } = book;
  const histories = organisations.map((organisation) => historyOf(book, organisation));
  const overTime = byReport(runHistoryChecks(histories, book));
  const checkReport = reportChecker(book);
  const findings: Finding[] = [];
  for (const deadline of deadlines) {
    for (const organisation of organisations) {
      if (!isActive(organisation, deadline.period)) continue;
      const report = book.reports(organisation.id, deadline.period);
      const ownDeadline = book.ownDeadline(organisation, deadline);
      if (report === null) {
        findings.push(...findOverdue(organisation, ownDeadline, today));
        continue;
      }
      if (report.receipt.on === null) {
        findings.push(...findOverdue(organisation, ownDeadline, today, report.receipt.by));
      }
      const own = checkReport(report, ownDeadline);
      const more = overTime.get(keyOf(organisation.id, deadline.period));
      findings.push(...(more === undefined ? own : [...own, ...more].sort(byItem)));
    }
    findings.push(...findYearEnd(book, deadline));
  }
  const { compared = [], settings } = book;
  return settings.off.has('signed-copy-deviation') ? findings : [...findings, ...findSignedDeviations(compared)];
}

function findYearEnd(book: CheckedBook, deadline: Deadline): readonly Finding[] {
  const { organisations, plans, ownDeadline, today, settings } = book;
  if (monthOf(deadline.period) !== 12 || settings.off.has('plan-deviation')) return [];
  const plan = plans.find(({ year }) => year === yearOf(deadline.period));
  return findPlanDeviation(organisations, plan?.lines ?? [], { december: deadline, ownDeadline, today });
}

// One organisation's reports in order of period.
function historyOf({ reports, deadlines }: CheckedBook, organisation: Organisation): readonly Report[] {
  return deadlines.flatMap(({ period }) => {
    const report = isActive(organisation, period) ? reports(organisation.id, period) : null;
    return report === null ? [] : [report];
  });
}

function byReport(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const filed = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = keyOf(finding.unit ?? '', finding.period ?? '');
    const known = filed.get(key);
    if (known) known.push(finding);
    else filed.set(key, [finding]);
  }
  return filed;
}

function keyOf(organisation: string, period: string): string {
  return `${period}|${organisation}`;
}

function byItem(a: Finding, b: Finding): number {
  return (a.item ?? 0) - (b.item ?? 0);
}
