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
