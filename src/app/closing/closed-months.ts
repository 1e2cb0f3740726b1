// Lays the closed months over what the reports say now: once as they were closed, once after adjustments.

import type { Period } from '../../domain/calendar/period';
import { type Adjusted, applyAdjustments } from '../../domain/closing/adjust';
import { type ClosedBook, type Closing, freezeReport } from '../../domain/closing/closed-report';
import { adjustedView, closedView } from '../../domain/closing/closed-view';
import { isActive } from '../../domain/regime/organisation';
import type { Figures } from '../../domain/totals/school';
import type { Inputs } from '../inputs/read-inputs';

/** The closed months, in both views. */
export interface ClosedMonths {
  readonly book: ClosedBook;
  /** Adjustments of figures: which hold, and what they come to. */
  readonly applied: Adjusted;
  /** The reports as they are now, without a closed month. */
  readonly live: Figures;
  readonly closed: Figures;
  readonly adjusted: Figures;
}

/** Both views over the reports as they are now. Without a closed month both are what the reports say. */
export function closedMonths(live: Figures, { closings, adjustments, items }: Inputs): ClosedMonths {
  const book: ClosedBook = inOrderOfPeriods([
    ...closings.closings,
    ...[...closings.lacking].map(([period, closing]): readonly [Period, Closing] => [
      period,
      withoutGaps(closing, live, items),
    ]),
  ]);
  const applied = applyAdjustments(book, adjustments);
  if (book.size === 0) return { book, applied, live, closed: live, adjusted: live };
  return {
    book,
    applied,
    live,
    closed: { ...live, closed: closedView(book, live.openings) },
    adjusted: { ...live, closed: adjustedView(book, live.openings, applied) },
  };
}

// Where rows of "Sổ chốt" were damaged, what the reports say now stands in: no sum may lose an organisation without a word.
function withoutGaps(closing: Closing, live: Figures, items: Inputs['items']): Closing {
  const { period, reports } = closing;
  const gone = live.organisations.filter((each) => isActive(each, period) && !reports.has(each.id));
  const added = gone.map((each) => [each.id, freezeReport(live, each, period, items)] as const);
  return { ...closing, reports: new Map([...reports, ...added]) };
}

function inOrderOfPeriods(closings: readonly (readonly [Period, Closing])[]): ClosedBook {
  return new Map([...closings].sort(([a], [b]) => (a < b ? -1 : 1)));
}
