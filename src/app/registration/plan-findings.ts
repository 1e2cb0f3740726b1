// What is to be said about the registrations on a day: what was found in them, who is late or missing, what was reached before.

import type { Day } from '../../domain/calendar/day';
import type { Finding } from '../../domain/checks/finding';
import { findPlanLate } from '../../domain/checks/plan-late';
import { findPlanOverdue } from '../../domain/checks/plan-overdue';
import { findTargetsBelowActual } from '../../domain/checks/target-below-actual';
import type { Regime } from '../../domain/regime/regime';
import { planStateOf } from '../../domain/registration/plan-state';
import type { ReportBook } from '../../domain/totals/school';
import type { Inputs } from '../inputs/read-inputs';

/** The findings, of every year with a deadline; none where no plan's form is linked. */
export function planFindings(
  { links }: Pick<Regime, 'links'>,
  { plan, organisations, settings }: Pick<Inputs, 'plan' | 'organisations' | 'settings'>,
  reports: ReportBook,
  today: Day,
): readonly Finding[] {
  if (plan === null) return [];
  const isAsked = !settings.checks.off.has('target-below-actual');
  return [
    ...plan.findings,
    ...plan.registrations.flatMap(findPlanLate),
    ...plan.deadlines.flatMap(({ year, due }) =>
      organisations
        .filter((organisation) => planStateOf(plan, organisation, year, today) === 'overdue')
        .flatMap((organisation) => findPlanOverdue(organisation, year, due, today)),
    ),
    ...(isAsked ? plan.registrations.flatMap((each) => findTargetsBelowActual(each, links, reports)) : []),
  ];
}
