// Words about closing a month: the questions of the command, what it shows, and what it says afterwards.

import type { Day } from '../domain/calendar/day';
import type { Moment } from '../domain/calendar/moment';
import type { Period } from '../domain/calendar/period';
import { formatDay, formatMoment, formatPeriod } from './dates';

/** What the person sees before a month is closed. */
export interface ClosingFacts {
  readonly period: Period;
  readonly reported: number;
  readonly of: number;
  readonly missing: readonly string[];
  readonly waiting: number;
  /** Names and numbers of open findings. */
  readonly open: readonly string[];
  /** Earlier months that are not closed. */
  readonly before: readonly Period[];
  /** The last day on time, where it has not passed yet. */
  readonly due: Day | null;
}

const NONE = 'không có';

export const CLOSING_WORDS = {
  askPeriod: 'Chốt số liệu của kỳ nào? Ghi dạng 2026-03. Để trống: kỳ chưa chốt sớm nhất đã hết hạn nộp.',
  askName: (account: string) => `Người chốt (họ và tên). Để trống: ${account}.`,
  badPeriod: (text: string) => `“${text}” không phải kỳ báo cáo. Đề nghị chọn lại lệnh và ghi dạng 2026-03.`,
  notYet: (period: Period) =>
    `Tháng ${formatPeriod(period)} chưa bắt đầu hoặc không thuộc chế độ báo cáo nên chưa chốt được.`,
  changed: 'Trong lúc chờ trả lời, sổ đã có thay đổi. Chưa chốt; đề nghị chọn lại lệnh để xem tình hình mới.',
  already: (period: Period, at: Moment, by: string) =>
    `Tháng ${formatPeriod(period)} đã được chốt lúc ${formatMoment(at)} (${by}). Không có gì thay đổi; sửa số liệu đã chốt bằng trang Điều chỉnh.`,
  summary: (facts: ClosingFacts) =>
    [
      `Chốt số liệu tháng ${formatPeriod(facts.period)}`,
      `Báo cáo đã có: ${facts.reported}/${facts.of}. Chưa có: ${facts.missing.length === 0 ? NONE : facts.missing.join('; ')}.`,
      `Bản nộp đang chờ quyết định: ${facts.waiting === 0 ? NONE : facts.waiting}.`,
      `Cảnh báo chưa xử lý: ${facts.open.length === 0 ? NONE : facts.open.join('; ')}.`,
      ...(facts.due === null ? [] : [`Kỳ này chưa hết hạn nộp (${formatDay(facts.due)}).`]),
      ...(facts.before.length === 0 ? [] : [`Kỳ trước chưa chốt: ${facts.before.join(', ')}.`]),
      '',
      'Sau khi chốt, số liệu của kỳ này đứng yên. Bản nộp sau phải chờ; sửa số liệu chỉ bằng trang Điều chỉnh, có người phê duyệt và văn bản.',
      'Chốt kỳ này?',
    ].join('\n'),
  done: (period: Period, reported: number, of: number) =>
    `Đã chốt tháng ${formatPeriod(period)}: ${of} tổ chức đảng, ${reported} báo cáo. Số liệu đã chốt ở trang Sổ chốt.`,
  declined: 'Chưa chốt kỳ nào.',
  why: 'Lệnh Chốt kỳ: số liệu đã ghi vào Sổ chốt',
  damaged:
    'Dòng bị sửa tay. Số liệu của tổ chức này tạm lấy theo Nhật ký; đề nghị khôi phục dòng bằng Tệp › Nhật ký phiên bản.',
  lacking: (period: Period) =>
    `Kỳ ${period} đã chốt nhưng thiếu dòng. Tổ chức không có dòng tạm lấy số liệu theo Nhật ký; đề nghị khôi phục bằng Tệp › Nhật ký phiên bản.`,
} as const;

/** The two views of closed months, as the setting names them. */
export const CLOSED_VIEWS = { adjusted: 'sau điều chỉnh', closed: 'theo báo cáo đã chốt' } as const;

/** The key of a view. */
export type ClosedViewName = keyof typeof CLOSED_VIEWS;
