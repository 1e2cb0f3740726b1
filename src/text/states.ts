// Names the states of a report.

import type { Day } from '../domain/calendar/day';
import type { ReportState } from '../domain/report/report';
import { formatDayMonth } from './dates';

/** The state as tables show it. Example: `stateName('late', 2)` is 'Muộn 2 ngày'. */
export function stateName(state: ReportState, daysLate = 0): string {
  switch (state) {
    case 'not-due':
      return 'Chưa đến kỳ';
    case 'open':
      return 'Đang mở';
    case 'on-time':
      return 'Đúng hạn';
    case 'late':
      return `Muộn ${daysLate} ngày`;
    case 'overdue':
      return 'Quá hạn';
  }
}

/** A late report that the office excused. */
export function excusedName(state: string): string {
  return `${state} (được miễn)`;
}

/** Until when an organisation that has not reported may still do so. Example: 'Được gia hạn đến 02/12'. */
export function extendedUntil(due: Day): string {
  return `Được gia hạn đến ${formatDayMonth(due)}`;
}

/** The state of a report that is judged by an extended deadline. Example: 'Đúng hạn (được gia hạn)'. */
export function extendedName(state: string): string {
  return `${state} (được gia hạn)`;
}

/** A report arrived, and waits for the office's word. */
export const WAITING_STATE = 'Chờ xác nhận';

/** A report is in the form, while the signed copy that decides lateness has not come. */
export const AWAITING_COPY = 'Đã nộp biểu mẫu, chờ bản ký';

/** The same after the deadline. */
export const AWAITING_COPY_OVERDUE = `${AWAITING_COPY} (quá hạn)`;

/** Shown where an organisation does not report in a month. */
export const NOT_REPORTING = '–';

/** Shown in a figure's cell for the states that are no figure. */
export const ANSWER_WORDS = { blank: '(trống)', notAsked: '–', notOwed: '' } as const;

/** A figure typed by an organisation that does not answer for the item. */
export function outsideAssignment(typed: string): string {
  return `${typed} (ngoài phân công)`;
}
