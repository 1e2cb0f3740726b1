// Finds organisations that have not registered a year's targets by its deadline.

import type { Day } from '../calendar/day';
import type { Organisation } from '../regime/organisation';
import { type Finding, planFinding } from './finding';

/** Rule: 52-CV/ĐU 1.5. Called only where no registration is here. Example: due 20/3, today 21/3: overdue. */
export function findPlanOverdue(organisation: Organisation, year: number, due: Day, today: Day): readonly Finding[] {
  return today <= due ? [] : [planFinding('plan-overdue', 'fault', { organisation, year }, null, '', { due })];
}
