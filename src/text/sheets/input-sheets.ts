// The input sheets: what the office types, and what each column means.

import { DECISION_KINDS, VERDICTS } from '../decisions';
import { AUDIENCE_NAMES, LETTER_KIND_NAMES, WORKING_DAYS_NOTE } from '../schedule';
import { type Column, centred, choice, input, outOfSight, right, type SheetDefinition, text } from './column';
import { DAY_KIND_NAMES, KIND_NAMES, NO, TARGET_STATES, YES } from './words';

/** What a catalogue has: the items of a regime, and the questions of the form that they were linked to. */
function catalogueColumns(annex: string, kinds: string, command: string): readonly Column[] {
  const pending = `Kết quả so biểu mẫu, chưa có hiệu lực: chọn lại Kỳ Báo Cáo › ${command} để xác nhận. Xác nhận xong thì cột này trống`;
  return [
    centred('no', 'Mục', 56),
    centred('code', 'Mã', 64),
    text('title', 'Nội dung', 420, `Nguyên văn trong ${annex}; mục văn bản không nêu tên thì ghi rõ`),
    centred('unit', 'ĐVT', 120, 'Chữ đứng sau con số được chấp nhận khi đúng đơn vị tính này'),
    choice('kind', 'Loại số liệu', 170, Object.values(KIND_NAMES), kinds),
    text('kindBasis', 'Căn cứ loại', 150),
    choice('decimals', 'Số lẻ', 64, [YES, NO], 'Có: nhận số thập phân, viết bằng dấu phẩy'),
    choice('required', 'Bắt buộc', 76, [YES, NO], 'Có: để trống là thiếu số liệu (không phát sinh, ghi 0)'),
    text('owner', 'Tổ chức phụ trách theo văn bản', 280),
    text('executing', 'Đơn vị thực hiện', 260),
    text('condition', 'Điều kiện', 150),
    text('note', 'Ghi chú của văn bản', 360),
    text('place', 'Nguồn', 140),
    text('questionId', 'Mã câu hỏi', 110, 'Do phần mềm ghi khi liên kết biểu mẫu; câu hỏi được nhận ra theo mã này'),
    text('questionTitle', 'Tên câu hỏi trong biểu mẫu', 360, 'Do phần mềm ghi khi liên kết biểu mẫu'),
    text('questionType', 'Loại câu hỏi', 130, 'Do phần mềm ghi khi liên kết biểu mẫu'),
    centred(
      'verdict',
      'So với văn bản',
      150,
      'Do phần mềm ghi khi liên kết. Thừa: câu hỏi không thuộc mục nào; muốn tính, Văn phòng ghi số Mục ở cột đầu',
    ),
    text('formChange', 'Thay đổi của biểu mẫu', 300, 'Từ khi liên kết đến nay; liên kết lại thì cột này được xóa'),
    text('proposedId', 'Mã câu hỏi chờ xác nhận', 110, pending),
    text('proposedTitle', 'Tên câu hỏi chờ xác nhận', 300, pending),
    centred('proposedVerdict', 'So với văn bản, chờ xác nhận', 150, pending),
    outOfSight(text('structure', 'Cấu trúc câu hỏi', 150, 'Để nhận ra thay đổi và nhánh của biểu mẫu; không sửa')),
  ];
}

