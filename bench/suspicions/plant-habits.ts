// Plants habits: running totals for months, levels for changes.

import { monthOf, yearOf } from '../../src/domain/calendar/period';
import { type Planted, retyped } from './plant-months';
import type { Random } from './random';
import { STOCK } from './synthetic-rates';
import { type Month, monthsOfYear, typedFigure } from './synthetic-years';

const YEARS = [2026, 2027] as const;

/** Running totals in a year: all of it, from a month on, or for a stretch; null where fewer than three reports change. */
export function plantCumulative(months: readonly Month[], random: Random): Planted | null {
  const year = random.pick(YEARS);
  const own = monthsOfYear(months, year);
  const from = random.pick([0, 0, random.between(1, own.length - 3)]);
  const until = random.chance(0.3) ? Math.min(own.length - 1, from + random.between(3, 6)) : own.length - 1;
  const sums = new Map<number, number>();
  const wrong: string[] = [];
  const changed = new Set<string>();
  const planted = months.map((month) => {
    const at = own.indexOf(month);
    if (at < 0) return month;
    for (const [item, figure] of month.truth) if (!STOCK.has(item)) sums.set(item, (sums.get(item) ?? 0) + figure);
    if (at < from || at > until) return month;
    return retyped(month, (item, typed) => {
      const sum = sums.get(item);
      if (sum === undefined || !/^[\d,]+$/.test(typed) || random.chance(0.02)) return typed;
      const total = typedFigure(sum);
      if (total !== typed) {
        wrong.push(`${month.period} ${item}`);
        changed.add(month.period);
      }
      return total;
    });
  });
  return changed.size < 3 ? null : { months: planted, errors: [wrong] };
}

/** Levels for changes: all stock items for the rest of a year or in one month, or one item once. */
export function plantLevel(months: readonly Month[], random: Random): Planted | null {
  const owned = [...STOCK.keys()].filter((item) => months[0]?.truth.has(item));
  const [head, ...rest] = owned;
  if (head === undefined) return null;
  const start = random.between(0, months.length - 1);
  const habit = random.pick(['all, from now on', 'all, once', 'one, once'] as const);
  const only = habit === 'one, once' ? random.pick([head, ...rest]) : null;
  const errors: string[][] = [];
  const planted = months.map((month, at) => {
    const isYear = yearOf(month.period) === yearOf(months[start]?.period ?? '');
    const isNow = habit === 'all, from now on' ? at >= start && isYear : at === start;
    if (!isNow || monthOf(month.period) === 1) return month;
    return retyped(month, (item, typed) => {
      const level = STOCK.has(item) && (only === null || only === item) ? month.truth.get(item) : undefined;
      if (level === undefined || !/^-?\d+$/.test(typed) || String(level) === typed) return typed;
      errors.push([`${month.period} ${item}`]);
      return String(level);
    });
  });
  return errors.length === 0 ? null : { months: planted, errors };
}
