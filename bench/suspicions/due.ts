// The due days of the synthetic years, as the regime sets them without days off.

import { type Deadline, deadlineOf } from '../../src/domain/calendar/deadline';
import type { Period } from '../../src/domain/calendar/period';
import { HUMG_MONTHLY } from '../../src/regimes/humg-monthly';

/** The deadline of a period. */
export function deadlineFor(period: Period): Deadline {
  return deadlineOf(HUMG_MONTHLY.deadline, period, new Map());
}

/** The last day on time. */
export function dueOf(period: Period): string {
  return deadlineFor(period).due;
}
