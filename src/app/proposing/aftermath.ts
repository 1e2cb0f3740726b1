// Says of a report that was replaced without asking what its newer version has moved further on.

import { addMonths, periodOf, yearOf } from '../../domain/calendar/period';
import type { Finding, FindingCode } from '../../domain/checks/finding';
import { rippleSentence } from '../../text/ripple';
import { filedBuilder, type Projection } from '../project';
import { rippleFrom, targetsOfYear } from './preview';

// Every run says it of every such finding: what is older has been seen, and would cost each morning its time.
const MONTHS_BACK = 3;

const OF_REPLACED: ReadonlySet<FindingCode> = new Set(['resubmitted', 'edited-after-deadline', 'edited-response']);

/**
 * The school's sums and the codes of targets that the version which counts has moved, in one sentence; '' of any other finding, of a
 * closed month, whose figures stand, and of one that lies longer back.
 * Example: 'Ảnh hưởng đến nay: lũy kế trường Mục 24: 10 → 12; TG02: 10/12 (83,3%) → 12/12 (100%).'
 */
export function aftermathOf(projection: Projection, { code, unit, period, facts }: Finding): string {
  const { inputs, views, today } = projection;
  if (!OF_REPLACED.has(code) || unit === null || period === null || views.book.has(period)) return '';
  if (period < addMonths(periodOf(today), -MONTHS_BACK)) return '';
  const report = views.live.reports(unit, period);
  const earlier = report?.versions.find((each) => each !== report.current && each.submittedAt === facts.earlier);
  if (report === null || earlier === undefined) return '';
  const before = filedBuilder(inputs)({ ...report, versions: [earlier] });
  const ripple = rippleFrom(projection, [{ organisation: unit, period, report: before }]);
  return rippleSentence(ripple, targetsOfYear(projection, yearOf(period)));
}
