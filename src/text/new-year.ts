// What "Bắt đầu năm mới" tells the office.

import type { Period } from '../domain/calendar/period';
import { formatPeriod } from './dates';
import { formatNumber } from './numbers';

/** A stock item of an organisation at the turn of the year; null where a number is not known. */
export interface OpeningState {
  readonly organisation: string;
  readonly item: number;
  /** The level at the end of December. */
  readonly closing: number | null;
  /** The level that January reports. */
  readonly january: number | null;
  readonly isExplained: boolean;
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
  readonly openings: readonly OpeningState[];
  /** Targets of the new year. */
  readonly targets: number;
  /** Organisations that report in January. */
  readonly organisations: number;
  readonly calendar: 'missing' | 'provisional' | 'set';
}

// A dialog that is longer cannot be read.
const SHOWN = 8;

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
    ...openingLines(turn, old),
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

function openingLines({ openings, newYear }: NewYear, old: number): readonly string[] {
  const reported = openings.filter(({ january }) => january !== null);
  const differing = reported.filter(({ closing, january }) => closing !== null && closing !== january);
  const unknown = openings.filter(({ closing }) => closing === null);
  const lines = differing.map(
    ({ organisation, item, closing, january, isExplained }) =>
      `  ${organisation}, Mục ${item}: ${formatNumber(closing ?? 0)} → ${formatNumber(january ?? 0)}${isExplained ? ' (đã giải trình)' : ''}`,
  );
  return [
    `• Số hiện có: ${reported.length}/${openings.length} số của tháng 01/${newYear} đã báo cáo.`,
    ...(differing.length === 0
      ? []
      : [
          `• ${differing.length} số tháng 01 khác cuối tháng 12/${old}; giải trình ở trang Quyết định, việc “Giải trình số đầu năm”:`,
          ...shortened(lines),
        ]),
    ...(unknown.length === 0
      ? []
      : [
          `• Chưa biết số cuối tháng 12/${old}, nên không so được: ${shortened(unknown.map(({ organisation, item }) => `${organisation} Mục ${item}`)).join(', ')}.`,
        ]),
  ];
}

function shortened(lines: readonly string[]): readonly string[] {
  const left = lines.length - SHOWN;
  return left <= 0 ? lines : [...lines.slice(0, SHOWN), `  … và ${left} chỗ nữa`];
}
