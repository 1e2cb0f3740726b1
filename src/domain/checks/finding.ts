// A finding: what a check saw, as data; its sentence is made in text/.

import type { Period } from '../calendar/period';
import type { Report } from '../report/report';

/** Codes of findings, one for each kind of thing a check can see. */
export type FindingCode =
  | 'late'
  | 'overdue'
  | 'nonzero-change'
  | 'blank-owed'
  | 'unreadable-number'
  | 'fraction-in-count'
  | 'negative-flow'
  | 'not-owner'
  | 'branch-contradiction'
  | 'unknown-unit'
  | 'unknown-period'
  | 'future-period'
  | 'refiled-response'
  | 'sender-not-listed'
  | 'would-replace'
  | 'replaces-counted'
  | 'closed-period'
  | 'deleted-response'
  | 'form-changed'
  | 'edited-after-deadline'
  | 'edited-response'
  | 'resubmitted'
  | 'cumulative-suspected'
  | 'level-suspected'
  | 'negative-level'
  | 'no-opening-level'
  | 'year-opening-mismatch'
  | 'scale-suspected'
  | 'copied-report'
  | 'evidence-missing'
  | 'evidence-repeated'
  | 'credentials-in-text'
  | 'task-regressed'
  | 'sum-mismatch'
  | 'plan-deviation'
  | 'plan-late'
  | 'plan-overdue'
  | 'target-ratio'
  | 'target-not-number'
  | 'target-not-count'
  | 'target-blank'
  | 'target-not-owner'
  | 'target-below-actual'
  | 'task-part-missing'
  | 'task-repeats-target'
  | 'closed-differs'
  | 'signed-copy-deviation';

/** A fault needs correcting, a question an answer, a note nothing. */
export type Severity = 'fault' | 'question' | 'note';

/** One thing that a person should look at. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** The organisation's key, or null where it could not be read. */
  readonly unit: string | null;
  /** 'yyyy' for what concerns the plan of a year. */
  readonly period: Period | null;
  readonly item: number | null;
  /** What was typed, or what happened; '' where nothing was. */
  readonly received: string;
  /** Facts that the sentence needs beside `received`, by name. */
  readonly facts: Readonly<Record<string, string | number>>;
  /** The response, for findings that no report can carry. */
  readonly responseId: string | null;
}

/** The key under which the office's state and note of a finding are kept. */
export function findingKey(finding: Finding): string {
  const { code, unit, period, responseId } = finding;
  const isOfReport = unit !== null && period !== null && !OF_RESPONSE.has(code);
  return [code, unit ?? '', period ?? '', subjectOf(finding), isOfReport ? '' : (responseId ?? '')].join('|');
}

/**
 * What of a report the finding is about: an item, or an indicator, which several items may share or none; '' where it is the
 * whole report. Example: '24', 'NV02'.
 */
export function subjectOf({ item, facts }: Pick<Finding, 'item' | 'facts'>): string {
  return String(item ?? facts.indicator ?? '');
}

// Several responses of one organisation and period may each have one of these.
const OF_RESPONSE: ReadonlySet<FindingCode> = new Set([
  'sender-not-listed',
  'would-replace',
  'replaces-counted',
  'closed-period',
  'deleted-response',
]);

/** A finding about one item of a report. */
export function itemFinding(
  code: FindingCode,
  severity: Severity,
  unit: string,
  period: Period,
  item: number,
  received: string,
  facts: Finding['facts'] = {},
): Finding {
  return { code, severity, unit, period, item, received, facts, responseId: null };
}

/** A finding about a report as a whole. */
export function reportFinding(
  code: FindingCode,
  severity: Severity,
  { organisation, period }: Pick<Report, 'organisation' | 'period'>,
  received: string,
  facts: Finding['facts'],
): Finding {
  return { code, severity, unit: organisation.id, period, item: null, received, facts, responseId: null };
}

/** A finding about an organisation's registration of a year, or one item of it. */
export function planFinding(
  code: FindingCode,
  severity: Severity,
  { organisation, year }: { readonly organisation: Pick<Report['organisation'], 'id'>; readonly year: number },
  item: number | null,
  received: string,
  facts: Finding['facts'],
): Finding {
  return { code, severity, unit: organisation.id, period: planPeriod(year), item, received, facts, responseId: null };
}

/** How findings name the plan of a year. Example: '2026', which sorts before the year's months. */
export function planPeriod(year: number): string {
  return String(year);
}

/** Whether a finding is about the plan of a year. */
export function isOfPlan({ period }: Pick<Finding, 'period'>): boolean {
  return period !== null && /^\d{4}$/.test(period);
}
