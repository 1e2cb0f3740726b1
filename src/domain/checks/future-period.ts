// Finds versions of a month that had not begun when they were sent.

import type { IdentityQuestions } from '../report/identify';
import type { Finding } from './finding';
import { type WaitingVersion, waitingFinding } from './waiting-version';

/** Rule: 52-CV/ĐU 2.1 (right period), R4. Example: "Tháng 5" sent on 20/3. */
export function findFuturePeriod(waiting: WaitingVersion, questions: IdentityQuestions): Finding | null {
  return waiting.identity.problem === 'future-period'
    ? waitingFinding('future-period', waiting, questions.month)
    : null;
}
