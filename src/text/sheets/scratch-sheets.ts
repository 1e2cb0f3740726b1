// The sheets that are made when somebody asks for them, and may be deleted at any time.

import { centred, generated, number, onOneLine, type SheetDefinition, text } from './column';

/** A year's rehearsal; the levels at the turn of a year. */
export const SCRATCH_SHEETS = {
  // Deadlines first, then days with too much mail, then every letter.
  rehearsal: generated('Diễn tập', 0, [
    // Headings stand here too, and run on over the blank cells beside them.
    ...onOneLine([text('day', 'Ngày', 150)]),
    text('what', 'Việc', 220),
    centred('period', 'Kỳ', 80),
    centred('unit', 'Mã', 80),
    text('name', 'Tổ chức đảng', 280),
    text('to', 'Gửi đến', 260),
    text('note', 'Giải thích', 460),
  ]),
  newYear: generated('Chuyển năm', 2, [
    centred('unit', 'Mã', 80),
    text('name', 'Tổ chức đảng', 280),
    centred('item', 'Mục', 60),
    text('title', 'Nội dung', 320),
    centred('measure', 'ĐVT', 96),
    number('closing', 'Cuối tháng 12', 100, 'Số hiện có cuối tháng 12 của năm cũ; để trống: chưa biết'),
    number('january', 'Tháng 01', 100, 'Số hiện có mà báo cáo tháng 01 ghi; để trống: chưa có số'),
    number('difference', 'Lệch', 80, 'Tháng 01 trừ cuối tháng 12'),
    centred('standing', 'Tình trạng', 220),
    text('explanation', 'Giải trình', 380, 'Như ở trang Quyết định: người quyết định và lý do'),
  ]),
} as const satisfies Record<string, SheetDefinition>;
