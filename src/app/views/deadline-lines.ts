// The rows of "Tổng quan" about deadlines: what moved them, who got an extension, what they rest on.

import type { Deadline } from '../../domain/calendar/deadline';
import { monthOf, periodOf, yearOf } from '../../domain/calendar/period';
import { formatDay, formatPeriod } from '../../text/dates';
import { deadlineReason } from '../../text/deadline';
import { OVERVIEW } from '../../text/overview';
import { ownDeadline } from '../deadlines';
import type { MovedDeadline } from '../passed-deadlines';
import type { PaintedCell } from '../ports';
import type { Projection } from '../project';
import { line } from './cells';

/** When the period closes, where that is set. Example: 'kỳ chốt sau ngày 31/03/2026'. */
export function closingText({ closes }: Deadline): readonly string[] {
  return closes === null ? [] : [OVERVIEW.closes(formatDay(closes))];
}

/** Deadlines to come that a change of the calendar moved; none, no row. */
export function movedLines(moved: readonly MovedDeadline[]): readonly (readonly PaintedCell[])[] {
  if (moved.length === 0) return [];
  const changes = moved.map(({ period, from, to }) => `${formatPeriod(period)}: ${formatDay(from)} → ${formatDay(to)}`);
  return [line(OVERVIEW.moved, changes.join('; '), OVERVIEW.movedExplained, 'gap')];
}

/** This year, and in December the next, where its days off are not decided as far as the sheet knows. */
export function calendarLines({ today, year, inputs: { calendar } }: Projection): readonly (readonly PaintedCell[])[] {
  const years = monthOf(periodOf(today)) === 12 ? [year, year + 1] : [year];
  const remarks = years.flatMap((each) => {
    const entries = [...calendar.values()].filter(({ day }) => yearOf(periodOf(day)) === each);
    if (entries.length === 0) return [OVERVIEW.calendarMissing(each)];
    return entries.some(({ provisional }) => provisional) ? [OVERVIEW.calendarProvisional(each)] : [];
  });
  return remarks.length === 0 ? [] : [line(OVERVIEW.calendar, remarks.join('; '), OVERVIEW.calendarExplained, 'gap')];
}

/** Extensions of any month that can still be used, with their chain of reasons; none, no row. */
export function extensionLines(projection: Projection): readonly (readonly PaintedCell[])[] {
  const { inputs, deadlineFor, figures, today } = projection;
  const open = inputs.decisions.extensions.flatMap(({ organisation, period }) => {
    const own = ownDeadline(inputs.decisions, organisation, deadlineFor(period));
    const isOpen = own.extension !== null && today <= own.due && figures.reports(organisation, period) === null;
    const name = inputs.organisations.find(({ id }) => id === organisation)?.name ?? '';
    return isOpen ? [`${name} (${formatPeriod(period)}): ${deadlineReason(own)}`] : [];
  });
  return open.length === 0 ? [] : [line(OVERVIEW.extended, String(open.length), open.join('\n'))];
}
