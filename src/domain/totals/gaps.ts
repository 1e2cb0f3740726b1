// Says who gave no figure, when, and in which way.

import type { Period } from '../calendar/period';
import { isActive, type Organisation } from '../regime/organisation';
import type { Item } from '../regime/regime';
import { figureOf } from '../report/answer';
import type { Report } from '../report/report';
import { type MonthFigures, monthFigures } from './month-figures';
import type { Figures } from './school';

/** How a figure that is owed is missing. */
export type GapReason = 'no-report' | 'blank' | 'unreadable' | 'not-asked';

/** One figure that is owed and missing. */
export interface Gap {
  readonly period: Period;
  /** The organisation's key. */
  readonly organisation: string;
  readonly why: GapReason;
}

/** The missing figures of an item, by month and organisation. */
export type GapFinder = (item: Pick<Item, 'no'>) => readonly Gap[];

/**
 * A finder of missing figures in these months. Rule: R13, a blank is a gap and never zero.
 * Example: MH01 left Mục 24 blank in March: `[{ period: '2026-03', organisation: 'MH01', why: 'blank' }]`.
 */
export function gapFinder(figures: Figures, periods: readonly Period[]): GapFinder {
  const months = periods.map((period) => ({ period, book: monthFigures(figures, period) }));
  const ids = figures.organisations.map(({ id }) => id);
  return ({ no }) =>
    months.flatMap(({ period, book }) =>
      ids
        .filter((id) => lacksFigure(book.get(id), no))
        // In a closed month the report may say more by now than it did when the month was closed.
        .map((id) => ({ period, organisation: id, why: reasonOf(figures.reports(id, period), no) ?? 'no-report' })),
    );
}

function lacksFigure(month: MonthFigures | undefined, item: number): boolean {
  return month?.owed.has(item) === true && month.figure(item) === null;
}

/** A report that did not come. */
export interface MissingReport {
  readonly period: Period;
  readonly organisation: Organisation;
}

/** Every report of these months that is not there, by month and organisation. */
export function missingReports(figures: Figures, periods: readonly Period[]): readonly MissingReport[] {
  return periods.flatMap((period) =>
    figures.organisations
      .filter((organisation) => isActive(organisation, period) && figures.reports(organisation.id, period) === null)
      .map((organisation) => ({ period, organisation })),
  );
}

function reasonOf(report: Report | null, item: number): GapReason | null {
  if (report === null) return 'no-report';
  const answer = report.answers.get(item);
  if (figureOf(answer) !== null) return null;
  return answer?.state === 'unreadable' || answer?.state === 'not-asked' ? answer.state : 'blank';
}
