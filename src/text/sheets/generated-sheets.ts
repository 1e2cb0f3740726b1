// The generated sheets: what the add-on writes, and what each column means.

import {
  type Column,
  centred,
  choice,
  generated,
  number,
  onOneLine,
  outOfSight,
  type SheetDefinition,
  text,
  withDeadlineRow,
} from './column';
import { FINDING_STATES } from './words';

const TWELVE = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

const LOG_COLUMNS = onOneLine([
  centred('submittedAt', 'Thời điểm nộp', 140, 'Giờ Hà Nội'),
  text('sender', 'Người gửi', 200),
  text('responseId', 'Mã phản hồi', 160),
  text('fingerprint', 'Mã đối chiếu', 110, 'Cùng mã phản hồi và cùng mã đối chiếu là cùng một bản'),
  centred('receivedAt', 'Thu nhận lúc', 140, 'Giờ Hà Nội'),
  centred('organisation', 'Mã', 70, 'Tổ chức đảng được nhận ra lúc thu nhận'),
  centred('part', 'Phần', 60, 'Câu trả lời rất dài được giữ trên nhiều dòng: phần thứ mấy / tổng số phần'),
  text('raw', 'Câu trả lời gốc', 620, 'Nguyên văn, theo mã câu hỏi; không sửa'),
  text('notAsked', 'Không được hỏi', 140, 'Các mục mà nhánh của biểu mẫu không dẫn tới, theo biểu mẫu lúc thu nhận'),
]);

