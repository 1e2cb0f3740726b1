// A year's result against its plan: found when the year is over, silent before.

import { describe, expect, it } from 'vitest';
import { deadlineOf, extended } from '../../../src/domain/calendar/deadline';
import { periodsFrom } from '../../../src/domain/calendar/period';
import { findingKey } from '../../../src/domain/checks/finding';
import { findPlanDeviation } from '../../../src/domain/checks/plan-deviation';
import { planAgainstActual } from '../../../src/domain/totals/plan-against-actual';
import { HUMG_MONTHLY } from '../../../src/regimes/humg-monthly';
import { figures, organisation, report } from '../sample-regime';

const A = organisation('A', [24, 41, 56, 57]);
const B = organisation('B', [24], { until: '2026-06' });
const DECEMBER = deadlineOf(HUMG_MONTHLY.deadline, '2026-12', new Map());

// Two sessions in March and one in December; four activities; (3+2) articles.
const REPORTS = [
  report(A, '2026-03', { 24: '2', 41: '4', 56: '3', 57: '2' }),
  report(A, '2026-12', { 24: '1', 41: '0', 56: '0', 57: '' }),
  report(B, '2026-03', { 24: '1' }),
];

function found(targets: readonly (readonly [string, string, number])[], today: string, extendedTo = '') {
  const lines = planAgainstActual(figures([A, B], REPORTS), {
    links: HUMG_MONTHLY.links,
    items: HUMG_MONTHLY.items,
    targets: targets.map(([unit, code, target]) => ({ organisation: unit, code, target })),
    periods: periodsFrom('2026-03', '2026-12'),
  });
  return findPlanDeviation([A, B], lines, {
    december: DECEMBER,
    ownDeadline: ({ id }, deadline) =>
      id === 'A' && extendedTo !== '' ? extended(deadline, { until: extendedTo, who: 'X', why: 'Y' }) : deadline,
    today,
  });
}

describe('plan-deviation', () => {
  // December's deadline of 2026 is Monday 28/12.
  it.each([
    ['below', ['A', 'TG02', 6], '2026-12-29', ['A 2026-12 TG02 3/6']],
    ['above', ['A', 'KT03', 3], '2026-12-29', ['A 2026-12 KT03 4/3']],
    ['met', ['A', 'KT03', 4], '2026-12-29', []],
    ['target zero, something done', ['A', 'KT03', 0], '2026-12-29', ['A 2026-12 KT03 4/0']],
    ['two items, one month blank', ['A', 'NV02', 10], '2026-12-29', ['A 2026-12 NV02 5/10']],
    ['an organisation that was dissolved in June', ['B', 'TG02', 4], '2026-12-29', ['B 2026-12 TG02 1/4']],
    ['in the middle of the year', ['A', 'TG02', 6], '2026-07-01', []],
    ['on the last day on time', ['A', 'TG02', 6], '2026-12-28', []],
    ['of a year long past', ['A', 'TG02', 6], '2028-02-01', ['A 2026-12 TG02 3/6']],
    ['a code without monthly source', ['A', 'KT01', 5], '2026-12-29', []],
    ['no figure in any month', ['B', 'KT03', 2], '2026-12-29', []],
  ] as const)('%s: %j on %s', (_title, [unit, code, target], today, expected) => {
    const lines = found([[unit, code, target]], today).map(
      ({ unit: id, period, facts, received }) => `${id} ${period} ${facts.indicator} ${received}`,
    );
    expect(lines).toEqual(expected);
  });

  it('without a target says nothing', () => {
    expect(found([], '2026-12-29')).toEqual([]);
  });

  it('waits for the extended deadline of an organisation', () => {
    const targets = [
      ['A', 'TG02', 6],
      ['B', 'TG02', 4],
    ] as const;
    expect(found(targets, '2026-12-30', '2026-12-31').map(({ unit }) => unit)).toEqual(['B']);
    expect(found(targets, '2027-01-01', '2026-12-31').map(({ unit }) => unit)).toEqual(['A', 'B']);
  });

  it('is a question with the arithmetic, and its key names the code', () => {
    const findings = found(
      [
        ['A', 'TG02', 6],
        ['A', 'NV02', 10],
      ],
      '2026-12-29',
    );
    expect(
      findings.map(({ severity, facts }) => [severity, facts.target, facts.actual, facts.deviation, facts.gaps]),
    ).toEqual([
      ['question', 6, 3, -3, 8],
      ['question', 10, 5, -5, 9],
    ]);
    expect(findings.map(findingKey)).toEqual(['plan-deviation|A|2026-12|TG02|', 'plan-deviation|A|2026-12|NV02|']);
  });
});
