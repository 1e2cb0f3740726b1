// One version of one form response, as the log keeps it.

import type { Moment } from '../calendar/moment';

/** Typed answers by item number; several choices are joined with ", ". Absent items were not answered. */
export interface TypedAnswers {
  get(item: number): string | undefined;
  forEach(visit: (typed: string, item: number) => void): void;
}

/**
 * The answers of a list with a place for every item: a log is thousands of versions, and a map takes six times the memory.
 * Example: of `[, 'A']` only item 1 is answered, with 'A'.
 */
export function typedAnswers(byItem: readonly string[]): TypedAnswers {
  return { get: (item) => byItem[item], forEach: (visit) => byItem.forEach(visit) };
}

/** What somebody submitted at one time. A later edit or a second response is another version. */
export interface Version {
  readonly responseId: string;
  /** When it was submitted (the form's own time stamp). */
  readonly submittedAt: Moment;
  /** The sender's address, '' where the form collects none. */
  readonly sender: string;
  /** Fingerprint of the answers: same response and same fingerprint is the same version. */
  readonly fingerprint: string;
  /** When the log took it in. */
  readonly receivedAt: Moment;
  /** The organisation's key as recognised at intake, '' where it was not: a later change of name keeps the past. */
  readonly organisation: string;
  readonly answers: TypedAnswers;
  /** Items that the form's branches left out, as the form stood at intake; null where that was not recorded. */
  readonly notAsked: ReadonlySet<number> | null;
}

/** The later of two versions by time; of equal times the one that the log has later. */
export function isNewer(candidate: Version, current: Version): boolean {
  return candidate.submittedAt >= current.submittedAt;
}

/** Versions in order of time; of equal times as the log has them. */
export function inOrder(versions: readonly Version[]): readonly Version[] {
  if (versions.length < 2) return versions;
  return [...versions].sort((a, b) => (a.submittedAt < b.submittedAt ? -1 : a.submittedAt > b.submittedAt ? 1 : 0));
}
