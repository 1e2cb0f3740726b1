// What organisations owe and gave in a month, open or closed.

import { describe, expect, it } from 'vitest';
import { monthFigures } from '../../src/domain/totals/month-figures';
import type { ClosedView } from '../../src/domain/totals/school';
import { figures, organisation, report } from './sample-regime';

const A = organisation('A', [24]);
const B = organisation('B', [24, 49], { from: '2026-04' });
const REPORTS = [report(A, '2026-03', { 24: '3', 49: '7' }), report(B, '2026-04', { 24: 'khoảng 10', 49: '-1' })];
const GONE = { owed: new Set([24]), figure: () => 5, level: () => null };
const closed: ClosedView = {
  of: (period) => (period === '2026-03' ? new Map([['GONE', GONE]]) : null),
  levels: () => new Map(),
};

describe('a month', () => {
  it.each([
    ['2026-03', ['A']],
    ['2026-04', ['A', 'B']],
  ])('%s is that of %j', (period, ids) => {
    expect([...monthFigures(figures([A, B], REPORTS), period).keys()]).toEqual(ids);
  });

  it.each([
    ['A gave what it typed', 'A', '2026-03', 24, true, 3],
    ['of an item that A does not owe nothing counts', 'A', '2026-03', 49, false, null],
    ['a report that did not come gives nothing', 'A', '2026-04', 24, true, null],
    ['what is no number is no figure', 'B', '2026-04', 24, true, null],
    ['a change', 'B', '2026-04', 49, true, -1],
  ])('%s', (_what, id, period, no, isOwed, figure) => {
    const month = monthFigures(figures([A, B], REPORTS), period).get(id);
    expect([month?.owed.has(no), month?.figure(no)]).toEqual([isOwed, figure]);
  });

  it('is as it was closed, whoever is listed or reports now', () => {
    const month = monthFigures(figures([A, B], REPORTS, { closed }), '2026-03');
    expect([...month].map(([id, own]) => [id, own.figure(24)])).toEqual([['GONE', 5]]);
  });
});
