// Says what the sheets of reports show: what the office chose, or else the latest month whose deadline has passed.

import { addMonths, type Period, periodOf } from '../../domain/calendar/period';
import { type Span, spanFrom } from '../../domain/calendar/span';
import type { Organisation } from '../../domain/regime/organisation';
import type { Projection } from '../project';

/**
 * The latest month whose common deadline has passed; while none has, the running month; null before the regime begins.
 * Example: on 2026-11-22 it is '2026-10', on 2026-11-28 it is '2026-11'.
 */
export function latestPassed({ today, inputs, deadlineFor }: Projection): Period | null {
  const { start } = inputs.settings;
  const now = periodOf(today);
  for (let period = now; period >= start; period = addMonths(period, -1)) {
    if (deadlineFor(period).due < today) return period;
  }
  return now >= start ? now : null;
}

/** The span of "Tổng hợp", null where there is none yet. */
export function chosenSpan(projection: Projection): Span | null {
  const period = latestPassed(projection);
  return projection.inputs.settings.chosen.span ?? (period === null ? null : spanFrom(period));
}

/** The month of "Báo cáo cấp trên", null where there is none yet. */
export function chosenMonth(projection: Projection): Period | null {
  return projection.inputs.settings.chosen.upwardPeriod ?? latestPassed(projection);
}

/** The organisation of "Tổng hợp": null is the school, undefined one that nobody knows. */
export function chosenUnit({ inputs }: Projection): Organisation | null | undefined {
  const { unit } = inputs.settings.chosen;
  return unit === '' ? null : (inputs.findOrganisation(unit) ?? undefined);
}
