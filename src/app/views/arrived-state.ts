// Names the state of a report that arrived, the same on every sheet: by the deadline that holds for its organisation.

import { daysBetween } from '../../domain/calendar/day';
import type { Deadline } from '../../domain/calendar/deadline';
import { dayOf } from '../../domain/calendar/moment';
import type { DecisionBook } from '../../domain/decisions/decision';
import { isOnTime, type Report } from '../../domain/report/report';
import { excusedName, extendedName, stateName } from '../../text/states';

/** A state, in words. */
export interface ArrivedState {
  readonly text: string;
  readonly isLate: boolean;
  /** A late report stays late, also when the office excuses it. */
  readonly isExcused: boolean;
}

/**
 * How a report stands against its organisation's own deadline; an extension shows where it decided.
 * Example: first sent on 04/04, extended from 27/03 to 02/04: 'Muộn 2 ngày (được gia hạn)'.
 */
export function arrivedState(decisions: DecisionBook, report: Report, own: Deadline): ArrivedState {
  const { organisation, period, first } = report;
  const isLate = !isOnTime(report, own.due);
  const name = stateName(isLate ? 'late' : 'on-time', daysBetween(own.due, dayOf(first.submittedAt)));
  if (isLate && decisions.excused(organisation.id, period) !== null) {
    return { text: excusedName(name), isLate, isExcused: true };
  }
  const isByExtension = own.extension !== null && !isOnTime(report, own.extension.regular);
  return { text: isByExtension ? extendedName(name) : name, isLate, isExcused: false };
}
