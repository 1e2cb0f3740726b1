// Remembers when deadlines fell, so that a change of "Lịch nghỉ" moves none that has passed; says which others it moved.

import type { Day } from '../domain/calendar/day';
import type { Deadline, DeadlineRule } from '../domain/calendar/deadline';
import { addMonths, type Period, periodOf } from '../domain/calendar/period';
import { MEMORY } from './memory-keys';
import type { Memory } from './ports';

/** The days on which deadlines passed, under a rule. */
export type PassedDeadlines = (rule: DeadlineRule) => ReadonlyMap<Period, Day>;

/** A deadline that a change of the calendar moved before it passed. */
export interface MovedDeadline {
  readonly period: Period;
  readonly from: Day;
  readonly to: Day;
}

// What is kept: under which rule and since when, each deadline's last day on time, and how it moved.
interface Kept {
  readonly rule: string;
  readonly since: Day;
  readonly due: Readonly<Record<Period, Day>>;
  readonly moved: readonly MovedDeadline[];
}

// A property holds 9 KB; older deadlines are computed again.
const MONTHS_KEPT = 120;

/** For readings that no deadline depends on. */
export const NONE_PASSED: PassedDeadlines = () => new Map();

/**
 * The deadlines that had passed before `today` when they were last computed. Another rule, such as another reading of «trước
 * ngày 28», knows none: it is the office's word on every period.
 */
export function passedDeadlines(memory: Memory, today: Day): PassedDeadlines {
  return (rule) => new Map(Object.entries(read(memory, rule)?.due ?? {}).filter(([, due]) => due < today));
}

/**
 * Remembers deadlines as they are computed today. Those that passed before the first time are not this installation's to keep.
 * Example: on 20/11 due 26/11 and remembered as 27/11; `movedDeadlines` then names it.
 */
export function rememberDeadlines(
  memory: Memory,
  rule: DeadlineRule,
  deadlines: readonly Deadline[],
  today: Day,
): void {
  const before = read(memory, rule) ?? { rule: JSON.stringify(rule), since: today, due: {}, moved: [] };
  const own = deadlines.filter(({ period, due }) => due >= before.since || before.due[period] !== undefined);
  const moved = own.flatMap((deadline) => moveOf(before, deadline));
  const first = addMonths(periodOf(today), -MONTHS_KEPT);
  const due = { ...before.due, ...Object.fromEntries(own.map((deadline) => [deadline.period, deadline.due])) };
  const kept: Kept = {
    ...before,
    due: Object.fromEntries(Object.entries(due).filter(([period]) => period >= first)),
    moved,
  };
  const text = JSON.stringify(kept);
  if (memory.get(MEMORY.deadlines) !== text) memory.set(MEMORY.deadlines, text);
}

/** Deadlines still to come that a change of the calendar moved. */
export function movedDeadlines(memory: Memory, rule: DeadlineRule, today: Day): readonly MovedDeadline[] {
  return (read(memory, rule)?.moved ?? []).filter(({ to }) => to >= today);
}

// Of several changes the first day and the last one count; a day that is back where it was did not move.
function moveOf({ due, moved }: Kept, { period, due: to }: Deadline): readonly MovedDeadline[] {
  const earlier = moved.filter((each) => each.period === period);
  const known = due[period] ?? to;
  const from = earlier[0]?.from ?? known;
  if (known === to) return earlier;
  return from === to ? [] : [{ period, from, to }];
}

function read(memory: Memory, rule: DeadlineRule): Kept | null {
  const text = memory.get(MEMORY.deadlines);
  if (text === null) return null;
  const kept = JSON.parse(text) as Kept;
  return kept.rule === JSON.stringify(rule) ? kept : null;
}
