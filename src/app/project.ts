// Computes everything from the log and the inputs: the one place where raw versions become reports, totals and findings.

import type { Day } from '../domain/calendar/day';
import { type Deadline, deadlineOf } from '../domain/calendar/deadline';
import { type Period, periodFrom, periodOf, periodsFrom, periodsOfYear, yearOf } from '../domain/calendar/period';
import type { Finding } from '../domain/checks/finding';
import { findRefiled } from '../domain/checks/refiled';
import { runChecks } from '../domain/checks/run-checks';
import { findUnidentified } from '../domain/checks/unidentified';
import { type Item, isNumeric, type Regime } from '../domain/regime/regime';
import { fileResponses } from '../domain/report/file-responses';
import { type IdentityQuestions, identify } from '../domain/report/identify';
import { buildReport, type Report } from '../domain/report/report';
import { type Figures, type SchoolFigure, schoolFigures } from '../domain/totals/school';
import type { Inputs } from './inputs/read-inputs';
import type { Log } from './log';

/** Everything that the generated sheets show. */
export interface Projection {
  readonly today: Day;
  readonly year: number;
  readonly inputs: Inputs;
  readonly regime: Regime;
  /** All twelve months of the year. */
  readonly deadlines: readonly Deadline[];
  /** The deadline of any period, also of other years. */
  readonly deadlineFor: (period: Period) => Deadline;
  /** Periods of the year that are reported, up to December. */
  readonly periods: readonly Period[];
  /** Of those, the ones up to today's. */
  readonly begun: readonly Period[];
  /** Every report of any year, in the order in which reports first arrived. */
  readonly reports: readonly Report[];
  readonly figures: Figures;
  /** The school's figures of every numeric item, for the periods of the year that have begun. */
  readonly school: ReadonlyMap<number, readonly SchoolFigure[]>;
  /** The same from the start of the regime on; sums begin anew each year. */
  readonly history: ReadonlyMap<number, readonly SchoolFigure[]>;
  /** Of every period since the start, so that a new year hides nothing of the old one. */
  readonly findings: readonly Finding[];
  /** Versions of the log that cannot be read any more. */
  readonly unreadableVersions: number;
}

/** The key of a report. */
export function reportKey(organisation: string, period: Period): string {
  return `${period}|${organisation}`;
}

/** Computes the year of `today` from all versions. The same input gives the same output, whatever was computed before. */
export function project(regime: Regime, inputs: Inputs, { versions, unreadable }: Log, today: Day): Projection {
  const { settings, organisations, items } = inputs;
  const year = yearOf(periodOf(today));
  const deadlineFor = (period: Period) => deadlineIn(regime, inputs, period);
  const periods = periodsOfYear(year).filter((period) => period >= settings.start);
  const questions: IdentityQuestions = {
    organisation: settings.organisationQuestion,
    month: settings.monthQuestion,
    year: settings.yearQuestion,
  };
  const filed = fileResponses(
    versions,
    (version) => identify(version, questions, inputs.findOrganisation, settings.start),
    deadlineFor,
  );
  const reports = filed.reports.map(({ organisation, period, versions: own }) =>
    buildReport(organisation, period, own, items),
  );
  const byKey = new Map(reports.map((report) => [reportKey(report.organisation.id, report.period), report]));
  const book = (organisation: string, period: Period) => byKey.get(reportKey(organisation, period)) ?? null;
  const begun = periods.filter((period) => period <= periodOf(today));
  const figures: Figures = { organisations, reports: book, openings: inputs.openings, start: settings.start };
  const findings = [
    ...filed.unfiled.flatMap(({ version, identity }) => findUnidentified(version, identity, questions)),
    ...filed.refiled.map(findRefiled),
    ...runChecks({
      organisations,
      reports: book,
      items,
      deadlines: periodsFrom(settings.start, periodFrom(year, 12)).map(deadlineFor),
      today,
      notOwner: { includeZero: settings.notOwnerZero },
    }),
  ];
  return {
    today,
    year,
    inputs,
    regime,
    deadlines: deadlinesOf(regime, inputs, year),
    deadlineFor,
    periods,
    begun,
    reports,
    figures,
    school: figuresByItem(figures, items, begun),
    get history() {
      return figuresByItem(figures, items, periodsFrom(settings.start, periodOf(today)));
    },
    findings,
    unreadableVersions: unreadable,
  };
}

function figuresByItem(
  figures: Figures,
  items: readonly Item[],
  periods: readonly Period[],
): ReadonlyMap<number, readonly SchoolFigure[]> {
  const years = [...new Set(periods.map(yearOf))];
  return new Map(
    items.filter(isNumeric).map((item) => {
      const byYear = years.map((year) => periods.filter((period) => yearOf(period) === year));
      return [item.no, byYear.flatMap((own) => schoolFigures(figures, item, own))];
    }),
  );
}

/** The deadlines of the twelve months of a year. */
export function deadlinesOf(regime: Regime, inputs: Inputs, year: number): readonly Deadline[] {
  return periodsOfYear(year).map((period) => deadlineIn(regime, inputs, period));
}

function deadlineIn(regime: Regime, { settings, calendar }: Inputs, period: Period): Deadline {
  return deadlineOf({ ...regime.deadline, inclusive: settings.inclusive }, period, calendar);
}
