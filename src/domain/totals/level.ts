// The level of a stock item: the last known level plus the signed changes reported since.

import { addMonths, isLevelMonth, type Period } from '../calendar/period';
import { addUp } from './total';

/** A level that the office entered: the number at hand at the end of a period. */
export interface OpeningLevel {
  readonly organisation: string;
  readonly item: number;
  readonly period: Period;
  readonly level: number;
}

/** The levels that the office entered for one organisation and item, by period. */
export type EnteredLevels = (organisation: string, item: number) => ReadonlyMap<Period, number>;

const NOTHING_ENTERED: ReadonlyMap<Period, number> = new Map();

/** Files the entered levels, so that nobody looks through all of them for each item. */
export function enteredLevels(openings: readonly OpeningLevel[]): EnteredLevels {
  const filed = new Map<string, Map<number, Map<Period, number>>>();
  for (const { organisation, item, period, level } of openings) {
    const ofOrganisation = filed.get(organisation) ?? new Map<number, Map<Period, number>>();
    const ofItem = ofOrganisation.get(item) ?? new Map<Period, number>();
    filed.set(organisation, ofOrganisation.set(item, ofItem.set(period, level)));
  }
  return (organisation, item) => filed.get(organisation)?.get(item) ?? NOTHING_ENTERED;
}

/**
 * The level of one organisation's stock item at the end of a period; null where it is unknown. The January report is a
 * level, later reports are changes; an entered level replaces whatever was reported for its period. One missing month
 * makes every later level unknown, until the next known one.
 * Rule: 52-CV/ĐU 2.2 and the note on Mục 42–45.
 * `reported` gives the figure of a period, null where there is none; `start` is the first period that could be reported.
 * Example: entered 8500 at 2026-02, changes -12 and +3: the level at 2026-04 is 8491.
 */
export function levelAt(
  period: Period,
  reported: (period: Period) => number | null,
  entered: ReadonlyMap<Period, number>,
  start: Period,
): number | null {
  const earliest = [start, ...entered.keys()].reduce((first, next) => (next < first ? next : first));
  const changes: number[] = [];
  for (let current = period; current >= earliest; current = addMonths(current, -1)) {
    const known = entered.get(current);
    if (known !== undefined) return addUp([known, ...changes]);
    const figure = current < start ? null : reported(current);
    if (figure === null) return null;
    changes.push(figure);
    if (isLevelMonth(current)) return addUp(changes);
  }
  return null;
}

/**
 * The levels of consecutive periods from a January on, each from the one before: what `levelAt` says of every one of them,
 * without going back from each. `reported` are their figures.
 * Example: entered 8500 at 2026-02, nothing reported until then, -12 in 2026-03 and +3 in 2026-04: unknown, 8500, 8488, 8491.
 */
export function levelsOver(
  periods: readonly Period[],
  reported: readonly (number | null)[],
  entered: ReadonlyMap<Period, number>,
  start: Period,
): readonly (number | null)[] {
  let before: number | null = null;
  return periods.map((period, place) => {
    const figure = period < start ? null : (reported[place] ?? null);
    before = entered.get(period) ?? levelFrom(period, figure, before);
    return before;
  });
}

/** The level after a report's figure, null where it cannot be known. Example: 10 before, "-3" in March: 7. */
export function levelFrom(period: Period, figure: number | null, before: number | null): number | null {
  if (figure === null || isLevelMonth(period)) return figure;
  return before === null ? null : addUp([before, figure]);
}
