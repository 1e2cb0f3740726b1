// Says why a deadline is the day it is.

import type { Deadline } from '../domain/calendar/deadline';
import type { DayStatus } from '../domain/calendar/working-day';
import { formatDay, formatDayMonth, weekdayName } from './dates';

/**
 * The chain of reasons. Example: '28/11/2026 là thứ Bảy → 27/11/2026'. A deadline that did not move says that its day is
 * worked: '28/04/2026 là ngày làm việc'.
 */
export function deadlineReason({ ruleDay, due, chain }: Deadline): string {
  const off = chain.filter(({ working }) => !working);
  if (off.length > 0) return `${joinRuns(off)} → ${formatDay(due)}`;
  if (due !== ruleDay) return `hạn tính trước ngày ${formatDay(ruleDay)} → ${formatDay(due)}`;
  const [day] = chain;
  return `${formatDay(ruleDay)} là ${day?.because === 'made-up' ? 'ngày làm bù' : 'ngày làm việc'}`;
}

/** The same for a letter, in brackets after the date; '' when the date did not move. */
export function deadlineReasonForLetter({ ruleDay, due, chain }: Deadline): string {
  const off = chain.filter(({ working }) => !working);
  if (off.length === 0) return due === ruleDay ? '' : ` (trước ngày ${formatDayMonth(ruleDay)})`;
  const [first] = off;
  const what = first === undefined ? '' : dayName(first);
  return ` (ngày ${formatDayMonth(ruleDay)} là ${what} nên hạn được tính vào ngày làm việc liền kề trước đó)`;
}

// The newest day stands with its year, the others without: '28/02/2027 là Chủ nhật, 27/02 là thứ Bảy'.
function joinRuns(days: readonly DayStatus[]): string {
  return days
    .map((status, index) => `${index === 0 ? formatDay(status.day) : formatDayMonth(status.day)} là ${dayName(status)}`)
    .join(', ');
}

function dayName({ day, because, name }: DayStatus): string {
  return because === 'off' ? `ngày nghỉ${name === '' ? '' : ` (${name})`}` : weekdayName(day);
}
