// One organisation's report of one period, from the versions it submitted.

import type { Day } from '../calendar/day';
import type { Deadline } from '../calendar/deadline';
import { firstDayOf, isLevelMonth, type Period } from '../calendar/period';
import { foldName } from '../regime/fold-name';
import { type Organisation, owes } from '../regime/organisation';
import type { Item } from '../regime/regime';
import { type Answer, readAnswer } from './answer';
import { isNewer, type TypedAnswers, type Version } from './version';

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
  readonly answers: ReadonlyMap<number, Answer>;
}

/**
 * A report from its versions. Rule: the newest version counts; items of a branch that was not taken are 'not-asked'.
 * Throws RangeError without versions.
 */
export function buildReport(
  organisation: Organisation,
  period: Period,
  versions: readonly Version[],
  items: readonly Item[],
): Report {
  const [head, ...rest] = versions;
  if (head === undefined) throw new RangeError(`a report needs a version: ${organisation.id} ${period}`);
  const first = rest.reduce(
    (earliest, version) => (version.submittedAt < earliest.submittedAt ? version : earliest),
    head,
  );
  const current = rest.reduce((newest, version) => (isNewer(version, newest) ? version : newest), head);
  const answers = new Map(
    items.map((item) => {
      const context = {
        owed: owes(organisation, item.no, period),
        asked: isAsked(item, current.answers),
        isLevel: isLevelMonth(period),
      };
      return [item.no, readAnswer(item, current.answers.get(item.no) ?? '', context)];
    }),
  );
  return { organisation, period, versions, first, current, answers };
}

/** Whether an item's branch was taken, by the answers given. */
export function isAsked(item: Item, answers: TypedAnswers): boolean {
  if (item.askedIf === null) return true;
  return foldName(answers.get(item.askedIf.item) ?? '') === foldName(item.askedIf.answer);
}

/** Whether a report arrived in time: until 23:59:59 of the due day. Rule: 52-CV/ĐU 2.5. */
export function isOnTime(report: Report, due: Day): boolean {
  return report.first.submittedAt.slice(0, 10) <= due;
}

/**
 * The state of a report on a day; `report` is null while none has arrived. A period opens on its first day.
 * Example: no report of 2026-03 on 2026-03-28, due 2026-03-27, is 'overdue'.
 */
export function reportState(report: Report | null, deadline: Deadline, today: Day): ReportState {
  if (report !== null) return isOnTime(report, deadline.due) ? 'on-time' : 'late';
  if (today > deadline.due) return 'overdue';
  return today < firstDayOf(deadline.period) ? 'not-due' : 'open';
}
