// The school's figures: one item over all organisations, by period and since the start of the year.

import type { Period } from '../calendar/period';
import { type Organisation, owes } from '../regime/organisation';
import type { Item } from '../regime/regime';
import { figureOf } from '../report/answer';
import type { Report } from '../report/report';
import { levelAt, type OpeningLevel } from './level';
import { addUp, type Cumulative, type Total, total } from './total';

/** Reports by organisation and period. */
export type ReportBook = (organisation: string, period: Period) => Report | null;

/** What the school's figures are computed from. */
export interface Figures {
  readonly organisations: readonly Organisation[];
  readonly reports: ReportBook;
  readonly openings: readonly OpeningLevel[];
  /** The first period of the regime. */
  readonly start: Period;
}

/** One organisation's figure of an item and period, or null. */
export function reportedFigure(figures: Figures, organisation: string, item: number, period: Period): number | null {
  return figureOf(figures.reports(organisation, period)?.answers.get(item));
}

/**
 * The school's total of an item in a period. Only organisations that owe the item count: a figure by anybody else never
 * enters a sum. Rule: 52-CV/ĐU 2.5 and Phụ lục 02.
 * Example: three owe it, two report 3 and 0: `{ value: 3, from: 2, of: 3 }`.
 */
export function totalOf(figures: Figures, item: Item, period: Period): Total {
  const owing = figures.organisations.filter((organisation) => owes(organisation, item.no, period));
  return total(owing.map(({ id }) => reportedFigure(figures, id, item.no, period)));
}

/** One item of the school in one period: the period's total, and the figure since the start of the year. */
export interface SchoolFigure {
  readonly period: Period;
  readonly total: Total;
  readonly cumulative: Cumulative;
  /** Figures given and owed, over the periods counted so far. */
  readonly from: number;
  readonly of: number;
}

/**
 * The school's figures of an item for these periods of one year, in order and from the year's first reported one: the sum of
 * a flow, the level of a stock. A missing month makes a sum provisional (`complete` false) and a level unknown (`value` null).
 * Rules: 52-CV/ĐU 2.1 and 2.3 (the tool accumulates), 2.2 (levels).
 * Example: flow totals 3 of 3 in March and 2 in April with one missing give 3 complete, then 5 incomplete.
 */
export function schoolFigures(figures: Figures, item: Item, periods: readonly Period[]): readonly SchoolFigure[] {
  const values: number[] = [];
  let from = 0;
  let of = 0;
  return periods.map((period) => {
    const periodTotal = totalOf(figures, item, period);
    if (periodTotal.value !== null) values.push(periodTotal.value);
    from += periodTotal.from;
    of += periodTotal.of;
    const sum = values.length === 0 ? null : addUp(values);
    const value = item.kind === 'stock' ? stockLevel(figures, item, period) : sum;
    return { period, total: periodTotal, cumulative: { value, complete: from === of }, from, of };
  });
}

// One unknown level makes the school's level unknown.
function stockLevel(figures: Figures, item: Item, period: Period): number | null {
  const levels = figures.organisations
    .filter((organisation) => owes(organisation, item.no, period))
    .map((organisation) => levelOf(figures, organisation.id, item, period));
  const known = levels.filter((level): level is number => level !== null);
  return levels.length > 0 && known.length === levels.length ? addUp(known) : null;
}

/** One organisation's level of a stock item at the end of a period, null where unknown. */
export function levelOf(figures: Figures, organisation: string, item: Item, period: Period): number | null {
  const entered = new Map(
    figures.openings
      .filter((opening) => opening.organisation === organisation && opening.item === item.no)
      .map((opening) => [opening.period, opening.level]),
  );
  return levelAt(period, (month) => reportedFigure(figures, organisation, item.no, month), entered, figures.start);
}
