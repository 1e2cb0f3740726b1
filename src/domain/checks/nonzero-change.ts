// Finds stock items reported with a change other than zero, to be confirmed: a change is frequent and lawful.

import { isLevelMonth } from '../calendar/period';
import type { Item } from '../regime/regime';
import { figureOf } from '../report/answer';
import type { Report } from '../report/report';
import { type Finding, itemFinding } from './finding';

/** Rule: note on Mục 42–45. January reports a level, so it is never a change. Example: Mục 49 typed "-12" in March. */
export function findNonzeroChange(report: Report, item: Item): Finding | null {
  if (item.kind !== 'stock' || isLevelMonth(report.period)) return null;
  const answer = report.answers.get(item.no);
  const figure = figureOf(answer);
  if (answer === undefined || figure === null || figure === 0) return null;
  return itemFinding('nonzero-change', 'question', report.organisation.id, report.period, item.no, answer.typed);
}
