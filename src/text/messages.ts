// What the add-on tells the person at the screen, and errors that end a run.

import { formatNumber } from './numbers';

// A dialog that is longer cannot be read.
const SHOWN_DIFFERENCES = 20;

export const MESSAGES = {
  setUpDone: (sheets: number, bells: number) =>
    `Đã thiết lập ${sheets} trang tính${bells > 0 ? ` và ${bells} lịch chạy tự động` : ''}.`,
  setUpNeedsForm:
    'Đã tạo các trang tính. Bước tiếp theo: điền các trang nhập, rồi chọn Kỳ Báo Cáo › Liên kết biểu mẫu….',
  collected: (count: number, isComplete: boolean) =>
    `${count === 0 ? 'Không có báo cáo mới.' : `Đã nhận ${count} bản báo cáo mới.`}${
      isComplete ? '' : ' Biểu mẫu còn nhiều bản chưa đọc; phần mềm tự đọc tiếp sau ít phút.'
    }`,
  rebuilt: (reports: number, cells: number, differences: readonly string[]) => {
    const done = `Đã dựng lại các trang từ Nhật ký: ${reports} báo cáo.`;
    if (differences.length === 0) return `${done}\nKhớp 100 % (${formatNumber(cells)} ô).`;
    const left = differences.length - SHOWN_DIFFERENCES;
    return [
      done,
      `${differences.length} ô khác với Nhật ký, đã ghi lại; nội dung sửa tay được giữ thành dòng ở trang Quyết định:`,
      ...differences.slice(0, SHOWN_DIFFERENCES),
      ...(left > 0 ? [`… và ${left} ô nữa`] : []),
    ].join('\n');
  },
  inputsFine: 'Các trang nhập không có dòng nào cần sửa.',
  inputProblems: (lines: readonly string[]) => `Cần sửa ${lines.length} dòng:\n\n${lines.join('\n')}`,
  formNotes: (notes: readonly string[]) => `Về biểu mẫu:\n\n${notes.join('\n')}`,
  bellNotes: (notes: readonly string[]) => `Về lịch chạy tự động:\n\n${notes.join('\n')}`,
  place: (sheet: string, row: number, message: string) => `Trang “${sheet}”, dòng ${row}: ${message}`,
  busy: 'Một lần chạy khác đang ghi sổ. Đề nghị đợi một phút rồi chạy lại; không có dữ liệu nào bị mất.',
  unusableSheet: (sheet: string) =>
    `Trang “${sheet}” thiếu cột bắt buộc nên chưa tính và chưa gửi thư. Đề nghị chọn Kỳ Báo Cáo › Kiểm tra các trang nhập.`,
  unusableSetting: (key: string) =>
    `Khóa “${key}” ở trang Cấu hình không đọc được nên chưa tính và chưa gửi thư. Đề nghị chọn Kỳ Báo Cáo › Kiểm tra các trang nhập.`,
  movedColumns: (sheet: string, header: string) =>
    `Trang “${sheet}”: cột “${header}” không còn ở chỗ cũ. Trang này do phần mềm ghi theo thứ tự cột; đề nghị hoàn tác (Ctrl+Z) hoặc kéo cột về chỗ cũ, rồi chạy lại.`,
  notLinked: 'Chưa liên kết biểu mẫu. Đề nghị chọn Kỳ Báo Cáo › Liên kết biểu mẫu….',
  notSetUp: 'Sổ chưa được thiết lập. Đề nghị chọn Kỳ Báo Cáo › Thiết lập.',
  badFormAddress: (address: string) =>
    `Không mở được biểu mẫu “${address}”. Đề nghị kiểm tra khóa “Địa chỉ biểu mẫu” ở trang Cấu hình và quyền chỉnh sửa biểu mẫu của tài khoản này.`,
} as const;

/** The add-on's menu. */
export const MENU = {
  title: 'Kỳ Báo Cáo',
  collect: 'Thu nhận báo cáo mới',
  remind: 'Gửi thư đến hạn hôm nay…',
  preview: 'Xem trước thư',
  sendNow: 'Gửi thư ngay…',
  catchUp: 'Chạy bù lượt sáng…',
  rehearse: 'Diễn tập một năm…',
  check: 'Kiểm tra các trang nhập',
  rebuild: 'Dựng lại từ Nhật ký',
  consolidate: 'Tổng hợp kỳ…',
  upwards: 'Báo cáo cấp trên…',
  print: 'In báo cáo…',
  close: 'Chốt kỳ…',
  link: 'Liên kết biểu mẫu…',
  newYear: 'Bắt đầu năm mới',
  linkPlan: 'Liên kết biểu mẫu kế hoạch…',
  setUp: 'Thiết lập',
} as const;
