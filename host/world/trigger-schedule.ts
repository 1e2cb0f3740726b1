// Computes when a time-driven trigger fires.

import { DateTime } from 'luxon';
import type { TriggerState } from './trigger-state';

const MINUTE = 60_000;
const DAY = 86_400_000;

/** The first multiple of `step` after `from`, counted from `start`, that lies after `after`. */
function nextStep(start: number, step: number, after: number): number {
  return start + Math.max(1, Math.floor((after - start) / step) + 1) * step;
}

/** The trigger's moment on the day of `day`, in its zone. */
function momentOn(day: DateTime, trigger: TriggerState): DateTime {
  return day
    .startOf('day')
    .set({ hour: trigger.schedule?.hour ?? trigger.hour })
    .plus({ minutes: trigger.minute });
}

/** The first day from `from` on whose moment lies after `after`, in steps of `days` days or `months` months. */
function nextDay(
  from: DateTime,
  step: { readonly days?: number; readonly months?: number },
  trigger: TriggerState,
  after: number,
): number {
  const { days = 0, months = 0 } = step;
  // Start one step short of the estimate, so that a year of daily triggers needs no walk from its first day.
  const length = days * DAY + months * 31 * DAY;
  let count = Math.max(0, Math.floor((after - from.toMillis()) / length) - 1);
  let moment = momentOn(from.plus({ days: days * count, months: months * count }), trigger);
  while (moment.toMillis() <= after) {
    count += 1;
    moment = momentOn(from.plus({ days: days * count, months: months * count }), trigger);
  }
  return moment.toMillis();
}

/**
 * When the trigger fires next: after it fired at `fired`, or for the first time (null). Null when it never does again.
 * `zone` is the script's zone, used when the builder named no other.
 * Example: everyDays(1).atHour(7) created at 08:00 is due some minute after 07:00 of the next day.
 */
export function nextDue(trigger: TriggerState, fired: number | null, zone: string): number | null {
  const { schedule, created } = trigger;
  if (schedule === null) return null;
  const after = fired ?? created;
  const once = (at: number): number | null => (fired === null ? Math.max(at, created) : null);
  if (schedule.at !== null) return once(schedule.at);
  if (schedule.after !== null) return once(created + schedule.after);
  const timeZone = schedule.timeZone ?? zone;
  if (schedule.date !== null) {
    const { year, month, day } = schedule.date;
    return once(
      DateTime.fromObject({ year, month, day }, { zone: timeZone })
        .plus({ minutes: (trigger.minute % 31) - 15 })
        .toMillis(),
    );
  }
  const start = DateTime.fromMillis(created, { zone: timeZone });
  if (schedule.monthDay !== null) {
    const days = Math.min(schedule.monthDay, start.daysInMonth ?? schedule.monthDay);
    return nextDay(start.set({ day: days }), { months: 1 }, trigger, after);
  }
  const every = schedule.every;
  if (every === null) return null;
  if (every.unit === 'minutes') return nextStep(created, every.count * MINUTE, after);
  if (every.unit === 'hours') {
    const first = start.startOf('hour').plus({ minutes: trigger.minute }).toMillis();
    return nextStep(first, every.count * 60 * MINUTE, after);
  }
  if (every.unit === 'days') return nextDay(start, { days: every.count }, trigger, after);
  const toWeekDay = ((schedule.weekDay ?? 1) - start.weekday + 7) % 7;
  return nextDay(start.plus({ days: toWeekDay }), { days: 7 * every.count }, trigger, after);
}
