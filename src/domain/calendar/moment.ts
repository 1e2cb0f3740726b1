// Moments on the wall clock of Hà Nội, written as text.

import { addDays, type Day, daysBetween } from './day';

/** A moment, 'yyyy-mm-dd hh:mm:ss'. Moments sort as strings. */
export type Moment = string;

/** Whether a text is written as a moment. Example: `isMoment('2026-03-28 00:00:05')` is true. */
export function isMoment(text: string): text is Moment {
  return /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/.test(text);
}

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

/** Seconds from one moment to another. Example: `secondsBetween('2026-03-01 23:59:50', '2026-03-02 00:00:05')` is 15. */
export function secondsBetween(start: Moment, end: Moment): number {
  return daysBetween(dayOf(start), dayOf(end)) * 86_400 + secondOfDay(end) - secondOfDay(start);
}

function secondOfDay(moment: Moment): number {
  return hourOf(moment) * 3600 + Number(moment.slice(14, 16)) * 60 + Number(moment.slice(17, 19));
}
