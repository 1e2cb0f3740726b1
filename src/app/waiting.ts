// Which versions wait for the office's word in the place of a report.

import type { Period } from '../domain/calendar/period';
import type { WaitingVersion } from '../domain/checks/waiting-version';
import { WAITING_PROBLEMS } from '../domain/report/identify';

/** The versions that would be an organisation's report of a period. */
export function waitingFor(
  waiting: readonly WaitingVersion[],
  organisation: string,
  period: Period,
): readonly WaitingVersion[] {
  return waiting.filter(
    ({ identity }) =>
      identity.organisation?.id === organisation &&
      identity.period === period &&
      WAITING_PROBLEMS.has(identity.problem),
  );
}
