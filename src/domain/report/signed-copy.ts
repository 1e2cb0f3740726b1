// The copy of a report that the committee signed: what is known of it, and when the report counts as received.

import type { Day } from '../calendar/day';
import type { Period } from '../calendar/period';

/** One signed copy, as the office recorded it. */
export interface SignedCopy {
  /** Its row in the sheet, 1 being the header. */
  readonly row: number;
  readonly period: Period;
  readonly organisation: string;
  readonly document: string;
  readonly signedOn: Day | null;
  readonly signer: string;
  readonly paperOn: Day | null;
  readonly receivedBy: string;
  readonly emailOn: Day | null;
  /** The code that the paper carries, '' where nobody wrote it down. */
  readonly code: string;
}

/** What has to be there in time for a report to be on time. Assumption: the source does not say which of the three. */
export type LateBy = 'form' | 'paper' | 'email' | 'all';

/** When a report counts as received, and by what; null while that has not come. */
export interface Receipt {
  readonly by: LateBy;
  readonly on: Day | null;
}

/** The signed copies by organisation and period; of two the one further down holds. */
export type SignedBook = (organisation: string, period: Period) => SignedCopy | null;

/** Files signed copies. Example: `signedBook([])('DT', '2026-03')` is null. */
export function signedBook(copies: readonly SignedCopy[]): SignedBook {
  const filed = new Map(copies.map((copy) => [`${copy.period}|${copy.organisation}`, copy]));
  return (organisation, period) => filed.get(`${period}|${organisation}`) ?? null;
}

/** Whether paper and e-mail are both here. Rule: 52-CV/ĐU 3. */
export function isHandedIn(copy: SignedCopy | null): boolean {
  return copy !== null && copy.paperOn !== null && copy.emailOn !== null;
}

/**
 * The day on which a report counts as received; null while what decides has not come.
 * Example: form on 2026-03-26, paper on 2026-03-30, no e-mail: 'form' gives the 26th, 'paper' the 30th, 'all' null.
 */
export function receivedOn(lateBy: LateBy, formOn: Day, copy: SignedCopy | null): Day | null {
  const paperOn = copy?.paperOn ?? null;
  const emailOn = copy?.emailOn ?? null;
  switch (lateBy) {
    case 'form':
      return formOn;
    case 'paper':
      return paperOn;
    case 'email':
      return emailOn;
    case 'all':
      if (paperOn === null || emailOn === null) return null;
      return [formOn, paperOn, emailOn].reduce((latest, day) => (day > latest ? day : latest));
  }
}
