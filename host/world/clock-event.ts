// The members of a time-driven trigger's event.

import { DateTime } from 'luxon';
import type { ClockTime } from '../bridge/events';

/**
 * The moment as the event object tells it, in UTC, with Monday as day 1.
 * Example: clockTime(0)['day-of-week'] is 4: 1/1/1970 was a Thursday.
 */
export function clockTime(instant: number): ClockTime {
  const moment = DateTime.fromMillis(instant, { zone: 'UTC' });
  return {
    year: moment.year,
    month: moment.month,
    'day-of-month': moment.day,
    'day-of-week': moment.weekday,
    'week-of-year': moment.weekNumber,
    hour: moment.hour,
    minute: moment.minute,
    second: moment.second,
    timezone: 'UTC',
  };
}
