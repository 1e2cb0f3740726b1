// Versions sent to three organisations, admitted and filed, and what the checks on filing find in them.

import type { Day } from '../../../src/domain/calendar/day';
import { deadlineOf } from '../../../src/domain/calendar/deadline';
import type { Moment } from '../../../src/domain/calendar/moment';
import type { SwitchableCheck } from '../../../src/domain/checks/check-settings';
import type { Finding } from '../../../src/domain/checks/finding';
import type { ChangedQuestion } from '../../../src/domain/checks/form-changed';
import { runFilingChecks } from '../../../src/domain/checks/run-filing-checks';
import { type Decision, decisionBook } from '../../../src/domain/decisions/decision';
import { organisationFinder } from '../../../src/domain/regime/organisation';
import { admitAll, suggestReport } from '../../../src/domain/report/admit';
import { fileHolding } from '../../../src/domain/report/hold-replacements';
import { buildReport } from '../../../src/domain/report/report';
import type { Version } from '../../../src/domain/report/version';
import { reportBook } from '../../../src/domain/totals/report-book';
import { HUMG_MONTHLY } from '../../../src/regimes/humg-monthly';
import { organisation, version } from '../sample-regime';

/** DT and QT say who may send; KT, which reports until June, does not. */
export const UNITS = [
  { ...organisation('DT', [24]), senders: ['dt.nop@humg.test'] },
  { ...organisation('QT', [24]), senders: ['qt.nop@humg.test'] },
  organisation('KT', [24], { until: '2026-06' }),
];

/** One response: day and time of 2026, organisation, month as typed, sender. */
export function sent(at: string, unit: string, month: string, sender: string, response = at): Version {
  return { ...version(`2026-${at}`, { 1: unit, 2: month, 24: '1' }, response), sender };
}

/** What the office decided or set, and what is known of the form. */
export interface FilingOptions {
  readonly decisions?: readonly Decision[];
  readonly mustBeListed?: boolean;
  readonly replacementsWaitFrom?: Day;
  readonly deleted?: readonly (readonly [responseId: string, noticedAt: Moment])[];
  readonly formChanges?: readonly ChangedQuestion[];
  readonly off?: readonly SwitchableCheck[];
}

/** Everything that the checks on filing find. */
export function filingOf(
  versions: readonly Version[],
  {
    decisions = [],
    mustBeListed = true,
    replacementsWaitFrom,
    deleted = [],
    formChanges = [],
    off = [],
  }: FilingOptions = {},
): { readonly findings: readonly Finding[]; readonly deletions: readonly Finding[]; readonly waiting: number } {
  const questions = { organisation: 1, month: 2, year: 0 };
  const book = decisionBook(decisions);
  const admitted = admitAll(versions, {
    questions,
    organisations: UNITS,
    findOrganisation: organisationFinder(UNITS),
    start: '2026-03',
    decisions: book,
    mustBeListed,
  });
  const filed = fileHolding(
    versions,
    (one) => admitted.get(one) ?? { organisation: null, period: null, problem: 'unknown-unit' },
    (period) => deadlineOf(HUMG_MONTHLY.deadline, period, new Map()),
    { from: replacementsWaitFrom ?? null, items: HUMG_MONTHLY.items, decisions: book },
  );
  const reports = filed.reports.map((one) =>
    buildReport(one.organisation, one.period, one.versions, HUMG_MONTHLY.items),
  );
  const found = runFilingChecks({
    waiting: filed.unfiled.map((one) => ({
      ...one,
      suggestion: suggestReport(one.version, one.identity, UNITS, () => true),
    })),
    refiled: filed.refiled,
    formChanges,
    deleted: new Map(deleted),
    reports,
    book: reportBook(reports),
    items: HUMG_MONTHLY.items,
    decisions: book,
    questions,
    off: new Set(off),
  });
  return { ...found, waiting: filed.unfiled.length };
}

/** The findings in short. Example: 'closed-period fault DT 2026-03'; '–' for an organisation or period that is not known. */
export function named(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ code, severity, unit, period }) => `${code} ${severity} ${unit ?? '–'} ${period ?? '–'}`);
}
