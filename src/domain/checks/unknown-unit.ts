// Finds versions that are nobody's report: the organisation is not in the list, or owes no report of that period.

import type { IdentityQuestions } from '../report/identify';
import type { Finding } from './finding';
import { type WaitingVersion, waitingFinding } from './waiting-version';

/** Rule: 52-CV/ĐU 2.5 (who reports). Example: "Chi bộ lạ" where the form asks for the organisation. */
export function findUnknownUnit(waiting: WaitingVersion, questions: IdentityQuestions): Finding | null {
  const { problem } = waiting.identity;
  if (problem !== 'unknown-unit' && problem !== 'not-active') return null;
  return waitingFinding('unknown-unit', waiting, questions.organisation);
}
