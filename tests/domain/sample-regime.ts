// A small regime and its people, for tests that work figures out by hand.

import type { Organisation, Term } from '../../src/domain/regime/organisation';
import type { Item } from '../../src/domain/regime/regime';
import { buildReport, type Report } from '../../src/domain/report/report';
import type { Version } from '../../src/domain/report/version';
import type { Figures, ReportBook } from '../../src/domain/totals/school';
import { HUMG_MONTHLY } from '../../src/regimes/humg-monthly';

/** The item of the real regime. */
export function item(no: number): Item {
  const found = HUMG_MONTHLY.items.find((candidate) => candidate.no === no);
  if (found === undefined) throw new RangeError(`no item ${no}`);
  return found;
}

/** An organisation that answers for these items, within its validity. */
export function organisation(
  id: string,
  items: readonly number[],
  { from = null, until = null, name = `Chi bộ ${id} (minh họa)` }: Partial<Term> = {},
): Organisation {
  return {
    id,
    name,
    secretary: '',
    email: `${id.toLowerCase()}@humg.test`,
    senders: [],
    terms: [{ from, until, name, items: new Set(items) }],
  };
}

/** A version with these answers. */
export function version(
  submittedAt: string,
  answers: Readonly<Record<number, string>>,
  responseId = submittedAt,
): Version {
  return {
    responseId,
    submittedAt,
    sender: 'chiuy@humg.test',
    fingerprint: responseId,
    receivedAt: submittedAt,
    organisation: '',
    notAsked: null,
    answers: new Map(Object.entries(answers).map(([no, typed]) => [Number(no), typed])),
  };
}

/** A report of one version. */
export function report(
  unit: Organisation,
  period: string,
  answers: Readonly<Record<number, string>>,
  submittedAt = `${period}-20 09:00:00`,
): Report {
  return buildReport(unit, period, [version(submittedAt, answers)], HUMG_MONTHLY.items);
}

/** Figures over these reports, the regime starting in 2026-03. */
export function figures(
  organisations: readonly Organisation[],
  reports: readonly Report[],
  more: Partial<Figures> = {},
): Figures {
  const book: ReportBook = (unit, period) =>
    reports.find((candidate) => candidate.organisation.id === unit && candidate.period === period) ?? null;
  return { organisations, reports: book, openings: [], start: '2026-03', ...more };
}
