// When every report of the sample year was submitted, or that it never was.

import { pick } from './seeded';

/** March: the letter is of 11/3/2026. */
export const FIRST_MONTH = 3;

/** Working days of each period on which ordinary reports arrive: from about the 20th to the deadline, the last in the row. */
const DAYS: Readonly<Record<string, readonly number[]>> = {
  '2026-03': [20, 23, 24, 25, 26, 27],
  '2026-04': [20, 21, 22, 23, 24, 28],
  '2026-05': [20, 21, 22, 25, 26, 27, 28],
  '2026-06': [22, 23, 24, 25, 26],
  '2026-07': [20, 21, 22, 23, 24, 27, 28],
  '2026-08': [20, 21, 22, 24, 25, 26, 27, 28],
  '2026-09': [21, 22, 23, 24, 25, 28],
  '2026-10': [20, 21, 22, 23, 26, 27, 28],
  // The sample ends on 22/11: what arrives later is not in it.
  '2026-11': [17, 18, 19, 20],
};

/** Moments that matter, 'yyyy-mm-dd hh:mm:ss'; README.md says why. */
const MOMENTS: ReadonlyMap<string, string> = new Map([
  ['KHCN 2026-03', '2026-03-19 08:12:00'],
  ['MH03 2026-03', '2026-03-28 00:00:05'],
  ['MH05 2026-03', '2026-03-27 23:59:50'],
  ['KHCN 2026-04', '2026-04-22 09:14:20'],
  ['MH04 2026-04', '2026-04-24 08:47:36'],
  ['MH06 2026-05', '2026-06-01 09:12:40'],
  ['CSVC 2026-07', '2026-07-29 10:05:31'],
  ['MH03 2026-07', '2026-07-24 14:22:09'],
  ['MH02 2026-09', '2026-10-02 16:40:18'],
]);

const NEVER: ReadonlySet<string> = new Set(['MH07 2026-06', 'MH07 2026-10']);

/** Those who had reported November by the end of the sample. */
const EARLY_IN_NOVEMBER: ReadonlySet<string> = new Set(['KHCN', 'DBCL', 'MH01', 'MH05', 'MH09']);

/** The periods of the sample, in order. */
export const PERIODS: readonly string[] = Object.keys(DAYS);

/** When an organisation first submitted its report of a period, 'yyyy-mm-dd hh:mm:ss'; null if it did not. */
export function momentOf(organisation: string, period: string): string | null {
  const report = `${organisation} ${period}`;
  if (NEVER.has(report) || (period === '2026-11' && !EARLY_IN_NOVEMBER.has(organisation))) return null;
  return MOMENTS.get(report) ?? ordinaryMoment(report, period, DAYS[period] ?? []);
}

/** A moment by seed on one of these days of the period, in office hours: 8:00 to 16:59. */
export function ordinaryMoment(report: string, period: string, days: readonly number[]): string {
  const part = (count: number, name: string) => pick(count, `${report} ${name}`);
  const date = days[part(days.length, 'date')];
  const clock = [8 + part(9, 'hour'), part(60, 'minute'), part(60, 'second')];
  return `${period}-${date} ${clock.map((digits) => `${digits}`.padStart(2, '0')).join(':')}`;
}
