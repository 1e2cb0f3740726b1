// Remembers how many letters wait for the next day's mail, so that "Tổng quan" can say so, and when that mail is there.

import { type Moment, secondsBetween } from '../../domain/calendar/moment';
import { MEMORY } from '../memory-keys';
import type { Memory } from '../ports';

// Minutes: the mail of a day is counted from its first letter, so that tomorrow's morning run would come too early.
const UNTIL_MAIL_IS_BACK = 24 * 60 + 30;

/** How many letters the last run had to leave; 0 when none. */
export function postponedLetters(memory: Memory): number {
  return Number(memory.get(MEMORY.postponed) ?? '0');
}

/** Remembers it; written only where it changes. */
export function rememberPostponed(memory: Memory, count: number): void {
  if (postponedLetters(memory) !== count) memory.set(MEMORY.postponed, String(count));
}

/**
 * Minutes until the mail is surely back, for a run that had to leave letters. Counted from the run that first found it used up:
 * one that sends nothing in between must not put it off. Example: 1470 at first, 1468 two minutes later.
 */
export function minutesUntilMail(memory: Memory, now: Moment, sent: number): number {
  const usedUp = memory.get(MEMORY.mailUsedUp) ?? '';
  const passed = sent > 0 || usedUp === '' ? UNTIL_MAIL_IS_BACK : Math.floor(secondsBetween(usedUp, now) / 60);
  if (passed < UNTIL_MAIL_IS_BACK) return UNTIL_MAIL_IS_BACK - passed;
  memory.set(MEMORY.mailUsedUp, now);
  return UNTIL_MAIL_IS_BACK;
}
