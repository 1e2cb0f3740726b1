// When a period's report may come, when it is due and when the period closes, with the chain of reasons that led there.

import { addDays, type Day } from './day';
import { dateOf, firstDayOf, monthOf, type Period } from './period';
import { type DayStatus, dayStatus, type WorkCalendar } from './working-day';

/**
 * How a regime sets its deadlines. `inclusive`: whether the day that it names still counts, or only the days before it
 * («trước ngày 28» leaves both readings).
 */
export type DeadlineRule =
  /** The same date every month, which every month must have; a day off gives way to the working day before it. */
  | { readonly kind: 'day-of-month'; readonly date: number; readonly inclusive: boolean }
  /** Some dates of the year, which stay where they are («trước ngày 01/6 và 15/11»: no rule about days off is stated). */
  | { readonly kind: 'fixed-dates'; readonly dates: readonly YearDate[]; readonly inclusive: boolean };

/** A date of any year. */
export interface YearDate {
  /** 1–12. */
  readonly month: number;
  readonly date: number;
}

/** Later than the others: what the office granted to one organisation. */
export interface Extension {
  /** The last day on time that the office set. */
  readonly until: Day;
  readonly who: string;
  readonly why: string;
}

/** A deadline that explains itself. */
export interface Deadline {
  readonly period: Period;
  /** The day that the rule names. */
  readonly ruleDay: Day;
  /** The first day on which the report is expected. */
  readonly opens: Day;
  /** The last day on time, until 23:59:59 in Hà Nội. */
  readonly due: Day;
  /** The last day on which a report still counts without the office's word; null: none is set. */
  readonly closes: Day | null;
  /** The rule day and every day stepped over, newest first; the last one is worked, where the rule asks for that. */
  readonly chain: readonly DayStatus[];
  /** The day that today's calendar would give, where the deadline had passed before the calendar was changed. */
  readonly wouldBe: Day | null;
  /** What made `due` later for one organisation. */
  readonly extension: (Extension & { readonly regular: Day }) | null;
}

/**
 * The deadline of a period. Rule: 52-CV/ĐU 2.5, «trước ngày 28 hằng tháng … trùng vào ngày nghỉ … ngày làm việc liền kề
 * trước đó». Read strictly, the day before the rule day is the last one; the source does not move that day again.
 * Throws RangeError where the rule names no day in the period.
 * Example: `deadlineOf({kind: 'day-of-month', date: 28, inclusive: true}, '2026-11', new Map()).due` is '2026-11-27'.
 */
export function deadlineOf(rule: DeadlineRule, period: Period, calendar: WorkCalendar): Deadline {
  const ruleDay = ruleDayOf(rule, period);
  if (ruleDay === null) throw new RangeError(`the rule names no day in ${period}`);
  const chain = chainFrom(rule, ruleDay, calendar);
  const reached = chain[chain.length - 1]?.day ?? ruleDay;
  const due = !rule.inclusive && reached === ruleDay ? addDays(ruleDay, -1) : reached;
  return { period, ruleDay, opens: firstDayOf(period), due, closes: null, chain, wouldBe: null, extension: null };
}

/** The deadline as it was when it passed. Example: due 27/3 by now, 26/3 when it passed: `due` 26/3, `wouldBe` 27/3. */
export function asPassed(deadline: Deadline, due: Day | null): Deadline {
  return due === null || due === deadline.due ? deadline : { ...deadline, due, wouldBe: deadline.due };
}

/** The deadline for an organisation that may send later; never earlier than for the others. */
export function extended(deadline: Deadline, extension: Extension | null): Deadline {
  if (extension === null || extension.until <= deadline.due) return deadline;
  const { until, who, why } = extension;
  return { ...deadline, due: until, extension: { until, who, why, regular: deadline.due } };
}

/** Whether a day that is only estimated had a part in it. Example: 01/2028, which steps back over the estimated Tết. */
export function isProvisional({ chain, wouldBe }: Deadline): boolean {
  return wouldBe === null && chain.some(({ provisional }) => provisional);
}

function ruleDayOf(rule: DeadlineRule, period: Period): Day | null {
  switch (rule.kind) {
    case 'day-of-month':
      return dateOf(period, rule.date);
    case 'fixed-dates': {
      const named = rule.dates.find(({ month }) => month === monthOf(period));
      return named === undefined ? null : dateOf(period, named.date);
    }
  }
}

function chainFrom({ kind }: DeadlineRule, ruleDay: Day, calendar: WorkCalendar): readonly DayStatus[] {
  switch (kind) {
    case 'day-of-month':
      return backToWorkingDay(ruleDay, calendar);
    case 'fixed-dates':
      return [dayStatus(calendar, ruleDay)];
  }
}

function backToWorkingDay(day: Day, calendar: WorkCalendar): readonly DayStatus[] {
  const chain: DayStatus[] = [];
  let status = dayStatus(calendar, day);
  while (!status.working) {
    chain.push(status);
    status = dayStatus(calendar, addDays(status.day, -1));
  }
  return [...chain, status];
}
