// Finds results of a whole year that are not what was registered for it.

import type { Day } from '../calendar/day';
import type { Deadline } from '../calendar/deadline';
import type { Organisation } from '../regime/organisation';
import type { PlanLine } from '../totals/plan-against-actual';
import type { Finding } from './finding';

/** When a year is over for an organisation: its December deadline, as the office extended it. */
export interface YearEnd {
  readonly december: Deadline;
  readonly ownDeadline: (organisation: Organisation, deadline: Deadline) => Deadline;
  readonly today: Day;
}

/**
 * One finding an organisation and code. Silent during the year, since no monthly share of a target is stated (R19); without a
 * target; and where no month has a figure, which the overdue reports say. Rule: 52-CV/ĐU 1.3 (R27); the "non-zero deviation".
 * Example: target 6, five reported by the end of December: "5/6", fact `deviation` is −1.
 */
export function findPlanDeviation(
  organisations: readonly Organisation[],
  lines: readonly PlanLine[],
  { december, ownDeadline, today }: YearEnd,
): readonly Finding[] {
  const over = new Set(organisations.filter((each) => today > ownDeadline(each, december).due).map(({ id }) => id));
  return lines.flatMap(({ organisation, link, target, actual, deviation, gaps }): readonly Finding[] => {
    if (organisation === null || !over.has(organisation) || target === null || actual === null) return [];
    if (deviation === null || deviation === 0) return [];
    return [
      {
        code: 'plan-deviation',
        severity: 'question',
        unit: organisation,
        period: december.period,
        item: null,
        received: `${actual}/${target}`,
        facts: { indicator: link.code, title: link.title, target, actual, deviation, gaps: gaps.length },
        responseId: null,
      },
    ];
  });
}
