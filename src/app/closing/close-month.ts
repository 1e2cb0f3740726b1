// Closes a month: shows what is missing, then freezes the figures of every organisation in "Sổ chốt".

import { dayOf, type Moment } from '../../domain/calendar/moment';
import { isPeriod, type Period, periodOf, periodsFrom } from '../../domain/calendar/period';
import type { FindingCode } from '../../domain/checks/finding';
import { type Closing, freezeReport } from '../../domain/closing/closed-report';
import type { Decision } from '../../domain/decisions/decision';
import { isActive, type Organisation } from '../../domain/regime/organisation';
import type { Regime } from '../../domain/regime/regime';
import { CLOSING_WORDS } from '../../text/closing';
import { FINDING_NAMES } from '../../text/findings';
import type { Inputs } from '../inputs/read-inputs';
import { readPeriod } from '../inputs/written';
import { readLog } from '../intake/log';
import { type Ports, type SheetRows, type Sheets, UserError } from '../ports';
import { type Projection, project } from '../project';
import { isSettledBy, readRemarks } from '../views/findings-view';
import { refreshSheets } from '../writing/refresh';
import { stampOf, writeStamp } from '../writing/stamp';
import { closingKey, closingRows, readClosings } from './closing-rows';
import { readNumbered } from './number-adjustments';

/** What a closing is about to freeze; nothing is written yet. */
export interface ClosingPlan {
  readonly period: Period;
  /** What the person has to know before saying yes. */
  readonly summary: string;
  /** The month is closed already: since when and by whom. */
  readonly already: { readonly at: Moment; readonly by: string } | null;
  readonly projection: Projection;
  /** The sheets as the plan saw them, which another run may change meanwhile. */
  readonly seen: readonly (readonly [(typeof WATCHED)[number], string])[];
  /** Rows of "Nhật ký" and of "Sổ chốt". */
  readonly logRows: number;
  readonly closingRows: number;
}

/** What was closed. */
export interface ClosedMonth {
  readonly period: Period;
  readonly organisations: number;
  readonly reports: number;
}

// Sheets that other runs add to: when one of them has changed, what the person saw is no longer so.
const WATCHED = ['log', 'decisions', 'closings'] as const;

/** The month that is closed next: the first one past its deadline that is open; '' when there is none. */
function suggestedPeriod({ begun, views, deadlineFor, today }: Projection): Period | '' {
  return begun.find((period) => !views.book.has(period) && deadlineFor(period).due < today) ?? '';
}

/**
 * Looks at a month before it is closed; `written` is what the person typed, '' for the suggested month. Throws a UserError
 * where it is no month that could be closed. Writes nothing.
 */
export function planClosing(ports: Ports, regime: Regime, written: string): ClosingPlan {
  const today = dayOf(ports.clock.now());
  const watched = watching(ports.sheets);
  const inputs = readNumbered({ ...ports, sheets: watched.sheets }, regime, today);
  const stored = watched.sheets.read('log').rows;
  const projection = project(regime, inputs, readLog(stored, inputs.questions), today);
  const period = written === '' ? suggestedPeriod(projection) : readPeriod(written);
  if (period === null || !isPeriod(period)) throw new UserError(CLOSING_WORDS.badPeriod(written));
  if (period < inputs.settings.start || period > periodOf(today)) throw new UserError(CLOSING_WORDS.notYet(period));
  const closing = projection.views.book.get(period);
  return {
    period,
    already: closing === undefined ? null : { at: closing.at, by: closing.by },
    summary: closing === undefined ? summaryOf(projection, period, ports.sheets.read('findings')) : '',
    projection,
    seen: watched.seen(),
    logRows: stored.length,
    closingRows: inputs.closings.length,
  };
}

/**
 * Freezes the month of a plan: first every organisation's figures, then everything that follows from it. A run that is cut off
 * after the figures stand has closed the month; one that is cut off before has closed nothing. Running it again adds nothing.
 * Throws a UserError where the workbook has changed since the plan.
 */
