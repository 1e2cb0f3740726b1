// What the letter commands of the menu ask and say.

import { formatDay } from '../dates';

// A dialog that is longer cannot be read.
const SHOWN = 25;

export const LETTER_COMMANDS = {
  /** Asked before anything goes out. `lines` are the letters, one each. */
  confirm: (lines: readonly string[], trial: string) =>
    [
      `Sẽ gửi ${lines.length} thư${trial === '' ? '' : `, tất cả đến ${trial} (thư thử)`}:`,
      ...cut(lines),
      '',
      'Gửi ngay bây giờ?',
    ].join('\n'),
  /** One letter of that list. */
  line: (kind: string, name: string, period: string, to: string) => `${name} (tháng ${period}): ${kind} → ${to}`,
  declined: 'Chưa gửi thư nào.',
  nothingToday: 'Hôm nay không có thư nào cần gửi.',
  dayOff: 'Hôm nay là ngày nghỉ: không thư nào được gửi.',
  paused: 'Thư đang tạm dừng. Muốn gửi, ghi Có ở khóa “Gửi thư nhắc” (và kiểm tra khóa “Thử thư”) ở trang Cấu hình.',
  notStarted: 'Lịch chạy tự động chưa được thiết lập. Đề nghị chọn Kỳ Báo Cáo › Thiết lập.',
  notAllRead: 'Biểu mẫu còn nhiều bản chưa đọc nên chưa biết ai chưa nộp; phần mềm tự đọc tiếp sau ít phút.',
  sent: (sent: number, postponed: number) => {
    const left =
      postponed === 0
        ? ''
        : ` Còn ${postponed} thư chờ vì đã hết số thư được gửi trong ngày; phần mềm tự gửi tiếp vào ngày làm việc sau.`;
    return `Đã gửi ${sent} thư.${left}`;
  },
  unreachable: (names: readonly string[]) =>
    `Không gửi được vì chưa có địa chỉ dùng được: ${names.join('; ')}. Đề nghị ghi cột “Email” hoặc “Email thay thế” ở trang Đơn vị.`,
  askUnits:
    'Gửi thư nhắc ngay cho những tổ chức đảng nào? Ghi mã, cách nhau bằng dấu phẩy (ví dụ: DT, KHCN), hoặc ghi “tất cả”. Để trống: các dòng đang chọn ở trang Theo dõi nộp.',
  noUnits: 'Chưa chọn tổ chức đảng nào. Đề nghị ghi mã, hoặc chọn các dòng ở trang Theo dõi nộp rồi chạy lại.',
  unknownUnits: (codes: readonly string[]) =>
    `Không có tổ chức đảng nào mang mã ${codes.map((code) => `“${code}”`).join(', ')}.`,
  nothingMissing: (names: readonly string[]) =>
    `Không có báo cáo nào còn thiếu, hoặc hôm nay đã gửi: ${names.join('; ')}.`,
  preview: (until: string, days: readonly string[]) =>
    days.length === 0
      ? `Từ nay đến ${formatDay(until)} không có thư nào.`
      : [
          `Từ nay đến ${formatDay(until)}, nếu chưa ai nộp thêm:`,
          ...cut(days),
          '',
          'Từng thư, ngày và người nhận: trang Thư sắp gửi. Chưa thư nào được gửi.',
        ].join('\n'),
  previewDay: (day: string, count: number, kinds: string) => `${day}: ${count} thư (${kinds})`,
} as const;

/** How the choice of every organisation is written. */
export const ALL_UNITS = 'tất cả';

function cut(lines: readonly string[]): readonly string[] {
  const left = lines.length - SHOWN;
  return left <= 0 ? lines : [...lines.slice(0, SHOWN), `… và ${left} dòng nữa`];
}
