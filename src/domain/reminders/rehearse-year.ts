// Rehearses a year's letters: what would go out if nobody reported at all.

import { addDays, type Day } from '../calendar/day';
import { firstDayOf, periodFrom } from '../calendar/period';
import { type ForeseenDay, foreseeLetters } from './foresee-letters';
import type { LetterBook } from './plan-letters';

/** What decides a year's letters besides who reports. */
export type YearBook = Pick<
  LetterBook,
  'regime' | 'calendar' | 'schedule' | 'organisations' | 'deadlines' | 'ownDeadline'
>;

/**
 * The letters of a year by day, in the worst case: no report arrives, so nobody gets a receipt or a question. `book.deadlines`
 * hold those of the months before the year that may still have letters in it. Days without letters are left out.
 * Example: 2026 with 3 and 1 working days before has November's letters on 23/11 and 26/11.
 */
export function rehearseYear(book: YearBook, year: number): readonly ForeseenDay[] {
  const from = firstDayOf(periodFrom(year, 1));
  const to = addDays(firstDayOf(periodFrom(year + 1, 1)), -1);
  // Letters of the months before count as sent until the year begins: what is left of them is told as it would go out.
  const worst = {
    ...book,
    since: NO_DAY,
    answersSince: from,
    standing: () => ({ kind: 'missing' }) as const,
    hasNews: false,
    closingSentOn: '',
    isInLedger: () => false,
  };
  const before = foreseeLetters(worst, addDays(from, -DAYS_BEFORE), addDays(from, -1));
  const sent = new Set(before.flatMap(({ letters }) => letters.map(({ key }) => key)));
  return foreseeLetters({ ...worst, isInLedger: (key) => sent.has(key) }, from, to);
}

// Nothing is caught up that an ordinary year would have sent.
const NO_DAY: Day = '0000-01-01';
const DAYS_BEFORE = 62;

/** A day with more recipients than its mail allows. */
export interface CrowdedDay {
  readonly day: Day;
  readonly recipients: number;
}

/** The days whose letters have more recipients than `quota`; those beyond it go out on the next day. */
export function crowdedDays<T extends { readonly recipients: readonly string[] }>(
  days: readonly { readonly day: Day; readonly letters: readonly T[] }[],
  quota: number,
): readonly CrowdedDay[] {
  return days
    .map(({ day, letters }) => ({ day, recipients: letters.reduce((sum, each) => sum + each.recipients.length, 0) }))
    .filter(({ recipients }) => recipients > quota);
}
