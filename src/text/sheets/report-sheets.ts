// The generated sheets from which the office reports: what was summed up, and what goes to the superior.

import { centred, generated, number, type SheetDefinition, text } from './column';

/** Where the seventy-seven values of "Dòng cấp trên" begin. */
export const LINE_LEAD = 2;

/** The sheets of reports. */
export const REPORT_SHEETS = {
  consolidation: generated('Tổng hợp', 4, [
    centred('place', 'STT', 50),
    centred('item', 'Mục', 70),
    centred('code', 'Mã', 70, 'Mã chỉ tiêu; ở phần nhiệm vụ và ý kiến là mã tổ chức đảng'),
    text('title', 'Nội dung', 360),
    centred('unit', 'ĐVT', 96, 'Đơn vị tính; dấu (*) là suy ra, văn bản không ghi'),
    number('opening', 'Đầu kỳ', 84, 'Chỉ với số hiện có: mức trước biến động đầu tiên của kỳ'),
    number(
      'inSpan',
      'Trong kỳ',
      92,
      'Phát sinh: cộng các tháng của kỳ. Số hiện có: cộng biến động (tăng ghi dương, giảm ghi âm). Lựa chọn: câu trả lời mới nhất',
    ),
    number(
      'atEnd',
      'Lũy kế / cuối kỳ',
      96,
      'Phát sinh: cộng từ đầu năm đến hết kỳ. Số hiện có: mức ở cuối kỳ; không biết thì để trống',
    ),
    centred('behind', 'Có số / phải báo cáo', 96, 'Số lượt báo cáo có số trên số lượt phải có, trong kỳ'),
    centred('standing', 'Mức đầy đủ', 130),
    text('months', 'Từng tháng', 230),
    text('remark', 'Còn thiếu, ghi chú, nguyên văn', 460),
  ]),
  upward: generated('Báo cáo cấp trên', 4, [
    centred('place', 'STT', 50, 'Số thứ tự trong Phụ lục 02; một số thứ tự có thể gồm nhiều mục'),
    centred('item', 'Mục', 56),
    centred('code', 'Mã', 64),
    text('title', 'Nội dung', 360),
    centred('unit', 'ĐVT', 96, 'Đơn vị tính; dấu (*) là suy ra, văn bản không ghi'),
    {
      ...number(
        'value',
        'Giá trị',
        200,
        'Như biểu mẫu hỏi: số hiện có (42–49) là biến động trong tháng, tháng 01 là mức',
      ),
      align: 'center',
    },
    centred('standing', 'Tình trạng', 130, 'Chỉ giá trị “Đầy đủ” được điền sẵn vào biểu mẫu cấp trên'),
    text('how', 'Cách có', 230),
    text('remark', 'Còn thiếu, chưa xác nhận', 460),
  ]),
  upwardLine: generated('Dòng cấp trên', LINE_LEAD, [
    centred('period', 'Kỳ', 80),
    text(
      'note',
      'Cần xem trước khi chép',
      300,
      '77 ô bên phải theo thứ tự câu hỏi của biểu mẫu; ô chưa đủ có ghi chú trong ô',
    ),
  ]),
} as const satisfies Record<string, SheetDefinition>;
