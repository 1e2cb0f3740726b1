// Words of the sheet "Điều chỉnh": what may be adjusted, what became of a row, and what a row lacks.

import type { Adjustment, AdjustmentKind } from '../domain/decisions/adjustment';
import { formatNumber } from './numbers';

/** What an adjustment may be about, as the office chooses it. */
export const ADJUSTMENT_KINDS: Readonly<Record<AdjustmentKind, string>> = {
  figure: 'Số liệu kỳ đã chốt',
  target: 'Chỉ tiêu năm',
};

/** What became of a row, written by the add-on. */
export const ADJUSTMENT_EFFECTS = {
  inForce: 'Có hiệu lực',
  incomplete: 'Chưa đủ',
  notClosed: 'Kỳ chưa chốt',
  notInClosing: 'Không có trong Sổ chốt',
  otherTarget: 'Số cũ không khớp chỉ tiêu đang có',
  otherOld: (old: number | null) =>
    old === null ? 'Số cũ không khớp: đang không có số' : `Số cũ không khớp: đang là ${formatNumber(old)}`,
} as const;

/** The number of an adjustment. Example: `adjustmentNumber(2026, 1)` is 'ĐC-2026-001'. */
export function adjustmentNumber(year: number, place: number): string {
  return `ĐC-${year}-${String(place).padStart(3, '0')}`;
}

/** Year and place of a number, or null where a text is none. */
export function readAdjustmentNumber(text: string): { readonly year: number; readonly place: number } | null {
  const parts = /^ĐC-(20\d{2})-(\d{3,})$/.exec(text);
  return parts === null ? null : { year: Number(parts[1]), place: Number(parts[2]) };
}

/** Problems of rows. */
export const ADJUSTMENT_PROBLEMS = {
  needs: (header: string) =>
    `Điều chỉnh cần cột “${header}” nên chưa có hiệu lực. Số liệu đã chốt chỉ thay đổi khi có người phê duyệt, văn bản, lý do và ngày.`,
  number: (text: string) => `Cột “Số” ghi “${text}”. Đề nghị để trống; phần mềm tự đánh số.`,
  duplicateNumber: (text: string, row: number) =>
    `Số “${text}” đã có ở dòng ${row}. Đề nghị để trống cột “Số” ở dòng này; phần mềm tự đánh số.`,
  value: (header: string, text: string) =>
    `Cột “${header}” ghi “${text}”, không phải con số của mục này. Đề nghị ghi số, dấu phẩy là phần thập phân.`,
  target: (header: string, text: string) =>
    `Cột “${header}” ghi “${text}”. Chỉ tiêu đăng ký bằng số lượng cụ thể (số nguyên từ 0 trở lên).`,
  year: (text: string) => `Cột “Kỳ hoặc năm” ghi “${text}”, không phải năm. Đề nghị ghi dạng 2026.`,
  notFigure: (item: number) => `Mục ${item} không phải mục số liệu nên không điều chỉnh được.`,
} as const;

/** Stands in the place of an organisation's code. */
export const SCHOOL = 'Toàn trường';

/** One adjustment in a line. Example: 'ĐC-2026-001: 3 → 5 (+2), Đồng chí A, 12-TB/ĐU'. */
export function adjustmentLine(adjustment: Adjustment, change: number): string {
  const { number, old, new: value, approver, document } = adjustment;
  const moved = `${old === null ? 'không có số' : formatNumber(old)} → ${formatNumber(value)}`;
  return `${number}: ${moved} (${change > 0 ? '+' : ''}${formatNumber(change)}), ${approver}, ${document}`;
}
