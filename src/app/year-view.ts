// What the sheets of one year are made of: its months, the school's figures, plan against actual.

import type { Day } from '../domain/calendar/day';
import type { Deadline } from '../domain/calendar/deadline';
import { type Period, periodOf, periodsOfYear, yearOf } from '../domain/calendar/period';
import { type Item, isNumeric, type Regime } from '../domain/regime/regime';
import { planAgainstActual, type YearPlan } from '../domain/totals/plan-against-actual';
import { type Figures, type SchoolFigure, schoolFiguresOf } from '../domain/totals/school';
import { deadlinesOf } from './deadlines';
import type { Inputs } from './inputs/read-inputs';

/** One year, seen from today: of a past year every month has begun. */
export interface YearView {
  readonly year: number;
  /** All twelve months of the year. */
  readonly deadlines: readonly Deadline[];
  /** Periods of the year that are reported, up to December. */
  readonly periods: readonly Period[];
  /** Of those, the ones up to today's. */
  readonly begun: readonly Period[];
  /** The school's figures of every numeric item, for the periods of the year that have begun. */
  readonly school: ReadonlyMap<number, readonly SchoolFigure[]>;
  readonly plan: YearPlan;
}

/** The school's figures of a year, by numeric item, for its periods that have begun. */
export type SchoolYears = (year: number) => YearView['school'];

/** The school's figures of any year, each computed once: sheets of a year, a span and a month are made of the same ones. */
export function schoolYears(figures: Figures, items: readonly Item[], today: Day): SchoolYears {
  const known = new Map<number, YearView['school']>();
  return (year) => {
    const school = known.get(year) ?? schoolByItem(figures, items, monthsOf(figures, year, today).begun);
    known.set(year, school);
    return school;
  };
}

/** Views of any year. Example: seen from 2027-01-05, all months of 2026 from its start on have begun. */
export function yearViewer(
  regime: Regime,
  inputs: Inputs,
  figures: Figures,
  schoolIn: SchoolYears,
  today: Day,
): (year: number) => YearView {
  return (year) => {
    const { periods, begun } = monthsOf(figures, year, today);
    return {
      year,
      deadlines: deadlinesOf(regime, inputs, year),
      periods,
      begun,
      school: schoolIn(year),
      plan: planOfYear(regime, inputs, figures, year, today),
    };
  };
}

/** Plan against actual of a year, as far as it has come. */
export function planOfYear(
  { links }: Regime,
  { items, targets }: Inputs,
  figures: Figures,
  year: number,
  today: Day,
): YearPlan {
  const { begun: periods } = monthsOf(figures, year, today);
  const ofYear = targets.filter((target) => target.year === year);
  return { year, lines: planAgainstActual(figures, { links, items, targets: ofYear, periods }) };
}

/** The school's figures of every numeric item in these periods; sums begin anew each year. */
export function schoolByItem(
  figures: Figures,
  items: readonly Item[],
  periods: readonly Period[],
): ReadonlyMap<number, readonly SchoolFigure[]> {
  const numeric = items.filter(isNumeric);
  const years = [...new Set(periods.map(yearOf))].map((year) =>
    schoolFiguresOf(
      figures,
      numeric,
      periods.filter((period) => yearOf(period) === year),
    ),
  );
  return new Map(numeric.map(({ no }) => [no, years.flatMap((ofYear) => ofYear.get(no) ?? [])]));
}

/** The reported months of a year that have begun, in order. */
export function begunMonths(figures: Figures, year: number, today: Day): readonly Period[] {
  return monthsOf(figures, year, today).begun;
}

function monthsOf({ start }: Figures, year: number, today: Day): Pick<YearView, 'periods' | 'begun'> {
  const periods = periodsOfYear(year).filter((period) => period >= start);
  return { periods, begun: periods.filter((period) => period <= periodOf(today)) };
}
