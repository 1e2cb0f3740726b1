// Finds reports that count although their sender is not on the organisation's list: the office's setting lets them.

import type { DecisionBook } from '../decisions/decision';
import { hasList, isListed } from '../report/admit';
import type { Report } from '../report/report';
import type { Finding } from './finding';

/** Rule: 52-CV/ĐU 2.5. Example: DT's report from an address that DT does not list, under the lenient setting. */
export function findUnlisted({ organisation, period, current }: Report, decisions: DecisionBook): readonly Finding[] {
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
