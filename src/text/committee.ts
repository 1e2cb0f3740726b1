// The draft of what the office reports to the committee: facts by name, a proposal, no verdict.

import type { Day } from '../domain/calendar/day';
import { monthOf, type Period } from '../domain/calendar/period';
import type { Punctuality } from '../domain/report/punctuality';
import { formatDay, formatPeriod } from './dates';
import { formatPercent } from './numbers';

/** What the draft says of one organisation. */
export interface CommitteeRecord {
  readonly name: string;
  readonly punctuality: Punctuality;
  readonly waitingVersions: number;
  readonly openFaults: number;
  readonly openQuestions: number;
}

/** What the draft is about. */
export interface CommitteeFacts {
  readonly year: number;
  readonly legalBasis: string;
  readonly officeName: string;
  /** The last deadline that has passed; null before the first. */
  readonly until: { readonly period: Period; readonly due: Day } | null;
  readonly records: readonly CommitteeRecord[];
}

/** A paragraph; headings stand out. */
export interface Paragraph {
  readonly text: string;
  readonly isHeading: boolean;
}

/** From how many months in a row on lateness is called repeated. */
export const REPEATED_FROM = 2;

/**
 * The paragraphs, one a row. Rule: 52-CV/ĐU 3, «theo dõi, tổng hợp tình hình thực hiện của các đơn vị, kịp thời báo cáo Đảng ủy
 * Trường và đề xuất biện pháp chấn chỉnh đối với đơn vị thực hiện chưa nghiêm túc hoặc chậm tiến độ».
 */
export function committeeDraft(facts: CommitteeFacts): readonly Paragraph[] {
  const { records } = facts;
  const sections: readonly (readonly Paragraph[])[] = [
    [heading('1. Tình hình chung'), paragraph(overall(records))],
    section('2. Nộp muộn hoặc quá hạn từ hai kỳ liên tiếp trở lên', records, repeated),
    section('3. Các kỳ nộp muộn', records, late),
    section('4. Các kỳ đã quá hạn mà chưa nhận được báo cáo', records, overdue),
    section('5. Được gia hạn nộp, được miễn tính muộn', records, granted),
    section('6. Nội dung số liệu còn đề nghị đơn vị kiểm tra, xác nhận', records, open),
    [heading('7. Đề xuất'), paragraph(proposal(records))],
  ];
  return [
    heading('DỰ THẢO'),
    heading(`Tổng hợp tình hình thực hiện chế độ báo cáo năm ${facts.year}`),
    paragraph(untilText(facts)),
    paragraph(
      `Thực hiện mục 3 của ${facts.legalBasis}, ${facts.officeName} theo dõi, tổng hợp tình hình thực hiện của các đơn vị và kính báo cáo Đảng ủy Trường như sau:`,
    ),
    ...sections.flat(),
  ];
}

/** Months of one year. Example: '3, 4, 5'. */
export function monthList(periods: readonly Period[]): string {
  return periods.map(monthOf).join(', ');
}

/** A run of months, '' where lateness is not repeated. Example: '3 kỳ: tháng 3, 4, 5'. */
export function runText(run: readonly Period[]): string {
  return run.length < REPEATED_FROM ? '' : `${run.length} kỳ: tháng ${monthList(run)}`;
}

/** Months that were excused, and by whom. Example: 'tháng 5 (Bí thư Đảng ủy)'. */
export function excusedText({ excused }: Punctuality): string {
  return excused.map(({ period, who }) => `tháng ${monthOf(period)} (${who})`).join('; ');
}

function untilText({ until }: CommitteeFacts): string {
  const reach =
    until === null
      ? 'Chưa có kỳ nào đến hạn nộp'
      : `Tính đến hạn nộp của kỳ tháng ${formatPeriod(until.period)} (ngày ${formatDay(until.due)}), gồm cả báo cáo đã đến của kỳ đang mở`;
  return `${reach}. Do phần mềm tổng hợp theo biểu mẫu; Văn phòng kiểm tra, chỉnh sửa trước khi trình.`;
}

