// The letters that ask for a report: before the deadline, on the morning of the last day, and overdue.

import type { Day } from '../../domain/calendar/day';
import type { Deadline } from '../../domain/calendar/deadline';
import type { Organisation } from '../../domain/regime/organisation';
import { formatDay, formatPeriod, weekdayName } from '../dates';
import { deadlineReason, deadlineReasonForLetter } from '../deadline';
import { type LetterDraft, paragraph } from './blocks';
import { ending, formAction, owedItems, type ReportFacts, salutation, signedCopyAndContact } from './shared';

/** The reminder before the deadline: fact, date with its reason, way, contact; no blame. */
export function reminderLetter(
  organisation: Organisation,
  deadline: Deadline,
  facts: ReportFacts,
  workingDaysLeft: number | null,
): LetterDraft {
  const period = formatPeriod(deadline.period);
  return {
    subject: `Về việc nộp báo cáo tháng ${period} (hạn: ${weekdayName(deadline.due)}, ${formatDay(deadline.due)})`,
    heading: `Báo cáo tháng ${period}`,
    blocks: [
      salutation(organisation),
      paragraph(
        `Thực hiện ${facts.legalBasis}, ${facts.officeName} trân trọng đề nghị đồng chí chỉ đạo hoàn thành báo cáo tháng ${period} của ${organisation.name} `,
        { strong: `chậm nhất vào ${longDay(deadline.due)}` },
        `${deadlineReasonForLetter(deadline)}.`,
      ),
      {
        kind: 'facts',
        rows: [
          ['Hạn nộp', shortDay(deadline.due)],
          ['Căn cứ', deadlineReason(deadline)],
          ...(workingDaysLeft === null ? [] : [['Còn', `${workingDaysLeft} ngày làm việc`] as const]),
        ],
      },
      paragraph(`Đến thời điểm gửi thư này, hệ thống chưa ghi nhận báo cáo của ${organisation.name}.`),
      ...asking(facts),
    ],
  };
}

/** The letter on the morning of the last day; `today` may be the working day before a deadline that is a day off. */
export function lastDayLetter(
  organisation: Organisation,
  deadline: Deadline,
  facts: ReportFacts,
  today: Day,
): LetterDraft {
  const period = formatPeriod(deadline.period);
  const isToday = today === deadline.due;
  return {
    subject: `Về việc nộp báo cáo tháng ${period} (${isToday ? 'hạn: hôm nay' : 'hạn'}, ${weekdayName(deadline.due)}, ${formatDay(deadline.due)})`,
    heading: `Báo cáo tháng ${period}`,
    blocks: [
      salutation(organisation),
      paragraph(
        `Theo ${facts.legalBasis}, báo cáo tháng ${period} của ${organisation.name} hoàn thành `,
        { strong: isToday ? `trong hôm nay, ${longDay(deadline.due)}` : `trong ${longDay(deadline.due)}` },
        `${deadlineReasonForLetter(deadline)}${isToday ? '' : '; hôm nay là ngày làm việc cuối cùng trước hạn'}. Đến thời điểm gửi thư này, hệ thống chưa ghi nhận báo cáo. Kính đề nghị đồng chí quan tâm chỉ đạo hoàn thành.`,
      ),
      {
        kind: 'facts',
        rows: [
          ['Hạn nộp', `${shortDay(deadline.due)}, đến hết 23h59`],
          ['Căn cứ', deadlineReason(deadline)],
        ],
      },
      ...asking(facts),
    ],
  };
}

/** The letter after the deadline: the date, that nothing has been received, and why it matters; no blame. */
export function overdueLetter(
  organisation: Organisation,
  deadline: Deadline,
  facts: ReportFacts,
  now: { readonly day: Day; readonly hour: number },
): LetterDraft {
  const period = formatPeriod(deadline.period);
  return {
    subject: `Về việc báo cáo tháng ${period} chưa nhận được`,
    heading: `Báo cáo tháng ${period} chưa nhận được`,
    blocks: [
      salutation(organisation),
      paragraph(
        `Theo ${facts.legalBasis}, báo cáo tháng ${period} hoàn thành vào ngày ${formatDay(deadline.due)}${deadlineReasonForLetter(deadline)}. Đến ${now.hour}h00 ngày ${formatDay(now.day)}, ${facts.officeName} chưa nhận được báo cáo của ${organisation.name}.`,
      ),
      paragraph(
        'Kính đề nghị đồng chí quan tâm chỉ đạo gửi báo cáo ',
        { strong: 'trong thời gian sớm nhất' },
        ' để Văn phòng kịp tổng hợp, báo cáo Đảng ủy Trường.',
      ),
      {
        kind: 'facts',
        rows: [
          ['Hạn nộp', shortDay(deadline.due)],
          ['Căn cứ', deadlineReason(deadline)],
        ],
      },
      ...asking(facts),
    ],
  };
}

function asking(facts: ReportFacts) {
  return [
    formAction(facts),
    owedItems(facts),
    ...signedCopyAndContact(facts),
    paragraph('Nếu báo cáo đã được gửi, xin đồng chí bỏ qua thư này.'),
    ...ending(facts),
  ];
}

// Example: 'thứ Sáu, ngày 27/11/2026'.
function longDay(day: Day): string {
  return `${weekdayName(day)}, ngày ${formatDay(day)}`;
}

// Example: 'thứ Sáu, 27/11/2026'.
function shortDay(day: Day): string {
  return `${weekdayName(day)}, ${formatDay(day)}`;
}
