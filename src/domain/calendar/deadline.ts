// The last day of a period's report, with the chain of days that led to it.

import { addDays, type Day } from './day';
import { dateOf, type Period } from './period';
import { type DayStatus, dayStatus, type WorkCalendar } from './working-day';

/** How a regime sets its deadline. One variant so far; other regimes add theirs. */
export interface DeadlineRule {
  readonly kind: 'day-of-month';
  /** The day of the month that the regime names; every month must have it. */
  readonly date: number;
  /** Whether that day itself still counts, or only the days before it («trước ngày 28» leaves both readings). */
  readonly inclusive: boolean;
}

/** A deadline that explains itself. */
export interface Deadline {
  readonly period: Period;
  /** The day that the rule names. */
  readonly ruleDay: Day;
  /** The last day on time, until 23:59:59 in Hà Nội. */
  readonly due: Day;
  /** The rule day and every day stepped over, newest first; the last one is `due` unless the rule is strict. */
  readonly chain: readonly DayStatus[];
}

/**
 * The deadline of a period. Rule: 52-CV/ĐU 2.5, «trước ngày 28 hằng tháng … trùng vào ngày nghỉ … ngày làm việc liền kề
 * trước đó». Read strictly, the day before the rule day is the last one; the source does not move that day again.
 * Throws RangeError where the month lacks the rule's day.
 * Example: `deadlineOf({kind: 'day-of-month', date: 28, inclusive: true}, '2026-11', new Map()).due` is '2026-11-27'.
 */
export function deadlineOf(rule: DeadlineRule, period: Period, calendar: WorkCalendar): Deadline {
  const ruleDay = dateOf(period, rule.date);
  if (ruleDay === null) throw new RangeError(`no day ${rule.date} in ${period}`);
  const chain: DayStatus[] = [dayStatus(calendar, ruleDay)];
  for (let last = chain[0]; last !== undefined && !last.working; last = chain[chain.length - 1]) {
    chain.push(dayStatus(calendar, addDays(last.day, -1)));
  }
  const reached = chain[chain.length - 1]?.day ?? ruleDay;
  const due = !rule.inclusive && reached === ruleDay ? addDays(ruleDay, -1) : reached;
  return { period, ruleDay, due, chain };
}
