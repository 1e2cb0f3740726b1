// Arithmetic on calendar days written as text, so that no clock, zone or Date is ever involved.

/** A day, 'yyyy-mm-dd'. Days sort as strings. */
export type Day = string;

/** 1 = Monday … 7 = Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** The number of days of a month (1–12). Example: `monthLength(2028, 2)` is 29. */
export function monthLength(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** A day from its parts, or null where no such day exists. Example: `dayFrom(2026, 2, 30)` is null. */
export function dayFrom(year: number, month: number, date: number): Day | null {
  if (!Number.isInteger(year) || year < 1900 || year > 9999) return null;
  if (!Number.isInteger(month) || month < 1 || month > 12) return null;
  if (!Number.isInteger(date) || date < 1 || date > monthLength(year, month)) return null;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
}

/** Whether a text is a day that exists. Example: `isDay('2026-11-31')` is false. */
export function isDay(text: string): text is Day {
  const parts = DAY.exec(text);
  return parts !== null && dayFrom(Number(parts[1]), Number(parts[2]), Number(parts[3])) !== null;
}

/** The day `count` days later (earlier when negative). Example: `addDays('2026-02-28', 1)` is '2026-03-01'. */
export function addDays(day: Day, count: number): Day {
  return fromSerial(toSerial(day) + count);
}

/** Days from `start` to `end`. Example: `daysBetween('2026-03-27', '2026-03-29')` is 2. */
export function daysBetween(start: Day, end: Day): number {
  return toSerial(end) - toSerial(start);
}

/** The weekday of a day. Example: `weekdayOf('2026-11-28')` is 6, a Saturday. */
export function weekdayOf(day: Day): Weekday {
  // Day 0 (1970-01-01) was a Thursday.
  return (((((toSerial(day) + 3) % 7) + 7) % 7) + 1) as Weekday;
}

// Howard Hinnant's published civil-calendar method: exact for every Gregorian day.
function toSerial(day: Day): number {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  const date = Number(day.slice(8, 10));
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

function fromSerial(serial: number): Day {
  const shifted = serial + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
