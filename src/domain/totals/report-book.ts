// Files reports so that they are found by organisation and period.

import type { Period } from '../calendar/period';
import type { Report } from '../report/report';
import type { ReportBook } from './school';

/**
 * A book of these reports; of two with the same organisation and period the later one is found.
 * Example: `reportBook([])('DT', '2026-03')` is null.
 */
export function reportBook(reports: readonly Report[]): ReportBook {
  // Two small look-ups: a key made of both would be a new text at every question, and every sum asks for every report.
  const byPeriod = new Map<Period, Map<string, Report>>();
  for (const report of reports) {
    const filed = byPeriod.get(report.period);
    if (filed) filed.set(report.organisation.id, report);
    else byPeriod.set(report.period, new Map([[report.organisation.id, report]]));
  }
  return (organisation, period) => byPeriod.get(period)?.get(organisation) ?? null;
}
