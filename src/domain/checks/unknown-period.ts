// Finds versions of no period: the month cannot be read, or lies before the regime begins.

import type { IdentityQuestions } from '../report/identify';
import type { Finding } from './finding';
import { type WaitingVersion, waitingFinding } from './waiting-version';

/** Rule: 52-CV/ĐU 2.1 (right period). Example: "Quý 1" where the form asks for the month. */
export function findUnknownPeriod(waiting: WaitingVersion, questions: IdentityQuestions): Finding | null {
  const { problem } = waiting.identity;
  if (problem !== 'unknown-period' && problem !== 'before-start') return null;
  return waitingFinding('unknown-period', waiting, questions.month);
}
