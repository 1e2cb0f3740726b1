// Follows the level of one organisation's stock item from report to report.

import { addMonths, type Period } from '../calendar/period';
import { figureOf } from '../report/answer';
import type { Report } from '../report/report';
import { levelFrom } from '../totals/level';

/** One report seen from the level of an item; null where a figure or level is not known. */
export interface LevelStep {
  readonly report: Report;
  readonly figure: number | null;
  /** The level at the end of the month before. */
  readonly before: number | null;
  readonly level: number | null;
  /** Whether the office entered the level of this very period. */
  readonly isEntered: boolean;
}

/** A report with the month before its own. */
export interface ReportInSequence {
  readonly report: Report;
  readonly previous: Period;
}

/** Reports as the levels of all their items are followed. Example: a report of 2027-01 has the previous month '2026-12'. */
export function inSequence(reports: readonly Report[]): readonly ReportInSequence[] {
  return reports.map((report) => ({ report, previous: addMonths(report.period, -1) }));
}

/**
 * One step a report, in order of period; the levels are those of `levelAt`. A month without a figure makes the level unknown
 * until January or an entered level. Rule: 52-CV/ĐU 2.2 and the note on Mục 42–45.
 * Example: entered 10 at 2026-02, reports -1 and 2: steps (10 to 9) and (9 to 11).
 */
export function levelSteps(
  reports: readonly ReportInSequence[],
  item: number,
  entered: ReadonlyMap<Period, number>,
): readonly LevelStep[] {
  let last: { readonly period: Period; readonly level: number | null } | null = null;
  return reports.map(({ report, previous }) => {
    const { period } = report;
    const figure = figureOf(report.answers.get(item));
    const before = entered.get(previous) ?? (last?.period === previous ? last.level : null);
    const own = entered.get(period);
    const level = own ?? levelFrom(period, figure, before);
    last = { period, level };
    return { report, figure, before, level, isEntered: own !== undefined };
  });
}
