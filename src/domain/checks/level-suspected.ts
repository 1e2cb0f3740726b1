// Finds stock items in which the number at hand was typed where its change is asked.

import { addMonths, isLevelMonth, type Period } from '../calendar/period';
import type { Item } from '../regime/regime';
import { figureOf } from '../report/answer';
import type { Report } from '../report/report';
import type { EnteredLevels } from '../totals/level';
import { addUp } from '../totals/total';
import { type Finding, itemFinding } from './finding';

// A level moves by less than this in a month, even that of students; a change that comes near the level itself does not occur.
const MOST_MOVE = 0.3;
// Below, a level of one is the same as a change by one.
const LEAST_TOGETHER = 2;

interface Known {
  readonly period: Period;
  readonly level: number;
}

// A stock item while the reports are gone through.
interface Followed {
  readonly no: number;
  readonly entered: ReadonlyMap<Period, number>;
  known: Known | null;
}

interface Sighting {
  readonly of: Followed;
  readonly figure: number;
  readonly known: Known | null;
  /** Whether the figure is next to the level, and whether it is the level. */
  readonly isNear: boolean;
  readonly isSame: boolean;
}

/**
 * Goes through one organisation's reports in order of period. A figure is suspected from February on when it comes near the last
 * known level, of at least `least`. A smaller one is suspected with two such items in the same report, or when it is exactly
 * the level and so is another. What is suspected is taken for
 * the level that the next month is compared with, so that a habit is found every month. Silent where no level was ever known.
 * Rules: 52-CV/ĐU 2.2 and the note on Mục 42–45 (R12).
 * Example: level 41 in March, "42" in April: suspected, facts `level` 41, `since` '2026-03' and `proposal` 1.
 */
export function findLevelSuspected(
  reports: readonly Report[],
  stockItems: readonly Item[],
  entered: EnteredLevels,
  least: number,
): readonly Finding[] {
  const followed = stockItems.map(({ no }): Followed => {
    return { no, entered: entered(reports[0]?.organisation.id ?? '', no), known: null };
  });
  const findings: Finding[] = [];
  for (const report of reports) {
    const sightings: Sighting[] = [];
    for (const each of followed) {
      const figure = figureOf(report.answers.get(each.no));
      if (figure !== null) sightings.push(see(report, each, figure));
    }
    const near = sightings.filter(({ isNear }) => isNear);
    const large = near.filter(({ known }) => known !== null && known.level >= least).length;
    const same = near.filter(({ isSame }) => isSame).length;
    for (const sighting of sightings) {
      const { of, known, isNear, isSame } = sighting;
      const isSuspected = known !== null && isNear && (known.level >= least || large > 1 || (isSame && same > 1));
      if (isSuspected) findings.push(suspicion(report, sighting, known));
      const level = of.entered.get(report.period) ?? levelMeant(report.period, sighting, isSuspected);
      if (level !== null) of.known = { period: report.period, level };
    }
  }
  return findings;
}

// Of what was entered and what the reports gave, the later one before this period.
function lastKnown(reported: Known | null, entered: ReadonlyMap<Period, number>, period: Period): Known | null {
  let last = reported;
  for (const [when, level] of entered) {
    if (when < period && (last === null || when >= last.period)) last = { period: when, level };
  }
  return last;
}

function see({ period }: Report, of: Followed, figure: number): Sighting {
  const known = lastKnown(of.known, of.entered, period);
  const isNear = known !== null && comesNear(figure, known.level) && !isLevelMonth(period);
  return { of, figure, known, isNear, isSame: isNear && figure === known.level };
}

function comesNear(figure: number, level: number): boolean {
  return level >= LEAST_TOGETHER && figure > 0 && Math.abs(figure - level) <= Math.max(1, level * MOST_MOVE);
}

// After a month without figure the last known level, a little old, is still what the next figures are compared with.
function levelMeant(period: Period, { figure, known }: Sighting, isLevel: boolean): number | null {
  if (isLevel || isLevelMonth(period)) return figure;
  return known === null ? null : addUp([known.level, figure]);
}

function suspicion({ organisation, period, answers }: Report, { of: { no }, figure }: Sighting, known: Known): Finding {
  const isMonthBefore = known.period === addMonths(period, -1);
  const proposal = isMonthBefore ? { proposal: addUp([figure, -known.level]) } : {};
  const facts = { level: known.level, since: known.period, ...proposal };
  const typed = answers.get(no)?.typed ?? '';
  return itemFinding('level-suspected', 'question', organisation.id, period, no, typed, facts);
}
