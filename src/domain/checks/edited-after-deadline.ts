// Finds reports that came in time and were changed after the deadline.

import type { Deadline } from '../calendar/deadline';
import { dayOf } from '../calendar/moment';
import type { Item } from '../regime/regime';
import { isOnTime, type Report } from '../report/report';
import { isNewer } from '../report/version';
import { changeFacts, changesBetween } from './answer-changes';
import { type Finding, reportFinding } from './finding';

/**
 * The report stays on time; what it said on the due day is compared with what it says now. Rules: 52-CV/ĐU 2.5, R5.
 * Example: sent 27/3 with Mục 24 = 3, changed 30/3 to 1, due 27/3: facts `before 24` '3', `after 24` '1'.
 */
export function findEditedAfterDeadline(report: Report, { due }: Deadline, items: readonly Item[]): readonly Finding[] {
  const { current, versions } = report;
  if (dayOf(current.submittedAt) <= due || !isOnTime(report, due)) return [];
  const inTime = versions
    .filter(({ submittedAt }) => dayOf(submittedAt) <= due)
    .reduce((newest, version) => (isNewer(version, newest) ? version : newest), report.first);
  const changes = changesBetween(inTime.answers, current.answers, items);
  if (changes.length === 0) return [];
  const facts = { due, earlier: inTime.submittedAt, changed: changes.length, ...changeFacts(changes) };
  return [reportFinding('edited-after-deadline', 'question', report, current.submittedAt, facts)];
}
