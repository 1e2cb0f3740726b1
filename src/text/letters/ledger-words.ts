// Words of "Thư đã gửi" and "Thư sắp gửi".

import type { LetterKind } from '../../domain/reminders/schedule';
import { LETTER_KIND_NAMES } from '../schedule';

/** What became of a letter. */
export const LETTER_STATES = {
  sending: 'Đang gửi',
  sent: 'Đã gửi',
  failed: 'Không gửi được',
  unknown: 'Không rõ, đã không gửi lại',
  released: 'Chưa gửi, sẽ gửi ở lần chạy sau',
  tried: 'Đã gửi thử',
} as const;

/** The kind of a letter as the ledger shows it. Example: 'before' with 3 is 'Nhắc trước 3 ngày'. */
export function letterKindName(kind: LetterKind | 'now', workingDays: number): string {
  if (kind === 'now') return 'Gửi ngay';
  if (kind === 'before') return `Nhắc trước ${workingDays} ngày`;
  return kind === 'overdue' ? `Quá hạn ${workingDays} ngày` : LETTER_KIND_NAMES[kind];
}

/** Remarks beside a letter. */
export const LETTER_NOTES = {
  deputy: 'Gửi địa chỉ ở cột “Email thay thế” vì cột “Email” không có địa chỉ dùng được',
  several: (count: number) => `${count} địa chỉ nhận`,
  trial: (recipients: string) => `Thư thử; người nhận thật: ${recipients}`,
  noAddress: 'Chưa gửi được: trang Đơn vị chưa có địa chỉ dùng được',
  noOfficeAddress: 'Chưa gửi được: khóa “Email Văn phòng” ở trang Cấu hình chưa có địa chỉ dùng được',
  onlyIfMissing: 'Chỉ gửi nếu đến lúc đó chưa nộp',
  overQuota: 'Có thể phải chờ sang ngày làm việc sau: quá số thư được gửi trong ngày',
  paused: 'Đang tạm dừng (khóa “Gửi thư nhắc” ở trang Cấu hình)',
  trialTo: (address: string) => `Đang gửi thử: thư sẽ đến ${address}`,
} as const;

/** Words of "Thư sắp gửi" itself. */
export const UPCOMING = {
  head: (moment: string, remaining: number) => `Lập lúc ${moment}; hôm nay còn gửi được ${remaining} thư`,
  office: 'Văn phòng',
} as const;
