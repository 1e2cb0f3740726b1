// Totals, sums over time and levels, worked by hand.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, periodFrom, periodsFrom, yearOf } from '../../src/domain/calendar/period';
import type { Item } from '../../src/domain/regime/regime';
import { levelAt, levelsOver } from '../../src/domain/totals/level';
import { type Figures, schoolFigures, schoolFiguresOf, totalOf } from '../../src/domain/totals/school';
import { addUp } from '../../src/domain/totals/total';
import { figures, item, organisation, report } from './sample-regime';

function cumulativeOf(book: Figures, wanted: Item, period: string) {
  const january = periodFrom(yearOf(period), 1);
  const periods = periodsFrom(january < book.start ? book.start : january, period);
  return schoolFigures(book, wanted, periods)[periods.length - 1]?.cumulative;
}

const A = organisation('A', [24]);
const B = organisation('B', [24, 49]);
const C = organisation('C', [24], { from: '2026-04' });

describe('a total says how many stand behind it', () => {
  const book = figures(
    [A, B, C],
    [
      report(A, '2026-03', { 24: '3' }),
      report(B, '2026-03', { 24: '0' }),
      report(A, '2026-04', { 24: '2', 56: '9' }),
      report(B, '2026-04', { 24: 'khoảng 10' }),
    ],
  );

  it.each([
    [24, '2026-03', { value: 3, from: 2, of: 2 }],
    [24, '2026-04', { value: 2, from: 1, of: 3 }],
    [24, '2026-05', { value: null, from: 0, of: 3 }],
    [56, '2026-04', { value: null, from: 0, of: 0 }],
  ])('item %i in %s: %j', (no, period, expected) => {
    expect(totalOf(book, item(no), period)).toEqual(expected);
  });

  it.each([
    ['2026-03', { value: 3, complete: true }],
    ['2026-04', { value: 5, complete: false }],
    ['2026-05', { value: 5, complete: false }],
  ])('item 24 since the start of the year, %s: %j', (period, expected) => {
    expect(cumulativeOf(book, item(24), period)).toEqual(expected);
  });

  it('a new year starts its sums anew', () => {
    const nextYear = figures([A], [report(A, '2026-12', { 24: '7' }), report(A, '2027-01', { 24: '1' })]);
    expect(cumulativeOf(nextYear, item(24), '2027-01')).toEqual({ value: 1, complete: true });
  });

  it('money adds up exactly', () => {
    const D = organisation('D', [60]);
    const money = figures([D], [report(D, '2026-03', { 60: '0,1' }), report(D, '2026-04', { 60: '0,2' })]);
    expect(cumulativeOf(money, item(60), '2026-04')?.value).toBe(0.3);
  });
});

it('figures of several items are those of each alone', () => {
  const D = organisation('D', [24, 42, 60], { until: '2026-06' });
  const reports = [
    report(B, '2026-03', { 24: '3', 49: '2' }),
    report(D, '2026-03', { 24: 'x', 42: '-1', 60: '0,5' }),
    report(D, '2026-05', { 24: '4', 42: '1' }),
  ];
  const openings = [
    { organisation: 'D', item: 42, period: '2026-02', level: 7 },
    { organisation: 'D', item: 42, period: '2026-04', level: 9 },
  ];
  const book = figures([A, B, C, D], reports, { openings });
  const wanted = [24, 42, 49, 60].map(item);
  const periods = periodsFrom('2026-03', '2026-07');
  expect([...schoolFiguresOf(book, wanted, periods)]).toEqual(
    wanted.map((each) => [each.no, schoolFigures(book, each, periods)]),
  );
  expect(
    schoolFiguresOf(book, wanted, periods)
      .get(42)
      ?.map(({ cumulative }) => cumulative.value),
  ).toEqual([6, 9, 10, null, null]);
});

describe('a level is the last known level plus the changes since', () => {
  const changes: Readonly<Record<string, string>> = {
    '2026-03': '-12',
    '2026-04': '3',
    '2026-06': '5',
    '2027-01': '8400',
  };
  const reports = Object.entries(changes).map(([period, typed]) => report(B, period, { 24: '0', 49: typed }));
  const opening = { organisation: 'B', item: 49, period: '2026-02', level: 8500 };

  it.each([
    ['2026-03', 8488],
    ['2026-04', 8491],
    ['2026-05', null],
    ['2026-06', null],
    ['2027-01', 8400],
  ])('%s: %s', (period, level) => {
    const book = figures([A, B], reports, { openings: [opening] });
    expect(cumulativeOf(book, item(49), period)?.value).toBe(level);
  });

  it('without an opening level nothing is known', () => {
    expect(cumulativeOf(figures([B], reports), item(49), '2026-03')).toEqual({ value: null, complete: true });
  });

  it('a level entered later makes later levels known again', () => {
    const counted = { organisation: 'B', item: 49, period: '2026-05', level: 8490 };
    const book = figures([B], reports, { openings: [opening, counted] });
    expect(cumulativeOf(book, item(49), '2026-05')).toEqual({ value: 8490, complete: false });
    expect(cumulativeOf(book, item(49), '2026-06')).toEqual({ value: 8495, complete: false });
  });

  it('opening plus changes equals level, for any changes', () => {
    fc.assert(
      fc.property(fc.nat(9999), fc.array(fc.integer({ min: -50, max: 50 }), { maxLength: 9 }), (level, reported) => {
        const last = addMonths('2026-02', reported.length);
        const figureOf = (period: string) => reported[Number(period.slice(5)) - 3] ?? null;
        expect(levelAt(last, figureOf, new Map([['2026-02', level]]), '2026-03')).toBe(addUp([level, ...reported]));
      }),
      { seed: 42 },
    );
  });

  it('levels one from the other are what each alone is, whatever was reported or entered', () => {
    const months = periodsFrom('2026-01', '2027-06');
    const figure = fc.option(fc.integer({ min: -9, max: 9 }), { freq: 3 });
    const someEntered = fc.dictionary(fc.constantFrom('2025-12', ...months), fc.nat(99), { maxKeys: 3 });
    fc.assert(
      fc.property(
        fc.array(figure, { minLength: months.length, maxLength: months.length }),
        someEntered,
        fc.constantFrom('2026-01', '2026-03', '2026-12'),
        (reported, levels, start) => {
          const entered = new Map(Object.entries(levels));
          const figureOf = (period: string) => reported[months.indexOf(period)] ?? null;
          expect(levelsOver(months, reported, entered, start)).toEqual(
            months.map((period) => levelAt(period, figureOf, entered, start)),
          );
        },
      ),
      { seed: 42 },
    );
  });
});

it('the sum over organisations does not depend on their order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1e9 }).map((n) => n / 1e4)), (values) => {
      expect(addUp([...values].reverse())).toBe(addUp(values));
    }),
    { seed: 24 },
  );
});
