// How punctually an organisation reported over some months: facts for whoever judges them.

import { daysBetween } from '../calendar/day';
import type { Deadline } from '../calendar/deadline';
import type { Period } from '../calendar/period';
import type { ReportState } from './report';

/** One month of an organisation, as it stands. */
export interface MonthRecord {
  readonly deadline: Deadline;
  readonly state: ReportState;
  /** The day of the first version, null while none has arrived. */
  readonly firstDay: string | null;
  /** Whether nothing arrived but a version that waits for the office. */
  readonly isWaiting: boolean;
  /** Who excused the lateness, and why; null where nobody did. */
  readonly excuse: { readonly who: string; readonly why: string } | null;
}

/** A month that was late. */
export interface LateMonth {
  readonly period: Period;
  readonly days: number;
}

/** What the months add up to. */
export interface Punctuality {
  /** Months that can be judged: a report arrived, or the deadline passed and none waits. */
  readonly due: number;
  readonly onTime: number;
  readonly late: readonly LateMonth[];
  readonly overdue: readonly Period[];
  readonly waiting: readonly Period[];
  /** Months with an extended deadline. */
  readonly extended: readonly Period[];
  readonly excused: readonly (LateMonth & { readonly who: string; readonly why: string })[];
  /** The longest run of months in a row that were late without an excuse, or overdue; the last one of several. */
  readonly longestRun: readonly Period[];
}

/**
 * Adds up the months in which an organisation reports, in order; months outside its terms are not among them. An excused month
 * stays late and is not held against it: it ends a run. Rule: 52-CV/ĐU 3 (R9).
 * Example: on time in March, late by 2 and 1 days in April and May: 1 of 3 on time, the run is April and May.
 */
export function punctualityOf(months: readonly MonthRecord[]): Punctuality {
  const late = months.flatMap((month): readonly LateMonth[] => {
    if (month.state !== 'late' || month.firstDay === null) return [];
    return [{ period: month.deadline.period, days: daysBetween(month.deadline.due, month.firstDay) }];
  });
  const overdue = periodsWhere(months, ({ state, isWaiting }) => state === 'overdue' && !isWaiting);
  const onTime = periodsWhere(months, ({ state }) => state === 'on-time').length;
  const excuseOf = new Map(months.map(({ deadline, excuse }) => [deadline.period, excuse]));
  return {
    due: onTime + late.length + overdue.length,
    onTime,
    late,
    overdue,
    waiting: periodsWhere(months, ({ isWaiting }) => isWaiting),
    extended: periodsWhere(months, ({ deadline }) => deadline.extension !== null),
    excused: late.flatMap((month) => {
      const excuse = excuseOf.get(month.period) ?? null;
      return excuse === null ? [] : [{ ...month, who: excuse.who, why: excuse.why }];
    }),
    longestRun: longestRunOf(months),
  };
}

/** The share of judged months that were on time; null where none can be judged yet. */
export function onTimeShare({ due, onTime }: Punctuality): number | null {
  return due === 0 ? null : onTime / due;
}

function periodsWhere(months: readonly MonthRecord[], is: (month: MonthRecord) => boolean): readonly Period[] {
  return months.filter(is).map(({ deadline }) => deadline.period);
}

function longestRunOf(months: readonly MonthRecord[]): readonly Period[] {
  let longest: readonly Period[] = [];
  let run: readonly Period[] = [];
  for (const { deadline, state, isWaiting, excuse } of months) {
    const isHeld = (state === 'late' && excuse === null) || (state === 'overdue' && !isWaiting);
    run = isHeld ? [...run, deadline.period] : [];
    if (run.length > 0 && run.length >= longest.length) longest = run;
  }
  return longest;
}
