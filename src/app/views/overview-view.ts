// The sheet "Tổng quan": what needs attention today, in sentences.

import type { Moment } from '../../domain/calendar/moment';
import { periodOf } from '../../domain/calendar/period';
import type { Finding, FindingCode, Severity } from '../../domain/checks/finding';
import { isActive } from '../../domain/regime/organisation';
import { planStateOf } from '../../domain/registration/plan-state';
import { CLOSED_VIEWS } from '../../text/closing';
import { formatDay, formatPeriod, weekdayName } from '../../text/dates';
import { deadlineReason } from '../../text/deadline';
import { FINDING_NAMES } from '../../text/findings';
import { OVERVIEW } from '../../text/overview';
import type { MovedDeadline } from '../passed-deadlines';
import type { PaintedCell, Tone } from '../ports';
import type { Projection } from '../project';
import { line } from './cells';
import { calendarLines, closingText, extensionLines, movedLines } from './deadline-lines';
import { type StandingFacts, stateLines } from './state-lines';
import { type LiveFacts, liveLines } from './watch-lines';

/** What the overview says about the office's own work. */
export interface OfficeView extends StandingFacts {
  /** Whether the office has dealt with a finding. */
  readonly isSettled: (finding: Finding) => boolean;
  /** Of the runs: what ran, what runs next, what is wrong. */
  readonly live: LiveFacts;
  /** Deadlines to come that a change of "Lịch nghỉ" moved. */
  readonly moved: readonly MovedDeadline[];
  /** Rows of "Quyết định" that wait for the office's word. */
  readonly pending: number;
  /** What was typed over and is kept as a note. */
  readonly notes: readonly string[];
}

/** The rows: topic, value, explanation; those of `LIVE_ROWS` in their place. */
export function overviewRows(
  projection: Projection,
  office: OfficeView,
  now: Moment,
): readonly (readonly PaintedCell[])[] {
  return [
    line(OVERVIEW.regime, OVERVIEW.regimeOfYear(projection.regime.name, projection.year), projection.regime.legalBasis),
    ...liveLines(office.live, now),
    ...viewedYearLines(projection),
    ...planLines(projection),
    ...openPeriodLines(projection),
    ...calendarLines(projection),
    ...movedLines(office.moved),
    ...extensionLines(projection),
    ...closedLines(projection),
    ...decisionLines(projection, office),
    ...findingLines(projection, office),
    ...stateLines(projection, office),
  ];
}

// Whoever opens the workbook must not take an old year's sheets for this year's.
function viewedYearLines({ year, viewed }: Projection): readonly (readonly PaintedCell[])[] {
  return viewed.year === year
    ? []
    : [line(OVERVIEW.viewedYear, String(viewed.year), OVERVIEW.viewedYearExplained, 'gap')];
}

function openPeriodLines(projection: Projection): readonly (readonly PaintedCell[])[] {
  const { deadlines, figures, inputs, today, begun } = projection;
  const deadline = deadlines.find(({ period }) => period === periodOf(today) && begun.includes(period));
  if (deadline === undefined) return [line(OVERVIEW.period, OVERVIEW.noPeriod, '')];
  const active = inputs.organisations.filter((organisation) => isActive(organisation, deadline.period));
  const missing = active.filter(({ id }) => figures.reports(id, deadline.period) === null);
  const due = `${weekdayName(deadline.due)}, ${formatDay(deadline.due)}`;
  return [
    line(OVERVIEW.period, `Tháng ${formatPeriod(deadline.period)}`, ''),
    line(OVERVIEW.deadline, due, [deadlineReason(deadline), ...closingText(deadline)].join('; ')),
    line(OVERVIEW.submitted, OVERVIEW.share(active.length - missing.length, active.length), ''),
    line(
      OVERVIEW.missing,
      OVERVIEW.share(missing.length, active.length),
      missing.map(({ name }) => name).join('; '),
      missing.length > 0 ? 'gap' : 'good',
    ),
  ];
}

