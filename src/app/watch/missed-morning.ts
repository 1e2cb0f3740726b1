// Tells whether a morning run did not come when it should have.

import { addDays, type Day } from '../../domain/calendar/day';
import { dayOf, hourOf, type Moment } from '../../domain/calendar/moment';
import type { InstalledBells } from '../ports';
import type { Heartbeat } from './watch-book';

// The platform rings at some minute of the hour, and a run takes up to six.
const HOURS_OF_GRACE = 2;

/**
 * The latest day whose morning run should be over and never began; null where none is missing. The day on which bells were
 * installed is not counted. Example: bells at seven, the last morning on 25/11, now 26/11 09:00: '2026-11-26'; at 08:59: null.
 */
export function missedMorning(
  { sendHour, since }: Pick<InstalledBells, 'sendHour' | 'since'>,
  morning: Heartbeat | undefined,
  now: Moment,
): Day | null {
  // An older version noted neither: nothing is known until the next morning.
  if (since === '' && morning === undefined) return null;
  const today = dayOf(now);
  const expected = hourOf(now) >= sendHour + HOURS_OF_GRACE ? today : addDays(today, -1);
  const isTooEarly = expected <= dayOf(since);
  return isTooEarly || (morning !== undefined && dayOf(morning.began) >= expected) ? null : expected;
}