/** The sheets that the office types into. */
export const INPUT_SHEETS = {
  decisions: input('Quyết định', 2, [
    choice(
      'verdict',
      'Quyết định',
      120,
      Object.values(VERDICTS),
      'Văn phòng chọn. Để trống: chưa quyết định, chưa có hiệu lực. Dòng do phần mềm đề nghị chỉ cần chọn ở cột này',
    ),
    choice('kind', 'Việc', 140, Object.values(DECISION_KINDS)),
    centred('period', 'Kỳ', 80, 'Dạng 2026-03; kế hoạch năm thì ghi năm, dạng 2026'),
    centred('unit', 'Mã', 80, 'Mã của tổ chức đảng trong trang Đơn vị'),
    centred('item', 'Mục', 60, 'Số mục cho số liệu; mã chỉ tiêu khi đổi chỉ tiêu'),
    text(
      'typed',
      'Đang ghi',
      180,
      'Câu trả lời mà quyết định này nói đến; câu trả lời khác thì quyết định hết căn cứ. Ô bị sửa tay: nội dung phần mềm ghi',
    ),
    text(
      'value',
      'Đề nghị',
      110,
      'Con số sẽ được tính. Ô bị sửa tay: nội dung gõ tay, chỉ giữ làm ghi chú, không tính',
    ),
    text('why', 'Lý do', 360),
    text('who', 'Người quyết định', 160),
    centred(
      'date',
      'Ngày',
      110,
      'Dạng 30/04/2026. Gia hạn nộp: hạn mới, không trước hạn chung. Chốt kỳ: bản nộp sau ngày này phải chờ',
    ),
    text('document', 'Văn bản', 160, 'Số, ngày văn bản; phải có khi đổi chỉ tiêu đã đăng ký'),
    centred('effect', 'Hiệu lực', 140, 'Do phần mềm ghi'),
    text('subject', 'Mã phản hồi', 160, 'Bản nộp mà quyết định nói đến, như trong trang Nhật ký'),
    outOfSight(text('key', 'Khóa', 150, 'Để phần mềm không đề nghị hai lần; không sửa')),
    text(
      'impact',
      'Ảnh hưởng',
      420,
      'Do phần mềm ghi: số liệu thay đổi thế nào nếu chấp nhận; trống khi đã quyết định',
    ),
  ]),
  units: input('Đơn vị', 2, [
    centred(
      'id',
      'Mã',
      80,
      'Ký hiệu ngắn, không dùng lại. Đổi tên hoặc đổi mục từ một tháng: ghi Đến kỳ cho dòng cũ, thêm dòng cùng mã với Từ kỳ',
    ),
    text('name', 'Tên', 330, 'Đúng như trong danh sách chọn của biểu mẫu'),
    text('secretary', 'Bí thư', 180, 'Họ và tên; để trống thì thư ghi “Đồng chí Bí thư”'),
    text('email', 'Email', 220, 'Địa chỉ nhận thư nhắc'),
    text(
      'senders',
      'Email được nộp',
      260,
      'Các địa chỉ được nộp báo cáo, cách nhau bằng dấu chấm phẩy; bản nộp từ địa chỉ khác phải chờ Văn phòng chấp nhận. Để trống: không kiểm tra',
    ),
    centred('from', 'Từ kỳ', 80, 'Kỳ đầu tiên phải báo cáo, dạng 2026-03; để trống: từ đầu chế độ'),
    centred('until', 'Đến kỳ', 80, 'Kỳ cuối cùng phải báo cáo; để trống: chưa kết thúc'),
    text('items', 'Mục phụ trách', 260, 'Ví dụ: 24,29-41,49,54 (Phụ lục 02 của Công văn số 52-CV/ĐU)'),
    text(
      'deputyEmail',
      'Email thay thế',
      220,
      'Không bắt buộc. Nhận thư khi cột Email để trống hoặc không có địa chỉ hợp lệ; trang Thư đã gửi ghi rõ',
    ),
  ]),
  catalogue: input(
    'Danh mục',
    2,
    catalogueColumns(
      'Phụ lục 02',
      'Mục 42–45 theo văn bản; mục 46–49 là suy ra, Văn phòng có thể đổi',
      'Liên kết biểu mẫu…',
    ),
  ),
  planCatalogue: input(
    'Danh mục kế hoạch',
    2,
    catalogueColumns(
      'Phụ lục 01',
      'Mục có mã là chỉ tiêu của năm; mục khác được giữ trong Nhật ký kế hoạch, không tính',
      'Liên kết biểu mẫu kế hoạch…',
    ),
  ),
  targets: input('Chỉ tiêu', 1, [
    centred('unit', 'Đơn vị', 100, 'Mã của tổ chức đảng trong trang Đơn vị'),
    centred('code', 'Mã chỉ tiêu', 110),
    centred('year', 'Năm', 80),
    right('target', 'Chỉ tiêu', 100, 'Số nguyên, cho cả năm'),
    centred('version', 'Phiên bản', 90, 'Bản đăng ký thứ mấy; dòng do Văn phòng nhập thì để trống'),
    text(
      'source',
      'Nguồn',
      260,
      'Phần mềm ghi lần đăng ký; dòng do Văn phòng nhập thì ghi văn bản (nếu có). Dòng Văn phòng nhập hoặc sửa, phần mềm không ghi lên',
    ),
    choice(
      'state',
      'Trạng thái',
      130,
      TARGET_STATES,
      'Văn phòng chọn “Đã chấp nhận”: từ đó chỉ tiêu chỉ đổi bằng quyết định, không theo bản đăng ký mới',
    ),
    outOfSight(text('key', 'Khóa', 150, 'Để phần mềm nhận ra dòng do mình ghi; không sửa')),
  ]),
  openings: input('Số đầu kỳ', 1, [
    centred('unit', 'Đơn vị', 100, 'Mã của tổ chức đảng trong trang Đơn vị'),
    centred('item', 'Mục', 80),
    centred('period', 'Kỳ', 100, 'Dạng 2026-02'),
    right('level', 'Số hiện có', 110, 'Số lượng hiện có vào cuối kỳ đó'),
  ]),
  calendar: input('Lịch nghỉ', 1, [
    centred('day', 'Ngày', 110, 'Dạng 30/04/2026. Thứ Bảy, Chủ nhật không cần ghi'),
    choice('kind', 'Loại', 90, Object.values(DAY_KIND_NAMES)),
    text('name', 'Tên', 300),
    text(
      'basis',
      'Căn cứ',
      420,
      'Bắt đầu bằng “Tạm tính”: ngày ước tính theo luật. Có lịch nghỉ chính thức thì sửa ngày cho đúng và ghi văn bản vào đây',
    ),
  ]),
  schedule: input('Lịch nhắc', 1, [
    choice('kind', 'Loại thư', 210, Object.values(LETTER_KIND_NAMES)),
    centred('days', 'Số ngày làm việc', 120, WORKING_DAYS_NOTE),
    centred(
      'hour',
      'Giờ',
      70,
      'Giờ trong ngày (0–23); thư đi trong giờ này hoặc sau đó. Đổi giờ sớm nhất thì chọn Kỳ Báo Cáo › Thiết lập',
    ),
    choice(
      'to',
      'Gửi đến',
      170,
      Object.values(AUDIENCE_NAMES),
      'Bí thư và Văn phòng: mỗi thư thêm một bản cho Văn phòng, tính thêm một người nhận trong số thư được gửi mỗi ngày',
    ),
    choice('on', 'Bật', 70, [YES, NO], 'Không: không gửi loại thư này'),
  ]),
  settings: input('Cấu hình', 1, [
    text('key', 'Khóa', 300),
    text('value', 'Giá trị', 360),
    text('meaning', 'Ý nghĩa', 560),
  ]),
} as const satisfies Record<string, SheetDefinition>;