export function confirmClosing(ports: Ports, regime: Regime, plan: ClosingPlan, by: string): ClosedMonth {
  const { sheets, memory, clock, gate } = ports;
  return gate.alone(() => {
    const { period, projection } = plan;
    if (plan.seen.some(([sheet, content]) => contentOf(sheets.read(sheet)) !== content)) {
      throw new UserError(CLOSING_WORDS.changed);
    }
    const closing = freeze(projection, period, clock.now(), by);
    const rows = closingRows(closing);
    sheets.clearFrom('closings', plan.closingRows);
    sheets.write('closings', plan.closingRows, rows);
    sheets.commit();
    const { today } = projection;
    const inputs = withClosing(projection.inputs, closing, plan.closingRows + rows.length);
    const stamp = stampOf(ports, regime, withItsDecision(inputs, closing), today, plan.logRows);
    refreshSheets(ports, project(regime, inputs, projection.log, today), 'no-figures', stamp);
    writeStamp(memory, stamp);
    const reports = [...closing.reports.values()];
    return { period, organisations: reports.length, reports: reports.filter(({ versions }) => versions > 0).length };
  });
}

function freeze({ inputs, views }: Projection, period: Period, at: Moment, by: string): Closing {
  const active = activeIn(inputs, period);
  const reports = active.map((each) => [each.id, freezeReport(views.closed, each, period, inputs.items)] as const);
  return { period, at, by, reports: new Map(reports) };
}

// As the next run will read it.
function withClosing(inputs: Inputs, closing: Closing, length: number): Inputs {
  const { closings } = inputs.closings;
  const own = readClosings(closingRows(closing), new Set()).closings;
  return { ...inputs, closings: { ...inputs.closings, closings: new Map([...closings, ...own]), length } };
}

// With the row that the refresh has added to "Quyết định": otherwise the next run would take it for something new.
function withItsDecision(inputs: Inputs, closing: Closing): Inputs {
  const { period, at, by } = closing;
  const { decisionSheet } = inputs;
  if (decisionSheet.rows.some(({ decision }) => decision?.kind === 'close' && decision.period === period))
    return inputs;
  const decision: Decision = { row: 0, who: by, why: CLOSING_WORDS.why, kind: 'close', period, at };
  const row = {
    row: 0,
    key: closingKey(closing),
    verdict: 'accept',
    decision,
    effect: '',
    proposed: null,
    impact: '',
  } as const;
  return { ...inputs, decisionSheet: { ...decisionSheet, rows: [...decisionSheet.rows, row] } };
}

function activeIn({ organisations }: Inputs, period: Period): readonly Organisation[] {
  return organisations.filter((organisation) => isActive(organisation, period));
}

function summaryOf(projection: Projection, period: Period, storedFindings: SheetRows): string {
  const { inputs, figures, waiting, findings, deadlineFor, today, views } = projection;
  const active = activeIn(inputs, period);
  const missing = active.filter(({ id }) => figures.reports(id, period) === null);
  const isSettled = isSettledBy(readRemarks(storedFindings));
  const open = findings.filter((each) => each.period === period && each.severity !== 'note' && !isSettled(each));
  const { due } = deadlineFor(period);
  return CLOSING_WORDS.summary({
    period,
    reported: active.length - missing.length,
    of: active.length,
    missing: missing.map(({ name }) => name),
    waiting: waiting.filter(({ identity }) => identity.period === period).length,
    open: byCode(open.map(({ code }) => code)),
    before: periodsFrom(inputs.settings.start, period).filter((each) => each < period && !views.book.has(each)),
    due: due < today ? null : due,
  });
}

function byCode(codes: readonly FindingCode[]): readonly string[] {
  const counts = new Map<FindingCode, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].map(([code, count]) => `${FINDING_NAMES[code]}: ${count}`);
}

interface Watching {
  readonly sheets: Sheets;
  seen(): ClosingPlan['seen'];
}

// Remembers what was read, so that the same need not be read twice to know whether it changed.
function watching(sheets: Sheets): Watching {
  const read = new Map<string, string>();
  return {
    sheets: {
      ...sheets,
      read: (sheet) => {
        const content = sheets.read(sheet);
        read.set(sheet, contentOf(content));
        return content;
      },
    },
    seen: () => WATCHED.map((sheet) => [sheet, read.get(sheet) ?? '']),
  };
}

function contentOf({ header, rows }: SheetRows): string {
  return JSON.stringify([header, rows]);
}
