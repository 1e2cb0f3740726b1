// Words of the sheets from which the office reports, and of what is said while choosing.

import { isLevelMonth, monthOf, type Period } from '../domain/calendar/period';
import type { Coverage } from '../domain/calendar/span';
import type { Item } from '../domain/regime/regime';
import type { Gap, GapReason } from '../domain/totals/gaps';
import type { UpwardStanding, UpwardValue } from '../domain/totals/upward';
import type { Said, Task } from '../domain/totals/words-of';
import { formatPeriod } from './dates';
import { itemTitle } from './items';
import { formatNumber } from './numbers';

/** Who is meant when no organisation is chosen. */
export const WHOLE_SCHOOL = 'Toàn trường';

// A cell that names more cannot be read; the sheet "Cảnh báo" has them all.
const SHOWN_GAPS = 8;

const GAP_NAMES: Readonly<Record<GapReason, string>> = {
  'no-report': 'chưa có báo cáo',
  blank: 'trống',
  unreadable: 'không đọc được',
  'not-asked': 'không được hỏi',
};

/** Who is missing, by month. Example: 'T3: MH01 (trống); T6: MH07 (chưa có báo cáo)'. */
export function gapText(gaps: readonly Gap[]): string {
  const left = gaps.length - SHOWN_GAPS;
  const named = gaps
    .slice(0, SHOWN_GAPS)
    .map(({ period, organisation, why }) => `T${monthOf(period)}: ${organisation} (${GAP_NAMES[why]})`);
  return [...named, ...(left > 0 ? [`… và ${left} chỗ nữa`] : [])].join('; ');
}

/** Who is missing in one month. Example: 'Thiếu: MH01 (trống)'. */
export function gapTextOfMonth(gaps: readonly Gap[]): string {
  if (gaps.length === 0) return '';
  const left = gaps.length - SHOWN_GAPS;
  const named = gaps.slice(0, SHOWN_GAPS).map(({ organisation, why }) => `${organisation} (${GAP_NAMES[why]})`);
  return `Thiếu: ${[...named, ...(left > 0 ? [`… và ${left} chỗ nữa`] : [])].join('; ')}`;
}

/**
 * Which months of a span are summed up. Example: 'Quý I/2026 chỉ có tháng 3; chế độ bắt đầu từ 3/2026.'
 */
export function coverageText(name: string, { counted, before, ahead }: Coverage, start: Period): string {
  const since = before.length === 0 ? '' : `; chế độ bắt đầu từ ${formatPeriod(start)}`;
  const later = ahead.length === 0 ? '' : `; chưa đến: tháng ${monthList(ahead)}`;
  if (counted.length === 0) return `${name} chưa có tháng nào được báo cáo${since}${later}.`;
  if (since === '' && later === '') return '';
  return `${name} chỉ có tháng ${monthList(counted)}${since}${later}.`;
}

/** Example: 'Chưa có báo cáo: T6: MH07; T10: MH07.' */
export function missingText(missing: readonly { readonly period: Period; readonly id: string }[]): string {
  if (missing.length === 0) return '';
  const months = [...new Set(missing.map(({ period }) => period))];
  const parts = months.map((month) => {
    const ids = missing.filter(({ period }) => period === month).map(({ id }) => id);
    return `T${monthOf(month)}: ${ids.join(', ')}`;
  });
  return `Chưa có báo cáo: ${parts.join('; ')}.`;
}

function monthList(periods: readonly Period[]): string {
  return periods.map(monthOf).join(', ');
}

/** Words of "Tổng hợp". */
export const CONSOLIDATION = {
  complete: 'Đầy đủ',
  partial: 'Chưa đủ',
  none: 'Chưa có số',
  unknown: 'Không rõ mức',
  shortSpan: 'Thiếu tháng',
  unnamed: 'Chưa có tên trong văn bản nguồn',
  unnamedExplained: 'Văn bản chỉ ghi số thứ tự: không cộng; nội dung đã ghi xem ở trang Số liệu',
  levelUnknown: 'Chưa biết mức cuối kỳ: thiếu số đầu kỳ hoặc thiếu biến động một tháng',
  broken:
    'Đầu kỳ cộng biến động khác mức cuối kỳ: có mức do Văn phòng nhập ở trang Số đầu kỳ, hoặc đổi tổ chức phụ trách trong kỳ',
  texts: (count: number) => `${count} nội dung, nguyên văn ở các dòng dưới`,
  noTexts: 'Không có nội dung nào được ghi',
  tasks: 'NHIỆM VỤ TỰ CHỌN',
  noTasks: 'Không có nhiệm vụ tự chọn nào được ghi trong kỳ',
  contents: 'NỘI DUNG BẰNG LỜI: NGUYÊN VĂN, THEO THÁNG VÀ TỔ CHỨC',
  written: (count: number) => `${count} lượt có ghi`,
  asOf: (state: string, period: Period) => `${state} (tháng ${formatPeriod(period)})`,
  noState: 'Chưa ghi mức thực hiện',
  cut: (count: number) => `… và ${count} dòng nữa: xem trang Số liệu`,
  allMonths: 'Đủ các tháng của kỳ, mọi báo cáo đã có',
  unknownUnit: (unit: string) =>
    `Không có tổ chức đảng nào mang mã “${unit}”. Đề nghị chọn lại bằng lệnh Kỳ Báo Cáo › Tổng hợp kỳ….`,
  codeTotal: (code: string) => `Cộng theo mã ${code}`,
} as const;

/** A task's row. Its titles stay as the source prints them, though two are wrong. */
export function taskTitle({ place }: Task, description: Item, state: Item): string {
  return `Nhiệm vụ thứ ${place} của biểu mẫu: “${itemTitle(description)}”; “${itemTitle(state)}”`;
}

