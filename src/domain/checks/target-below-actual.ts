// Finds registered targets that were reached before they were registered.

import { dayOf } from '../calendar/moment';
import { periodFrom, periodOf, periodsFrom } from '../calendar/period';
import type { TargetLink } from '../regime/regime';
import type { StandingRegistration } from '../registration/plan-standing';
import { figureOf } from '../report/answer';
import type { ReportBook } from '../totals/school';
import { type Finding, planFinding } from './finding';

/**
 * Rule: 52-CV/ĐU 1.2 «chỉ tiêu phấn đấu trong cả năm, không phải số liệu thực hiện tại thời điểm đăng ký» (R19). What is done
 * counts as reported when the registration came; codes without a monthly item say nothing.
 * Example: TG02 = 4 registered on 20/8 when the reports of 3–7/2026 add up to 6 is one question.
 */
export function findTargetsBelowActual(
  registration: StandingRegistration,
  links: readonly TargetLink[],
  reports: ReportBook,
): readonly Finding[] {
  const { organisation, year, at, targets } = registration;
  const periods = periodsFrom(periodFrom(year, 1), periodOf(dayOf(at)));
  const arrived = periods.flatMap((period) => {
    const report = reports(organisation, period);
    return report !== null && report.first.submittedAt <= at ? [report] : [];
  });
  return targets.flatMap(({ item, code, value }) => {
    const linked = links.find((link) => link.code === code)?.items ?? [];
    const done = arrived.reduce(
      (sum, { answers }) => linked.reduce((own, no) => own + (figureOf(answers.get(no)) ?? 0), sum),
      0,
    );
    if (linked.length === 0 || value >= done) return [];
    const about = { organisation: { id: organisation }, year };
    return [planFinding('target-below-actual', 'question', about, item, String(value), { code, done })];
  });
}
