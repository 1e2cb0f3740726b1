// The sheets of closed months: the frozen figures, what was adjusted since, and the copies that were signed.

import { ADJUSTMENT_KINDS } from '../adjustments';
import { centred, choice, input, right, type SheetDefinition, text } from './column';

/** Sheets about what stands fixed. */
export const CLOSING_SHEETS = {
  adjustments: input('Điều chỉnh', 1, [
    centred('number', 'Số', 120, 'Do phần mềm ghi; mỗi số chỉ dùng một lần'),
    choice('kind', 'Việc', 160, Object.values(ADJUSTMENT_KINDS)),
    centred('time', 'Kỳ hoặc năm', 100, 'Kỳ đã chốt dạng 2026-03; với chỉ tiêu ghi năm, dạng 2026'),
    centred('unit', 'Mã', 80, 'Mã của tổ chức đảng trong trang Đơn vị'),
    centred('about', 'Mục hoặc mã chỉ tiêu', 110, 'Số mục, ví dụ 24; với chỉ tiêu ghi mã, ví dụ TG02'),
    right('old', 'Số cũ', 90, 'Số đã chốt, hoặc số sau lần điều chỉnh trước; để trống: khi chốt không có số'),
    right('new', 'Số mới', 90),
    text('why', 'Lý do', 320),
    text('approver', 'Người phê duyệt', 180, 'Bắt buộc (Công văn số 52-CV/ĐU, 1.3)'),
    text('document', 'Văn bản', 180, 'Số, ngày của văn bản phê duyệt'),
    centred('date', 'Ngày', 110, 'Ngày phê duyệt, dạng 30/04/2026'),
    centred('effect', 'Hiệu lực', 180, 'Do phần mềm ghi'),
  ]),
} as const satisfies Record<string, SheetDefinition>;
