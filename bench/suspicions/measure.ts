// Runs the checks over a synthetic book and compares what they find with what was planted.

import { type CheckSettings, SWITCHABLE_CHECKS } from '../../src/domain/checks/check-settings';
import type { Finding } from '../../src/domain/checks/finding';
import { runChecks } from '../../src/domain/checks/run-checks';
import { buildReport, type Report } from '../../src/domain/report/report';
import type { OpeningLevel } from '../../src/domain/totals/level';
import { HUMG_MONTHLY } from '../../src/regimes/humg-monthly';
import { deadlineFor } from './due';
import { movedInJanuary, withoutJanuary } from './honest-gaps';
import { PLANTERS } from './planted-errors';
import { createRandom } from './random';
import { type Month, PERIODS, type SyntheticBook } from './synthetic-years';

/** A suspicion that is measured. */
export type Suspicion = keyof typeof PLANTERS;

/** Every suspicion that is measured. */
export const SUSPICIONS = Object.keys(PLANTERS) as readonly Suspicion[];

/** How well a suspicion finds what was planted. */
export interface Measure {
  readonly planted: number;
  readonly found: number;
  /** Findings, and those of them that stand where an error was planted. */
  readonly findings: number;
  readonly right: number;
  /** Organisation-years in which it fired, of all. */
  readonly fired: number;
  readonly years: number;
  /** Findings without a cause before anything was planted. */
  readonly onHonest: number;
}

// What these rules say about honest months is right, and no error was planted for it.
const RIGHT_ANYWAY: Partial<Record<Suspicion, (months: readonly Month[]) => readonly string[]>> = {
  'year-opening-mismatch': movedInJanuary,
  'no-opening-level': withoutJanuary,
};

// An error in every second organisation that has a place for it.
const SHARE = 0.5;

// Findings of one suspicion in a book.
function suspicionsIn(
  histories: SyntheticBook['histories'],
  openings: readonly OpeningLevel[],
  code: Suspicion,
  settings: CheckSettings,
): readonly Finding[] {
  const reports = new Map<string, Report>();
  for (const month of histories.flat()) {
    const report = toReport(month);
    if (report !== null) reports.set(`${month.unit.id} ${month.period}`, report);
  }
  const others = SWITCHABLE_CHECKS.filter((check) => check !== code);
  const found = runChecks({
    organisations: histories.flatMap((months) => (months[0] === undefined ? [] : [months[0].unit])),
    reports: (unit, period) => reports.get(`${unit} ${period}`) ?? null,
    items: HUMG_MONTHLY.items,
    deadlines: PERIODS.map(deadlineFor),
    openings,
    ownDeadline: (_, deadline) => deadline,
    today: '2026-03-01',
    plans: [],
    notOwner: { includeZero: true },
    settings: { ...settings, off: new Set([...settings.off, ...others]) },
  });
  return found.filter((finding) => finding.code === code);
}

/** Plants one kind of error into a third of a book, and measures what its suspicion says. */
export function measure(code: Suspicion, book: SyntheticBook, settings: CheckSettings): Measure {
  const random = createRandom(`plant ${code}`);
  const byPeriod = new Map<string, Month[]>();
  for (const month of book.histories.flat()) {
    byPeriod.set(month.period, [...(byPeriod.get(month.period) ?? []), month]);
  }
  const errors: (readonly string[])[] = [];
  const forgotten = new Set<string>();
  const histories = book.histories.map((months) => {
    const planted = random.chance(SHARE)
      ? PLANTERS[code](months, random, (period) => byPeriod.get(period) ?? [])
      : null;
    if (planted === null) return months;
    const unit = months[0]?.unit.id ?? '';
    errors.push(...planted.errors.map((places) => places.map((place) => `${unit} ${place}`)));
    if (planted.forgotten !== undefined) forgotten.add(`${unit} ${planted.forgotten}`);
    return planted.months;
  });
  const openings = book.openings.filter(({ organisation, item }) => !forgotten.has(`${organisation} ${item}`));
  const findings = suspicionsIn(histories, openings, code, settings);
  const places = findings.map(placeOf);
  const fired = new Set(places);
  const wrong = new Set([...errors.flat(), ...rightAnyway(code, histories)]);
  const honest = suspicionsIn(book.histories, book.openings, code, settings);
  const expected = new Set(rightAnyway(code, book.histories));
  return {
    planted: errors.length,
    found: errors.filter((each) => each.some((place) => fired.has(place))).length,
    findings: places.length,
    right: places.filter((place) => wrong.has(place)).length,
    fired: new Set(findings.map(({ unit, period }) => `${unit} ${period?.slice(0, 4)}`)).size,
    years: book.histories.length * 2,
    onHonest: honest.filter((finding) => !expected.has(placeOf(finding))).length,
  };
}

// Places that a suspicion has to name although nothing was planted there.
function rightAnyway(code: Suspicion, histories: SyntheticBook['histories']): readonly string[] {
  return histories.flatMap((months) => {
    const unit = months[0]?.unit.id ?? '';
    return (RIGHT_ANYWAY[code]?.(months) ?? []).map((place) => `${unit} ${place}`);
  });
}

/** Where a finding stands. Example: 'U7 2026-04 24'. */
export function placeOf({ unit, period, item }: Finding): string {
  return `${unit} ${period}${item === null ? '' : ` ${item}`}`;
}

// Most months are the same in every book.
const REPORTS = new WeakMap<Month, Report>();

function toReport(month: Month): Report | null {
  const { unit, period, sendings } = month;
  const known = REPORTS.get(month);
  if (known !== undefined || sendings.length === 0) return known ?? null;
  const versions = sendings.map(({ at, response, typed }, index) => ({
    responseId: response,
    submittedAt: at,
    sender: '',
    fingerprint: `${response} ${index}`,
    receivedAt: at,
    organisation: unit.id,
    notAsked: null,
    answers: typed,
  }));
  const report = buildReport(unit, period, versions, HUMG_MONTHLY.items);
  REPORTS.set(month, report);
  return report;
}
