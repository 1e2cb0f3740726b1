// Finds reports that were sent again as another response instead of being edited.

import type { Item } from '../regime/regime';
import type { Report } from '../report/report';
import { isNewer, type Version } from '../report/version';
import { changeFacts, changesBetween } from './answer-changes';
import { type Finding, reportFinding } from './finding';

/**
 * The newest response counts; the one before it is compared with it. Nothing to answer where both say the same.
 * Rule: 52-CV/ĐU 2.5 (who reports answers for the figures). Example: two responses of DT for 2026-03, 49 being '-12', then '-2'.
 */
export function findResubmitted(report: Report, items: readonly Item[]): readonly Finding[] {
  const { current, versions } = report;
  if (versions.length === 1) return [];
  const earlier = newest(versions.filter(({ responseId }) => responseId !== current.responseId));
  if (earlier === null) return [];
  const changes = changesBetween(earlier.answers, current.answers, items);
  const facts = { earlier: earlier.submittedAt, changed: changes.length, ...changeFacts(changes) };
  return [reportFinding('resubmitted', changes.length === 0 ? 'note' : 'question', report, current.submittedAt, facts)];
}

function newest(versions: readonly Version[]): Version | null {
  return versions.reduce<Version | null>((last, next) => (last === null || isNewer(next, last) ? next : last), null);
}