function overall(records: readonly CommitteeRecord[]): string {
  const sum = (count: (record: CommitteeRecord) => number) => records.reduce((all, record) => all + count(record), 0);
  const due = sum(({ punctuality }) => punctuality.due);
  const onTime = sum(({ punctuality }) => punctuality.onTime);
  const waiting = sum(({ waitingVersions }) => waitingVersions);
  const share = due === 0 ? '' : ` (${formatPercent(onTime / due)})`;
  return [
    `${counted(records.length)} đơn vị thuộc diện báo cáo, ${counted(due)} lượt báo cáo đã đến hạn hoặc đã nộp`,
    `đúng hạn ${counted(onTime)}${share}`,
    `nộp muộn ${counted(sum(({ punctuality }) => punctuality.late.length))}`,
    `quá hạn chưa nhận được ${counted(sum(({ punctuality }) => punctuality.overdue.length))}`,
    ...(waiting === 0 ? [] : [`còn ${counted(waiting)} bản nộp chờ Văn phòng xác nhận, chưa tính vào các số trên`]),
  ]
    .join('; ')
    .concat('.');
}

type Fact = (record: CommitteeRecord) => string;

const repeated: Fact = ({ punctuality: { longestRun } }) =>
  longestRun.length < REPEATED_FROM
    ? ''
    : `${counted(longestRun.length)} kỳ liên tiếp (tháng ${monthList(longestRun)})`;

const late: Fact = ({ punctuality }) =>
  punctuality.late.map(({ period, days }) => `tháng ${monthOf(period)} (muộn ${counted(days)} ngày)`).join('; ');

const overdue: Fact = ({ punctuality }) =>
  punctuality.overdue.length === 0 ? '' : `tháng ${monthList(punctuality.overdue)}`;

const granted: Fact = ({ punctuality: { extended, excused } }) =>
  [
    ...(extended.length === 0 ? [] : [`được gia hạn tháng ${monthList(extended)}`]),
    ...excused.map(
      ({ period, who, why }) => `được miễn tính muộn tháng ${monthOf(period)} theo quyết định của ${who}: ${why}`,
    ),
  ].join('; ');

const open: Fact = ({ openFaults, openQuestions }) =>
  [
    ...(openFaults === 0 ? [] : [`${counted(openFaults)} nội dung cần xử lý`]),
    ...(openQuestions === 0 ? [] : [`${counted(openQuestions)} nội dung cần xác nhận`]),
  ].join(', ');

function section(title: string, records: readonly CommitteeRecord[], fact: Fact): readonly Paragraph[] {
  const lines = records.flatMap((record) => {
    const said = fact(record);
    return said === '' ? [] : [paragraph(`- ${record.name}: ${said}.`)];
  });
  return [heading(title), ...(lines.length === 0 ? [paragraph('Không có.')] : lines)];
}

function proposal(records: readonly CommitteeRecord[]): string {
  const named = records.filter((record) => repeated(record) !== '' || overdue(record) !== '');
  if (named.length === 0) return 'Không có đơn vị nào thuộc điểm 2 và điểm 4; Văn phòng chưa đề xuất biện pháp.';
  return `Kính đề nghị Đảng ủy Trường xem xét biện pháp chấn chỉnh đối với đơn vị thực hiện chưa nghiêm túc hoặc chậm tiến độ, trong các đơn vị nêu tại điểm 2 và điểm 4: ${named.map(({ name }) => name).join('; ')}. Biện pháp Văn phòng đề xuất: ……………………………………`;
}

// Office documents write a zero before single digits.
function counted(count: number): string {
  return count > 0 && count < 10 ? `0${count}` : String(count);
}

function heading(text: string): Paragraph {
  return { text, isHeading: true };
}

function paragraph(text: string): Paragraph {
  return { text, isHeading: false };
}
