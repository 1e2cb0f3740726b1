// Says in one line what a decision would move.

import { monthOf } from '../domain/calendar/period';
import type { Moved, Ripple } from '../domain/totals/ripple';
import { formatNumber, formatPercent } from './numbers';

// A cell is read at a glance.
const MOST = 6;

export const RIPPLE_WORDS = {
  none: 'Không đổi số liệu',
  closed: 'Kỳ đã chốt: số liệu không đổi; cần thay đổi thì ghi ở trang Điều chỉnh',
  noSum: 'lũy kế toàn trường không đổi',
  later: 'Chưa tính: nhiều việc cùng chờ, lượt chạy sau tính tiếp',
} as const;

/**
 * The line of a ripple; `targets` are the school's registered targets by code, `unit` the organisation that the decision is about.
 * Example: 'Mục 24 tháng 3: 3 → 5; lũy kế trường Mục 24: 64 → 66; TG02: 8/12 (66,7%) → 10/12 (83,3%)'.
 */
export function rippleText(
  { figures, sums, codes }: Ripple,
  targets: ReadonlyMap<string, number>,
  unit: string,
): string {
  if (figures.length + sums.length === 0) return RIPPLE_WORDS.none;
  const own = cut(
    figures.map(({ organisation, period, item, ...moved }) => {
      const whose = organisation === unit ? '' : ` của ${organisation}`;
      return `Mục ${item} tháng ${monthOf(period)}${whose}: ${arrow(moved, shown)}`;
    }),
  );
  return joined([own, furtherOn({ sums, codes }, targets)]);
}

/**
 * The sentence beside a change that is named already: what it has moved further on.
 * Example: 'Ảnh hưởng đến nay: lũy kế trường Mục 24: 64 → 66; TG02: 8/12 (66,7%) → 10/12 (83,3%).'
 */
export function rippleSentence(ripple: Ripple, targets: ReadonlyMap<string, number>): string {
  return `Ảnh hưởng đến nay: ${furtherOn(ripple, targets) || RIPPLE_WORDS.noSum}.`;
}

function furtherOn({ sums, codes }: Pick<Ripple, 'sums' | 'codes'>, targets: ReadonlyMap<string, number>): string {
  return joined([
    cut(sums.map(({ item, ...moved }) => `lũy kế trường Mục ${item}: ${arrow(moved, shown)}`)),
    cut(
      codes.map(({ code, ...moved }) => {
        const target = targets.get(code);
        return `${code}: ${arrow(moved, (value) => againstTarget(value, target))}`;
      }),
    ),
  ]);
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('; ');
}

function arrow({ before, after }: Moved, show: (value: number | null) => string): string {
  return `${show(before)} → ${show(after)}`;
}

function shown(value: number | null): string {
  return value === null ? 'không có' : formatNumber(value);
}

function againstTarget(value: number | null, target: number | undefined): string {
  if (target === undefined) return shown(value);
  const share = target === 0 || value === null ? '' : ` (${formatPercent(value / target)})`;
  return `${shown(value)}/${formatNumber(target)}${share}`;
}

function cut(parts: readonly string[]): string {
  const left = parts.length - MOST;
  return [...parts.slice(0, MOST), ...(left > 0 ? [`và ${left} số nữa`] : [])].join('; ');
}
