// The organisations that report, and which of them owe which items in which period.

import type { Period } from '../calendar/period';
import { foldName } from './fold-name';

/** A stretch of time in which an organisation reports under one name and answers for the same items. */
export interface Term {
  /** First and last period; null is open. */
  readonly from: Period | null;
  readonly until: Period | null;
  readonly name: string;
  readonly items: ReadonlySet<number>;
}

/** A party organisation that reports. */
export interface Organisation {
  /** Short key, chosen by the office; never reused. */
  readonly id: string;
  /** Its name now: that of its last term. */
  readonly name: string;
  /** The secretary's name, '' when the office left it empty. */
  readonly secretary: string;
  /** Where reminders go, '' when there is none. */
  readonly email: string;
  /** Where they go when `email` is ''; absent where the office named nobody. */
  readonly deputyEmail?: string;
  /** Addresses that may submit for it. */
  readonly senders: readonly string[];
  /** Its terms, in the order of the sheet; they do not overlap. */
  readonly terms: readonly Term[];
}

/** The term of a period, or null where the organisation does not report. */
export function termOf({ terms }: Organisation, period: Period): Term | null {
  for (const term of terms) if (covers(term, period)) return term;
  return null;
}

/** Whether an organisation reports in a period. */
export function isActive(organisation: Organisation, period: Period): boolean {
  return termOf(organisation, period) !== null;
}

/**
 * Whether an organisation owes an item in a period. Rule: 52-CV/ĐU 2.5, items assigned in Phụ lục 02.
 * Example: answering for Mục 56 until 2026-06 only, it owes it in 2026-06 and not in 2026-07.
 */
export function owes(organisation: Organisation, item: number, period: Period): boolean {
  return termOf(organisation, period)?.items.has(item) ?? false;
}

/**
 * The name that an organisation had last in some periods; its name now where it reported in none of them.
 * Example: renamed in 2026-07, its name in the first half of 2026 is the old one.
 */
export function nameIn(organisation: Organisation, periods: readonly Period[]): string {
  const last = [...periods].reverse().find((period) => isActive(organisation, period));
  return (last === undefined ? null : termOf(organisation, last)?.name) ?? organisation.name;
}

/** Whether two terms have a period in common. */
export function overlap(a: Pick<Term, 'from' | 'until'>, b: Pick<Term, 'from' | 'until'>): boolean {
  const startsBeforeEnd = (first: typeof a, second: typeof b) =>
    first.from === null || second.until === null || first.from <= second.until;
  return startsBeforeEnd(a, b) && startsBeforeEnd(b, a);
}

/** Finds the organisation that a written name or key means, or null. */
export type OrganisationFinder = (written: string) => Organisation | null;

/**
 * A finder over these organisations, by key and by every name they ever had; names are compared with their tone marks. Two
 * of one name: the first is meant.
 */
export function organisationFinder(organisations: readonly Organisation[]): OrganisationFinder {
  const byName = new Map<string, Organisation>();
  const asWritten = new Map<string, Organisation>();
  for (const organisation of organisations) {
    for (const name of [organisation.id, organisation.name, ...organisation.terms.map((term) => term.name)]) {
      const folded = foldName(name);
      if (folded === '') continue;
      const meant = byName.get(folded) ?? organisation;
      byName.set(folded, meant);
      asWritten.set(name, meant);
    }
  }
  // Nearly every answer is a key or a name as the office wrote it.
  return (written) => asWritten.get(written) ?? byName.get(foldName(written)) ?? null;
}

function covers({ from, until }: Term, period: Period): boolean {
  return (from === null || from <= period) && (until === null || period <= until);
}
