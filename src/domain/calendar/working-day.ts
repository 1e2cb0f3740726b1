// Which days are worked: Monday to Friday, less the days off, plus the days made up.

import { addDays, type Day, weekdayOf } from './day';

/** One row of the office's calendar: a day off, or a weekend day that is worked to make up for one. */
export interface CalendarEntry {
  readonly day: Day;
  readonly kind: 'off' | 'made-up';
  /** What the day is called, e.g. 'Tết Nguyên đán'. */
  readonly name: string;
  /** The decision or law behind it. */
  readonly basis: string;
  /** An estimate from the law, until the year's schedule is decided; official where nothing is said. */
  readonly provisional?: boolean;
}

/** The office's calendar by day; days it does not name follow the week. */
export type WorkCalendar = ReadonlyMap<Day, CalendarEntry>;

/** Why a day is worked or not. */
export interface DayStatus {
  readonly day: Day;
  readonly working: boolean;
  readonly because: 'weekday' | 'saturday' | 'sunday' | 'off' | 'made-up';
  /** The name of the day off or made up; '' for ordinary days. */
  readonly name: string;
  /** Whether that is only an estimate. */
  readonly provisional: boolean;
}

const SATURDAY = 6;

/** A calendar from its rows; the last row of a day wins (the input check refuses two rows of one day). */
export function workCalendar(entries: readonly CalendarEntry[]): WorkCalendar {
  return new Map(entries.map((entry) => [entry.day, entry]));
}

/**
 * Whether a day is worked, with the reason. Rule: 52-CV/ĐU 2.5 «ngày nghỉ», read as the public sector's 40-hour week
 * with the official swaps.
 * Example: a Saturday without a row gives `{ working: false, because: 'saturday', provisional: false, … }`.
 */
export function dayStatus(calendar: WorkCalendar, day: Day): DayStatus {
  const working = isWorkingDay(calendar, day);
  const entry = calendar.get(day);
  if (entry !== undefined) {
    const { kind, name, provisional = false } = entry;
    return { day, working, because: kind, name, provisional };
  }
  const weekday = weekdayOf(day);
  const because = weekday === SATURDAY ? 'saturday' : weekday === 7 ? 'sunday' : 'weekday';
  return { day, working, because, name: '', provisional: false };
}

/** Whether a day is worked. */
export function isWorkingDay(calendar: WorkCalendar, day: Day): boolean {
  const entry = calendar.get(day);
  return entry === undefined ? weekdayOf(day) < SATURDAY : entry.kind === 'made-up';
}

/**
 * The `count`-th working day before a day, not counting the day itself; `count` 0 is the day itself, worked or not.
 * Example: with 26/4/2025 made up, one working day before 2025-04-28 is Saturday '2025-04-26'.
 */
export function workingDaysBefore(calendar: WorkCalendar, day: Day, count: number): Day {
  let current = day;
  for (let left = count; left > 0; ) {
    current = addDays(current, -1);
    if (isWorkingDay(calendar, current)) left -= 1;
  }
  return current;
}

/**
 * The `count`-th working day after a day, not counting the day itself; `count` 0 is the day itself, worked or not.
 * Example: one working day after Friday 2026-11-27 is Monday '2026-11-30'.
 */
export function workingDaysAfter(calendar: WorkCalendar, day: Day, count: number): Day {
  let current = day;
  for (let left = count; left > 0; ) {
    current = addDays(current, 1);
    if (isWorkingDay(calendar, current)) left -= 1;
  }
  return current;
}
