// Words of a year's rehearsal.

import type { Period } from '../domain/calendar/period';
import { formatPeriod } from './dates';
import { formatNumber } from './numbers';

/** How much there is of what. */
interface Counts {
  readonly deadlines: readonly { readonly provisional: boolean }[];
  readonly letters: readonly unknown[];
  readonly crowded: readonly unknown[];
}

export const REHEARSAL = {
  title: (year: number) => `DIỄN TẬP NĂM ${year}: KHÔNG GỬI THƯ NÀO`,
  worstCase:
    'Giả định không tổ chức đảng nào nộp báo cáo cả năm, nên đây là số thư nhiều nhất có thể có; thư báo đã nhận và thư hỏi lại số liệu không có ở đây.',
  paused:
    'Thư đang tạm dừng (khóa “Gửi thư nhắc” ở trang Cấu hình): chừng nào còn tạm dừng thì không thư nào được gửi.',
  tried: (address: string) => `Đang gửi thử: chừng nào còn gửi thử thì mọi thư chỉ đến ${address}.`,
  noSchedule: 'Trang Lịch nhắc không có loại thư nào đang bật.',
  noDaysOff: (year: number) => `Trang Lịch nghỉ chưa có ngày nghỉ nào của năm ${year}: chỉ tính thứ Bảy, Chủ nhật.`,
  summary: ({ deadlines, letters, crowded }: Counts) =>
    [
      `${deadlines.length} hạn nộp`,
      `${deadlines.filter(({ provisional }) => provisional).length} hạn tạm tính`,
      `${formatNumber(letters.length)} thư`,
      `${crowded.length} ngày vượt hạn mức`,
    ].join('; '),
  provisionalExplained: 'Hạn tạm tính: lùi vì ngày nghỉ mới chỉ ước tính theo luật, chờ lịch nghỉ chính thức',
  deadlines: 'Hạn nộp',
  deadline: 'Hạn nộp',
  provisionalDeadline: 'Hạn nộp (tạm tính)',
  crowded: (quota: number) => `Ngày có nhiều người nhận hơn ${formatNumber(quota)}`,
  crowdedExplained:
    'Quá số thư được gửi trong ngày: thư gần hạn nhất đi trước, phần còn lại tự gửi vào ngày làm việc sau',
  recipients: (count: number) => `${formatNumber(count)} người nhận`,
  unreachable: 'Có thư mà chưa có địa chỉ nhận',
  unreachableExplained: 'Đề nghị ghi cột Email ở trang Đơn vị (hoặc khóa “Email Văn phòng” ở trang Cấu hình)',
  letters: (count: number) => `Thư sẽ gửi: ${formatNumber(count)}`,
  none: 'Không có',
  askYear: 'Năm cần diễn tập (ví dụ 2027). Phần mềm chỉ ghi trang “Diễn tập”, không gửi thư nào:',
  done: (year: number, summary: string) => `Đã ghi trang “Diễn tập” năm ${year}: ${summary}. Không gửi thư nào.`,
  badYear: (text: string) => `Năm “${text}” không đọc được. Đề nghị ghi bốn chữ số, ví dụ 2027.`,
  beforeStart: (year: number, start: Period) =>
    `Năm ${year} chưa có kỳ nào: chế độ báo cáo bắt đầu từ kỳ ${formatPeriod(start)} (khóa “Kỳ bắt đầu” ở trang Cấu hình).`,
} as const;
