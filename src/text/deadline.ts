// Says why a deadline is the day it is.

import { type Deadline, isProvisional } from '../domain/calendar/deadline';
import type { DayStatus } from '../domain/calendar/working-day';
import { PROVISIONAL } from './calendar';
import { formatDay, formatDayMonth, weekdayName } from './dates';

/**
 * The chain of reasons. Example: '28/11/2026 là thứ Bảy → 27/11/2026'. A deadline that did not move says what its day is:
 * '28/04/2026 là ngày làm việc'. An extension ends it: '28/11/2026 là thứ Bảy → 27/11/2026; gia hạn → 02/12/2026 (Bí thư: …)'.
 */
export function deadlineReason(deadline: Deadline): string {
  const { extension } = deadline;
  if (extension === null) return regularReason(deadline);
  const { regular, until, who, why } = extension;
  return `${regularReason({ ...deadline, due: regular })}; gia hạn → ${formatDay(until)} (${who}: ${why})`;
}

function regularReason({ ruleDay, due, chain, wouldBe }: Deadline): string {
  if (wouldBe !== null) {
    return `hạn đã qua, giữ nguyên ${formatDay(due)}; theo Lịch nghỉ hiện nay là ${formatDay(wouldBe)}`;
  }
  const [day] = chain;
  if (due === ruleDay && day !== undefined) {
    if (day.working) return `${formatDay(ruleDay)} là ${dayName(day)}`;
    return `${formatDay(ruleDay)} là ${dayName(day)}, hạn không lùi theo ngày nghỉ`;
  }
  const stepped = steppedOver(chain);
  return `${stepped.length > 0 ? joinRuns(stepped) : `hạn tính trước ngày ${formatDay(ruleDay)}`} → ${formatDay(due)}`;
}

/** The same for a letter, in brackets after the date; '' when there is nothing to explain. */
export function deadlineReasonForLetter(deadline: Deadline): string {
  const { ruleDay, due, chain, extension, wouldBe } = deadline;
  if (extension !== null) return ` (được gia hạn; hạn chung là ngày ${formatDayMonth(extension.regular)})`;
  if (wouldBe !== null) return '';
  const [first] = steppedOver(chain);
  const moved =
    first === undefined
      ? `trước ngày ${formatDayMonth(ruleDay)}`
      : `ngày ${formatDayMonth(ruleDay)} là ${weekdayOrHoliday(first)} nên hạn được tính vào ngày làm việc liền kề trước đó`;
  const parts = [
    ...(due === ruleDay ? [] : [moved]),
    ...(isProvisional(deadline) ? [`hạn ${PROVISIONAL}, chờ lịch nghỉ chính thức`] : []),
  ];
  return parts.length === 0 ? '' : ` (${parts.join('; ')})`;
}

// Days off that led to a worked one; a rule that leaves its day where it is steps over none.
function steppedOver(chain: readonly DayStatus[]): readonly DayStatus[] {
  return chain[chain.length - 1]?.working === true ? chain.slice(0, -1) : [];
}

// The newest day stands with its year, the others without: '28/02/2027 là Chủ nhật, 27/02 là thứ Bảy'.
function joinRuns(days: readonly DayStatus[]): string {
  return days
    .map((status, index) => `${index === 0 ? formatDay(status.day) : formatDayMonth(status.day)} là ${dayName(status)}`)
    .join(', ');
}

// Example: 'ngày nghỉ (Tết Mậu Thân, tạm tính)'.
function dayName(status: DayStatus): string {
  const { because, name, provisional } = status;
  if (because === 'weekday') return 'ngày làm việc';
  if (because === 'made-up') return `ngày làm bù${provisional ? ` (${PROVISIONAL})` : ''}`;
  if (because !== 'off') return weekdayOrHoliday(status);
  const remarks = [name, provisional ? PROVISIONAL : ''].filter((part) => part !== '');
  return `ngày nghỉ${remarks.length === 0 ? '' : ` (${remarks.join(', ')})`}`;
}

function weekdayOrHoliday({ day, because, name }: DayStatus): string {
  return because === 'off' ? `ngày nghỉ${name === '' ? '' : ` (${name})`}` : weekdayName(day);
}
