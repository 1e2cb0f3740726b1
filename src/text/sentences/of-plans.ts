// Sentences about what became of a year's plan.

import { formatNumber } from '../numbers';
import type { Sentence } from './sentence';

/** What each of these findings says. */
export const PLAN_SENTENCES = {
  'plan-deviation': ({ facts }) => {
    const deviation = Number(facts.deviation);
    const [target, actual, difference] = [facts.target, facts.actual, Math.abs(deviation)].map((each) =>
      formatNumber(Number(each)),
    );
    const gaps = facts.gaps === 0 ? '' : `, còn ${facts.gaps} tháng chưa có số liệu`;
    return `Cả năm thực hiện ${actual}, chỉ tiêu đăng ký ${target}: ${deviation < 0 ? 'thấp' : 'cao'} hơn ${difference}${gaps}; đề nghị xác nhận (${facts.indicator}: ${facts.title}).`;
  },
} as const satisfies Readonly<Record<string, Sentence>>;
