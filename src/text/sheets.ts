// The sheets of the master workbook as the office sees them: names, columns, widths, and what each column means.

import { DECISION_KINDS, VERDICTS } from './decisions';

/** One column. `note` is shown when the pointer rests on the header. */
export interface Column {
  readonly key: string;
  readonly header: string;
  /** Pixels. */
  readonly width: number;
  /** 'text' cells are never parsed again by the spreadsheet; 'number' cells hold figures and, where there is none, words. */
  readonly format: 'text' | 'number';
  readonly align: 'left' | 'center' | 'right';
  readonly note: string;
  /** The only values that may be typed; empty: anything. */
  readonly choices: readonly string[];
  /** Whether long text goes over several lines. */
  readonly wrap: boolean;
  /** Kept for the add-on's own use, out of sight. */
  readonly hidden: boolean;
}

/** One sheet. 'input': the office types; 'generated': the add-on writes; 'mixed': generated with columns for the office. */
export interface SheetDefinition {
  readonly name: string;
  readonly kind: 'input' | 'generated' | 'mixed';
  readonly columns: readonly Column[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
}

/** Answers to yes-or-no settings. */
export const YES = 'Có';
export const NO = 'Không';

/** Kinds of figure as the catalogue names them. */
export const KIND_NAMES = {
  flow: 'Phát sinh trong kỳ',
  stock: 'Hiện có, biến động',
  text: 'Văn bản',
  choice: 'Lựa chọn',
  info: 'Thông tin chung',
  unclassified: 'Chưa phân loại',
} as const;

/** Kinds of calendar row. */
export const DAY_KIND_NAMES = { off: 'Nghỉ', 'made-up': 'Làm bù' } as const;

/** What the office may say of a finding. */
export const FINDING_STATES = ['Mới', 'Đang hỏi', 'Đã xác nhận', 'Bỏ qua'] as const;

const TWELVE = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** Every sheet, in tab order. */
export const SHEETS = {
  overview: generated('Tổng quan', 0, [
    text('topic', 'Nội dung', 300),
    text('value', 'Tình hình', 340),
    text('explanation', 'Giải thích', 520),
  ]),
  tracking: withDeadlineRow('Theo dõi nộp', 2, [
    centred('unit', 'Mã', 70),
    text('name', 'Tổ chức đảng', 300),
    ...TWELVE.map((month) => centred(`month${month}`, `Tháng ${month}`, 104)),
    number('onTime', 'Đúng hạn', 76, 'Số kỳ nộp đúng hạn từ đầu năm'),
    number('late', 'Nộp muộn', 76, 'Số kỳ nộp muộn từ đầu năm'),
    number('overdue', 'Quá hạn', 76, 'Số kỳ đã quá hạn mà chưa nhận được báo cáo'),
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
    text('remark', 'Ghi chú', 300),
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
  decisions: input('Quyết định', 2, [
    choice(
      'verdict',
      'Quyết định',
      120,
      Object.values(VERDICTS),
      'Văn phòng chọn. Để trống: chưa quyết định, chưa có hiệu lực. Dòng do phần mềm đề nghị chỉ cần chọn ở cột này',
    ),
    choice('kind', 'Việc', 140, Object.values(DECISION_KINDS)),
    centred('period', 'Kỳ', 80, 'Dạng 2026-03'),
    centred('unit', 'Mã', 80, 'Mã của tổ chức đảng trong trang Đơn vị'),
    centred('item', 'Mục', 60, 'Chỉ cho số liệu'),
    text('typed', 'Đang ghi', 180, 'Câu trả lời mà quyết định này nói đến; câu trả lời khác thì quyết định hết căn cứ'),
    text('value', 'Đề nghị', 110, 'Con số sẽ được tính'),
    text('why', 'Lý do', 360),
    text('who', 'Người quyết định', 160),
    centred(
      'date',
      'Ngày',
      110,
      'Dạng 30/04/2026. Gia hạn nộp: hạn mới, không trước hạn chung. Chốt kỳ: bản nộp sau ngày này phải chờ',
    ),
    centred('effect', 'Hiệu lực', 140, 'Do phần mềm ghi'),
    text('subject', 'Mã phản hồi', 160, 'Bản nộp mà quyết định nói đến, như trong trang Nhật ký'),
    outOfSight(text('key', 'Khóa', 150, 'Để phần mềm không đề nghị hai lần; không sửa')),
  ]),
  figures: generated(
    'Số liệu',
    3,
    onOneLine([
      centred('period', 'Kỳ', 70),
      centred('unit', 'Mã', 70),
      text('name', 'Tổ chức đảng', 260),
      centred('state', 'Trạng thái', 96),
      centred('first', 'Nộp lần đầu', 150, 'Thời điểm quyết định đúng hạn hay muộn'),
      centred('last', 'Bản đang dùng', 150, 'Thời điểm của bản mới nhất; số liệu lấy theo bản này'),
      number('versions', 'Số bản', 60),
      text('sender', 'Người gửi', 190),
    ]),
  ),
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
  ]),
  catalogue: input('Danh mục', 2, [
    centred('no', 'Mục', 56),
    centred('code', 'Mã', 64),
    text('title', 'Nội dung', 420, 'Nguyên văn trong Phụ lục 02; mục văn bản không nêu tên thì ghi rõ'),
    centred('unit', 'ĐVT', 120, 'Chữ đứng sau con số được chấp nhận khi đúng đơn vị tính này'),
    choice(
      'kind',
      'Loại số liệu',
      170,
      Object.values(KIND_NAMES),
      'Mục 42–45 theo văn bản; mục 46–49 là suy ra, Văn phòng có thể đổi',
    ),
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
    outOfSight(text('structure', 'Cấu trúc câu hỏi', 150, 'Để nhận ra thay đổi và nhánh của biểu mẫu; không sửa')),
  ]),
  targets: input('Chỉ tiêu', 1, [
    centred('unit', 'Đơn vị', 100, 'Mã của tổ chức đảng trong trang Đơn vị'),
    centred('code', 'Mã chỉ tiêu', 110),
    centred('year', 'Năm', 80),
    right('target', 'Chỉ tiêu', 100, 'Số nguyên, cho cả năm'),
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
  settings: input('Cấu hình', 1, [
    text('key', 'Khóa', 300),
    text('value', 'Giá trị', 360),
    text('meaning', 'Ý nghĩa', 560),
  ]),
  letters: generated('Thư đã gửi', 0, [
    outOfSight(text('key', 'Khóa', 260, 'Chế độ | kỳ | tổ chức | loại thư: mỗi khóa chỉ gửi một lần')),
    centred('period', 'Kỳ', 80),
    centred('unit', 'Mã', 80),
    centred('kind', 'Loại thư', 130),
    text('to', 'Gửi đến', 240),
    centred('at', 'Thời điểm', 150),
    centred('state', 'Kết quả', 130),
    text('subject', 'Chủ đề', 420),
  ]),
  log: generated(
    'Nhật ký',
    2,
    onOneLine([
      centred('submittedAt', 'Thời điểm nộp', 140, 'Giờ Hà Nội'),
      text('sender', 'Người gửi', 200),
      text('responseId', 'Mã phản hồi', 160),
      text('fingerprint', 'Mã đối chiếu', 110, 'Cùng mã phản hồi và cùng mã đối chiếu là cùng một bản'),
      centred('receivedAt', 'Thu nhận lúc', 140, 'Giờ Hà Nội'),
      centred('organisation', 'Mã', 70, 'Tổ chức đảng được nhận ra lúc thu nhận'),
      centred('part', 'Phần', 60, 'Câu trả lời rất dài được giữ trên nhiều dòng: phần thứ mấy / tổng số phần'),
      text('raw', 'Câu trả lời gốc', 620, 'Nguyên văn, theo mã câu hỏi; không sửa'),
      text(
        'notAsked',
        'Không được hỏi',
        140,
        'Các mục mà nhánh của biểu mẫu không dẫn tới, theo biểu mẫu lúc thu nhận',
      ),
    ]),
  ),
} as const satisfies Record<string, SheetDefinition>;

/** The last column of "Số liệu". */
export const SEAL_COLUMN: Column = outOfSight(
  text('seal', 'Dấu kiểm', 120, 'Để phần mềm nhận ra ô bị sửa tay trong dòng; không sửa'),
);

/** The key of a sheet in `SHEETS`. */
export type SheetId = keyof typeof SHEETS;

/** Sheet keys in tab order. */
export const SHEET_IDS = Object.keys(SHEETS) as SheetId[];

function generated(name: string, frozenColumns: number, columns: readonly Column[]): SheetDefinition {
  return { name, kind: 'generated', columns, frozenRows: 1, frozenColumns };
}

// The row of deadlines below the header stays in sight.
function withDeadlineRow(name: string, frozenColumns: number, columns: readonly Column[]): SheetDefinition {
  return { ...generated(name, frozenColumns, columns), frozenRows: 2 };
}

function input(name: string, frozenColumns: number, columns: readonly Column[]): SheetDefinition {
  return { name, kind: 'input', columns, frozenRows: 1, frozenColumns };
}

function text(key: string, header: string, width: number, note = ''): Column {
  return { key, header, width, note, format: 'text', align: 'left', choices: [], wrap: true, hidden: false };
}

function centred(key: string, header: string, width: number, note = ''): Column {
  return { ...text(key, header, width, note), align: 'center' };
}

function right(key: string, header: string, width: number, note = ''): Column {
  return { ...text(key, header, width, note), align: 'right' };
}

function number(key: string, header: string, width: number, note = ''): Column {
  return { ...text(key, header, width, note), format: 'number', align: 'right' };
}

function choice(key: string, header: string, width: number, choices: readonly string[], note = ''): Column {
  return { ...text(key, header, width, note), align: 'center', choices };
}

function outOfSight(column: Column): Column {
  return { ...column, hidden: true, wrap: false };
}

// Long sheets stay even: one row, one line.
function onOneLine(columns: readonly Column[]): readonly Column[] {
  return columns.map((column) => ({ ...column, wrap: false }));
}
