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

/** What a day's plan depends on. */
export interface ReminderSituation {
  readonly today: Day;
  readonly calendar: WorkCalendar;
  readonly tiers: readonly ReminderTier[];
  /** The day the schedule began; tiers before it are not caught up. */
  readonly since: Day;
  readonly deadline: Deadline;
  /** Active organisations whose report has not arrived. */
  readonly missing: readonly Organisation[];
  /** Whether the ledger has the letter, whatever became of it. */
  readonly isInLedger: (organisation: string, kind: string) => boolean;
}

/**
 * The reminders of a day. Of the tiers whose day has come only the latest applies, so an outage is followed by one letter,
 * not by the pile; nothing goes out on a day off or after the deadline.
 * Rule: the office's schedule of 5, 3 and 1 working days before the deadline.
 * Example: due Friday 2026-03-27, on Tuesday 2026-03-24 the tier of 3 working days is sent to everyone missing.
 */
export function planReminders(situation: ReminderSituation): readonly Reminder[] {
  const { today, calendar, deadline, missing, isInLedger } = situation;
  if (today > deadline.due || !isWorkingDay(calendar, today)) return [];
  const tier = latestTier(situation);
  if (tier === null) return [];
  return missing
    .filter(({ id }) => !isInLedger(id, tier.kind))
    .map((organisation) => ({ organisation, deadline, kind: tier.kind }));
}

function latestTier({ today, calendar, tiers, since, deadline }: ReminderSituation): ReminderTier | null {
  const reached = tiers
    .map((tier) => ({ tier, day: workingDaysBefore(calendar, deadline.due, tier.workingDaysBefore) }))
    .filter(({ day }) => since <= day && day <= today)
    .sort((a, b) => (a.day < b.day ? -1 : 1));
  return reached[reached.length - 1]?.tier ?? null;
}
