// Finds reports whose sender is not on the organisation's list: waiting, or counted where the office's setting lets them.

import type { DecisionBook } from '../decisions/decision';
import { hasList, isListed } from '../report/admit';
import type { Report } from '../report/report';
import type { Finding } from './finding';
import { type WaitingVersion, waitingFinding } from './waiting-version';

/** Rule: 52-CV/ĐU 2.5. Example: DT's report from an address that DT does not list waits for the office. */
export function findUnlistedWaiting(waiting: WaitingVersion): Finding | null {
  return waiting.identity.problem === 'sender-not-listed' ? waitingFinding('sender-not-listed', waiting) : null;
}

/** The same under the lenient setting: the report counts, and the office is asked. Silent once it accepted the response. */
export function findUnlistedCounted(
  { organisation, period, current }: Pick<Report, 'organisation' | 'period' | 'current'>,
  decisions: DecisionBook,
): readonly Finding[] {
  const { sender, responseId } = current;
  if (sender === '' || !hasList(organisation) || isListed(organisation, sender)) return [];
  if (decisions.accepted(responseId) !== null) return [];
  return [
    {
      code: 'sender-not-listed',
      severity: 'question',
      unit: organisation.id,
      period,
      item: null,
      received: sender,
      facts: { problem: 'counted', sender },
      responseId,
    },
  ];
}
