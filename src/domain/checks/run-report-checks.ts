// Runs the checks that look at one report alone.

import type { Deadline } from '../calendar/deadline';
import { type Item, isNumeric } from '../regime/regime';
import type { Answer } from '../report/answer';
import type { Report } from '../report/report';
import { findBlankOwed } from './blank-owed';
import { findBranchContradiction } from './branch-contradiction';
import type { SwitchableCheck } from './check-settings';
import { findCredentials } from './credentials-in-text';
import { findEditedAfterDeadline } from './edited-after-deadline';
import { findEditedResponse } from './edited-response';
import { findEvidenceMissing } from './evidence-missing';
import type { Finding } from './finding';
import { findFractionInCount } from './fraction-in-count';
import { findLate } from './late';
import { findNegativeFlow } from './negative-flow';
import { findNonzeroChange } from './nonzero-change';
import { findNotOwner } from './not-owner';
import { findResubmitted } from './resubmitted';
import type { CheckedBook } from './run-checks';
import { findScale, isMoney } from './scale-suspected';
import { findSumMismatch } from './sum-mismatch';
import { findUnreadableNumber } from './unreadable-number';

/** Finds what is to be said about one report. */
export type ReportChecker = (report: Report, deadline: Deadline) => readonly Finding[];

type ReportCheck = (report: Report, deadline: Deadline) => readonly Finding[];

interface ItemCheck {
  /** What switches it off; null where nothing does. */
  readonly name: SwitchableCheck | null;
  /** Items that it can say something about: most checks concern few. */
  readonly concerns: (item: Item) => boolean;
  /** States of answers that it can say something about. */
  readonly states: readonly Answer['state'][];
  readonly find: (report: Report, item: Item, answer: Answer) => Finding | null;
}

/** A checker with the checks that are on; findings about the whole report come first, then by item. */
export function reportChecker(book: CheckedBook): ReportChecker {
  const { items } = book;
  const reportChecks = reportChecksOn(book);
  const itemChecks = itemChecksOn(book);
  const plan = items.map((item) => ({ item, checksOf: byState(itemChecks.filter(({ concerns }) => concerns(item))) }));
  return (report, deadline) => {
    const findings: Finding[] = [];
    for (const check of reportChecks) findings.push(...check(report, deadline));
    for (const { item, checksOf } of plan) {
      const answer = report.answers.get(item.no);
      // Most cells are blanks of items that somebody else answers: no check concerns them.
      if (answer === undefined || (answer.state === 'not-owed' && answer.typed === '')) continue;
      for (const { find } of checksOf.get(answer.state) ?? NONE) {
        const finding = find(report, item, answer);
        if (finding !== null) findings.push(finding);
      }
    }
    return findings;
  };
}

const NONE: readonly ItemCheck[] = [];

// In their order, so that a report's findings keep it.
function byState(checks: readonly ItemCheck[]): ReadonlyMap<Answer['state'], readonly ItemCheck[]> {
  const states = new Set(checks.flatMap((check) => check.states));
  return new Map([...states].map((state) => [state, checks.filter((check) => check.states.includes(state))]));
}

function reportChecksOn({ items, settings: { off } }: CheckedBook): readonly ReportCheck[] {
  const checks: readonly (readonly [SwitchableCheck | null, ReportCheck])[] = [
    [null, findLate],
    ['edited-after-deadline', (report, deadline) => findEditedAfterDeadline(report, deadline, items)],
    ['edited-response', (report, deadline) => findEditedResponse(report, deadline, items)],
    ['resubmitted', (report) => findResubmitted(report, items)],
  ];
  return checks.filter(([name]) => name === null || !off.has(name)).map(([, check]) => check);
}

const FIGURES: readonly Answer['state'][] = ['number', 'zero'];
const WRITTEN: readonly Answer['state'][] = [...FIGURES, 'words', 'not-asked', 'not-owed', 'unreadable'];

// Whether anything can be typed.
function isOpen({ choices }: Item): boolean {
  return choices.length === 0;
}

function itemChecksOn({ items, notOwner, settings }: CheckedBook): readonly ItemCheck[] {
  const required = new Set(items.filter((item) => item.required).map(({ no }) => no));
  const checks: readonly ItemCheck[] = [
    { name: 'blank-owed', concerns: (item) => item.required, states: ['blank'], find: findBlankOwed },
    { name: null, concerns: isNumeric, states: ['unreadable'], find: findUnreadableNumber },
    { name: null, concerns: isNumeric, states: ['unreadable'], find: findFractionInCount },
    { name: null, concerns: isNumeric, states: ['unreadable'], find: findNegativeFlow },
    { name: 'nonzero-change', concerns: ({ kind }) => kind === 'stock', states: ['number'], find: findNonzeroChange },
    {
      name: 'not-owner',
      concerns: isNumeric,
      states: ['not-owed'],
      find: (report, item) => findNotOwner(report, item, notOwner),
    },
    {
      name: 'branch-contradiction',
      concerns: ({ askedIf }) => askedIf !== null,
      // A figure that was not asked for counts where the office decided so.
      states: ['not-asked', 'not-owed', ...FIGURES],
      find: findBranchContradiction,
    },
    {
      name: 'scale-suspected',
      concerns: isMoney,
      states: FIGURES,
      find: (report, item) => findScale(report, item, settings.leastMoney),
    },
    { name: 'sum-mismatch', concerns: ({ sumOf }) => sumOf.length > 0, states: FIGURES, find: findSumMismatch },
    {
      name: 'evidence-missing',
      concerns: ({ evidence }) => evidence !== null,
      states: ['number', 'words'],
      find: (report, item) => findEvidenceMissing(report, item, (no) => required.has(no)),
    },
    { name: 'credentials-in-text', concerns: isOpen, states: WRITTEN, find: findCredentials },
    {
      name: 'credentials-in-text',
      concerns: (item) => !isOpen(item),
      states: WRITTEN,
      // A choice as it is printed holds nobody's.
      find: (report, item, answer) =>
        item.choices.includes(answer.typed) ? null : findCredentials(report, item, answer),
    },
  ];
  return checks.filter(({ name }) => name === null || !settings.off.has(name));
}
