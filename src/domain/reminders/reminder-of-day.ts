// Decides which row of the schedule asks for a missing report on a day: of those whose day has come, the latest.

import type { Day } from '../calendar/day';
import type { Deadline } from '../calendar/deadline';
import { isWorkingDay, type WorkCalendar, workingDaysAfter, workingDaysBefore } from '../calendar/working-day';
import type { ScheduleRow } from './schedule';

/** Working days that a letter may be late after an outage, once the deadline has passed; later it would only puzzle. */
export const CATCH_UP_DAYS = 10;

/** When letters are sent. */
export interface LetterTimes {
  readonly calendar: WorkCalendar;
  readonly schedule: readonly ScheduleRow[];
  /** The day the schedule began; letters of days before it are not caught up. */
  readonly since: Day;
}

/**
 * The row whose letters may go out today, or null. Of the rows whose day has come only the latest applies, so an outage is
 * followed by one letter, not by the pile. Nothing goes out on a day off or before the period opens; after the deadline only
 * 'overdue' rows apply.
 * Rule: the office's schedule, in working days of 52-CV/ĐU 2.5.
 * Example: due Friday 2026-03-27, Tuesday 2026-03-24 has the row of 3 working days before.
 */
export function reminderOfDay(times: LetterTimes, deadline: Deadline, today: Day): ScheduleRow | null {
  const { calendar, schedule, since } = times;
  if (today < deadline.opens || !isWorkingDay(calendar, today)) return null;
  const isOver = today > deadline.due;
  const reached = schedule
    .filter(({ kind }) => (isOver ? kind === 'overdue' : kind === 'before' || kind === 'last-day'))
    .map((row) => ({ row, day: dayOfRow(calendar, row, deadline.due) }))
    .filter(({ day }) => since <= day && day <= today)
    .filter(({ day }) => !isOver || today <= workingDaysAfter(calendar, day, CATCH_UP_DAYS))
    .sort((a, b) => (a.day === b.day ? rank(a.row) - rank(b.row) : a.day < b.day ? -1 : 1));
  return reached[reached.length - 1]?.row ?? null;
}

/**
 * The day of a row for a deadline: a working day, also where the deadline itself is none.
 * Example: due Sunday 27/4/2025, 'last-day' is Saturday '2025-04-26', which was made up.
 */
export function dayOfRow(calendar: WorkCalendar, { kind, workingDays }: ScheduleRow, due: Day): Day {
  switch (kind) {
    case 'before':
      return workingDaysBefore(calendar, due, workingDays);
    case 'last-day':
      return isWorkingDay(calendar, due) ? due : workingDaysBefore(calendar, due, 1);
    default:
      return workingDaysAfter(calendar, due, workingDays);
  }
}

// On one day the letter of the last day goes before one that counts days.
function rank({ kind }: ScheduleRow): number {
  return kind === 'last-day' ? 1 : 0;
}