/** Whose words, of when. Example: 'Tháng 10/2026 · Chi bộ Đào tạo'. */
export function saidBy(period: Period, organisation: string): string {
  return `Tháng ${formatPeriod(period)} · ${organisation}`;
}

const STANDINGS: Readonly<Record<UpwardStanding, string>> = {
  complete: 'Đầy đủ',
  partial: 'Chưa đủ',
  none: 'Chưa có',
  compile: 'Chờ biên tập',
  nothing: 'Không có nội dung',
  'not-asked': 'Không hỏi',
  identity: 'Người gửi tự điền',
  nobody: 'Chưa giao cho ai',
};

/** Words of "Báo cáo cấp trên". */
export const UPWARD = {
  unconfirmed: 'Chưa xác nhận',
  title: (period: Period) => `Báo cáo của Trường tháng ${formatPeriod(period)}`,
  ready: (count: number, of: number) => `${count}/${of} giá trị đầy đủ`,
  counts: (unready: number, compile: number) =>
    `Chưa đủ hoặc chưa xác nhận: ${unready}; chờ biên tập: ${compile}. Chỉ giá trị “Đầy đủ” được điền sẵn`,
  waiting: (count: number) => `Có ${count} bản nộp của tháng này đang chờ Văn phòng, chưa tính`,
  identity: 'Giả định: mục này cho biết ai báo cáo và kỳ nào; biểu mẫu cấp trên do người gửi điền',
  unnamed: 'Chưa có tên trong văn bản nguồn: ghi nguyên văn, không kiểm tra được',
  notAsked: 'Nhánh này không được chọn ở Mục 69',
  nobody: 'Không có tổ chức đảng nào phụ trách trong tháng này; xem cột Mục phụ trách ở trang Đơn vị',
  open: (findings: string) => `Còn cảnh báo: ${findings}`,
  line: (count: number) =>
    count === 0
      ? 'Cả 77 ô chép được'
      : `${count} ô chưa dùng được ngay: trong ô có ghi chú; xem trang Báo cáo cấp trên`,
  noMonth: 'Chưa có tháng nào để báo cáo',
} as const;

/** Where a value can be used. */
export function upwardStanding(standing: UpwardStanding): string {
  return STANDINGS[standing];
}

/**
 * How a value came about. Example: '1 tổ chức: DT; biến động trong tháng, mức cuối kỳ 8.488', 'tổng của 13/14 tổ chức'.
 */
export function upwardHow({ item, from, of, owners, level, words }: UpwardValue, period: Period): string {
  if (item.kind === 'info' || of + words.length === 0) return '';
  if (item.kind !== 'flow' && item.kind !== 'stock') {
    return words.length === 0 ? ownersText(owners) : ownersText(words.map(({ organisation }) => organisation.id));
  }
  const who = of === 1 ? ownersText(owners) : `tổng của ${from}/${of} tổ chức`;
  if (item.kind === 'flow') return who;
  const what = isLevelMonth(period) ? 'mức tháng 01' : 'biến động trong tháng';
  return `${who}; ${what}, mức cuối kỳ ${level === null ? 'chưa rõ' : formatNumber(level)}`;
}

function ownersText(ids: readonly string[]): string {
  return ids.length === 1
    ? `1 tổ chức: ${ids[0]}`
    : `${ids.length} tổ chức: ${ids.slice(0, SHOWN_GAPS).join(', ')}${ids.length > SHOWN_GAPS ? ', …' : ''}`;
}

/** Words of several organisations, each with its name, for whoever compiles. */
export function gathered(words: readonly Said[]): string {
  if (words.length === 1) return words[0]?.typed ?? '';
  return words.map(({ organisation, typed }) => `${organisation.id}: ${typed}`).join('\n');
}

/** A value in the line that is not ready: marked in its own cell, so that nobody sends it unnoticed. */
export function notReady(value: string, standing: string): string {
  return value === '' ? `[${standing}]` : `${value} [${standing}]`;
}

/** What is asked and said while a report is chosen. */
export const CHOOSING = {
  span: (known: string) =>
    `Tổng hợp kỳ nào? Ví dụ: 10/2026; quý 3/2026; 6 tháng 2026; 9 tháng 2026; năm 2026. Để trống: tháng gần nhất đã qua hạn.\nĐang chọn: ${known}`,
  unit: (known: string) =>
    `Tổng hợp của tổ chức đảng nào? Ghi mã hoặc tên như ở trang Đơn vị. Để trống: toàn trường.\nĐang chọn: ${known}`,
  latest: 'tháng gần nhất đã qua hạn',
  consolidated: (span: string, unit: string) => `Đã tổng hợp ${span}, ${unit}: xem trang Tổng hợp.`,
  month: (known: string) => `Báo cáo tháng nào? Ví dụ: 10/2026. Để trống: ${known}.`,
  printUnit: 'In báo cáo của tổ chức đảng nào? Ghi mã hoặc tên như ở trang Đơn vị. Để trống: toàn trường.',
  unknownUnit: (typed: string) =>
    `Không có tổ chức đảng nào mang mã hoặc tên “${typed}” trong trang Đơn vị. Đề nghị kiểm tra lại.`,
  beforeStart: (month: string, start: string) =>
    `Tháng ${month} không có báo cáo: chế độ bắt đầu từ tháng ${start}. Đề nghị chọn tháng khác.`,
  aheadOf: (month: string) => `Tháng ${month} chưa đến. Đề nghị chọn tháng đã bắt đầu.`,
  noReport: (unit: string, month: string) =>
    `${unit} chưa có báo cáo tháng ${month} nên không có gì để in. Đề nghị chọn tháng khác, hoặc chờ báo cáo.`,
} as const;
