// Writes days, periods and moments the way a Vietnamese office does.

import { type Day, weekdayOf } from '../domain/calendar/day';
import type { Moment } from '../domain/calendar/moment';
import { monthOf, type Period, yearOf } from '../domain/calendar/period';

const WEEKDAYS = ['', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'] as const;
const EXACT_MOMENT = /^\d{2}\/\d{2}\/\d{4} \d{2}:\d{2}:\d{2}$/;

/** Example: `formatDay('2026-11-27')` is '27/11/2026'. */
export function formatDay(day: Day): string {
  return `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
}

/** Example: `formatDayMonth('2026-11-27')` is '27/11'. */
export function formatDayMonth(day: Day): string {
  return `${day.slice(8, 10)}/${day.slice(5, 7)}`;
}

/** Example: `weekdayName('2026-11-27')` is 'thứ Sáu'. */
export function weekdayName(day: Day): string {
  return WEEKDAYS[weekdayOf(day)];
}

/** Months 1 and 2 take a zero, as office documents write them. Example: `formatPeriod('2026-03')` is '3/2026'. */
export function formatPeriod(period: Period): string {
  const month = monthOf(period);
  return `${month < 3 ? `0${month}` : month}/${yearOf(period)}`;
}

/** Example: `formatMoment('2026-03-27 15:04:05')` is '27/03/2026 15:04'. */
export function formatMoment(moment: Moment): string {
  return `${formatDay(moment.slice(0, 10))} ${moment.slice(11, 16)}`;
}

/** With seconds. Example: `formatExactMoment('2026-03-28 00:00:05')` is '28/03/2026 00:00:05'. */
export function formatExactMoment(moment: Moment): string {
  return `${formatDay(moment.slice(0, 10))} ${moment.slice(11, 19)}`;
}

/** Reads what `formatExactMoment` wrote; '' for anything else. */
export function parseExactMoment(text: string): Moment {
  if (!EXACT_MOMENT.test(text)) return '';
  return `${text.slice(6, 10)}-${text.slice(3, 5)}-${text.slice(0, 2)} ${text.slice(11)}`;
}
