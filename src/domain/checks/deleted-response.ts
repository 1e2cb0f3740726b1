// Finds reports whose response is gone from the form; they count until the office withdraws them.

import type { Moment } from '../calendar/moment';
import type { DecisionBook } from '../decisions/decision';
import type { Report } from '../report/report';
import type { Finding } from './finding';

/**
 * Nothing is lost because somebody deleted it in the form. `deleted` says when each response was missed, by id.
 * Example: DT's response of March, missed on 2/4, is one finding about DT in 2026-03.
 */
export function findDeleted(
  deleted: ReadonlyMap<string, Moment>,
  reports: readonly Pick<Report, 'organisation' | 'period' | 'versions' | 'current'>[],
  decisions: DecisionBook,
): readonly Finding[] {
  if (deleted.size === 0) return [];
  return reports.flatMap(({ organisation, period, versions, current }) =>
    [...new Set(versions.map(({ responseId }) => responseId))].flatMap((responseId) => {
      const noticedAt = deleted.get(responseId);
      if (noticedAt === undefined || decisions.withdrawn(responseId) !== null) return [];
      return [
        {
          code: 'deleted-response' as const,
          severity: current.responseId === responseId ? ('question' as const) : ('note' as const),
          unit: organisation.id,
          period,
          item: null,
          received: '',
          facts: { submittedAt: current.submittedAt, noticedAt },
          responseId,
        },
      ];
    }),
  );
}
