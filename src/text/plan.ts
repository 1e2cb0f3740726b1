// Words of the sheet "Kế hoạch - thực hiện".

import { monthOf, type Period } from '../domain/calendar/period';
import { formatPeriod } from './dates';
import { formatNumber, formatPercent } from './numbers';

export const PLAN_WORDS = {
  school: (year: number) => `Toàn trường năm ${year}`,
  noSource: 'Chưa có nguồn số liệu tháng: mục tương ứng chưa có tên trong văn bản',
  noFlow: 'Chưa có nguồn số liệu tháng: ở Danh mục, có mục của mã này không phải số phát sinh trong kỳ',
  noTarget: 'Chưa có chỉ tiêu đăng ký',
  zeroTarget: 'Chỉ tiêu 0: không tính tỷ lệ',
  notOwed: 'Chưa có kỳ nào phải báo cáo mục của mã này',
  ended: (period: Period) => `Báo cáo đến hết tháng ${formatPeriod(period)}`,
  begins: (period: Period) => `Báo cáo từ tháng ${formatPeriod(period)}`,
} as const;

/** Months without figures; the ones past their deadline first. Example: '3, 7, 11 (đang mở)'. */
export function gapMonths(past: readonly Period[], open: readonly Period[]): string {
  return [
    ...past.map((period) => String(monthOf(period))),
    ...open.map((period) => `${monthOf(period)} (đang mở)`),
  ].join(', ');
}

/** The expected share, and how far the ratio is from it. Example: `paceText(10 / 12, 0.5)` is '83,3%; thấp hơn 33,3 điểm'. */
export function paceText(expected: number, ratio: number): string {
  const points = Math.round((ratio - expected) * 1000) / 10;
  const compared =
    points === 0 ? 'bằng nhịp' : `${points < 0 ? 'thấp' : 'cao'} hơn ${formatNumber(Math.abs(points))} điểm`;
  return `${formatPercent(expected)}; ${compared}`;
}
