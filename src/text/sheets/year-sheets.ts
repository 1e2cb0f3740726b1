// The generated sheets about a whole year: plan against actual, and what the committee is told.

import { centred, generated, number, type SheetDefinition, text } from './column';

/** They show the year of the setting "Năm xem". */
export const YEAR_SHEETS = {
  plan: generated('Kế hoạch - thực hiện', 3, [
    centred('unit', 'Mã', 70, 'Để trống: toàn trường'),
    text('name', 'Tổ chức đảng', 250),
    centred('code', 'Mã chỉ tiêu', 72),
    text('title', 'Nội dung', 340, 'Theo Phụ lục 01 của Công văn số 52-CV/ĐU'),
    centred('measure', 'ĐVT', 96),
    number('target', 'Chỉ tiêu năm', 84),
    number('actual', 'Lũy kế', 84, 'Cộng các mục báo cáo tháng mang mã này, từ đầu năm; để trống: chưa có số nào'),
    centred(
      'ratio',
      'Tỷ lệ hoàn thành',
      92,
      'Lũy kế chia chỉ tiêu năm; “–”: chưa có chỉ tiêu, chỉ tiêu 0 hoặc chưa có số',
    ),
    number('deviation', 'So với chỉ tiêu', 92, 'Lũy kế trừ chỉ tiêu năm; sắp xếp được theo cột này'),
    centred(
      'gaps',
      'Tháng chưa có số liệu',
      190,
      'Tháng phải báo cáo mà để trống, không đọc được hoặc chưa có báo cáo',
    ),
    centred(
      'pace',
      'Nhịp dự kiến',
      150,
      'Chỉ để tham khảo, khi Cấu hình chọn “Hiện nhịp dự kiến”: số tháng đã qua hạn nộp chia 12, và tỷ lệ hoàn thành cao hay thấp hơn mấy điểm phần trăm',
    ),
    text('remark', 'Ghi chú', 300),
  ]),
  compliance: generated('Tổng hợp chấp hành', 2, [
    centred('unit', 'Mã', 70),
    text('name', 'Tổ chức đảng', 280),
    number('due', 'Kỳ phải nộp', 76, 'Kỳ đã có báo cáo, hoặc đã qua hạn; không kể kỳ mà bản nộp đang chờ Văn phòng'),
    number('onTime', 'Đúng hạn', 70),
    centred('share', 'Tỷ lệ đúng hạn', 84, 'Xếp từ thấp đến cao'),
    number('late', 'Nộp muộn', 70, 'Số kỳ, kể cả kỳ được miễn tính muộn'),
    number('daysLate', 'Tổng số ngày muộn', 84),
    number('overdue', 'Quá hạn', 70, 'Số kỳ đã quá hạn mà chưa nhận được báo cáo'),
    text(
      'run',
      'Muộn, quá hạn liên tiếp',
      170,
      'Chuỗi dài nhất từ hai kỳ trở lên; kỳ được miễn tính muộn và kỳ chưa phải báo cáo không tính',
    ),
    text('extended', 'Được gia hạn', 120),
    text('excused', 'Được miễn tính muộn', 190, 'Kỳ, và người quyết định'),
    number('waiting', 'Bản nộp đang chờ', 80, 'Bản nộp của các kỳ trong năm đang chờ Văn phòng chấp nhận'),
    number(
      'openFaults',
      'Cần xử lý',
      70,
      'Cảnh báo của các kỳ trong năm mà Văn phòng chưa xác nhận hoặc bỏ qua, không kể quá hạn',
    ),
    number('openQuestions', 'Cần xác nhận', 76, 'Như cột bên, mức “Cần xác nhận”'),
  ]),
  draft: generated('Dự thảo báo cáo', 0, [
    centred('no', 'STT', 56),
    text(
      'text',
      'Nội dung',
      960,
      'Để sao chép sang văn bản trình Đảng ủy; phần mềm ghi lại trang này mỗi lần cập nhật, nên sửa ở bản sao',
    ),
  ]),
} as const satisfies Record<string, SheetDefinition>;
