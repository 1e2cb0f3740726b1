// Says where an organisation stands with the registration of a year.

import type { Day } from '../calendar/day';
import { isActive, type Organisation } from '../regime/organisation';
import { WAITING_PROBLEMS } from '../report/identify';
import type { PlanStanding } from './plan-standing';

/** Here; here but waiting for the office's word; not here; past the deadline; not asked of it. */
export type PlanState = 'registered' | 'waiting' | 'open' | 'overdue' | 'not-concerned';

/**
 * Rule: 52-CV/ĐU 1.5. Nobody is missing who did not report in the month of the deadline.
 * Example: nothing from A on 21/3/2026, due 20/3: 'overdue'; an organisation that begins in 6/2026: 'not-concerned'.
 */
export function planStateOf(
  { deadlines, registrations, waiting }: Pick<PlanStanding, 'deadlines' | 'registrations' | 'waiting'>,
  organisation: Organisation,
  year: number,
  today: Day,
): PlanState {
  const isIts = (each: { readonly organisation: string | null; readonly year: number }) =>
    each.organisation === organisation.id && each.year === year;
  if (registrations.some(isIts)) return 'registered';
  if (waiting.some((each) => isIts(each) && WAITING_PROBLEMS.has(each.problem))) return 'waiting';
  const deadline = deadlines.find((each) => each.year === year);
  if (deadline === undefined || !isActive(organisation, deadline.period)) return 'not-concerned';
  return today > deadline.due ? 'overdue' : 'open';
}
