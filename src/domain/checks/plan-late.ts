// Finds registrations whose first version came after the deadline of the year.

import { daysBetween } from '../calendar/day';
import { dayOf } from '../calendar/moment';
import type { StandingRegistration } from '../registration/plan-standing';
import { type Finding, planFinding } from './finding';

/** Rule: 52-CV/ĐU 1.5 «trước ngày 20/3/2026», no rule about days off. Example: due 20/3, first sent 21/3 is 1 day late. */
export function findPlanLate({ organisation, year, due, firstAt }: StandingRegistration): readonly Finding[] {
  const days = daysBetween(due, dayOf(firstAt));
  if (days <= 0) return [];
  return [planFinding('plan-late', 'note', { organisation: { id: organisation }, year }, null, firstAt, { due, days })];
}
