// The year as one plain document, for whoever reads figures by machine.

import { dayOf, type Moment } from '../domain/calendar/moment';
import { isActive, type Organisation } from '../domain/regime/organisation';
import type { Item, Regime } from '../domain/regime/regime';
import { planStateOf } from '../domain/registration/plan-state';
import { figureOf } from '../domain/report/answer';
import { type Report, reportState } from '../domain/report/report';
import { parseExactMoment } from '../text/dates';
import { deadlineReason } from '../text/deadline';
import { LETTER_STATES } from '../text/letters/ledger-words';
import { ownDeadline } from './deadlines';
import { type Inputs, readInputs, requireUsable } from './inputs/read-inputs';
import { readLog } from './intake/log';
import { ledgerEntry } from './letters/ledger';
import { passedDeadlines } from './passed-deadlines';
import type { Cell, Ports } from './ports';
import { type Projection, project } from './project';
import { rememberedPlan } from './registration/remember-plan';

/** The document. Periods are 'yyyy-mm', days 'yyyy-mm-dd', moments ISO 8601 with Hà Nội's offset. */
export interface Summary {
  readonly regime: string;
  readonly year: number;
  readonly today: string;
  readonly deadlines: readonly { readonly period: string; readonly due: string; readonly reason: string }[];
  readonly reports: readonly {
    readonly unit: string;
    readonly period: string;
    readonly state: string;
    readonly firstSubmittedAt: string | null;
    readonly versions: number;
    readonly values: Readonly<Record<string, number>>;
  }[];
  /** Where every organisation stands with the plan of the year; empty where no plan's form is linked. */
  readonly plans: readonly {
    readonly year: number;
    readonly due: string;
    readonly organisations: readonly { readonly unit: string; readonly state: string }[];
  }[];
  readonly totals: readonly { period: string; item: number; value: number | null; from: number; of: number }[];
  readonly cumulative: readonly { item: number; period: string; value: number | null; complete: boolean }[];
  readonly flags: readonly { code: string; unit: string | null; period: string | null; item: number | null }[];
  readonly letters: readonly { unit: string; period: string; kind: string; at: string; to: string }[];
}

/** Computes the document from the log, the inputs and the ledger; writes nothing. */
export function exportSummary({ sheets, clock, memory }: Ports, regime: Regime): Summary {
  const today = dayOf(clock.now());
  const typed = requireUsable(readInputs(sheets, regime, passedDeadlines(memory, today)));
  const inputs: Inputs = { ...typed, plan: rememberedPlan(memory) };
  const log = readLog(sheets.read('log').rows, inputs.questions);
  const projection = project(regime, inputs, log, today);
  const history = projection.history();
  return {
    regime: regime.id,
    year: projection.year,
    today: projection.today,
    deadlines: projection.deadlines.map((deadline) => ({
      period: deadline.period,
      due: deadline.due,
      reason: deadlineReason(deadline),
    })),
    reports: reportLines(projection),
    plans: planLines(projection),
    totals: [...history].flatMap(([item, figures]) => figures.map(({ period, total }) => ({ period, item, ...total }))),
    cumulative: [...history].flatMap(([item, figures]) =>
      figures.map(({ period, cumulative }) => ({ item, period, ...cumulative })),
    ),
    flags: projection.findings.map(({ code, unit, period, item }) => ({ code, unit, period, item })),
    letters: sheets.read('letters').rows.flatMap((row) => letterLine(row)),
  };
}

function reportLines({ deadlines, periods, inputs, figures, today }: Projection): Summary['reports'] {
  return deadlines
    .filter(({ period }) => periods.includes(period))
    .flatMap((deadline) =>
      inputs.organisations
        .filter((organisation) => isActive(organisation, deadline.period))
        .map(({ id }) => {
          const report = figures.reports(id, deadline.period);
          return {
            unit: id,
            period: deadline.period,
            state: reportState(report, ownDeadline(inputs.decisions, id, deadline), today),
            firstSubmittedAt: report === null ? null : toIso(report.first.submittedAt),
            versions: report?.versions.length ?? 0,
            values: report === null ? {} : valuesOf(report, inputs.items),
          };
        }),
    );
}

function planLines({ inputs: { plan, organisations }, year, today }: Projection): Summary['plans'] {
  const deadline = plan?.deadlines.find((each) => each.year === year);
  if (plan === null || deadline === undefined) return [];
  const stateOf = (organisation: Organisation) => {
    const state = planStateOf(plan, organisation, year, today);
    const own = plan.registrations.find((each) => each.organisation === organisation.id && each.year === year);
    if (own === undefined) return state === 'waiting' ? 'open' : state;
    return dayOf(own.firstAt) > own.due ? 'late' : 'on-time';
  };
  return [
    {
      year,
      due: deadline.due,
      organisations: organisations
        .map((organisation) => ({ unit: organisation.id, state: stateOf(organisation) }))
        .filter(({ state }) => state !== 'not-concerned'),
    },
  ];
}

function valuesOf(report: Report, items: readonly Item[]): Readonly<Record<string, number>> {
  const values: Record<string, number> = {};
  for (const { no } of items) {
    const figure = figureOf(report.answers.get(no));
    if (figure !== null) values[String(no)] = figure;
  }
  return values;
}

function letterLine(row: readonly Cell[]): Summary['letters'] {
  const { key, period, unit, to, at, state } = ledgerEntry(row);
  if (state !== LETTER_STATES.sent) return [];
  return [{ unit, period, kind: key.split('|')[3] ?? '', at: toIso(parseExactMoment(at)), to }];
}

function toIso(moment: Moment): string {
  return `${moment.replace(' ', 'T')}+07:00`;
}
