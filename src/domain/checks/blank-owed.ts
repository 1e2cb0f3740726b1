// Finds blanks where an answer is owed.

import type { Item } from '../regime/regime';
import type { Report } from '../report/report';
import { type Finding, itemFinding } from './finding';

/** Rule: 52-CV/ĐU 2.2 «trường hợp không phát sinh, ghi 0». Example: Mục 24 left blank by an organisation that owes it. */
export function findBlankOwed(report: Report, item: Item): Finding | null {
  if (!item.required || report.answers.get(item.no)?.state !== 'blank') return null;
  return itemFinding('blank-owed', 'fault', report.organisation.id, report.period, item.no, '');
}
