// The words of "Lịch nhắc": kinds of letter, recipients, and sentences for rows that cannot be used.

import type { Audience, LetterKind } from '../domain/reminders/schedule';

/** Kinds of letter as the office chooses them. */
export const LETTER_KIND_NAMES: Readonly<Record<LetterKind, string>> = {
  before: 'Nhắc trước hạn',
  'last-day': 'Nhắc ngày cuối',
  overdue: 'Quá hạn',
  receipt: 'Đã nhận báo cáo',
  'check-figures': 'Đề nghị kiểm tra số liệu',
  'office-morning': 'Tổng hợp buổi sáng',
  'office-closing': 'Tổng hợp cuối kỳ',
};

/** Recipients as the office chooses them. */
export const AUDIENCE_NAMES: Readonly<Record<Audience, string>> = {
  secretary: 'Bí thư',
  office: 'Văn phòng',
  both: 'Bí thư và Văn phòng',
};

/** What each kind of letter counts in working days, for the column's note. */
export const WORKING_DAYS_NOTE =
  'Nhắc trước hạn: số ngày làm việc trước hạn. Quá hạn, Tổng hợp cuối kỳ: số ngày làm việc sau hạn. Đề nghị kiểm tra số liệu: số ngày làm việc để trả lời. Loại khác để trống';

const WORKING_DAYS_WANTED: Readonly<Record<LetterKind, string>> = {
  before: 'thư nhắc phải gửi trước hạn nộp, nên ghi số ngày làm việc trước hạn, từ 1 đến 20',
  overdue: 'ghi số ngày làm việc sau hạn, từ 1 đến 20',
  'check-figures': 'ghi số ngày làm việc để trả lời, từ 1 đến 20',
  'office-closing': 'bản tổng hợp lập sau hạn nộp, nên ghi số ngày làm việc sau hạn, từ 1 đến 20',
  'last-day': 'thư này gửi vào ngày cuối của hạn, đề nghị để trống cột này',
  receipt: 'loại thư này không tính theo ngày, đề nghị để trống cột này',
  'office-morning': 'loại thư này không tính theo ngày, đề nghị để trống cột này',
};

/** Sentences for rows of the sheet. */
export const SCHEDULE_PROBLEMS = {
  workingDays: (kind: LetterKind, text: string) =>
    `Thư “${LETTER_KIND_NAMES[kind]}”: cột “Số ngày làm việc” ${text === '' ? 'để trống' : `ghi “${text}”`}; ${WORKING_DAYS_WANTED[kind]}.`,
  hour: (text: string) =>
    `Cột “Giờ” ${text === '' ? 'để trống' : `ghi “${text}”`}. Đề nghị ghi giờ trong ngày, từ 0 đến 23.`,
  noRecipient: (kind: LetterKind) =>
    `Thư “${LETTER_KIND_NAMES[kind]}” chưa có người nhận. Đề nghị chọn cột “Gửi đến”, hoặc ghi Không ở cột “Bật”.`,
  onlySecretaries: (kind: LetterKind) =>
    `Thư “${LETTER_KIND_NAMES[kind]}” viết cho Bí thư, không thể chỉ gửi Văn phòng. Đề nghị chọn “${AUDIENCE_NAMES.secretary}” hoặc “${AUDIENCE_NAMES.both}”.`,
  onlyOffice: (kind: LetterKind) =>
    `Thư “${LETTER_KIND_NAMES[kind]}” có tình hình của mọi tổ chức đảng, chỉ gửi được cho Văn phòng. Đề nghị chọn “${AUDIENCE_NAMES.office}”.`,
  twice: (kind: LetterKind, row: number) =>
    `Thư “${LETTER_KIND_NAMES[kind]}” với cùng số ngày đã có ở dòng ${row}. Mỗi thư chỉ giữ một dòng.`,
} as const;
