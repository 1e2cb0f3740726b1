// Finds reports whose first version came after the deadline.

import { daysBetween } from '../calendar/day';
import type { Deadline } from '../calendar/deadline';
import { isOnTime, type Report } from '../report/report';
import type { Finding } from './finding';

/** How the office excused a late report. */
export interface Excuse {
  readonly who: string;
  readonly why: string;
}

/** The finding with the excuse: the mark stays. Example: excused by the office, 'late' is still found, and says by whom. */
export function withExcuse(finding: Finding, excuse: Excuse | null): Finding {
  if (finding.code !== 'late' || excuse === null) return finding;
  return { ...finding, facts: { ...finding.facts, excusedBy: excuse.who, excuse: excuse.why } };
}

/** A fact that nobody can mend any more, hence a note. Rule: 52-CV/ĐU 2.5 «đúng thời hạn». Days late are calendar days. Example: due 27/3, first sent 28/3 00:00:05 is 1 day late. */
export function findLate(report: Report, deadline: Deadline): readonly Finding[] {
  const { receipt } = report;
  if (receipt.on === null || isOnTime(report, deadline.due)) return [];
  const isByForm = receipt.by === 'form';
  return [
    {
      code: 'late',
      severity: 'note',
      unit: report.organisation.id,
      period: report.period,
      item: null,
      received: isByForm ? report.first.submittedAt : receipt.on,
      facts: {
        due: deadline.due,
        days: daysBetween(deadline.due, receipt.on),
        ...(isByForm ? {} : { by: receipt.by }),
      },
      responseId: null,
    },
  ];
}
