// Converts between wall-clock times of Hà Nội, as people and files write them, and instants.

import { DateTime } from 'luxon';
import type { Instant } from '../types';

const ZONE = 'Asia/Ho_Chi_Minh';

function parse(text: string, format: string): Instant | undefined {
  const time = DateTime.fromFormat(text, format, { zone: ZONE, locale: 'en' });
  return time.isValid ? time.toMillis() : undefined;
}

/**
 * A time as Google Forms exports it; undefined for anything else.
 *
 * @example parseTimestamp('20/03/2026 08:30:00') // 1773970200000
 */
export function parseTimestamp(text: string): Instant | undefined {
  return parse(text, 'dd/MM/yyyy HH:mm:ss');
}

/**
 * A time as `--today` takes it; undefined for anything else.
 *
 * @example parseToday('2026-11-22T08:00') // 1795309200000
 */
export function parseToday(text: string): Instant | undefined {
  return parse(text, "yyyy-MM-dd'T'HH:mm");
}

/** 1 March of the same year, 00:00: where the clock starts when there is no response to start it. */
export function firstOfMarch(instant: Instant): Instant {
  return DateTime.fromMillis(instant, { zone: ZONE }).startOf('year').set({ month: 3 }).toMillis();
}

/** 2 February of the next year, 08:00: by then the reports of January are due, and those who have none are known. */
export function turnOfYear(instant: Instant): Instant {
  return DateTime.fromMillis(instant, { zone: ZONE })
    .startOf('year')
    .plus({ years: 1 })
    .set({ month: 2, day: 2, hour: 8 })
    .toMillis();
}

/**
 * A time for a sentence.
 *
 * @example timeText(1773970200000) // '08:30:00 ngày 20/03/2026'
 */
export function timeText(instant: Instant): string {
  return DateTime.fromMillis(instant, { zone: ZONE }).toFormat("HH:mm:ss 'ngày' dd/MM/yyyy");
}

/**
 * A day for a table.
 *
 * @example dayText('2026-03-27') // '27/03/2026'
 */
export function dayText(day: string): string {
  return day.split('-').reverse().join('/');
}
