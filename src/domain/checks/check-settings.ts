// Which checks are on, and how strict they are.

import type { FindingCode } from './finding';

/**
 * Checks that the office may switch off, in the order of the settings sheet. What waits for another reason than being
 * nobody's, and responses that were deleted, stay in sight elsewhere: "Tổng quan" counts them, "Quyết định" has a row for each.
 */
export const SWITCHABLE_CHECKS = [
  'blank-owed',
  'nonzero-change',
  'not-owner',
  'branch-contradiction',
  'edited-after-deadline',
  'edited-response',
  'resubmitted',
  'sender-not-listed',
  'would-replace',
  'replaces-counted',
  'future-period',
  'closed-period',
  'refiled-response',
  'deleted-response',
  'form-changed',
  'cumulative-suspected',
  'level-suspected',
  'negative-level',
  'no-opening-level',
  'year-opening-mismatch',
  'scale-suspected',
  'copied-report',
  'evidence-missing',
  'evidence-repeated',
  'credentials-in-text',
  'task-regressed',
  'sum-mismatch',
  'plan-deviation',
  'target-blank',
  'target-not-owner',
  'target-below-actual',
  'task-part-missing',
  'task-repeats-target',
  'signed-copy-deviation',
] as const satisfies readonly FindingCode[];

/** A check that may be switched off. */
export type SwitchableCheck = (typeof SWITCHABLE_CHECKS)[number];

/** A check that nobody can switch off. */
export type AlwaysOnCheck = Exclude<FindingCode, SwitchableCheck>;

/**
 * Those checks: without their findings a late mark, a figure or target that is in no sum or a report that counts for nobody would be
 * missing without a word.
 */
export const ALWAYS_ON_CHECKS = [
  'late',
  'overdue',
  'unreadable-number',
  'fraction-in-count',
  'negative-flow',
  'unknown-unit',
  'unknown-period',
  'closed-differs',
  'plan-late',
  'plan-overdue',
  'target-ratio',
  'target-not-number',
  'target-not-count',
] as const satisfies readonly AlwaysOnCheck[];

/** How strict the checks are. */
export interface CheckParameters {
  /** How many items have to look like running totals before any is called one. */
  readonly cumulativeItems: number;
  /** The smallest level that a single item may be suspected of repeating. */
  readonly leastLevel: number;
  /** From how many units of its measure on a sum of money is taken for one in đồng. */
  readonly leastMoney: number;
  /** How many figures other than zero have to be the same before a report is called copied. */
  readonly copiedFigures: number;
}

/** What the office decided about the checks. */
export interface CheckSettings extends CheckParameters {
  readonly off: ReadonlySet<SwitchableCheck>;
}

/** Every check is on. None of these numbers is the source's: they are assumptions, measured on synthetic years. */
export const CHECK_DEFAULTS: CheckSettings = {
  off: new Set(),
  cumulativeItems: 3,
  leastLevel: 5,
  leastMoney: 1_000_000,
  copiedFigures: 5,
};
