// Words of printed reports that depend on what is printed.

import type { Period } from '../domain/calendar/period';
import { formatPeriod } from './dates';

export const PRINTING = {
  subject: (period: Period) => `kết quả công tác tháng ${formatPeriod(period)}`,
  opening: (order: string, name: string, period: Period) =>
    `Thực hiện ${order}, ${name} báo cáo kết quả công tác tháng ${formatPeriod(period)} như sau:`,
  school: 'Đảng ủy Trường',
  schoolFile: 'toan-truong',
  behind: (from: number, of: number) => `${from}/${of} tổ chức`,
  noFigure: 'chưa có số liệu',
  unreadable: 'ghi nguyên văn, không cộng',
  level: 'lũy kế là số hiện có',
  levelUnknown: 'chưa rõ số hiện có',
  reports: (from: number, of: number) => `Số liệu tính từ ${from}/${of} báo cáo của tháng.`,
  missing: (names: string) => `Chưa có báo cáo: ${names}.`,
  heading: (item: number, title: string) => `Mục ${item}. ${title}`,
  title: (subject: string) => `Báo cáo ${subject}`,
} as const;

/**
 * For whom a secretary signs; a committee is named by what the organisation is called. Example: 'T/M CHI BỘ' for "Chi bộ Đào
 * tạo", 'T/M ĐẢNG ỦY' for "Đảng ủy bộ phận …" and for the school.
 */
export function signedFor(name: string): string {
  return /^đảng (?:ủy|uỷ|bộ)\b|^đảng (?:ủy|uỷ|bộ) /iu.test(name.normalize('NFC')) ? 'T/M ĐẢNG ỦY' : 'T/M CHI BỘ';
}
