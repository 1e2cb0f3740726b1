// Finds reports that are owed, past their deadline and not here.

import type { Day } from '../calendar/day';
import type { Deadline } from '../calendar/deadline';
import type { Organisation } from '../regime/organisation';
import { reportState } from '../report/report';
import type { LateBy } from '../report/signed-copy';
import type { Finding } from './finding';

/**
 * Rule: 52-CV/ĐU 2.5. Called only where no report arrived, or where what decides has not come yet: `awaits` says what.
 * Example: due 27/3, today 28/3: overdue.
 */
export function findOverdue(
  organisation: Organisation,
  deadline: Deadline,
  today: Day,
  awaits: LateBy | null = null,
): readonly Finding[] {
  if (reportState(null, deadline, today) !== 'overdue') return [];
  return [
    {
      code: 'overdue',
      severity: 'fault',
      unit: organisation.id,
      period: deadline.period,
      item: null,
      received: '',
      facts: { due: deadline.due, ...(awaits === null ? {} : { awaits }) },
      responseId: null,
    },
  ];
}
