// One organisation's report of one period, from the versions it submitted.

import type { Day } from '../calendar/day';
import type { Deadline } from '../calendar/deadline';
import { isLevelMonth, type Period } from '../calendar/period';
import { foldName } from '../regime/fold-name';
import { type Organisation, type Term, termOf } from '../regime/organisation';
import type { Item } from '../regime/regime';
import { type Answer, answerWith, notOwed, readAnswer } from './answer';
import type { Receipt } from './signed-copy';
import { isNewer, type Version } from './version';

/** Where a report stands on a given day. */
export type ReportState = 'not-due' | 'open' | 'on-time' | 'late' | 'overdue';

/** A report that arrived. */
export interface Report {
  readonly organisation: Organisation;
  readonly period: Period;
  /** In order of arrival in the log; never empty. */
  readonly versions: readonly Version[];
  /** The earliest version: it decides lateness. */
  readonly first: Version;
  /** The newest version: its answers count. */
  readonly current: Version;
  readonly answers: Answers;
  /** What decides whether it came in time. */
  readonly receipt: Receipt;
}

/** Answers by item number. Every sum and every check asks for them: a look-up in a list, and a sixth of the memory of a map. */
export interface Answers {
  /** undefined where the regime has no such item. */
  get(item: number): Answer | undefined;
}

/** A figure that the office set in the place of a typed answer. */
export interface DecidedFigure {
  /** The answer that was decided on. */
  readonly typed: string;
  readonly value: number;
}

/** Makes a report of its versions; `decided` are the figures that the office set in it. */
export type ReportBuilder = (
  organisation: Organisation,
  period: Period,
  versions: readonly Version[],
  decided?: (item: number) => DecidedFigure | null,
) => Report;

/**
 * A builder of reports over the same items; which of them a term owes is looked up once, for all its months. Rule: the newest
 * version counts; items of a branch that was not taken are 'not-asked'. A figure that the office decided holds as long as the
 * answer is the one that it decided on. The builder throws RangeError without versions.
 * Example: of two versions with Mục 24 = "3" and later "5", the report's answer of item 24 is 5.
 */
export function reportBuilder(items: readonly Item[]): ReportBuilder {
  const splitBy = itemSplitter(items);
  return (organisation, period, versions, decided = () => null) => {
    const [head] = versions;
    if (head === undefined) throw new RangeError(`a report needs a version: ${organisation.id} ${period}`);
    let first = head;
    let current = head;
    for (const version of versions) {
      if (version.submittedAt < first.submittedAt) first = version;
      if (isNewer(version, current)) current = version;
    }
    const { owed, others } = splitBy(termOf(organisation, period));
    const isLevel = isLevelMonth(period);
    const answers = new Array<Answer>(items.length + 1);
    for (const { no } of others) answers[no] = notOwed(current.answers.get(no) ?? '');
    for (const item of owed) answers[item.no] = owedAnswer(item, current, isLevel, decided(item.no));
    const receipt: Receipt = { by: 'form', on: first.submittedAt.slice(0, 10) };
    return { organisation, period, versions, first, current, answers: { get: (no) => answers[no] }, receipt };
  };
}

/** One report alone. Throws RangeError without versions. Example: without a decision it says what its newest version says. */
export function buildReport(
  organisation: Organisation,
  period: Period,
  versions: readonly Version[],
  items: readonly Item[],
  decided?: (item: number) => DecidedFigure | null,
): Report {
  return reportBuilder(items)(organisation, period, versions, decided);
}

interface SplitItems {
  readonly owed: readonly Item[];
  readonly others: readonly Item[];
}

function itemSplitter(items: readonly Item[]): (term: Term | null) => SplitItems {
  const known = new Map<Term | null, SplitItems>();
  return (term) => {
    const isOwed = ({ no }: Item) => term?.items.has(no) ?? false;
    const split = known.get(term) ?? { owed: items.filter(isOwed), others: items.filter((item) => !isOwed(item)) };
    known.set(term, split);
    return split;
  };
}

function owedAnswer(item: Item, version: Version, isLevel: boolean, decision: DecidedFigure | null): Answer {
  const typed = version.answers.get(item.no) ?? '';
  if (decision !== null && isSameAnswer(typed, decision.typed)) return answerWith(typed, decision.value);
  return readAnswer(item, typed, { owed: true, asked: isAsked(item, version), isLevel });
}

/** Whether two writings are one answer: what passed through a cell may have lost outer spaces and invisible signs. */
export function isSameAnswer(a: string, b: string): boolean {
  return a === b || visible(a) === visible(b);
}

function visible(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\u200b/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether an item's branch was taken: by the form's own navigation, and by the answer that the regime names. */
export function isAsked(item: Item, { answers, notAsked }: Pick<Version, 'answers' | 'notAsked'>): boolean {
  if (notAsked?.has(item.no)) return false;
  if (item.askedIf === null) return true;
  const typed = answers.get(item.askedIf.item) ?? '';
  return typed === item.askedIf.answer || foldName(typed) === foldName(item.askedIf.answer);
}

/** Whether a report arrived in time: until 23:59:59 of the due day. Rule: 52-CV/ĐU 2.5. */
export function isOnTime({ receipt }: Report, due: Day): boolean {
  return receipt.on !== null && receipt.on <= due;
}

/**
 * The state of a report on a day; `report` is null while none has arrived, and one whose receipt is still to come has not arrived
 * either. A period opens on its first day.
 * Example: no report of 2026-03 on 2026-03-28, due 2026-03-27, is 'overdue'.
 */
export function reportState(report: Report | null, deadline: Deadline, today: Day): ReportState {
  if (report !== null && report.receipt.on !== null) return isOnTime(report, deadline.due) ? 'on-time' : 'late';
  if (today > deadline.due) return 'overdue';
  return today < deadline.opens ? 'not-due' : 'open';
}
