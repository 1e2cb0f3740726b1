// Finds versions that wait because they would take the place of a report that somebody else sent.

import type { Period } from '../calendar/period';
import type { Report } from '../report/report';
import type { Finding } from './finding';
import { type WaitingVersion, waitingFinding } from './waiting-version';

/** What an organisation sent for a period, or null. */
export type SentBy = (organisation: string, period: Period) => Pick<Report, 'current'> | null;

/**
 * The fact `other` is the address that sent what counts. Rule: 52-CV/ĐU 2.5.
 * Example: B's secretary sends a report of C, which has no list and whose report came from c1@humg.test: `other` is that one.
 */
export function findWouldReplace(waiting: WaitingVersion, reports: SentBy): Finding | null {
  const { organisation, period, problem } = waiting.identity;
  if (problem !== 'would-replace' || organisation === null || period === null) return null;
  const other = reports(organisation.id, period)?.current.sender ?? '';
  return waitingFinding('would-replace', waiting, 0, { other });
}
