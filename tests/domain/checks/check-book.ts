// A year of reports typed as a table, and what one check finds in it.

import { deadlineOf } from '../../../src/domain/calendar/deadline';
import { addMonths, periodsFrom } from '../../../src/domain/calendar/period';
import { CHECK_DEFAULTS, type CheckSettings } from '../../../src/domain/checks/check-settings';
import type { Finding, FindingCode } from '../../../src/domain/checks/finding';
import { runChecks } from '../../../src/domain/checks/run-checks';
import type { Organisation } from '../../../src/domain/regime/organisation';
import type { Item } from '../../../src/domain/regime/regime';
import type { Report } from '../../../src/domain/report/report';
import type { OpeningLevel } from '../../../src/domain/totals/level';
import { HUMG_MONTHLY } from '../../../src/regimes/humg-monthly';
import { figures, report } from '../sample-regime';

/** What a book holds besides its reports. */
export interface BookOptions {
  readonly openings?: readonly OpeningLevel[];
  readonly settings?: Partial<CheckSettings>;
  readonly items?: readonly Item[];
}

/**
 * One organisation's reports from `first` on: per item the months' answers, separated by "|". A month in which every item has
 * "–" was not reported. Example: `months(unit, '2026-03', { 24: '2|5|9' })` are three reports.
 */
export function months(
  unit: Organisation,
  first: string,
  typed: Readonly<Record<number, string>>,
  dayAndTime = '20 09:00:00',
): readonly Report[] {
  const columns = Object.entries(typed).map(([item, text]) => [item, text.split('|')] as const);
  const count = Math.max(...columns.map(([, answers]) => answers.length));
  return Array.from({ length: count }, (_, index) => index).flatMap((index) => {
    const answers = columns.map(([item, all]) => [item, (all[index] ?? '').trim()] as const);
    if (answers.every(([, answer]) => answer === '–')) return [];
    const period = addMonths(first, index);
    return [report(unit, period, Object.fromEntries(answers), `${period}-${dayAndTime}`)];
  });
}

/** Every finding of one kind in these reports, seen from 2027-12-31. */
export function findingsOf(
  code: FindingCode,
  reports: readonly Report[],
  { openings = [], settings = {}, items = HUMG_MONTHLY.items }: BookOptions = {},
): readonly Finding[] {
  const organisations = [...new Set(reports.map(({ organisation }) => organisation))];
  const periods = reports.map(({ period }) => period).sort();
  return runChecks({
    organisations,
    reports: figures(organisations, reports).reports,
    items,
    deadlines: periodsFrom(periods[0] ?? '2026-03', periods[periods.length - 1] ?? '2026-03').map((period) =>
      deadlineOf(HUMG_MONTHLY.deadline, period, new Map()),
    ),
    openings,
    ownDeadline: (_, deadline) => deadline,
    today: '2027-12-31',
    plans: [],
    notOwner: { includeZero: true },
    settings: { ...CHECK_DEFAULTS, ...settings },
  }).filter((finding) => finding.code === code);
}

/** The same in short: period and item. Example: '2026-05 24', or '2026-05' for a finding about a whole report. */
export function placesOf(code: FindingCode, reports: readonly Report[], options?: BookOptions): readonly string[] {
  return findingsOf(code, reports, options).map(({ period, item }) =>
    item === null ? `${period}` : `${period} ${item}`,
  );
}

/** An entered level. */
export function opening(organisation: string, item: number, period: string, level: number): OpeningLevel {
  return { organisation, item, period, level };
}
