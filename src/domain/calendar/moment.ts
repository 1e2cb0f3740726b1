// Moments on the wall clock of Hà Nội, written as text.

import { addDays, type Day } from './day';

/** A moment, 'yyyy-mm-dd hh:mm:ss'. Moments sort as strings. */
export type Moment = string;

/** The day of a moment. */
export function dayOf(moment: Moment): Day {
  return moment.slice(0, 10);
}

/** The hour of a moment, 0–23. */
export function hourOf(moment: Moment): number {
  return Number(moment.slice(11, 13));
}

/** The moment some minutes earlier. Example: `minutesBefore('2026-03-01 00:30:05', 60)` is '2026-02-28 23:30:05'. */
export function minutesBefore(moment: Moment, minutes: number): Moment {
  const total = hourOf(moment) * 60 + Number(moment.slice(14, 16)) - minutes;
  const days = Math.floor(total / 1440);
  const left = total - days * 1440;
  const clock = `${String(Math.floor(left / 60)).padStart(2, '0')}:${String(left % 60).padStart(2, '0')}`;
  return `${addDays(dayOf(moment), days)} ${clock}:${moment.slice(17, 19)}`;
}
