// Decides what becomes of a target in the office's sheet when its organisation registers another one.

import type { Day } from '../calendar/day';
import { dayOf, type Moment } from '../calendar/moment';

/** The row of a target as it stands. */
export interface StandingTarget {
  /** What holds now: what the row says, or what the office decided since; null where the row says no target. */
  readonly effective: number | null;
  /** Whether the row is as the add-on wrote it: nobody typed over it, and no decision changed it. */
  readonly isOwn: boolean;
  /** Whether the office accepted it. */
  readonly isAccepted: boolean;
  /** The day of the last decision that changed it, null where there was none. */
  readonly decidedOn: Day | null;
}

/** What to do: add a row, write into the row, leave it, or ask the office. */
export type Settlement = 'add' | 'update' | 'keep' | 'ask';

/**
 * What to do with a registered target. Only a row of the add-on's own is ever written over, and only by a version that came by
 * the deadline and before the office accepted the row: everything else is the office's decision. Rule: 52-CV/ĐU 1.3.
 * Example: own row 8, not accepted, 10 registered on 19/3 (due 20/3): 'update'; on 21/3: 'ask'; no row at all: 'add'.
 */
export function settleTarget(
  standing: StandingTarget | null,
  registered: { readonly value: number; readonly at: Moment },
  due: Day,
): Settlement {
  if (standing === null) return 'add';
  if (standing.effective === registered.value) return 'keep';
  const day = dayOf(registered.at);
  // Whoever decided had the registration before them.
  if (standing.decidedOn !== null && day < standing.decidedOn) return 'keep';
  const isOpen = standing.isOwn && !standing.isAccepted && day <= due;
  return isOpen ? 'update' : 'ask';
}
