// The letters to the office: what is new or due in the morning, and the whole period after its deadline.

import type { Day } from '../../domain/calendar/day';
import type { Deadline } from '../../domain/calendar/deadline';
import { formatDay, formatPeriod, weekdayName } from '../dates';
import { deadlineReason } from '../deadline';
import { type Block, type LetterDraft, paragraph } from './blocks';
import { escapeHtml } from './escape-html';
import { shortened } from './shared';
import { nameInList, someNames } from './summary-words';

/** One organisation as the summaries show it. */
export interface SummaryRow {
  readonly name: string;
  readonly secretary: string;
  readonly state: string;
  /** When its report arrived, '' while none has. */
  readonly submittedAt: string;
  readonly signedCopy: string;
  /** What is to be checked, in short. */
  readonly toCheck: string;
}

/** The counts above the table. */
export interface SummaryCounts {
  readonly reported: number;
  readonly late: number;
  readonly missing: number;
  /** In the form, and waiting for the office's word. */
  readonly waiting: number;
  /** In the form, while the signed copy that decides lateness has not come. */
  readonly awaitingCopy: number;
  readonly all: number;
}

/** What the morning's summary tells. */
export interface MorningFacts {
  readonly today: Day;
  readonly counts: SummaryCounts;
  /** Reports and versions that arrived since the last summary. */
  readonly arrived: readonly SummaryRow[];
  /** Names of organisations that have not reported. */
  readonly missing: readonly string[];
  /** Responses that wait for the office's word. */
  readonly waitingResponses: number;
  /** Today's letters by kind. Example: 'Nhắc trước hạn: 9'. */
  readonly letters: readonly string[];
  /** Organisations that no letter can reach, and letters that wait for tomorrow's mail. */
  readonly troubles: readonly string[];
}

/** The morning's summary to the office. */
export function morningLetter(deadline: Deadline, office: string, facts: MorningFacts): LetterDraft {
  const period = formatPeriod(deadline.period);
  const { today, counts, arrived, missing, letters, troubles, waitingResponses } = facts;
  return {
    subject: `Tổng hợp sáng ${formatDay(today)}: báo cáo tháng ${period}, đã nộp ${counts.reported}/${counts.all}`,
    heading: `Tổng hợp sáng ${weekdayName(today)}, ${formatDay(today)}`,
    blocks: [
      paragraph('Kính gửi: ', { strong: office }),
      {
        kind: 'facts',
        rows: [
          ['Kỳ báo cáo', `Tháng ${period}`],
          ['Hạn nộp', `${weekdayName(deadline.due)}, ${formatDay(deadline.due)} (${deadlineReason(deadline)})`],
          ['Tình hình', countsText(counts)],
          ['Bản nộp đang chờ', String(waitingResponses)],
          ['Thư gửi hôm nay', letters.length === 0 ? 'Không có' : letters.join('; ')],
        ],
      },
      ...(arrived.length === 0
        ? []
        : [
            table('Mới nhận từ bản tổng hợp trước', fitting(arrived, MORNING_BYTES)),
            ...more(arrived.length - fitting(arrived, MORNING_BYTES).length),
          ]),
      ...(missing.length === 0 ? [] : [paragraph({ strong: 'Chưa nộp: ' }, `${someNames(missing, MOST_NAMES)}.`)]),
      ...(troubles.length === 0 ? [] : [paragraph({ strong: 'Cần Văn phòng xem: ' }, `${troubles.join(' ')}`)]),
      REMARK,
    ],
  };
}

