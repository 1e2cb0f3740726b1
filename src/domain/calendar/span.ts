// Stretches of whole months that reports are summed up for: a month, a quarter, six or nine months, a year.

import { isPeriod, type Period, periodFrom, periodsFrom, yearOf } from './period';

/** The kinds of span that the letter and the office know; six and nine months begin with January. */
export type SpanKind = 'month' | 'quarter' | 'six-months' | 'nine-months' | 'year';

/** A span. Its id is '2026-10', '2026-Q3', '2026-6M', '2026-9M' or '2026'. */
export interface Span {
  readonly id: string;
  readonly kind: SpanKind;
  readonly year: number;
  /** Its months, in order. */
  readonly periods: readonly Period[];
}

const SPAN = /^(\d{4})(?:-(Q[1-4]|6M|9M))?$/;
const MONTHS = { '6M': ['six-months', 6], '9M': ['nine-months', 9] } as const;

/** The span of an id, or null. Example: `spanFrom('2026-Q4')?.periods` is ['2026-10', '2026-11', '2026-12']. */
export function spanFrom(id: string): Span | null {
  if (isPeriod(id)) return { id, kind: 'month', year: yearOf(id), periods: [id] };
  const parts = SPAN.exec(id);
  if (parts === null) return null;
  const year = Number(parts[1]);
  const part = parts[2];
  if (part === undefined) return { id, kind: 'year', year, periods: months(year, 1, 12) };
  if (part === '6M' || part === '9M') {
    const [kind, last] = MONTHS[part];
    return { id, kind, year, periods: months(year, 1, last) };
  }
  const first = Number(part.slice(1)) * 3 - 2;
  return { id, kind: 'quarter', year, periods: months(year, first, first + 2) };
}

/** Which quarter a span is, 1–4; 0 for other spans. Example: `quarterOf({ kind: 'quarter', id: '2026-Q3' })` is 3. */
export function quarterOf({ kind, id }: Pick<Span, 'kind' | 'id'>): number {
  return kind === 'quarter' ? Number(id.slice(-1)) : 0;
}

/** How much of a span there is to sum up. */
export interface Coverage {
  /** Months that are reported and have begun. */
  readonly counted: readonly Period[];
  /** Months from before the regime began. */
  readonly before: readonly Period[];
  /** Months that have not begun. */
  readonly ahead: readonly Period[];
}

/**
 * The months of a span that count in a month `now`, the regime having begun with `start`. Rule: 52-CV/ĐU 2.5 with R32, a span
 * that lacks a month says so. Example: of 2026-Q1 with the start 2026-03, March alone is counted.
 */
export function coverageOf({ periods }: Pick<Span, 'periods'>, start: Period, now: Period): Coverage {
  return {
    counted: periods.filter((period) => start <= period && period <= now),
    before: periods.filter((period) => period < start),
    ahead: periods.filter((period) => period >= start && period > now),
  };
}

function months(year: number, first: number, last: number): readonly Period[] {
  return periodsFrom(periodFrom(year, first), periodFrom(year, last));
}