/** The sheets that the add-on writes. */
export const GENERATED_SHEETS = {
  overview: generated('Tổng quan', 0, [
    text('topic', 'Nội dung', 300),
    text('value', 'Tình hình', 340),
    text('explanation', 'Giải thích', 520),
  ]),
  tracking: withDeadlineRow('Theo dõi nộp', 2, [
    centred('unit', 'Mã', 70),
    text('name', 'Tổ chức đảng', 300),
    centred(
      'plan',
      'Kế hoạch năm',
      104,
      'Đăng ký kế hoạch năm (Công văn số 52-CV/ĐU, mục 1); – khi chưa liên kết biểu mẫu kế hoạch',
    ),
    ...TWELVE.map((month) => centred(`month${month}`, `Tháng ${month}`, 104)),
    number('onTime', 'Đúng hạn', 76, 'Số kỳ nộp đúng hạn từ đầu năm'),
    number('late', 'Nộp muộn', 76, 'Số kỳ nộp muộn từ đầu năm'),
    number('overdue', 'Quá hạn', 76, 'Số kỳ đã quá hạn mà chưa nhận được báo cáo'),
    text('remark', 'Ghi chú', 240, 'Nội dung ghi tay mà Văn phòng chấp nhận giữ ở trang Quyết định; không tính'),
  ]),
  cumulative: generated('Lũy kế', 3, [
    centred('item', 'Mục', 64),
    centred('code', 'Mã', 64, 'Mã chỉ tiêu trong Công văn số 52-CV/ĐU; một mã có thể gồm nhiều mục'),
    text('title', 'Nội dung', 330),
    centred('unit', 'ĐVT', 96, 'Đơn vị tính; dấu (*) là suy ra, văn bản không ghi'),
    centred(
      'kind',
      'Cách tính',
      110,
      'Phát sinh: cộng các tháng. Hiện có: số đầu kỳ cộng biến động (tăng ghi dương, giảm ghi âm)',
    ),
    ...TWELVE.map((month) => number(`month${month}`, `T${month}`, 62, 'Số liệu trong kỳ của toàn trường')),
    number(
      'cumulative',
      'Lũy kế / hiện có',
      92,
      'Phát sinh: cộng từ đầu năm. Số hiện có: của tháng cuối cùng biết được',
    ),
    centred(
      'standing',
      'Mức đầy đủ',
      120,
      'Đầy đủ: mọi tổ chức phụ trách đều có số trong mọi kỳ. Đủ đến tháng…: chỉ thiếu kỳ đang mở, hoặc số hiện có chỉ biết đến tháng đó. Tạm tính: thiếu số của kỳ đã qua hạn. Không rõ: chưa có số đầu kỳ',
    ),
    centred('behind', 'Có số / phải báo cáo', 96, 'Số lượt báo cáo có số trên số lượt phải có, tính từ đầu năm'),
    number('target', 'Chỉ tiêu năm', 84),
    centred('ratio', 'Tỷ lệ', 76),
    number('deviation', 'So với chỉ tiêu', 84, 'Lũy kế trừ chỉ tiêu năm'),
    text('remark', 'Ghi chú', 300, 'Có cả nội dung ghi tay mà Văn phòng chấp nhận giữ ở trang Quyết định; không tính'),
  ]),
  findings: {
    ...generated('Cảnh báo', 3, [
      centred('severity', 'Mức', 92, 'Cần xử lý; cần xác nhận; để biết'),
      centred('period', 'Kỳ', 70),
      centred('unit', 'Mã', 70),
      text('name', 'Tổ chức đảng', 240),
      centred('item', 'Mục', 56),
      text('what', 'Nội dung cần kiểm tra', 460),
      text('received', 'Đã ghi trong biểu mẫu', 190),
      text('rule', 'Căn cứ', 260),
      choice('state', 'Xử lý', 110, FINDING_STATES, 'Văn phòng chọn; được giữ nguyên mỗi lần cập nhật'),
      text('handler', 'Người xử lý', 130, 'Văn phòng ghi; được giữ nguyên mỗi lần cập nhật'),
      text('note', 'Ghi chú của Văn phòng', 240, 'Văn phòng ghi; được giữ nguyên mỗi lần cập nhật'),
      outOfSight(text('key', 'Khóa', 150, 'Để nhận ra cảnh báo qua các lần cập nhật; không sửa')),
      centred('closed', 'Hết từ ngày', 100, 'Ngày phần mềm thấy nguyên nhân không còn'),
    ]),
    kind: 'mixed',
  },
  figures: generated(
    'Số liệu',
    3,
    onOneLine([
      centred('period', 'Kỳ', 70),
      centred('unit', 'Mã', 70),
      text('name', 'Tổ chức đảng', 260),
      centred('state', 'Trạng thái', 170),
      centred('first', 'Nộp lần đầu', 150, 'Thời điểm quyết định đúng hạn hay muộn'),
      centred('last', 'Bản đang dùng', 150, 'Thời điểm của bản mới nhất; số liệu lấy theo bản này'),
      number('versions', 'Số bản', 60),
      text('sender', 'Người gửi', 190),
    ]),
  ),
  letters: generated('Thư đã gửi', 0, [
    outOfSight(text('key', 'Khóa', 260, 'Chế độ | kỳ | tổ chức | loại thư: mỗi khóa chỉ gửi một lần')),
    centred('period', 'Kỳ', 80),
    centred('unit', 'Mã', 80),
    centred('kind', 'Loại thư', 130),
    text('to', 'Gửi đến', 240),
    centred('at', 'Thời điểm', 150),
    centred('state', 'Kết quả', 130),
    text('subject', 'Chủ đề', 420),
    text('note', 'Ghi chú', 300),
  ]),
  upcoming: generated('Thư sắp gửi', 0, [
    centred('day', 'Ngày', 110),
    centred('hour', 'Từ giờ', 70),
    text('kind', 'Loại thư', 190),
    centred('period', 'Kỳ', 80),
    centred('unit', 'Mã', 80),
    text('name', 'Tổ chức đảng', 280),
    text('to', 'Gửi đến', 260),
    text('note', 'Ghi chú', 380),
  ]),
  log: generated('Nhật ký', 2, LOG_COLUMNS),
  planLog: generated('Nhật ký kế hoạch', 2, LOG_COLUMNS),
} as const satisfies Record<string, SheetDefinition>;

/** The last column of every sheet that is computed. */
export const SEAL_COLUMN: Column = outOfSight(
  text('seal', 'Dấu kiểm', 120, 'Để phần mềm nhận ra ô bị sửa tay trong dòng; không sửa'),
);
