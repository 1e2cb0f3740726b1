// Finds versions that wait because they would change a report that already counts.

import type { Period } from '../calendar/period';
import type { Item } from '../regime/regime';
import type { Report } from '../report/report';
import { changeFacts, changesBetween } from './answer-changes';
import type { Finding } from './finding';
import type { WaitingVersion } from './waiting-version';

/** What counts for an organisation and period, or null. */
type Counting = (organisation: string, period: Period) => Pick<Report, 'current'> | null;

/**
 * What the version would change, answer by answer. Rule: 52-CV/ĐU 1.3; assumed, a setting.
 * Example: Mục 24 is 3 in the report that counts and 5 in the one that waits: facts `before 24` '3', `after 24` '5'.
 */
export function findReplacesCounted(
  { version, identity: { organisation, period, problem } }: WaitingVersion,
  counting: Counting,
  items: readonly Item[],
): Finding | null {
  if (problem !== 'replaces-counted' || organisation === null || period === null) return null;
  const standing = counting(organisation.id, period)?.current ?? null;
  const changes = standing === null ? [] : changesBetween(standing.answers, version.answers, items);
  return {
    code: 'replaces-counted',
    severity: 'fault',
    unit: organisation.id,
    period,
    item: null,
    received: version.submittedAt,
    facts: {
      earlier: standing?.submittedAt ?? '',
      isEdit: standing?.responseId === version.responseId ? 1 : 0,
      changed: changes.length,
      ...changeFacts(changes),
    },
    responseId: version.responseId,
  };
}
