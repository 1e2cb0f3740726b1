// What the office decides beyond the rules, each decision with who and why: data that every rebuild reads again.

import type { Day } from '../calendar/day';
import type { Extension } from '../calendar/deadline';
import type { Moment } from '../calendar/moment';
import type { Period } from '../calendar/period';
import type { TargetChange } from '../registration/change-targets';
import type { Version } from '../report/version';

/**
 * Kinds of decision.
 * accept: a waiting response counts, as this organisation's report of this period; replace: whether a version takes the place
 * of the report that counts; withdraw: a response does not count;
 * read: an unreadable answer means this number; correct: a figure is another one; excuse: a late report is not held against
 * its organisation; extend: an organisation may send until a later day; close: what comes for a period, or for the plan of a year,
 * after this moment waits; note: what somebody typed over a computed cell is kept beside it, and counts nowhere; explain: why
 * January's level is another one than December's, or what it rests on where December's is not known; target: a registered target is another one.
 */
export type DecisionKind =
  | 'accept'
  | 'replace'
  | 'withdraw'
  | 'read'
  | 'correct'
  | 'excuse'
  | 'extend'
  | 'close'
  | 'note'
  | 'explain'
  | 'target';

/** One decision in force. `row` is its row in the sheet, 1 being the header. */
export type Decision = { readonly row: number; readonly who: string; readonly why: string } & (
  | {
      readonly kind: 'accept';
      readonly responseId: string;
      readonly organisation: string;
      readonly period: Period;
    }
  | {
      readonly kind: 'replace';
      /** One version of a response: an edit after it asks again. */
      readonly responseId: string;
      readonly fingerprint: string;
      readonly organisation: string;
      readonly period: Period;
      /** Which of the two counts; the other one waits no more. */
      readonly takes: 'newer' | 'standing';
    }
  | { readonly kind: 'withdraw'; readonly responseId: string }
  | {
      readonly kind: 'read' | 'correct';
      readonly organisation: string;
      readonly period: Period;
      readonly item: number;
      /** The typed answer that was decided on; another answer is not decided by it. */
      readonly typed: string;
      readonly value: number;
    }
  | {
      readonly kind: 'explain';
      readonly organisation: string;
      readonly period: Period;
      readonly item: number;
      /** January's answer that is explained; another one is not. */
      readonly typed: string;
      /** December's level that it was compared with; null: whatever it is. */
      readonly closing: number | 'unknown' | null;
    }
  | { readonly kind: 'excuse'; readonly organisation: string; readonly period: Period }
  | { readonly kind: 'extend'; readonly organisation: string; readonly period: Period; readonly until: Day }
  | { readonly kind: 'close'; readonly period: Period; readonly at: Moment }
  | ({ readonly kind: 'target'; readonly document: string } & TargetChange)
  | {
      readonly kind: 'note';
      /** The sheet's key, the row as people know it, and the column's key, '' for a row that somebody added. */
      readonly sheet: string;
      readonly rowName: string;
      readonly column: string;
      /** The year that the sheet showed. */
      readonly year: number;
      readonly text: string;
    }
);

/** What somebody typed over a computed cell, kept as a note. */
export type NoteDecision = Extract<Decision, { kind: 'note' }>;

/** The decisions in force, found by what they are about. */
export interface DecisionBook {
  accepted(responseId: string): Extract<Decision, { kind: 'accept' }> | null;
  /** What was said about a version that would replace what counts. */
  replacement(responseId: string, fingerprint: string): Extract<Decision, { kind: 'replace' }> | null;
  withdrawn(responseId: string): Decision | null;
  /** The last decision on an item of a report, whatever was typed when it was taken. */
  figure(organisation: string, period: Period, item: number): Extract<Decision, { kind: 'read' | 'correct' }> | null;
  hasFigures(organisation: string, period: Period): boolean;
  excused(organisation: string, period: Period): Decision | null;
  /** Why a level of January is not December's. */
  explained(organisation: string, period: Period, item: number): Extract<Decision, { kind: 'explain' }> | null;
  extension(organisation: string, period: Period): Extension | null;
  /** The extensions in force, one an organisation and period. */
  readonly extensions: readonly Extract<Decision, { kind: 'extend' }>[];
  closedAt(period: Period): Moment | null;
  /** Changes of registered targets, in the order of the sheet. */
  readonly targetChanges: readonly Extract<Decision, { kind: 'target' }>[];
  /** In the order of the sheet. */
  readonly notes: readonly NoteDecision[];
  /** The book as it would be with one more decision in force. */
  with(decision: Decision): DecisionBook;
}

