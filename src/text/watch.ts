// What "Tổng quan", the opening of the workbook and "Kiểm tra các trang nhập" say of the automatic runs.

import type { Day } from '../domain/calendar/day';
import type { Moment } from '../domain/calendar/moment';
import { formatDay, formatMoment } from './dates';

/** The jobs, as they stand in the middle of a sentence. */
export const JOB_NAMES = {
  bell: 'lượt nhận khi có người nộp',
  collect: 'lượt thu nhận theo lệnh',
  morning: 'lượt chạy sáng',
  postponed: 'lượt chạy tiếp',
  remind: 'lượt gửi thư nhắc',
  rebuild: 'lượt dựng lại từ Nhật ký',
} as const;

/** The bells. */
export const BELL_NAMES = {
  submit: 'nhận ngay khi có người nộp',
  plan: 'nhận ngay khi có người đăng ký kế hoạch',
  morning: 'chạy mỗi sáng',
} as const;

const SET_UP_AGAIN = 'Đề nghị chọn Kỳ Báo Cáo › Thiết lập.';

export const WATCH = {
  state: 'Tình trạng chạy tự động',
  fine: 'Bình thường',
  troubles: (count: number) => `${count} điều cần xem`,
  collecting: 'Thu nhận báo cáo',
  reminding: 'Gửi thư nhắc',
  mail: 'Số thư còn gửi được',
  never: 'Chưa chạy lần nào',
  unknown: 'Chưa rõ',
  ranAt: (moment: string, job: string) => `Lần gần nhất: ${moment} (${job})`,
  morningOf: (day: string, hour: number) => `sáng ${day}, từ ${hour} đến ${hour + 1} giờ`,
  nextCollecting: (morning: string | null) =>
    morning === null ? 'Chưa có lịch chạy tự động' : `Lần tới: ngay khi có người nộp; rà lại toàn bộ ${morning}`,
  nextReminding: (morning: string | null) =>
    morning === null ? 'Chưa có lịch chạy tự động' : `Lần tới: ${morning} (chỉ gửi khi đến mốc nhắc)`,
  mailLeft: (count: number, moment: string) => `${count} (lúc ${moment})`,
  mailExplained:
    'Số người nhận mà Google còn cho tài khoản chạy tự động gửi trong ngày; tính lại sau 24 giờ kể từ thư đầu tiên',
  notInstalled: `Sổ này chưa có lịch chạy tự động. Nếu là sổ mới: chọn Kỳ Báo Cáo › Liên kết biểu mẫu…. Nếu là bản sao: bản sao không tự chạy; đề nghị làm việc ở sổ gốc, hoặc chọn Kỳ Báo Cáo › Thiết lập để dùng hẳn sổ này.`,
  copied: `Sổ này là bản sao của một sổ khác nên không tự chạy. Đề nghị làm việc ở sổ gốc, hoặc chọn Kỳ Báo Cáo › Thiết lập để dùng hẳn sổ này.`,
  missedMorning: (day: string) =>
    `Chưa có lượt chạy sáng ngày ${day}. Đề nghị chọn Kỳ Báo Cáo › Chạy bù lượt sáng…; nếu sáng hôm sau vẫn thiếu, tài khoản chạy tự động chọn Kỳ Báo Cáo › Thiết lập.`,
  offerMissed: (day: Day) =>
    `Chưa có lượt chạy sáng ngày ${formatDay(day)}: báo cáo mới và thư nhắc có thể còn chờ. Chọn Kỳ Báo Cáo › Chạy bù lượt sáng….`,
  offerBroken: (at: Moment, sentence: string | null) =>
    `Lượt chạy sáng lúc ${formatMoment(at)} không xong${sentence === null ? '' : `: ${sentence}`} Chọn Kỳ Báo Cáo › Chạy bù lượt sáng….`,
  missing: (bell: string) => `Thiếu lịch “${bell}”. ${SET_UP_AGAIN}`,
  doubled: (bell: string) =>
    `Lịch “${bell}” được đặt nhiều lần; không làm sai số liệu, không gửi thư hai lần. ${SET_UP_AGAIN}`,
  unauthorized: (account: string) =>
    `Tài khoản ${account} chưa cho phép đủ quyền nên lịch tự động không chạy. Đề nghị tài khoản này chọn Kỳ Báo Cáo › Thiết lập và đồng ý khi Google hỏi.`,
  formerOwner: (former: string, owner: string) =>
    `Lịch chạy đã chuyển từ ${former} sang ${owner}. Lịch cũ của ${former} không xem được từ đây và tự gỡ khi đến lượt chạy của nó; muốn gỡ ngay: mở sổ bằng ${former}, chọn Tiện ích mở rộng › Apps Script › Trình kích hoạt và xóa.`,
  silent: (day: string) =>
    `Sáng ${day} có bản nộp mà lịch “${BELL_NAMES.submit}” không chạy; bản nộp vẫn được nhận vào buổi sáng. ${SET_UP_AGAIN}`,
  formClosed: 'Biểu mẫu đang đóng, không nhận câu trả lời. Đề nghị mở lại trong phần Câu trả lời của biểu mẫu.',
  formGone:
    'Không mở được biểu mẫu đã liên kết: biểu mẫu đã bị xóa, hoặc tài khoản chạy tự động mất quyền chỉnh sửa. Đề nghị khôi phục biểu mẫu từ Thùng rác hoặc cấp lại quyền; nếu đã có biểu mẫu khác, chọn Kỳ Báo Cáo › Liên kết biểu mẫu….',
  noMail: (moment: string) => `Đã hết số thư được gửi trong ngày (lúc ${moment}); thư còn lại được gửi ở lượt sau.`,
  cutOff: (job: string, at: string) => `${capital(job)} lúc ${at} bị dừng giữa chừng.`,
  failed: (job: string, at: string, sentence: string) => `${capital(job)} lúc ${at} không xong: ${sentence}`,
  mended: (at: string) => `Đã chạy lại được lúc ${at}, phần thiếu đã được làm bù.`,
  notMended: 'Chưa chạy lại được lần nào từ đó; đề nghị chọn Kỳ Báo Cáo › Chạy bù lượt sáng….',
  systemError: (message: string) => `lỗi của hệ thống: ${message}`,
  othersBells: (owner: string, account: string) =>
    `Lịch chạy tự động thuộc tài khoản ${owner}; tài khoản ${account} không xem được, chỉ biết các lần chạy đã ghi lại.`,
  takeOver: (owner: string, account: string) =>
    `Lịch chạy tự động đang thuộc tài khoản ${owner}. Chuyển sang tài khoản ${account}? Từ đó phần mềm chạy và gửi thư bằng tài khoản ${account}.`,
  useCopy:
    'Sổ này có vẻ là bản sao của một sổ đã chạy. Nếu thiết lập ở đây mà sổ gốc vẫn dùng, hai sổ cùng nhận báo cáo và cùng gửi thư. Dùng hẳn sổ này thay sổ gốc?',
  setUpDeclined: 'Chưa thiết lập; không có gì thay đổi.',
} as const;

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
