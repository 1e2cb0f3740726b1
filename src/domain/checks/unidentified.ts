// Finds versions that cannot be filed: nobody's report, or of no period.

import type { Identity, IdentityQuestions } from '../report/identify';
import type { Version } from '../report/version';
import type { Finding, FindingCode } from './finding';

const CODES = {
  'unknown-unit': 'unknown-unit',
  'not-active': 'unknown-unit',
  'unknown-period': 'unknown-period',
  'before-start': 'unknown-period',
  'future-period': 'future-period',
} as const satisfies Record<string, FindingCode>;

/** Rule: 52-CV/ĐU 2.1 (right period), 2.5 (who reports). Example: an organisation name that is not in the list. */
export function findUnidentified(
  version: Version,
  identity: Identity,
  questions: IdentityQuestions,
): readonly Finding[] {
  if (identity.problem === null) return [];
  const code = CODES[identity.problem];
  const item = code === 'unknown-unit' ? questions.organisation : questions.month;
  return [
    {
      code,
      severity: 'fault',
      unit: identity.organisation?.id ?? null,
      period: identity.period,
      item,
      received: version.answers.get(item) ?? '',
      facts: { problem: identity.problem, submittedAt: version.submittedAt, sender: version.sender },
      responseId: version.responseId,
    },
  ];
}
