// The month as the superior asks for it: which values can be sent, and why the others cannot.

import { describe, expect, it } from 'vitest';
import { upwardValues } from '../../src/domain/totals/upward';
import { HUMG_MONTHLY } from '../../src/regimes/humg-monthly';
import { figures, organisation, report } from './sample-regime';

const OFFICE = organisation('VP', [24, 25, 42, 53, 61, 69, 70, 71, 76, 77]);
const A = organisation('A', [24, 50]);
const B = organisation('B', [24]);
const openings = [{ organisation: 'VP', item: 42, period: '2026-02', level: 10 }];
const items = HUMG_MONTHLY.items.map((item) => (item.no < 3 ? { ...item, kind: 'info' as const } : item));
const book = figures(
  [OFFICE, A, B],
  [
    report(OFFICE, '2026-03', {
      24: '2',
      25: 'bảy',
      42: '-1',
      61: '1,500',
      69: 'Có',
      70: 'Kho học liệu',
      71: 'Đang triển khai',
      77: 'Thiếu phòng máy.',
    }),
    report(A, '2026-03', { 24: '3', 50: '0', 77: 'Đề nghị tập huấn.' }),
    report(OFFICE, '2026-04', { 24: '1', 69: 'Không' }),
  ],
  { openings },
);

function value(period: string, no: number) {
  const found = upwardValues(book, items, period).find(({ item }) => item.no === no);
  if (found === undefined) throw new RangeError(String(no));
  return found;
}

describe('one of 77', () => {
  it('there are 77, in the order of the form', () => {
    expect(upwardValues(book, items, '2026-03').map(({ item }) => item.no)).toEqual(
      Array.from({ length: 77 }, (_, index) => index + 1),
    );
  });

  it.each([
    ['a sum that lacks B', '2026-03', 24, 'partial', 5, 2, 3],
    ['one owner, zero', '2026-03', 50, 'complete', 0, 1, 1],
    ['a change below zero', '2026-03', 42, 'complete', -1, 1, 1],
    ['what cannot be read', '2026-03', 61, 'none', null, 0, 1],
    ['what nobody answers for', '2026-03', 56, 'nobody', null, 0, 0],
    ['who reports', '2026-03', 1, 'identity', null, 0, 0],
    ['a choice', '2026-03', 71, 'complete', null, 1, 1],
    ['a branch that was not taken', '2026-04', 71, 'not-asked', null, 0, 1],
    ['a text that nobody had to write', '2026-03', 76, 'nothing', null, 0, 1],
    ['a text of one', '2026-03', 70, 'complete', null, 1, 1],
    ['remarks of two, one of them not asked for any', '2026-03', 77, 'compile', null, 2, 1],
    ['an item without a name, word for word', '2026-03', 25, 'complete', null, 1, 1],
    ['a month without reports', '2026-05', 24, 'none', null, 0, 3],
    ['a text of somebody who has not reported', '2026-05', 77, 'none', null, 0, 1],
  ])('%s: Mục %3$i is %4$s', (_title, period, no, standing, figure, from, of) => {
    expect(value(period, no)).toMatchObject({ standing, figure, from, of });
  });

  it('a level stands beside the change, and gaps are named', () => {
    expect(value('2026-03', 42).level).toBe(9);
    expect(value('2026-03', 24).gaps).toEqual([{ period: '2026-03', organisation: 'B', why: 'no-report' }]);
    expect(value('2026-03', 61).gaps).toEqual([{ period: '2026-03', organisation: 'VP', why: 'unreadable' }]);
  });

  it('in January the value of a stock is its level', () => {
    const january = figures([OFFICE], [report(OFFICE, '2027-01', { 42: '12' })]);
    const found = upwardValues(january, items, '2027-01').find(({ item }) => item.no === 42);
    expect(found).toMatchObject({ standing: 'complete', figure: 12, level: 12 });
  });
});
