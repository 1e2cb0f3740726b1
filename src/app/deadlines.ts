// The deadlines of a regime: by its rule and the calendar, as they were when they passed, and as the office extended them.

import { asPassed, type Deadline, deadlineOf, extended } from '../domain/calendar/deadline';
import { dayOf } from '../domain/calendar/moment';
import { type Period, periodsOfYear } from '../domain/calendar/period';
import type { DecisionBook } from '../domain/decisions/decision';
import type { Regime } from '../domain/regime/regime';
import type { Inputs } from './inputs/read-inputs';

/** The deadline of a period by rule and calendar, before the office decided anything about it. */
export function regularDeadline(
  regime: Regime,
  { settings, calendar, passed }: Pick<Inputs, 'settings' | 'calendar' | 'passed'>,
  period: Period,
): Deadline {
  return asPassed(deadlineOf(ruleOf(regime, settings), period, calendar), passed.get(period) ?? null);
}

/** The deadline of a period, closed where the office closed the period. */
export function deadlineIn(regime: Regime, inputs: Inputs, period: Period): Deadline {
  const deadline = regularDeadline(regime, inputs, period);
  const closedAt = inputs.decisions.closedAt(period);
  return closedAt === null ? deadline : { ...deadline, closes: dayOf(closedAt) };
}

/** The deadlines of the twelve months of a year. */
export function deadlinesOf(regime: Regime, inputs: Inputs, year: number): readonly Deadline[] {
  return periodsOfYear(year).map((period) => deadlineIn(regime, inputs, period));
}

/** The deadline of any period; every row of a report asks for its own, and a chain of days is followed once. */
export function deadlinesByPeriod(regime: Regime, inputs: Inputs): (period: Period) => Deadline {
  const known = new Map<Period, Deadline>();
  return (period) => {
    const deadline = known.get(period) ?? deadlineIn(regime, inputs, period);
    known.set(period, deadline);
    return deadline;
  };
}

/** The deadline of one organisation: later than the others' where the office extended it. */
export function ownDeadline(decisions: DecisionBook, organisation: string, deadline: Deadline): Deadline {
  return extended(deadline, decisions.extension(organisation, deadline.period));
}

/** The rule as the office reads it. */
export function ruleOf(regime: Regime, { inclusive }: Pick<Inputs['settings'], 'inclusive'>): Regime['deadline'] {
  return { ...regime.deadline, inclusive };
}
