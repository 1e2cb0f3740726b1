// Rehearses a year with the office's own inputs: every deadline, and every letter if nobody reported.

import type { Day } from '../../domain/calendar/day';
import { isProvisional } from '../../domain/calendar/deadline';
import { dayOf } from '../../domain/calendar/moment';
import { addMonths, type Period, periodFrom, periodOf, periodsFrom, yearOf } from '../../domain/calendar/period';
import type { Regime } from '../../domain/regime/regime';
import { type CrowdedDay, crowdedDays, rehearseYear } from '../../domain/reminders/rehearse-year';
import { deadlineReason } from '../../text/deadline';
import { letterKindName } from '../../text/letters/ledger-words';
import { REHEARSAL } from '../../text/rehearsal';
import { deadlineIn, ownDeadline } from '../deadlines';
import { type Inputs, readInputs, requireUsable } from '../inputs/read-inputs';
import { recipientsOf } from '../letters/recipients';
import { passedDeadlines } from '../passed-deadlines';
import { type Ports, UserError } from '../ports';

/** A year as it would go. */
export interface Rehearsal {
  readonly year: number;
  /** What it rests on, in sentences. */
  readonly remarks: readonly string[];
  /** Recipients a day. */
  readonly quota: number;
  readonly deadlines: readonly RehearsedDeadline[];
  /** Days on which more people are written to than the quota allows. */
  readonly crowded: readonly CrowdedDay[];
  /** Names of organisations with letters that can reach nobody. */
  readonly unreachable: readonly string[];
  /** In the order in which they would go out. */
  readonly letters: readonly RehearsedLetter[];
}

/** A deadline of the year; those that the office extended name the organisation. */
export interface RehearsedDeadline {
  readonly period: Period;
  readonly unit: string;
  readonly due: Day;
  readonly reason: string;
  /** Whether it rests on a day that is only estimated. */
  readonly provisional: boolean;
}

/** One letter. `unit` is '' and `name` the office's where it is the office's own. */
export interface RehearsedLetter {
  readonly day: Day;
  readonly key: string;
  readonly kind: string;
  readonly period: Period;
  readonly unit: string;
  readonly name: string;
  readonly to: readonly string[];
}

// Deadlines longer before the year have no letters left in it.
const MONTHS_BEFORE = 2;

/**
 * The year with the inputs as they stand, in the worst case that nobody reports. Reads the input sheets; sends and writes
 * nothing. Throws a UserError where inputs cannot be used or the regime has no month in the year.
 */
export function rehearse({ sheets, memory, clock }: Ports, regime: Regime, year: number): Rehearsal {
  const inputs = requireUsable(readInputs(sheets, regime, passedDeadlines(memory, dayOf(clock.now()))));
  const { settings } = inputs;
  if (year < yearOf(settings.start)) throw new UserError(REHEARSAL.beforeStart(year, settings.start));
  const all = periodsFrom(addMonths(periodFrom(year, 1), -MONTHS_BEFORE), periodFrom(year, 12)).filter(
    (period) => period >= settings.start,
  );
  const regular = new Map(all.map((period) => [period, deadlineIn(regime, inputs, period)]));
  const days = rehearseYear(
    {
      regime: regime.id,
      calendar: inputs.calendar,
      schedule: inputs.schedule,
      organisations: inputs.organisations,
      deadlines: [...regular.values()],
      ownDeadline: (organisation, deadline) => ownDeadline(inputs.decisions, organisation, deadline),
    },
    year,
  ).map(({ day, letters }) => ({
    day,
    letters: letters.map((letter) => ({ ...letter, recipients: recipientsOf(letter, settings).to })),
  }));
  const reached = days.flatMap(({ day, letters }) =>
    letters.map(({ key, kind, row, organisation, deadline, recipients }) => ({
      day,
      key,
      kind: letterKindName(kind, row.workingDays),
      period: deadline.period,
      unit: organisation?.id ?? '',
      name: organisation?.name ?? regime.office.name,
      to: recipients,
    })),
  );
  return {
    year,
    remarks: remarksOn(inputs, year),
    quota: settings.mailPerDay,
    deadlines: deadlinesOfYear(regime, inputs, year),
    crowded: crowdedDays(days, settings.mailPerDay),
    unreachable: [...new Set(reached.filter(({ to }) => to.length === 0).map(({ name }) => name))],
    letters: reached.filter(({ to }) => to.length > 0),
  };
}

function deadlinesOfYear(regime: Regime, inputs: Inputs, year: number): readonly RehearsedDeadline[] {
  const { settings, decisions } = inputs;
  const periods = periodsFrom(periodFrom(year, 1), periodFrom(year, 12)).filter((period) => period >= settings.start);
  return periods.flatMap((period) => {
    const regular = deadlineIn(regime, inputs, period);
    const own = decisions.extensions
      .filter((extension) => extension.period === period)
      .map(({ organisation }) => ({ unit: organisation, deadline: ownDeadline(decisions, organisation, regular) }))
      .filter(({ deadline }) => deadline.extension !== null);
    return [{ unit: '', deadline: regular }, ...own].map(({ unit, deadline }) => ({
      period,
      unit,
      due: deadline.due,
      reason: deadlineReason(deadline),
      provisional: isProvisional(deadline),
    }));
  });
}

function remarksOn({ settings, calendar, schedule }: Inputs, year: number): readonly string[] {
  const hasDaysOff = [...calendar.values()].some(({ day }) => yearOf(periodOf(day)) === year);
  return [
    REHEARSAL.worstCase,
    ...(settings.reminders ? [] : [REHEARSAL.paused]),
    ...(settings.testAddress === '' ? [] : [REHEARSAL.tried(settings.testAddress)]),
    ...(schedule.length === 0 ? [REHEARSAL.noSchedule] : []),
    ...(hasDaysOff ? [] : [REHEARSAL.noDaysOff(year)]),
  ];
}

/** A year that somebody wrote. Throws a UserError. Example: `readYear(' 2027 ')` is 2027. */
export function readYear(written: unknown): number {
  const text = String(written).trim();
  if (!/^20\d\d$/.test(text)) throw new UserError(REHEARSAL.badYear(text));
  return Number(text);
}
