// Words of the overview and of the tables' own rows.

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
  inferredStock: 'Cách tính suy ra từ Mục 42–45, chờ Văn phòng xác nhận',
  codeTotal: (code: string) => `Cộng theo mã ${code}`,
} as const;

export const OVERVIEW = {
  regime: 'Chế độ báo cáo',
  regimeOfYear: (name: string, year: number) => `${name} năm ${year}`,
  updated: 'Cập nhật lúc',
  period: 'Kỳ đang mở',
  deadline: 'Hạn nộp',
  submitted: 'Đã nộp',
  missing: 'Chưa nộp',
  yearOverdue: 'Quá hạn các kỳ trước',
  findings: 'Cảnh báo cần xử lý',
  questions: 'Cảnh báo cần xác nhận',
  inputs: 'Trang nhập cần sửa',
  form: 'Biểu mẫu',
  reminders: 'Thư nhắc',
  log: 'Bản ghi Nhật ký không đọc được',
  unnamed: 'Mục chưa có tên',
  none: 'Không có',
  noPeriod: 'Chưa có kỳ nào đang mở',
  linked: (count: number) => `Đã liên kết, ${count} câu hỏi`,
  notLinked: 'Chưa liên kết: ghi “Địa chỉ biểu mẫu” ở trang Cấu hình rồi chọn Kỳ Báo Cáo › Thiết lập',
  remindersOn: 'Đang bật',
  remindersOff: 'Đang tạm dừng',
  reminderDays: (days: string) => `Các ngày gửi của kỳ này: ${days}`,
  noAddress: (names: string) => `Không gửi được vì chưa có email: ${names}`,
  share: (count: number, of: number) => `${count}/${of}`,
  unnamedExplained: 'Văn bản chỉ ghi số thứ tự; số liệu được giữ và hiển thị, không cộng vào tổng',
  logExplained: 'Có dòng trong trang Nhật ký bị sửa hoặc thiếu phần; sáng mai phần mềm sẽ lấy lại từ biểu mẫu',
  questionsExplained: 'Biến động của số hiện có; không phải lỗi',
} as const;
