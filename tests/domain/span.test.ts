// Spans of months: their ids, their months, and how much of them there is.

import { describe, expect, it } from 'vitest';
import { coverageOf, spanFrom } from '../../src/domain/calendar/span';

describe('the months of a span', () => {
  it.each([
    ['2026-10', 'month', ['2026-10']],
    ['2026-Q1', 'quarter', ['2026-01', '2026-02', '2026-03']],
    ['2026-Q4', 'quarter', ['2026-10', '2026-11', '2026-12']],
    ['2026-6M', 'six-months', ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06']],
  ])('%s is a %s: %j', (id, kind, periods) => {
    expect(spanFrom(id)).toEqual({ id, kind, year: 2026, periods });
  });

  it('nine months end with September, a year with December', () => {
    expect(spanFrom('2026-9M')?.periods[8]).toBe('2026-09');
    expect(spanFrom('2026')?.periods).toHaveLength(12);
  });

  it.each(['2026-13', '2026-Q5', '2026-3M', '26', '', 'Q1'])('"%s" is none', (id) => {
    expect(spanFrom(id)).toBeNull();
  });
});

describe('how much of a span there is, the regime having begun in March, in November', () => {
  it.each([
    ['2026-Q1', ['2026-03'], ['2026-01', '2026-02'], []],
    ['2026-Q2', ['2026-04', '2026-05', '2026-06'], [], []],
    ['2026-Q4', ['2026-10', '2026-11'], [], ['2026-12']],
    ['2025', [], ['2025-01', '2025-12'], []],
    ['2027-01', [], [], ['2027-01']],
  ])('%s: counted %j, before %j, ahead %j', (id, counted, before, ahead) => {
    const found = coverageOf(spanFrom(id) ?? { periods: [] }, '2026-03', '2026-11');
    expect(found.counted).toEqual(counted);
    expect([found.before[0], found.before[found.before.length - 1]]).toEqual([before[0], before[before.length - 1]]);
    expect(found.ahead).toEqual(ahead);
  });
});
