// Words of the annual registration: where a target comes from, where an organisation stands.

import type { Day } from '../domain/calendar/day';
import { dayOf, type Moment } from '../domain/calendar/moment';
import { formatDay } from './dates';

/** Where a registered target comes from. Example: 'Đăng ký 18/03/2026, bản 1'; 'Đăng ký 23/03/2026, bản 2 (sau hạn)'. */
export function registrationSource(at: Moment, version: number, due: Day): string {
  const late = dayOf(at) > due ? ' (sau hạn)' : '';
  return `Đăng ký ${formatDay(dayOf(at))}, bản ${version}${late}`;
}

export const PLAN_WORDS = {
  /** Not registered, and there is still time. */
  open: 'Chưa đăng ký',
  linked: (questions: number) => `Đã liên kết ${questions} câu hỏi của biểu mẫu kế hoạch.`,
  declined:
    'Chưa liên kết biểu mẫu kế hoạch. Kết quả so ở trang Danh mục kế hoạch (ba cột “… chờ xác nhận”) chưa có hiệu lực; xem xong, chọn lại Kỳ Báo Cáo › Liên kết biểu mẫu kế hoạch… để xác nhận.',
  collected: (count: number) => (count === 0 ? '' : `Đã nhận ${count} bản đăng ký kế hoạch mới.`),
} as const;
