// Says whose report a version is, and of which period; what cannot be read stays unread.

import { dayOf } from '../calendar/moment';
import { type Period, periodFrom, periodOf, periodOfChosenMonth, periodsOfYear, yearOf } from '../calendar/period';
import { isActive, type Organisation, type OrganisationFinder } from '../regime/organisation';
import type { Version } from './version';

/** Which questions identify a report; 0 where the form has no such question. */
export interface IdentityQuestions {
  readonly organisation: number;
  readonly month: number;
  readonly year: number;
  /** Of what is sent once a year: the month (1–12) that it is filed under. The form asks for no month then. */
  readonly yearlyIn?: number;
}

/**
 * Problems of versions whose organisation and period are clear: the office's word alone is missing for a report to be there. Where
 * a replacement waits, the report before it is there.
 */
export const WAITING_PROBLEMS: ReadonlySet<IdentityProblem | null> = new Set<IdentityProblem>([
  'sender-not-listed',
  'would-replace',
  'closed-period',
]);

/** What a version was identified as; null where that could not be read. */
export interface Identity {
  readonly organisation: Organisation | null;
  readonly period: Period | null;
  /** Why the version cannot be filed; null when it can. */
  readonly problem: IdentityProblem | null;
}

/** Why a version is not filed; the last four wait for the office although organisation and period are clear. */
export type IdentityProblem =
  | 'unknown-unit'
  | 'unknown-period'
  | 'not-active'
  | 'before-start'
  | 'future-period'
  | 'sender-not-listed'
  | 'would-replace'
  | 'closed-period'
  | 'replaces-counted';

/**
 * Identifies a version. Rule: 52-CV/ĐU 2.1, the period is the one the reporter chose. The year is asked, or the one nearest
 * to the submission. `bySender` is the organisation that the sender stands for, where the form does not ask for one.
 * Example: "Tháng 12" submitted on 2027-01-05 is period '2026-12'.
 */
export function identify(
  version: Version,
  questions: IdentityQuestions,
  findOrganisation: OrganisationFinder,
  start: Period,
  bySender: Organisation | null = null,
): Identity {
  const organisation =
    findOrganisation(version.organisation) ??
    findOrganisation(version.answers.get(questions.organisation) ?? '') ??
    bySender;
  const period = readPeriod(version, questions);
  return {
    organisation,
    period,
    problem: problemOf(organisation, period, start, lastPeriod(version, questions), questions.yearlyIn !== undefined),
  };
}

// Nobody can report a month that has not begun; what is sent once a year comes at any time of that year.
function lastPeriod({ submittedAt }: Version, { yearlyIn }: IdentityQuestions): Period {
  const submitted = periodOf(dayOf(submittedAt));
  return yearlyIn === undefined ? submitted : periodFrom(yearOf(submitted), 12);
}

function problemOf(
  organisation: Organisation | null,
  period: Period | null,
  start: Period,
  last: Period,
  isYearly: boolean,
): Identity['problem'] {
  if (organisation === null) return 'unknown-unit';
  if (period === null) return 'unknown-period';
  if (period < start) return 'before-start';
  if (period > last) return 'future-period';
  const concerned = isYearly ? periodsOfYear(yearOf(period)) : [period];
  return concerned.some((each) => isActive(organisation, each)) ? null : 'not-active';
}

function readPeriod(version: Version, questions: IdentityQuestions): Period | null {
  if (questions.yearlyIn !== undefined) {
    const asked = readYear(version.answers.get(questions.year));
    if (asked === null) return null;
    return periodFrom(asked === '' ? yearOf(periodOf(dayOf(version.submittedAt))) : Number(asked), questions.yearlyIn);
  }
  const written = readMonth(version.answers.get(questions.month) ?? '');
  if (written === null) return null;
  const { month } = written;
  const yearText = written.year ?? readYear(version.answers.get(questions.year));
  if (yearText === null) return null;
  return yearText === ''
    ? periodOfChosenMonth(month, version.submittedAt.slice(0, 10))
    : periodFrom(Number(yearText), month);
}

// '' when no year was asked or answered, null when the answer is no year.
function readYear(written: string | undefined): string | null {
  const text = (written ?? '').normalize('NFC').trim();
  if (text === '') return '';
  return /^(?:năm\s*)?(20\d{2})$/iu.exec(text)?.[1] ?? null;
}

/** A chosen month: "Tháng 3", "tháng 03", "3", "03/2026", "Tháng 3/2026"; `year` is null where none is written. */
export function readMonth(text: string): { readonly month: number; readonly year: string | null } | null {
  const parts = /^(?:tháng\s*)?(\d{1,2})(?:\s*[/-]\s*(\d{4}))?$/iu.exec(text.normalize('NFC').trim());
  const month = Number(parts?.[1]);
  return month >= 1 && month <= 12 ? { month, year: parts?.[2] ?? null } : null;
}
