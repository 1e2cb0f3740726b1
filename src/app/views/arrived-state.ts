// Names the state of a report that arrived, the same on every sheet: by the deadline that holds for its organisation.

import { type Day, daysBetween } from '../../domain/calendar/day';
import type { Deadline } from '../../domain/calendar/deadline';
import type { DecisionBook } from '../../domain/decisions/decision';
import { isOnTime, type Report, type ReportState, reportState } from '../../domain/report/report';
import { excusedName, extendedName, stateName } from '../../text/states';

/** A state, in words. */
export interface ArrivedState {
  readonly text: string;
  readonly state: ReportState;
  /** A late report stays late, also when the office excuses it. */
  readonly isExcused: boolean;
}

/**
 * How a report stands against its organisation's own deadline, by whatever decides its lateness; an extension shows where it
 * decided. Example: first sent on 04/04, extended from 27/03 to 02/04: 'Muộn 2 ngày (được gia hạn)'.
 */
export function arrivedState(decisions: DecisionBook, report: Report, own: Deadline, today: Day): ArrivedState {
  const { organisation, period, receipt } = report;
  const state = reportState(report, own, today);
  const name = stateName(state, receipt.on === null ? 0 : daysBetween(own.due, receipt.on));
  if (state === 'late' && decisions.excused(organisation.id, period) !== null) {
    return { text: excusedName(name), state, isExcused: true };
  }
  const isByExtension = receipt.on !== null && own.extension !== null && !isOnTime(report, own.extension.regular);
  return { text: isByExtension ? extendedName(name) : name, state, isExcused: false };
}
