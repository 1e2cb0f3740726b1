// Runs the checks on how versions were filed: what waits, what was turned into something else, what is gone from the form.

import type { Moment } from '../calendar/moment';
import type { DecisionBook } from '../decisions/decision';
import type { Item } from '../regime/regime';
import type { Filing } from '../report/file-responses';
import type { IdentityProblem, IdentityQuestions } from '../report/identify';
import type { Report } from '../report/report';
import type { SwitchableCheck } from './check-settings';
import { findClosedPeriod } from './closed-period';
import { findDeleted } from './deleted-response';
import type { Finding, FindingCode } from './finding';
import { type ChangedQuestion, findFormChanged } from './form-changed';
import { findFuturePeriod } from './future-period';
import { findRefiled } from './refiled';
import { findReplacesCounted } from './replaces-counted';
import { findUnlistedCounted, findUnlistedWaiting } from './sender-not-listed';
import { findUnknownPeriod } from './unknown-period';
import { findUnknownUnit } from './unknown-unit';
import type { WaitingVersion } from './waiting-version';
import { findWouldReplace, type SentBy } from './would-replace';

/** What these checks look at. */
export interface FiledBook {
  readonly waiting: readonly WaitingVersion[];
  readonly refiled: Filing['refiled'];
  readonly formChanges: readonly ChangedQuestion[];
  /** When responses were missed in the form, by id. */
  readonly deleted: ReadonlyMap<string, Moment>;
  readonly reports: readonly Pick<Report, 'organisation' | 'period' | 'versions' | 'current'>[];
  readonly book: SentBy;
  readonly items: readonly Item[];
  readonly decisions: DecisionBook;
  readonly questions: IdentityQuestions;
  readonly off: ReadonlySet<SwitchableCheck>;
}

/** What they find. */
export interface FilingFindings {
  /** Without those that are switched off. */
  readonly findings: readonly Finding[];
  /** Deleted responses that still count, whatever is switched off: the office is asked about them elsewhere, too. */
  readonly deletions: readonly Finding[];
}

/** The finding that names each reason why a version waits. */
export const WAITING_CODES: Readonly<Record<IdentityProblem, FindingCode>> = {
  'unknown-unit': 'unknown-unit',
  'not-active': 'unknown-unit',
  'unknown-period': 'unknown-period',
  'before-start': 'unknown-period',
  'future-period': 'future-period',
  'sender-not-listed': 'sender-not-listed',
  'would-replace': 'would-replace',
  'closed-period': 'closed-period',
  'replaces-counted': 'replaces-counted',
};

/** The findings in this order: what waits, what was turned into another report, the form, what is gone, who sent. */
export function runFilingChecks(filed: FiledBook): FilingFindings {
  const { waiting, refiled, formChanges, deleted, reports, decisions, off } = filed;
  const deletions = findDeleted(deleted, reports, decisions);
  const findings = [
    ...waiting.flatMap((one) => checkWaiting(one, filed)),
    ...refiled.map(findRefiled),
    ...formChanges.map(findFormChanged),
    ...deletions,
    ...reports.flatMap((report) => findUnlistedCounted(report, decisions)),
  ];
  const silent: ReadonlySet<FindingCode> = off;
  return { findings: findings.filter(({ code }) => !silent.has(code)), deletions };
}

// Each version waits for one reason.
function checkWaiting(one: WaitingVersion, { questions, book, items }: FiledBook): readonly Finding[] {
  const finding =
    findUnknownUnit(one, questions) ??
    findUnknownPeriod(one, questions) ??
    findFuturePeriod(one, questions) ??
    findUnlistedWaiting(one) ??
    findWouldReplace(one, book) ??
    findReplacesCounted(one, book, items) ??
    findClosedPeriod(one);
  return finding === null ? [] : [finding];
}
