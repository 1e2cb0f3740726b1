// The letters that answer a report: its receipt, and the request to check figures.

import type { Day } from '../../domain/calendar/day';
import type { Deadline } from '../../domain/calendar/deadline';
import type { Moment } from '../../domain/calendar/moment';
import type { Finding } from '../../domain/checks/finding';
import type { Organisation } from '../../domain/regime/organisation';
import type { Item } from '../../domain/regime/regime';
import { formatDay, formatPeriod, weekdayName } from '../dates';
import { findingRule, findingSentence } from '../findings';
import { quoted } from '../sentences/sentence';
import { type Block, type LetterDraft, type ListedItem, paragraph } from './blocks';
import { ending, type OfficeFacts, salutation, shortened, signedCopyAndContact } from './shared';

/** What an answer says of the report. */
export interface ArrivedFacts extends OfficeFacts {
  readonly firstAt: Moment;
  readonly lastAt: Moment;
  /** Days after the deadline, 0 on time; null while what decides it has not come. */
  readonly daysLate: number | null;
  /** How far the signed copy is; null where the office does not record it. */
  readonly signedCopy: string | null;
  /** Whether the office excused a late report. */
  readonly isExcused: boolean;
  /** Where the report can be changed; null where the form forbids it. */
  readonly editAddress: string | null;
  readonly formAddress: string;
}

/** The receipt: when it arrived, whether on time, and how far the signed copy is. */
export function receiptLetter(organisation: Organisation, deadline: Deadline, facts: ArrivedFacts): LetterDraft {
  const period = formatPeriod(deadline.period);
  return {
    subject: `Đã tiếp nhận báo cáo tháng ${period}`,
    heading: `Đã tiếp nhận báo cáo tháng ${period}`,
    blocks: [
      salutation(organisation),
      paragraph(
        `${facts.officeName} đã tiếp nhận báo cáo tháng ${period} của ${organisation.name} `,
        { strong: `lúc ${clock(facts.firstAt)}` },
        ` (${timeliness(facts)}). Trân trọng cảm ơn đồng chí.`,
      ),
      arrivalFacts(deadline, facts),
      ...signedCopyAndContact(facts),
      ...ending(facts),
    ],
  };
}

/** A finding that is asked about, with the item it is about. */
export interface AskedFinding {
  readonly finding: Finding;
  readonly item: Item | null;
}

/**
 * The request to check figures: each finding with what was typed and the rule, and the way to change it. Findings about
 * discipline, complaints and denunciations are only counted. Rule: wording.md 4, «Số liệu đã gửi được giữ nguyên».
 */
export function checkFiguresLetter(
  organisation: Organisation,
  deadline: Deadline,
  asked: readonly AskedFinding[],
  facts: ArrivedFacts,
  answerBy: Day,
): LetterDraft {
  const period = formatPeriod(deadline.period);
  const named = asked.filter(({ item }) => item?.sensitive !== true);
  const unnamed = asked.length - named.length;
  return {
    subject: `Đề nghị kiểm tra lại số liệu báo cáo tháng ${period}`,
    heading: `Kiểm tra lại số liệu báo cáo tháng ${period}`,
    blocks: [
      salutation(organisation),
      paragraph(
        `${facts.officeName} đã nhận báo cáo tháng ${period} của ${organisation.name} lúc ${clock(facts.lastAt)}. Trân trọng cảm ơn đồng chí. Qua rà soát, xin trao đổi với đồng chí một số nội dung dưới đây.`,
      ),
      {
        kind: 'list',
        title: `Nội dung đề nghị kiểm tra (${asked.length})`,
        items: named.slice(0, MOST_FINDINGS).map(listed),
        after: [
          ...(named.length > MOST_FINDINGS ? [`Còn ${named.length - MOST_FINDINGS} nội dung khác.`] : []),
          ...(unnamed > 0 ? [`Có ${unnamed} nội dung về mục khác trong biểu mẫu, đề nghị liên hệ Văn phòng.`] : []),
        ].join(' '),
      },
      paragraph(
        'Kính đề nghị đồng chí cho kiểm tra và xác nhận hoặc điều chỉnh ',
        { strong: `chậm nhất vào ${weekdayName(answerBy)}, ngày ${formatDay(answerBy)}` },
        '. Số liệu đã gửi được giữ nguyên cho đến khi có xác nhận.',
      ),
      wayToCorrect(facts),
      arrivalFacts(deadline, facts),
      ...signedCopyAndContact(facts),
      ...ending(facts),
    ],
  };
}

// A letter stays under 30 KB and readable; more would be a conversation.
const MOST_FINDINGS = 30;

function listed({ finding, item }: AskedFinding): ListedItem {
  const isAnswer = item !== null && finding.code !== 'credentials-in-text';
  return {
    label: item === null ? 'Báo cáo' : `Mục ${item.no}`,
    text: shortened(findingSentence(finding, item), 260),
    lines: [...(isAnswer ? [`Đã ghi: ${quoted(finding.received)}`] : []), `Căn cứ: ${findingRule(finding.code, item)}`],
  };
}

function wayToCorrect({ editAddress, formAddress }: ArrivedFacts): Block {
  if (editAddress === null) {
    return {
      kind: 'action',
      caption: 'Mở biểu mẫu báo cáo',
      address: formAddress,
      note: 'Biểu mẫu không cho sửa bản đã gửi: gửi lại một bản đầy đủ, hoặc trả lời thư này để Văn phòng ghi nhận',
    };
  }
  return {
    kind: 'action',
    caption: 'Mở báo cáo đã gửi để điều chỉnh',
    address: editAddress,
    note: 'Đường dẫn riêng của báo cáo này, ai có đều sửa được: xin không chuyển tiếp. Nếu số liệu đã đúng, đề nghị trả lời thư này',
  };
}

function arrivalFacts(deadline: Deadline, facts: ArrivedFacts): Block {
  return {
    kind: 'facts',
    rows: [
      ['Nộp lần đầu', `${clock(facts.firstAt)} (${timeliness(facts)})`],
      ...(facts.lastAt === facts.firstAt ? [] : [['Bản mới nhất', clock(facts.lastAt)] as const]),
      ['Hạn nộp', `${weekdayName(deadline.due)}, ${formatDay(deadline.due)}`],
      ...(facts.signedCopy === null ? [] : [['Bản có chữ ký', facts.signedCopy] as const]),
    ],
  };
}

function timeliness({ daysLate, isExcused }: ArrivedFacts): string {
  if (daysLate === null) return 'đúng hạn hay muộn được tính khi nhận bản ký';
  if (daysLate === 0) return 'đúng hạn';
  return `nộp muộn ${daysLate} ngày${isExcused ? ', đã được miễn' : ''}`;
}

// Example: '15h20 ngày 26/11/2026'.
function clock(moment: Moment): string {
  return `${Number(moment.slice(11, 13))}h${moment.slice(14, 16)} ngày ${formatDay(moment.slice(0, 10))}`;
}
