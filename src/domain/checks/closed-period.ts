// Finds versions that wait because their period was closed before they came.

import type { Finding } from './finding';
import { type WaitingVersion, waitingFinding } from './waiting-version';

/** Rule: 52-CV/ĐU 1.3. Example: March closed at the end of 5/4, sent on 6/4. */
export function findClosedPeriod(waiting: WaitingVersion): Finding | null {
  return waiting.identity.problem === 'closed-period' ? waitingFinding('closed-period', waiting) : null;
}