// Which view of closed months the sums take, so that nobody has to look for it in the settings.
function closedLines({ views, inputs }: Projection): readonly (readonly PaintedCell[])[] {
  if (views.book.size === 0) return [];
  const months = [...views.book.keys()].map(formatPeriod).join(', ');
  const view = CLOSED_VIEWS[inputs.settings.closedView];
  return [line(OVERVIEW.closed, view, OVERVIEW.closedExplained(months, views.applied.inForce.length))];
}

// Who has registered the year's plan; nothing where no form asks for it.
function planLines({ inputs, year, today }: Projection): readonly (readonly PaintedCell[])[] {
  const { plan, organisations } = inputs;
  const deadline = plan?.deadlines.find((each) => each.year === year);
  if (plan === null || deadline === undefined) return [];
  const states = organisations.map((organisation) => ({
    organisation,
    state: planStateOf(plan, organisation, year, today),
  }));
  const registered = states.filter(({ state }) => state === 'registered');
  const missing = states.filter(({ state }) => state === 'open' || state === 'overdue' || state === 'waiting');
  const names = missing.map(({ organisation }) => organisation.name).join('; ');
  return [
    line(
      OVERVIEW.plan(year),
      OVERVIEW.share(registered.length, registered.length + missing.length),
      [OVERVIEW.planDue(formatDay(deadline.due)), ...(names === '' ? [] : [OVERVIEW.planMissing(names)])].join('. '),
      missing.length === 0 ? 'good' : 'gap',
    ),
  ];
}

// What waits for the office's word, and is not in any figure yet.
function decisionLines(
  { waiting, inputs }: Projection,
  { pending, notes }: OfficeView,
): readonly (readonly PaintedCell[])[] {
  const count = waiting.length + (inputs.plan?.waiting.length ?? 0);
  return [
    line(OVERVIEW.waiting, String(count), count === 0 ? '' : OVERVIEW.waitingExplained, count === 0 ? 'good' : 'fault'),
    line(
      OVERVIEW.decisions,
      String(pending),
      pending === 0 ? '' : OVERVIEW.decisionsExplained,
      pending === 0 ? 'good' : 'gap',
    ),
    ...(notes.length === 0 ? [] : [line(OVERVIEW.notes, String(notes.length), notes.join('\n'))]),
  ];
}

function findingLines(projection: Projection, { isSettled }: OfficeView): readonly (readonly PaintedCell[])[] {
  const { findings } = projection;
  const overdue = findings.filter(({ code }) => code === 'overdue');
  const others = (severity: Severity) =>
    findings.filter((finding) => finding.severity === severity && finding.code !== 'overdue');
  const counted = (topic: string, found: readonly Finding[], toneWhenOpen: Tone) => {
    const open = found.filter((finding) => !isSettled(finding));
    const value = OVERVIEW.openOf(open.length, found.length);
    return line(topic, value, byCode(open.map(({ code }) => code)), open.length > 0 ? toneWhenOpen : 'good');
  };
  return [
    line(
      OVERVIEW.overdue,
      String(overdue.length),
      overdue.map((finding) => overdueText(projection, finding)).join('; '),
      overdue.length > 0 ? 'fault' : 'good',
    ),
    counted(OVERVIEW.findings, others('fault'), 'fault'),
    counted(OVERVIEW.questions, others('question'), 'gap'),
  ];
}

function overdueText({ inputs }: Projection, { unit, period }: Finding): string {
  const name = inputs.organisations.find(({ id }) => id === unit)?.name ?? '';
  return `${name} (${period === null ? '' : formatPeriod(period)})`;
}

function byCode(codes: readonly FindingCode[]): string {
  const counts = new Map<FindingCode, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].map(([code, count]) => `${FINDING_NAMES[code]}: ${count}`).join('; ');
}
