// Lays approved adjustments over closed figures: which of them hold, and what each figure is after them.

import type { Period } from '../calendar/period';
import { type AdjustedFigure, type Adjustment, adjustedKey } from '../decisions/adjustment';
import { addUp } from '../totals/total';
import { type ClosedBook, closedFigure } from './closed-report';

/** Whether an adjustment of a figure holds, and if not, why. */
export type AdjustmentStanding =
  | { readonly kind: 'in-force' }
  | { readonly kind: 'not-closed' }
  | { readonly kind: 'not-in-closing' }
  | { readonly kind: 'other-old'; readonly now: number | null };

/** An adjustment of a figure that holds. */
export type FigureAdjustment = Adjustment & { readonly about: AdjustedFigure };

/** What adjustments come to. */
export interface Adjusted {
  /** By row of the sheet; adjustments of targets are not in it. */
  readonly standings: ReadonlyMap<number, AdjustmentStanding>;
  /** Those that hold, in the order in which they follow one another. */
  readonly inForce: readonly FigureAdjustment[];
  /** What an adjusted figure is now, undefined where nothing was adjusted. */
  figure(organisation: string, period: Period, item: number): number | undefined;
}

/**
 * Each adjustment must name the figure that it changes as it stands: the closed one, or the one after the adjustment before.
 * Rule: 52-CV/ĐU 1.3. Example: closed 3; "3 → 5" and then "5 → 4" hold, a second "3 → 6" does not: it is 4 now.
 */
export function applyAdjustments(book: ClosedBook, adjustments: readonly Adjustment[]): Adjusted {
  const standings = new Map<number, AdjustmentStanding>();
  const inForce: FigureAdjustment[] = [];
  const values = new Map<string, number>();
  for (const adjustment of inOrderOfNumbers(adjustments)) {
    const { about, row } = adjustment;
    if (about.kind !== 'figure') continue;
    const closing = book.get(about.period);
    const report = closing?.reports.get(about.organisation);
    const key = adjustedKey(about);
    if (closing === undefined) standings.set(row, { kind: 'not-closed' });
    else if (!report?.owed.has(about.item)) standings.set(row, { kind: 'not-in-closing' });
    else {
      const now = values.get(key) ?? closedFigure(report, about.item);
      if (adjustment.old !== now) {
        standings.set(row, { kind: 'other-old', now });
        continue;
      }
      standings.set(row, { kind: 'in-force' });
      inForce.push({ ...adjustment, about });
      values.set(key, adjustment.new);
    }
  }
  return {
    standings,
    inForce,
    figure: (organisation, period, item) =>
      values.size === 0 ? undefined : values.get(adjustedKey({ kind: 'figure', organisation, period, item })),
  };
}

/** By how much a figure changes; nothing counts as 0 here, and only here. Example: nothing → 5 is 5. */
export function changeOf({ old, new: value }: Pick<Adjustment, 'old' | 'new'>): number {
  return addUp([value, -(old ?? 0)]);
}

// As they were numbered, wherever the office sorted the rows to; those that have no number yet come last.
function inOrderOfNumbers(adjustments: readonly Adjustment[]): readonly Adjustment[] {
  const placeOf = ({ number }: Adjustment) => {
    const [, year, place] = /(\d{4})-(\d+)$/.exec(number) ?? [];
    return year === undefined ? Number.MAX_SAFE_INTEGER : Number(year) * 1e6 + Number(place);
  };
  return [...adjustments].sort((a, b) => placeOf(a) - placeOf(b) || a.row - b.row);
}
