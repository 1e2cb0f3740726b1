// What "Bắt đầu năm mới" tells the office.

import type { Period } from '../domain/calendar/period';
import { formatPeriod } from './dates';

/** Where a January level stands against the level at which December closed. */
export type LevelStanding = 'differs' | 'unknown' | 'awaited' | 'explained' | 'entered' | 'equal';

/** How the sheet names it. */
export const LEVEL_STANDINGS: Readonly<Record<LevelStanding, string>> = {
  differs: 'Khác, chờ giải trình',
  unknown: 'Chưa biết số cuối tháng 12',
  awaited: 'Chưa có số tháng 01',
  explained: 'Đã giải trình',
  entered: 'Văn phòng đã nhập ở Số đầu kỳ',
  equal: 'Bằng nhau',
};

/** A stock item of an organisation at the turn of the year; null where a number is not known. */
export interface OpeningLevel {
  readonly organisation: string;
  readonly item: number;
  /** The level at the end of December. */
  readonly closing: number | null;
  /** The level that January reports, and how it was typed. */
  readonly january: number | null;
  readonly typed: string;
  readonly standing: LevelStanding;
  /** Who explained it and how, where somebody did. */
  readonly explanation: { readonly who: string; readonly why: string } | null;
}

/** What the turn of a year looks like. */
export interface NewYear {
  readonly newYear: number;
  /** Whether the regime had begun before. */
  readonly hasOldYear: boolean;
  /** Months of the old year in which reports are missing. */
  readonly incomplete: readonly { readonly period: Period; readonly names: readonly string[] }[];
  readonly unclosed: readonly Period[];
  /** Findings of the old year that the office has not dealt with. */
  readonly unsettled: number;
  readonly waiting: number;
  readonly openings: readonly OpeningLevel[];
  /** Targets of the new year. */
  readonly targets: number;
  /** Organisations that report in January. */
  readonly organisations: number;
  readonly calendar: 'missing' | 'provisional' | 'set';
}

// A dialog that is longer cannot be read.
const SHOWN = 3;

const CALENDAR = {
  missing: 'chưa có ngày nghỉ nào ở trang Lịch nghỉ',
  provisional: 'trang Lịch nghỉ còn ngày tạm tính',
  set: 'trang Lịch nghỉ đã có',
} as const;

/** The whole message: the old year, what carries over, what the office has to do. */
export function describeNewYear(turn: NewYear): string {
  const { newYear } = turn;
  const old = newYear - 1;
  return [
    ...(turn.hasOldYear ? oldYearLines(turn, old) : [`Năm ${old}: chế độ báo cáo chưa bắt đầu.`]),
    '',
    `Năm ${newYear}:`,
    `• Tự chuyển sang: Đơn vị (${turn.organisations} tổ chức báo cáo tháng 01), Danh mục, Cấu hình, Lịch nghỉ, Số đầu kỳ, Quyết định.`,
    `• Lịch nghỉ: ${CALENDAR[turn.calendar]}.`,
    turn.targets === 0
      ? `• Chỉ tiêu: chưa có dòng nào của năm ${newYear}; phần mềm không tự đặt chỉ tiêu, Văn phòng nhập theo kế hoạch đăng ký.`
      : `• Chỉ tiêu: đã có ${turn.targets} dòng của năm ${newYear}.`,
    ...openingLines(turn),
    ...(turn.hasOldYear
      ? [
          '',
          `Muốn xem lại năm ${old}: ghi ${old} vào khóa “Năm xem” ở trang Cấu hình; để trống là trở lại năm hiện tại.`,
        ]
      : []),
  ].join('\n');
}

function oldYearLines({ incomplete, unclosed, unsettled, waiting }: NewYear, old: number): readonly string[] {
  const missing = incomplete.map(({ period, names }) => `  tháng ${formatPeriod(period)}: ${names.join('; ')}`);
  return [
    `Năm ${old}:`,
    ...(incomplete.length === 0
      ? ['• Đủ báo cáo của mọi kỳ.']
      : [`• ${incomplete.length} kỳ còn thiếu báo cáo:`, ...shortened(missing)]),
    unclosed.length === 0
      ? '• Mọi kỳ đã chốt.'
      : `• Chưa chốt: tháng ${unclosed.map((period) => formatPeriod(period)).join(', ')}.`,
    `• Cảnh báo chưa xử lý: ${unsettled}; bản nộp đang chờ: ${waiting}.`,
  ];
}

// Example: '96 bằng nhau; 3 khác, chờ giải trình; 2 chưa biết số cuối tháng 12'.
function countsOf(openings: readonly OpeningLevel[]): string {
  const counts = (Object.keys(COUNTED) as LevelStanding[]).map((standing) => ({
    words: COUNTED[standing],
    count: openings.filter((each) => each.standing === standing).length,
  }));
  return counts
    .filter(({ count }) => count > 0)
    .map(({ count, words }) => `${count} ${words}`)
    .join('; ');
}

const COUNTED: Readonly<Record<LevelStanding, string>> = {
  equal: 'bằng nhau',
  differs: 'khác, chờ giải trình',
  unknown: 'chưa biết số cuối tháng 12',
  explained: 'đã giải trình',
  entered: 'Văn phòng đã nhập ở Số đầu kỳ',
  awaited: 'chưa có số tháng 01',
};

/** The heading of the sheet "Chuyển năm". */
export function openingsHead({ newYear, openings }: Pick<NewYear, 'newYear' | 'openings'>): string {
  return `Số hiện có tháng 01/${newYear} so với cuối tháng 12/${newYear - 1}: ${countsOf(openings)}`;
}

function openingLines(turn: NewYear): readonly string[] {
  const asked = turn.openings.filter(({ standing }) => standing === 'differs' || standing === 'unknown').length;
  if (turn.openings.length === 0) return [];
  return [
    `• ${openingsHead(turn)}. Từng số của từng tổ chức: trang Chuyển năm.`,
    ...(asked === 0
      ? []
      : [`• Cần giải trình ${asked} số ở trang Quyết định, việc “Giải trình số đầu năm” (mỗi số một dòng).`]),
  ];
}

function shortened(lines: readonly string[]): readonly string[] {
  const left = lines.length - SHOWN;
  return left <= 0 ? lines : [...lines.slice(0, SHOWN), `  … và ${left} chỗ nữa`];
}
