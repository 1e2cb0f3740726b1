// The sheet "Theo dõi nộp": one row an organisation, one cell a month, the deadlines on top.

import { daysBetween } from '../../domain/calendar/day';
import { type Deadline, isProvisional } from '../../domain/calendar/deadline';
import { dayOf } from '../../domain/calendar/moment';
import { isActive, nameIn, type Organisation } from '../../domain/regime/organisation';
import { planStateOf } from '../../domain/registration/plan-state';
import { type ReportState, reportState } from '../../domain/report/report';
import { isHandedIn } from '../../domain/report/signed-copy';
import { PROVISIONAL } from '../../text/calendar';
import { formatDayMonth } from '../../text/dates';
import { deadlineRowTitle } from '../../text/overview';
import { PLAN_WORDS } from '../../text/registration';
import { withHandIn } from '../../text/signed-copies';
import { extendedName, extendedUntil, NOT_REPORTING, stateName, WAITING_STATE } from '../../text/states';
import { ownDeadline } from '../deadlines';
import type { PaintedCell, Tone } from '../ports';
import type { Projection } from '../project';
import { waitingFor } from '../waiting';
import { arrivedState } from './arrived-state';
import { title } from './cells';

const TONES: Readonly<Record<ReportState, Tone>> = {
  'not-due': 'muted',
  open: '',
  'on-time': 'good',
  late: 'gap',
  overdue: 'fault',
};

/** The rows: the year's deadlines, then every organisation that reports in the year. */
export function trackingRows(projection: Projection): readonly (readonly PaintedCell[])[] {
  const { deadlines, periods, inputs } = projection;
  const shown = inputs.organisations.filter((organisation) => periods.some((period) => isActive(organisation, period)));
  return [
    [
      title(''),
      title(deadlineRowTitle(projection.year)),
      title(planDueText(projection)),
      ...deadlines.map((deadline) => title(periods.includes(deadline.period) ? dueText(deadline) : NOT_REPORTING)),
      title(''),
      title(''),
      title(''),
      title(''),
    ],
    ...shown.map((organisation) => organisationRow(projection, organisation)),
  ];
}

function organisationRow(projection: Projection, organisation: Organisation): readonly PaintedCell[] {
  const deadlines = projection.deadlines.map((deadline) =>
    ownDeadline(projection.inputs.decisions, organisation.id, deadline),
  );
  const states = deadlines.map((deadline) => stateOf(projection, organisation, deadline));
  const count = (wanted: ReportState) => states.filter((state) => state === wanted).length;
  return [
    { value: organisation.id, tone: '' },
    { value: nameIn(organisation, projection.periods), tone: '' },
    planCell(projection, organisation),
    ...deadlines.map((deadline, index) => monthCell(projection, organisation, deadline, states[index] ?? null)),
    { value: count('on-time'), tone: '' },
    { value: count('late'), tone: '' },
    { value: count('overdue'), tone: '' },
    { value: '', tone: '' },
  ];
}

function stateOf(
  { figures, periods, today }: Projection,
  organisation: Organisation,
  deadline: Deadline,
): ReportState | null {
  if (!periods.includes(deadline.period) || !isActive(organisation, deadline.period)) return null;
  return reportState(figures.reports(organisation.id, deadline.period), deadline, today);
}

function dueText(deadline: Deadline): string {
  return isProvisional(deadline) ? `${formatDayMonth(deadline.due)} (${PROVISIONAL})` : formatDayMonth(deadline.due);
}

function planDueText({ inputs: { plan }, year }: Projection): string {
  const deadline = plan?.deadlines.find((each) => each.year === year);
  return deadline === undefined ? NOT_REPORTING : formatDayMonth(deadline.due);
}

function planCell({ inputs: { plan }, year, today }: Projection, organisation: Organisation): PaintedCell {
  const none: PaintedCell = { value: NOT_REPORTING, tone: 'muted' };
  if (plan === null) return none;
  switch (planStateOf(plan, organisation, year, today)) {
    case 'registered': {
      const registered = plan.registrations.find((each) => each.organisation === organisation.id && each.year === year);
      const late = registered === undefined ? 0 : daysBetween(registered.due, dayOf(registered.firstAt));
      return late > 0
        ? { value: stateName('late', late), tone: TONES.late }
        : { value: stateName('on-time'), tone: TONES['on-time'] };
    }
    case 'waiting':
      return { value: WAITING_STATE, tone: 'gap' };
    case 'open':
      return { value: PLAN_WORDS.open, tone: '' };
    case 'overdue':
      return { value: stateName('overdue'), tone: TONES.overdue };
    case 'not-concerned':
      return none;
  }
}

function monthCell(
  { figures, inputs, waiting, today }: Projection,
  organisation: Organisation,
  deadline: Deadline,
  state: ReportState | null,
): PaintedCell {
  if (state === null) return { value: NOT_REPORTING, tone: 'muted' };
  const report = figures.reports(organisation.id, deadline.period);
  if (report !== null) {
    const { text, isExcused } = arrivedState(inputs.decisions, report, deadline, today);
    const isHanded = isHandedIn(inputs.signed(organisation.id, deadline.period));
    const value = inputs.settings.signedCopies ? withHandIn(text, isHanded) : text;
    return { value, tone: isExcused ? '' : TONES[state] };
  }
  if (waitingFor(waiting, organisation.id, deadline.period).length > 0) return { value: WAITING_STATE, tone: 'gap' };
  return { value: missingText(state, deadline), tone: TONES[state] };
}

// An extension shows as long as it can be used.
function missingText(state: ReportState, { due, extension }: Deadline): string {
  if (extension === null) return stateName(state);
  return state === 'overdue' ? extendedName(stateName(state)) : extendedUntil(due);
}
