// Finds reports whose response was edited, where nothing else says so.

import type { Deadline } from '../calendar/deadline';
import { dayOf } from '../calendar/moment';
import type { Item } from '../regime/regime';
import { isOnTime, type Report } from '../report/report';
import { inOrder } from '../report/version';
import { changeFacts, changesBetween } from './answer-changes';
import { type Finding, reportFinding } from './finding';

/**
 * Nothing to answer, only to know: the newest version counts. What the response said first is compared with what it says now;
 * silent where 'edited-after-deadline' speaks. Rule: 52-CV/ĐU 2.5 (who reports answers for the figures).
 * Example: sent 20/3 with Mục 24 = 3, changed 21/3 to 1, due 27/3: facts `before 24` '3', `after 24` '1'.
 */
export function findEditedResponse(report: Report, { due }: Deadline, items: readonly Item[]): readonly Finding[] {
  const { current, versions } = report;
  if (versions.length === 1) return [];
  const [sent] = inOrder(versions.filter(({ responseId }) => responseId === current.responseId));
  if (sent === undefined || sent === current) return [];
  if (dayOf(current.submittedAt) > due && isOnTime(report, due)) return [];
  const changes = changesBetween(sent.answers, current.answers, items);
  if (changes.length === 0) return [];
  const facts = { earlier: sent.submittedAt, changed: changes.length, ...changeFacts(changes) };
  return [reportFinding('edited-response', 'note', report, current.submittedAt, facts)];
}
