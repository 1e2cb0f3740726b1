// Finds answers to questions that the form should not have asked, by the answer at the branch.

import type { Item } from '../regime/regime';
import { isAsked, type Report } from '../report/report';
import { type Finding, itemFinding } from './finding';

/** Rule: Phụ lục 02 Mục 69 («Không» goes to 76). Example: 69 = "Không" with 70 filled in; the item is 70. */
export function findBranchContradiction(report: Report, item: Item): Finding | null {
  const typed = report.current.answers.get(item.no) ?? '';
  if (item.askedIf === null || typed.trim() === '' || isAsked(item, report.current)) return null;
  return itemFinding('branch-contradiction', 'fault', report.organisation.id, report.period, item.no, typed);
}
