// Finds versions that cannot be filed: nobody's report, or of no period.

import type { Suggestion } from '../report/admit';
import { type Identity, type IdentityQuestions, WAITING_PROBLEMS } from '../report/identify';
import type { Version } from '../report/version';
import type { Finding, FindingCode } from './finding';

const CODES = {
  'unknown-unit': 'unknown-unit',
  'not-active': 'unknown-unit',
  'unknown-period': 'unknown-period',
  'before-start': 'unknown-period',
  'future-period': 'future-period',
  'sender-not-listed': 'sender-not-listed',
  'would-replace': 'would-replace',
  'closed-period': 'closed-period',
} as const satisfies Record<string, FindingCode>;

/** Rule: 52-CV/ĐU 2.1 (right period), 2.5 (who reports). Example: an organisation name that is not in the list. */
export function findUnidentified(
  version: Version,
  identity: Identity,
  questions: IdentityQuestions,
  suggestion: Suggestion | null = null,
): readonly Finding[] {
  if (identity.problem === null) return [];
  const code = CODES[identity.problem];
  const question = code === 'unknown-unit' ? questions.organisation : questions.month;
  const item = WAITING_PROBLEMS.has(identity.problem) || question === 0 ? null : question;
  return [
    {
      code,
      severity: 'fault',
      unit: identity.organisation?.id ?? null,
      period: identity.period,
      item,
      received: item === null ? version.sender : (version.answers.get(item) ?? ''),
      facts: {
        problem: identity.problem,
        submittedAt: version.submittedAt,
        sender: version.sender,
        ...(suggestion === null ? {} : { suggestedUnit: suggestion.organisation, suggestedPeriod: suggestion.period }),
      },
      responseId: version.responseId,
    },
  ];
}
