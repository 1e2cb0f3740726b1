// Reporting periods of one month, written as text.

import { type Day, dayFrom } from './day';

/** A month, 'yyyy-mm'. Periods sort as strings. */
export type Period = string;

const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'] as const;
const PERIOD = /^(\d{4})-(0[1-9]|1[0-2])$/;

/** Whether a text is a period. Example: `isPeriod('2026-13')` is false. */
export function isPeriod(text: string): text is Period {
  return PERIOD.test(text);
}

/** A period from its parts; months outside 1–12 carry into the year. Example: `periodFrom(2026, 13)` is '2027-01'. */
export function periodFrom(year: number, month: number): Period {
  const index = year * 12 + month - 1;
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${MONTHS[index % 12]}`;
}

/** The period a day lies in. Example: `periodOf('2026-11-28')` is '2026-11'. */
export function periodOf(day: Day): Period {
  return day.slice(0, 7);
}

/** Example: `yearOf('2026-11')` is 2026. */
export function yearOf(period: Period): number {
  return Number(period.slice(0, 4));
}

/** Example: `monthOf('2026-11')` is 11. */
export function monthOf(period: Period): number {
  return Number(period.slice(5, 7));
}

/** The period `count` months later. Example: `addMonths('2026-11', 2)` is '2027-01'. */
export function addMonths(period: Period, count: number): Period {
  return periodFrom(yearOf(period), monthOf(period) + count);
}

/** Every period from `first` to `last`, both included; none when `last` is earlier. */
export function periodsFrom(first: Period, last: Period): readonly Period[] {
  const periods: Period[] = [];
  for (let period = first; period <= last; period = addMonths(period, 1)) periods.push(period);
  return periods;
}

/** The twelve periods of a year. */
export function periodsOfYear(year: number): readonly Period[] {
  return periodsFrom(periodFrom(year, 1), periodFrom(year, 12));
}

/** The first day of a period. Example: `firstDayOf('2026-11')` is '2026-11-01'. */
export function firstDayOf(period: Period): Day {
  return `${period}-01`;
}

/** A given date of a period, or null where the month is shorter. Example: `dateOf('2026-02', 30)` is null. */
export function dateOf(period: Period, date: number): Day | null {
  return dayFrom(yearOf(period), monthOf(period), date);
}

/**
 * The period that a chosen month means: of the three candidate years, the one nearest to the submission. A month exactly
 * half a year away is taken as past, since nobody can report a month that is still to come.
 * Rule: công văn 52-CV/ĐU 2.1, the period is what the reporter chose, not the month of the timestamp.
 * Example: `periodOfChosenMonth(12, '2027-01-05')` is '2026-12'.
 */
export function periodOfChosenMonth(month: number, submitted: Day): Period {
  const now = yearOf(periodOf(submitted)) * 12 + monthOf(periodOf(submitted));
  const behind = (((now - month) % 12) + 12) % 12;
  return addMonths(periodOf(submitted), behind <= 6 ? -behind : 12 - behind);
}

/** Whether a stock item reports its level in a period rather than a change. Rule: note on Mục 42–45, «Tháng 01». */
export function isLevelMonth(period: Period): boolean {
  return period.endsWith('-01');
}
