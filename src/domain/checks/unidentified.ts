// Finds versions that cannot be filed: nobody's report, or of no period.

import type { Identity, IdentityQuestions } from '../report/identify';
import type { Version } from '../report/version';
import type { Finding, FindingCode } from './finding';

/** Rule: 52-CV/ĐU 2.1 (right period), 2.5 (who reports). Example: an organisation name that is not in the list. */
export function findUnidentified(
  version: Version,
  identity: Identity,
  questions: IdentityQuestions,
): readonly Finding[] {
  if (identity.problem === null) return [];
  const code: FindingCode =
    identity.problem === 'unknown-unit' || identity.problem === 'not-active' ? 'unknown-unit' : 'unknown-period';
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
