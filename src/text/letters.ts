// The wording of letters to the secretaries.

import type { Deadline } from '../domain/calendar/deadline';
import { formatItemList } from '../domain/regime/item-list';
import type { Organisation } from '../domain/regime/organisation';
import { formatDay, formatPeriod, weekdayName } from './dates';
import { deadlineReasonForLetter } from './deadline';

/** What a reminder says besides the organisation and its deadline. */
export interface LetterFacts {
  readonly legalBasis: string;
  readonly officeName: string;
  readonly signedCopyPlace: string;
  readonly officeEmail: string;
  readonly formAddress: string;
  /** The items that the organisation answers for, without those that identify the report. */
  readonly items: readonly number[];
  /** How many more it answers for that letters do not name: discipline, complaints, denunciations. */
  readonly unnamedItems: number;
}

/** A written letter. */
export interface WrittenLetter {
  readonly subject: string;
  readonly body: string;
}

/** The reminder before the deadline: thanks, fact, date with its reason, way, contact; no blame. */
export function reminderLetter(organisation: Organisation, deadline: Deadline, facts: LetterFacts): WrittenLetter {
  const period = formatPeriod(deadline.period);
  const due = `${weekdayName(deadline.due)}, ngày ${formatDay(deadline.due)}`;
  return {
    subject: `Về việc nộp báo cáo tháng ${period} (hạn: ${weekdayName(deadline.due)}, ${formatDay(deadline.due)})`,
    body: [
      `Kính gửi: ${salutation(organisation)}`,
      `Thực hiện ${facts.legalBasis}, ${facts.officeName} trân trọng đề nghị đồng chí chỉ đạo hoàn thành báo cáo tháng ${period} của ${organisation.name} chậm nhất vào ${due}${deadlineReasonForLetter(deadline)}.`,
      `Đến thời điểm gửi thư này, hệ thống chưa ghi nhận báo cáo của ${organisation.name}. Các mục được phân công: ${formatItemList(facts.items)}${others(facts.unnamedItems)}. Mục không phát sinh đề nghị ghi 0, không để trống.`,
      `Biểu mẫu: ${facts.formAddress}`,
      `Bản có chữ ký của cấp ủy gửi về ${facts.signedCopyPlace} và email ${facts.officeEmail}.`,
      `Nếu báo cáo đã được gửi, xin đồng chí bỏ qua thư này. Khó khăn, vướng mắc đề nghị phản ánh về ${facts.officeName}.`,
      'Trân trọng.',
      `${facts.officeName.toUpperCase()}\n(Thư gửi tự động theo lịch của Văn phòng)`,
    ].join('\n\n'),
  };
}

/** The kind of a letter as the ledger shows it. Example: 'before-3' is 'Nhắc trước 3 ngày'. */
export function letterKindName(kind: string): string {
  const days = /^before-(\d+)$/.exec(kind)?.[1];
  return days === undefined ? kind : `Nhắc trước ${days} ngày`;
}

/** What became of a letter. */
export const LETTER_STATES = { sending: 'Đang gửi', sent: 'Đã gửi', failed: 'Không gửi được' } as const;

function others(count: number): string {
  return count === 0 ? '' : ` và ${count} mục khác ghi trong biểu mẫu`;
}

function salutation({ secretary, name }: Organisation): string {
  return secretary === '' ? `Đồng chí Bí thư ${name}` : `Đồng chí ${secretary}, Bí thư ${name}`;
}
