// What every organisation owes and gave in a month: looked up once, for all items that are added up.

import type { Period } from '../calendar/period';
import { termOf } from '../regime/organisation';
import { figureOf } from '../report/answer';
import type { Figures } from './school';

/** What one organisation owes and gave in a month. */
export interface MonthFigures {
  readonly owed: ReadonlySet<number>;
  /** null where it gave none. */
  figure(item: number): number | null;
  /** Of a stock item at the end of a closed month; absent while the month is open. */
  level?(item: number): number | null;
}

/** The organisations that report in a month, by key. */
export type MonthBook = ReadonlyMap<string, MonthFigures>;

/**
 * What each organisation owes and gave: as the office's list and the reports say, or in a closed month as it was then, also
 * of organisations no longer listed. Rule: 52-CV/ĐU 2.5 and Phụ lục 02, a figure by anybody else never enters a sum.
 * Example: `monthFigures(figures, '2026-03').get('A')?.figure(24)` is 3 where A typed "3", and null where it sent nothing.
 */
export function monthFigures(figures: Figures, period: Period): MonthBook {
  const closed = figures.closed?.of(period);
  if (closed) return closed;
  const month = new Map<string, MonthFigures>();
  for (const organisation of figures.organisations) {
    const term = termOf(organisation, period);
    if (term === null) continue;
    const report = figures.reports(organisation.id, period);
    const figure = report === null ? NO_FIGURE : (item: number) => figureOf(report.answers.get(item));
    month.set(organisation.id, { owed: term.items, figure });
  }
  return month;
}

const NO_FIGURE = () => null;