/** The summary of a period after its deadline. Rule: 52-CV/ĐU 3, the office tracks and reports. */
export function closingLetter(
  deadline: Deadline,
  office: string,
  counts: SummaryCounts,
  rows: readonly SummaryRow[],
): LetterDraft {
  const period = formatPeriod(deadline.period);
  return {
    subject: `Tổng hợp báo cáo tháng ${period}: đã nộp ${counts.reported}/${counts.all}`,
    heading: `Tổng hợp báo cáo tháng ${period}`,
    blocks: [
      paragraph('Kính gửi: ', { strong: office }),
      paragraph({ strong: `${countsText(counts)}.` }),
      {
        kind: 'facts',
        rows: [
          ['Hạn nộp', `${weekdayName(deadline.due)}, ${formatDay(deadline.due)}`],
          ['Căn cứ', deadlineReason(deadline)],
        ],
      },
      table('Tình hình từng tổ chức đảng', fitting(rows, CLOSING_BYTES)),
      ...more(rows.length - fitting(rows, CLOSING_BYTES).length),
      REMARK,
    ],
  };
}

// A letter stays under 30 KB, whatever people are called: a table takes the rows that fit into so many bytes.
const CLOSING_BYTES = 21_000;
const MORNING_BYTES = 10_000;
const ROW_TAG_BYTES = 240;
const MOST_NAMES = 40;
const LONGEST_SECRETARY = 60;

function fitting(rows: readonly SummaryRow[], bytes: number): readonly SummaryRow[] {
  let left = bytes;
  const end = rows.findIndex((row) => {
    left -= ROW_TAG_BYTES + COLUMNS.reduce((sum, { of }) => sum + bytesOf(escapeHtml(of(row))), 0);
    return left < 0;
  });
  return end < 0 ? rows : rows.slice(0, end);
}

function bytesOf(text: string): number {
  return [...text].reduce(
    (sum, sign) => sum + (sign < '\u0080' ? 1 : sign < '\u0800' ? 2 : sign.length === 1 ? 3 : 4),
    0,
  );
}

const REMARK: Block = {
  kind: 'signature',
  name: 'Kỳ Báo Cáo',
  remark: 'Thư gửi tự động cho Văn phòng theo trang Lịch nhắc; chi tiết ở trang Tổng quan và Cảnh báo',
};

// Example: 'Đã nộp 38/41; nộp muộn 2; chưa nộp 3'.
function countsText({ reported, late, missing, waiting, awaitingCopy, all }: SummaryCounts): string {
  return [
    `Đã nộp ${reported}/${all}`,
    `nộp muộn ${late}`,
    ...(waiting === 0 ? [] : [`chờ xác nhận ${waiting}`]),
    ...(awaitingCopy === 0 ? [] : [`đã nộp biểu mẫu, chờ bản ký ${awaitingCopy}`]),
    `chưa nộp ${missing}`,
  ].join('; ');
}

function more(count: number): readonly Block[] {
  return count <= 0 ? [] : [paragraph(`Còn ${count} tổ chức đảng khác ở trang Theo dõi nộp.`)];
}

// Columns that are blank in every row are left out.
function table(title: string, rows: readonly SummaryRow[]): Block {
  const cells = rows.map((row, index) => {
    const [name, ...others] = COLUMNS.map(({ of }) => of(row));
    return [`${index + 1}. ${name}`, ...others];
  });
  const header = COLUMNS.map((column) => column.header);
  const kept = header.map((_title, place) => place === 0 || cells.some((row) => row[place] !== ''));
  const keep = (row: readonly string[]) => row.filter((_cell, place) => kept[place]);
  return { kind: 'table', title, header: keep(header), rows: cells.map(keep) };
}

const COLUMNS: readonly { readonly header: string; readonly of: (row: SummaryRow) => string }[] = [
  { header: 'STT. Tổ chức đảng', of: ({ name }) => nameInList(name) },
  { header: 'Bí thư', of: ({ secretary }) => shortened(secretary, LONGEST_SECRETARY) },
  { header: 'Trạng thái', of: ({ state }) => state },
  { header: 'Thời điểm nộp', of: ({ submittedAt }) => submittedAt },
  { header: 'Bản ký', of: ({ signedCopy }) => signedCopy },
  { header: 'Nội dung cần kiểm tra', of: ({ toCheck }) => toCheck },
];
