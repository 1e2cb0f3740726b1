// Finds stock items in which the number at hand was typed where its change is asked.

import { addMonths, isLevelMonth, type Period } from '../calendar/period';
import type { Item } from '../regime/regime';
import { figureOf } from '../report/answer';
import type { Report } from '../report/report';
import { type EnteredLevels, levelFrom } from '../totals/level';
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

// A figure next to the last known level.
interface Sighting {
  readonly no: number;
  readonly figure: number;
  readonly known: Known;
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
    const suspected = suspectedIn(report, followed, least);
    for (const sighting of suspected) findings.push(suspicion(report, sighting));
    const levels = new Set(suspected.map(({ no }) => no));
    for (const each of followed) follow(each, report, levels.has(each.no));
  }
  return findings;
}

function suspectedIn(report: Report, followed: readonly Followed[], least: number): readonly Sighting[] {
  // A level of January is none of these.
  if (isLevelMonth(report.period)) return [];
  const near = followed.map((each) => sightNear(report, each)).filter((sighting) => sighting !== null);
  const large = near.filter(({ known }) => known.level >= least).length;
  const same = near.filter(({ isSame }) => isSame).length;
  return near.filter(({ known, isSame }) => known.level >= least || large > 1 || (isSame && same > 1));
}

function sightNear({ answers, period }: Report, { no, entered, known: reported }: Followed): Sighting | null {
  const figure = figureOf(answers.get(no));
  const known = lastKnown(reported, entered, period);
  if (figure === null || known === null || !comesNear(figure, known.level)) return null;
  return { no, figure, known, isSame: figure === known.level };
}

// After a month without figure the last known level, a little old, is still what the next figures are compared with.
function follow(each: Followed, { answers, period }: Report, isLevel: boolean): void {
  const figure = figureOf(answers.get(each.no));
  if (figure === null) return;
  const known = lastKnown(each.known, each.entered, period);
  const level = each.entered.get(period) ?? (isLevel ? figure : levelFrom(period, figure, known?.level ?? null));
  if (level !== null) each.known = { period, level };
}

// Of what was entered and what the reports gave, the later one before this period.
function lastKnown(reported: Known | null, entered: ReadonlyMap<Period, number>, period: Period): Known | null {
  let last = reported;
  for (const [when, level] of entered) {
    if (when < period && (last === null || when >= last.period)) last = { period: when, level };
  }
  return last;
}

function comesNear(figure: number, level: number): boolean {
  return level >= LEAST_TOGETHER && figure > 0 && Math.abs(figure - level) <= Math.max(1, level * MOST_MOVE);
}

function suspicion({ organisation, period, answers }: Report, { no, figure, known }: Sighting): Finding {
  const isMonthBefore = known.period === addMonths(period, -1);
  const proposal = isMonthBefore ? { proposal: addUp([figure, -known.level]) } : {};
  const facts = { level: known.level, since: known.period, ...proposal };
  const typed = answers.get(no)?.typed ?? '';
  return itemFinding('level-suspected', 'question', organisation.id, period, no, typed, facts);
}
