// Runs every check over a year of reports.

import type { Day } from '../calendar/day';
import type { Deadline } from '../calendar/deadline';
import { isActive, type Organisation } from '../regime/organisation';
import type { Item } from '../regime/regime';
import type { Report } from '../report/report';
import type { ReportBook } from '../totals/school';
import { findBlankOwed } from './blank-owed';
import { findBranchContradiction } from './branch-contradiction';
import type { Finding } from './finding';
import { findLate } from './late';
import { findNonzeroChange } from './nonzero-change';
import { findNotOwner, type NotOwnerRule } from './not-owner';
import { findOverdue } from './overdue';
import { findUnreadable } from './unreadable-answer';

/** What the checks look at. */
export interface CheckedBook {
  readonly organisations: readonly Organisation[];
  readonly reports: ReportBook;
  readonly items: readonly Item[];
  readonly deadlines: readonly Deadline[];
  readonly today: Day;
  readonly notOwner: NotOwnerRule;
}

/** Every finding, by period, then organisation, then item. */
export function runChecks(book: CheckedBook): readonly Finding[] {
  return book.deadlines.flatMap((deadline) =>
    book.organisations
      .filter((organisation) => isActive(organisation, deadline.period))
      .flatMap((organisation) => {
        const report = book.reports(organisation.id, deadline.period);
        if (report === null) return findOverdue(organisation, deadline, book.today);
        return [...findLate(report, deadline), ...book.items.flatMap((item) => checkItem(report, item, book.notOwner))];
      }),
  );
}

const NONE: readonly Finding[] = [];

function checkItem(report: Report, item: Item, notOwner: NotOwnerRule): readonly Finding[] {
  // Most cells are blanks of items that somebody else answers: no check concerns them.
  const answer = report.answers.get(item.no);
  if (answer?.state === 'not-owed' && answer.typed === '') return NONE;
  return [
    ...findBlankOwed(report, item),
    ...findUnreadable(report, item),
    ...findNonzeroChange(report, item),
    ...findNotOwner(report, item, notOwner),
    ...findBranchContradiction(report, item),
  ];
}
