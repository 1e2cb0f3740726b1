// Words of the overview and of the tables' own rows.

import { formatNumber } from './numbers';

/** The first row of "Theo dõi nộp". */
export function deadlineRowTitle(year: number): string {
  return `Hạn nộp năm ${year}`;
}

export const CUMULATIVE_WORDS = {
  complete: 'Đầy đủ',
  provisional: 'Tạm tính',
  until: (month: number) => `Đủ đến tháng ${month}`,
  unknown: 'Không rõ',
  noRatio: '–',
  noSource: 'Chưa có nguồn',
  noSourceRemark: 'Chưa có nguồn số liệu tháng: mục tương ứng chưa có tên trong văn bản',
  otherView: (view: string, value: number | null) =>
    `${view[0]?.toUpperCase()}${view.slice(1)}: ${value === null ? '–' : formatNumber(value)}`,
  inferredStock: 'Cách tính suy ra từ Mục 42–45, chờ Văn phòng xác nhận',
  codeTotal: (code: string) => `Cộng theo mã ${code}`,
} as const;

export const OVERVIEW = {
  regime: 'Chế độ báo cáo',
  regimeOfYear: (name: string, year: number) => `${name} năm ${year}`,
  updated: 'Cập nhật lúc',
  viewedYear: 'Năm đang xem',
  viewedYearExplained:
    'Theo dõi nộp, Lũy kế, Kế hoạch - thực hiện, Tổng hợp chấp hành và Dự thảo báo cáo hiển thị năm này; để trống khóa “Năm xem” ở Cấu hình để trở lại năm hiện tại',
  plan: (year: number) => `Đăng ký kế hoạch năm ${year}`,
  planDue: (day: string) => `Hạn đăng ký ${day}`,
  planMissing: (names: string) => `Chưa có: ${names}`,
  period: 'Kỳ tháng này',
  deadline: 'Hạn nộp',
  moved: 'Hạn nộp thay đổi',
  movedExplained: 'Vì trang Lịch nghỉ được sửa; thư nhắc chưa gửi theo hạn mới, hạn đã qua giữ nguyên',
  calendar: 'Lịch nghỉ',
  calendarProvisional: (year: number) => `Năm ${year}: còn ngày tạm tính`,
  calendarMissing: (year: number) => `Năm ${year}: chưa có ngày nghỉ nào`,
  calendarExplained: 'Có lịch nghỉ chính thức thì sửa trang Lịch nghỉ và ghi văn bản vào cột Căn cứ',
  extended: 'Được gia hạn',
  closed: 'Số liệu kỳ đã chốt',
  closedExplained: (months: string, adjustments: number) =>
    `Tổng và lũy kế tính theo cách này (đổi ở trang Cấu hình). Kỳ đã chốt: ${months}. Điều chỉnh có hiệu lực: ${adjustments}; trang Điều chỉnh - đối chiếu có cả hai số`,
  closes: (day: string) => `kỳ chốt sau ngày ${day}`,
  submitted: 'Đã nộp',
  missing: 'Chưa nộp',
  overdue: 'Quá hạn, chưa nộp',
  findings: 'Cảnh báo cần xử lý',
  questions: 'Cảnh báo cần xác nhận',
  waiting: 'Bản nộp đang chờ',
  waitingExplained: 'Chưa tính vào số liệu nào; xem trang Cảnh báo và chọn “Chấp nhận” ở trang Quyết định',
  decisions: 'Việc chờ quyết định',
  decisionsExplained: 'Trang Quyết định: chọn “Chấp nhận” hoặc “Không chấp nhận” ở cột đầu',
  notes: 'Ghi chú giữ từ ô bị sửa tay',
  checked: 'Đối chiếu với Nhật ký',
  checkedClean: (cells: number) => `Khớp 100 % (${formatNumber(cells)} ô)`,
  checkedTyped: (count: number) => `${count} ô bị sửa tay, đã ghi lại theo Nhật ký`,
  checkedAt: (moment: string) => `Đối chiếu với Nhật ký lần gần nhất: ${moment}`,
  senders: 'Người nộp',
  noSenders: 'Biểu mẫu không thu thập địa chỉ email',
  noSendersExplained:
    'Không biết ai đã gửi bản nào, nên không kiểm tra được người nộp. Có thể bật “Thu thập địa chỉ email” trong phần cài đặt của biểu mẫu',
  inputs: 'Trang nhập cần sửa',
  form: 'Biểu mẫu',
  reminders: 'Thư nhắc',
  owner: 'Lịch chạy tự động',
  ownerExplained:
    'Tài khoản đã chọn Thiết lập: phần mềm tự chạy và gửi thư bằng tài khoản này; đổi người phụ trách thì người mới chọn Thiết lập',
  unassigned: 'Mục chưa giao cho ai',
  unassignedExplained:
    'Không có tổ chức đảng nào phụ trách trong kỳ này nên không có tổng; xem cột Mục phụ trách ở trang Đơn vị',
  shared: 'Mục giao cho nhiều tổ chức',
  sharedItem: (item: number, organisations: string) => `Mục ${item}: ${organisations}`,
  sharedExplained: 'Văn bản giao cho một tổ chức đảng; nếu để nhiều tổ chức cùng phụ trách, số liệu sẽ được cộng',
  log: 'Bản ghi Nhật ký không đọc được',
  unnamed: 'Mục chưa có tên',
  none: 'Không có',
  noPeriod: 'Chế độ báo cáo chưa bắt đầu',
  linked: (count: number) => `Đã liên kết, ${count} câu hỏi`,
  linkPending: 'Kết quả so biểu mẫu chờ xác nhận ở trang Danh mục: chọn lại Kỳ Báo Cáo › Liên kết biểu mẫu…',
  notLinked: 'Chưa liên kết: chọn Kỳ Báo Cáo › Liên kết biểu mẫu…',
  remindersOn: 'Đang bật',
  remindersOff: 'Đang tạm dừng',
  remindersTried: (address: string) => `Đang gửi thử, mọi thư đến ${address}`,
  reminderDays: (days: string) => `Các ngày gửi của kỳ này: ${days}`,
  noAddress: (names: string) => `Không gửi được vì chưa có email dùng được: ${names}`,
  postponed: (count: number) => `${count} thư chờ sang ngày làm việc sau vì đã hết số thư được gửi trong ngày`,
  unsent: (letters: string) => `Không rõ đã đến hay chưa, không tự gửi lại: ${letters}`,
  editAddress: (address: string) => `Địa chỉ để chỉnh sửa, không gửi cho người nộp: ${address}`,
  openOf: (open: number, all: number) => (all === 0 ? '0' : `${open} chưa xử lý, trong tổng số ${all}`),
  share: (count: number, of: number) => `${count}/${of}`,
  unnamedExplained: 'Văn bản chỉ ghi số thứ tự; số liệu được giữ và hiển thị, không cộng vào tổng',
  logExplained: 'Có dòng trong trang Nhật ký bị sửa hoặc thiếu phần; sáng mai phần mềm sẽ lấy lại từ biểu mẫu',
} as const;
