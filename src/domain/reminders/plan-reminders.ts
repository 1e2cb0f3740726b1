// Decides which reminders go out on a day: one organisation, one period, one tier, once.

import type { Day } from '../calendar/day';
import type { Deadline } from '../calendar/deadline';
import { isWorkingDay, type WorkCalendar, workingDaysBefore } from '../calendar/working-day';
import type { Organisation } from '../regime/organisation';
import type { ReminderTier } from '../regime/regime';

/** A reminder to be written. */
export interface Reminder {
  readonly organisation: Organisation;
  readonly deadline: Deadline;
  readonly kind: string;
}

/** When reminders are sent. */
export interface ReminderSchedule {
  readonly today: Day;
  readonly calendar: WorkCalendar;
  readonly tiers: readonly ReminderTier[];
  /** The day the schedule began; tiers before it are not caught up. */
  readonly since: Day;
}

/** Who may be reminded of a deadline. */
export interface ReminderAudience {
  /** Active organisations whose report has not arrived. */
  readonly missing: readonly Organisation[];
  /** Whether the ledger has the letter, whatever became of it. */
  readonly isInLedger: (organisation: string, kind: string) => boolean;
}

/**
 * The tier whose letters may go out today, or null. Of the tiers whose day has come only the latest applies, so an outage is
 * followed by one letter, not by the pile; nothing goes out on a day off or after the deadline.
 * Rule: the office's schedule of 5, 3 and 1 working days before the deadline.
 * Example: due Friday 2026-03-27, Tuesday 2026-03-24 has the tier of 3 working days.
 */
export function tierOfDay(schedule: ReminderSchedule, deadline: Deadline): ReminderTier | null {
  const { today, calendar, tiers, since } = schedule;
  const isOpen = deadline.opens <= today && today <= deadline.due;
  if (!isOpen || !isWorkingDay(calendar, today)) return null;
  const reached = tiers
    .map((tier) => ({ tier, day: workingDaysBefore(calendar, deadline.due, tier.workingDaysBefore) }))
    .filter(({ day }) => since <= day && day <= today)
    .sort((a, b) => (a.day < b.day ? -1 : 1));
  return reached[reached.length - 1]?.tier ?? null;
}

/** The reminders of a day for one deadline: the day's tier, to everyone missing who has not had it. */
export function planReminders(
  schedule: ReminderSchedule,
  deadline: Deadline,
  { missing, isInLedger }: ReminderAudience,
): readonly Reminder[] {
  const tier = tierOfDay(schedule, deadline);
  if (tier === null) return [];
  return missing
    .filter(({ id }) => !isInLedger(id, tier.kind))
    .map((organisation) => ({ organisation, deadline, kind: tier.kind }));
}
