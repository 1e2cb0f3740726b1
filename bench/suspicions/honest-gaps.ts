// Lists what two rules have to say about honest months too: January levels that moved, and levels that nobody knows.

import { monthOf, yearOf } from '../../src/domain/calendar/period';
import { STOCK } from './synthetic-rates';
import { type Month, newestAnswers } from './synthetic-years';

/** Places 'period item' in one organisation's months where January's typed level is not the level at which December closed. */
export function movedInJanuary(months: readonly Month[]): readonly string[] {
  return stockItems(months).flatMap((item) =>
    months.flatMap((month, at) => {
      const before = months[at - 1];
      const typed = figureOf(month, item);
      if (monthOf(month.period) !== 1 || typed === null || before === undefined) return [];
      // The level of December is known only where every month of the year before was reported.
      const isKnown = months.slice(0, at).every((earlier) => figureOf(earlier, item) !== null);
      return isKnown && typed !== before.truth.get(item) ? [`${month.period} ${item}`] : [];
    }),
  );
}

/** Places of the first change in a year whose January was not reported. */
export function withoutJanuary(months: readonly Month[]): readonly string[] {
  return stockItems(months).flatMap((item) => {
    const own = months.filter(({ period }) => yearOf(period) === 2027);
    const first = own.find((month) => figureOf(month, item) !== null);
    return first === undefined || first === own[0] ? [] : [`${first.period} ${item}`];
  });
}

function stockItems(months: readonly Month[]): readonly number[] {
  return [...STOCK.keys()].filter((item) => months[0]?.truth.has(item));
}

function figureOf(month: Month, item: number): number | null {
  const typed = newestAnswers(month)?.get(item) ?? '';
  return /^-?\d+$/.test(typed) ? Number(typed) : null;
}