/**
 * Files decisions by what they are about; of two on the same thing the one further down holds.
 * Example: `decisionBook([]).excused('DT', '2026-03')` is null.
 */
export function decisionBook(decisions: readonly Decision[]): DecisionBook {
  const accepted = new Map<string, Extract<Decision, { kind: 'accept' }>>();
  const replacements = new Map<string, Extract<Decision, { kind: 'replace' }>>();
  const withdrawn = new Map<string, Decision>();
  const figures = new Map<string, Map<number, Extract<Decision, { kind: 'read' | 'correct' }>>>();
  const excused = new Map<string, Decision>();
  const extensions = new Map<string, Extract<Decision, { kind: 'extend' }>>();
  const explained = new Map<string, Extract<Decision, { kind: 'explain' }>>();
  const closed = new Map<Period, Moment>();
  const targetChanges: Extract<Decision, { kind: 'target' }>[] = [];
  const notes: NoteDecision[] = [];
  for (const decision of decisions) {
    switch (decision.kind) {
      case 'accept':
        accepted.set(decision.responseId, decision);
        break;
      case 'replace':
        replacements.set(versionKey(decision), decision);
        break;
      case 'withdraw':
        withdrawn.set(decision.responseId, decision);
        break;
      case 'read':
      case 'correct': {
        const key = `${decision.period}|${decision.organisation}`;
        const own = figures.get(key) ?? new Map();
        figures.set(key, own.set(decision.item, decision));
        break;
      }
      case 'explain':
        explained.set(`${decision.period}|${decision.organisation}|${decision.item}`, decision);
        break;
      case 'excuse':
        excused.set(`${decision.period}|${decision.organisation}`, decision);
        break;
      case 'extend':
        extensions.set(`${decision.period}|${decision.organisation}`, decision);
        break;
      case 'close':
        closed.set(decision.period, decision.at);
        break;
      case 'target':
        targetChanges.push(decision);
        break;
      case 'note':
        notes.push(decision);
        break;
    }
  }
  return {
    accepted: (responseId) => accepted.get(responseId) ?? null,
    replacement: (responseId, fingerprint) => replacements.get(versionKey({ responseId, fingerprint })) ?? null,
    withdrawn: (responseId) => withdrawn.get(responseId) ?? null,
    figure: (organisation, period, item) => figures.get(`${period}|${organisation}`)?.get(item) ?? null,
    hasFigures: (organisation, period) => figures.has(`${period}|${organisation}`),
    excused: (organisation, period) => excused.get(`${period}|${organisation}`) ?? null,
    explained: (organisation, period, item) => explained.get(`${period}|${organisation}|${item}`) ?? null,
    extension: (organisation, period) => extensions.get(`${period}|${organisation}`) ?? null,
    extensions: [...extensions.values()],
    closedAt: (period) => closed.get(period) ?? null,
    targetChanges,
    notes,
    with: (decision) => decisionBook([...decisions, decision].sort((a, b) => a.row - b.row)),
  };
}

/** What tells one version from all others. Example: of response 'R1' and fingerprint 'ab12' it is 'R1 ab12'. */
export function versionKey({ responseId, fingerprint }: Pick<Version, 'responseId' | 'fingerprint'>): string {
  return `${responseId} ${fingerprint}`;
}
