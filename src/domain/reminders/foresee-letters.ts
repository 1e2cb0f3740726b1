// Foresees the letters of days to come, as if nobody reported until then.

import { addDays, type Day } from '../calendar/day';
import { type LetterBook, type PlannedLetter, planLetters } from './plan-letters';

/** The letters of a day that has some. */
export interface ForeseenDay {
  readonly day: Day;
  readonly letters: readonly PlannedLetter[];
}

/**
 * The letters from a day to another, both included, each on its first day: what goes out is taken as sent, and what the office
 * has to read as read. Days without letters are left out; the day's mail has no limit here.
 * Example: November 2026 with 5, 3 and 1 working days before has letters on 19/11, 23/11, 26/11 and on the last day, 27/11.
 */
export function foreseeLetters(book: LetterBook, from: Day, to: Day): readonly ForeseenDay[] {
  const sent = new Set<string>();
  const days: ForeseenDay[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const isInLedger = (key: string) => sent.has(key) || book.isInLedger(key);
    const letters = planLetters({ ...book, hasNews: book.hasNews && days.length === 0, isInLedger }, day);
    for (const { key } of letters) sent.add(key);
    if (letters.length > 0) days.push({ day, letters });
  }
  return days;
}
