// A span of months summed up: an organisation with every kind of item over twelve months, worked by hand, and the laws of sums.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Span, spanFrom } from '../../src/domain/calendar/span';
import { consolidate, figuresOfOne } from '../../src/domain/totals/consolidate';
import type { Figures } from '../../src/domain/totals/school';
import { addUp } from '../../src/domain/totals/total';
import { taskHistories, wordsOf } from '../../src/domain/totals/words-of';
import { HUMG_MONTHLY } from '../../src/regimes/humg-monthly';
import { figures, item, organisation, report } from './sample-regime';

function span(id: string): Span {
  const found = spanFrom(id);
  if (found === null) throw new RangeError(id);
  return found;
}

const ITEMS = HUMG_MONTHLY.items;
const MONTHS = Array.from({ length: 12 }, (_, index) => `2027-${String(index + 1).padStart(2, '0')}`);
const A = organisation('A', [24, 42, 53, 60, 69, 70, 71, 77]);
const B = organisation('B', [24]);

// Mục 24 a count, 60 money, 42 a level in January and changes after it, 69 and 71 choices, 53, 70 and 77 texts.
const TYPED: Readonly<Record<number, readonly string[]>> = {
  24: ['1', '0', '2', '', '1', '3', '0', '1', '2', '1', '0', '4'],
  60: ['0,5', '0', '1,25', '0', '0,1', '0,2', '0', '0', '10', '0', '0', '1.000'],
  42: ['10', '-1', '0', '2', '0', '0', '1', '0', 'hai ba', '0', '3', '0'],
  53: ['', 'Quy trình một', '', '', '', 'Quy trình hai', '', '', '', '', '', ''],
  69: ['Không', 'Không', 'Có', 'Có', 'Có', 'Có', 'Có', 'Có', 'Có', 'Có', 'Không', 'Không'],
  70: ['', '', 'Kho học liệu', 'Kho học liệu', '', '', '', '', 'Kho học liệu, giai đoạn hai', '', '', ''],
  71: [
    '',
    '',
    'Chưa triển khai',
    'Đang triển khai',
    'Đang triển khai',
    '',
    '',
    '',
    'Đang triển khai',
    'Đã hoàn thành',
    '',
    '',
  ],
  77: ['Không có.', '', '', '', '', 'Thiếu phòng máy.', '', '', '', '', '', ''],
};
const year = figures(
  [A, B],
  [
    ...MONTHS.map((month, index) =>
      report(A, month, Object.fromEntries(Object.entries(TYPED).map(([no, typed]) => [no, typed[index] ?? '']))),
    ),
    // B reports in the second half only, and says something it is not asked.
    ...MONTHS.slice(6).map((month) => report(B, month, { 24: '1', 77: `Ý kiến ${month}` })),
  ],
);

describe('one organisation over twelve months', () => {
  const own = figuresOfOne(year, 'A');
  const of = (id: string, no: number) => consolidate(own, ITEMS, span(id), '2027-12').figures.get(no);

  it.each([
    // 1+0+2; April blank, 1+3; 0+1+2; 1+0+4.
    ['2027-Q1', 24, 3, 3, 3, 3],
    ['2027-Q2', 24, 4, 7, 2, 3],
    ['2027-Q3', 24, 3, 10, 3, 3],
    ['2027-Q4', 24, 5, 15, 3, 3],
    ['2027-6M', 24, 7, 7, 5, 6],
    ['2027-9M', 24, 10, 10, 8, 9],
    ['2027', 24, 15, 15, 11, 12],
    ['2027-04', 24, null, 3, 0, 1],
    ['2027-Q1', 60, 1.75, 1.75, 3, 3],
    ['2027-Q2', 60, 0.3, 2.05, 3, 3],
    ['2027', 60, 1012.05, 1012.05, 12, 12],
  ])('%s, flow %i: %s in the span, %s since January, from %i of %i', (id, no, inSpan, atEnd, from, owed) => {
    expect(of(id, no)).toMatchObject({ inSpan, atEnd, from, of: owed, opening: null });
  });

  it.each([
    // January 10, then -1, 0: 9. Then +2: 11. July +1: 12; September unreadable: unknown from then on.
    ['2027-01', 10, null, 10],
    ['2027-Q1', 10, -1, 9],
    ['2027-Q2', 9, 2, 11],
    ['2027-6M', 10, 1, 11],
    ['2027-08', 12, 0, 12],
    ['2027-Q3', 11, 1, null],
    ['2027-Q4', null, 3, null],
  ])('%s, stock 42: opening %s, changes %s, level %s', (id, opening, inSpan, atEnd) => {
    expect(of(id, 42)).toMatchObject({ opening, inSpan, atEnd });
  });

  it('what is missing is named by month and organisation', () => {
    expect(of('2027', 24)?.gaps).toEqual([{ period: '2027-04', organisation: 'A', why: 'blank' }]);
    expect(of('2027-Q3', 42)?.gaps).toEqual([{ period: '2027-09', organisation: 'A', why: 'unreadable' }]);
    expect(consolidate(year, ITEMS, span('2027-Q3'), '2027-12').missing).toEqual([]);
    const missing = consolidate(year, ITEMS, span('2027-Q2'), '2027-12').missing;
    expect(missing.map(({ period, organisation: { id } }) => `${period} ${id}`)).toEqual([
      '2027-04 B',
      '2027-05 B',
      '2027-06 B',
    ]);
  });

  it('the first quarter of a regime that begins in March has only March', () => {
    const begun = figures([B], [report(B, '2026-03', { 24: '2' })]);
    const { coverage, figures: sums } = consolidate(begun, ITEMS, span('2026-Q1'), '2026-04');
    expect(coverage).toEqual({ counted: ['2026-03'], before: ['2026-01', '2026-02'], ahead: [] });
    expect(sums.get(24)).toMatchObject({ inSpan: 2, from: 1, of: 1 });
  });

  it('a level before the regime is the one that the office entered', () => {
    const openings = [{ organisation: 'A', item: 42, period: '2026-02', level: 7 }];
    const begun = figures([A], [report(A, '2026-03', { 42: '-2' })], { openings });
    expect(consolidate(begun, ITEMS, span('2026-Q1'), '2026-03').figures.get(42)).toMatchObject({
      opening: 7,
      inSpan: -2,
      atEnd: 5,
    });
  });

  it('the task has its history, and the latest state with its month', () => {
    const [history, ...others] = taskHistories(own, ITEMS, MONTHS);
    expect(others).toEqual([]);
    expect(history?.task).toEqual({ place: 1, description: 70, state: 71 });
    expect(history?.latest).toEqual({ period: '2027-10', state: 'Đã hoàn thành', description: '' });
    expect(history?.months.map(({ period, state }) => [period.slice(5), state])).toEqual([
      ['03', 'Chưa triển khai'],
      ['04', 'Đang triển khai'],
      ['05', 'Đang triển khai'],
      ['09', 'Đang triển khai'],
      ['10', 'Đã hoàn thành'],
    ]);
  });

  it('in July the latest state is that of May', () => {
    expect(taskHistories(own, ITEMS, MONTHS.slice(0, 7))[0]?.latest).toMatchObject({
      period: '2027-05',
      state: 'Đang triển khai',
    });
  });

  it('texts stand by month, and every organisation is heard', () => {
    const said = (no: number) =>
      wordsOf(year, item(no), MONTHS).map(({ period, organisation: { id }, typed }) => [period.slice(5), id, typed]);
    expect(said(53)).toEqual([
      ['02', 'A', 'Quy trình một'],
      ['06', 'A', 'Quy trình hai'],
    ]);
    expect(said(77).slice(0, 3)).toEqual([
      ['01', 'A', 'Không có.'],
      ['06', 'A', 'Thiếu phòng máy.'],
      ['07', 'B', 'Ý kiến 2027-07'],
    ]);
  });
});

describe('laws', () => {
  const cell = fc.oneof(
    fc.integer({ min: 0, max: 50 }).map(String),
    fc.constantFrom('', 'khoảng 3', '0,5', '1.234,25'),
  );
  const change = fc.oneof(fc.integer({ min: -5, max: 5 }).map(String), fc.constantFrom('', 'x'));
  const months = fc.record({ 24: cell, 60: cell, 42: change });
  const reports = fc.array(fc.option(months, { nil: null }), { minLength: 12, maxLength: 12 });
  const book = fc.tuple(reports, reports, reports).map((all): Figures => {
    const units = ['A', 'B', 'C'].map((id) => organisation(id, [24, 42, 60]));
    const filed = units.flatMap((unit, place) =>
      MONTHS.flatMap((month, index) => {
        const answers = all[place]?.[index] ?? null;
        return answers === null ? [] : [report(unit, month, answers)];
      }),
    );
    return figures(units, filed, { start: '2027-01' });
  });
  const sums = (of: Figures, id: string) => consolidate(of, ITEMS, span(id), '2027-12').figures;
  const sum = (values: readonly (number | null | undefined)[]) => addUp(values.map((value) => value ?? 0));

  it('the quarters of a flow come to the year, and what stands behind them too', () => {
    fc.assert(
      fc.property(book, (of) => {
        const quarters = ['2027-Q1', '2027-Q2', '2027-Q3', '2027-Q4'].map((id) => sums(of, id));
        for (const no of [24, 60]) {
          const whole = sums(of, '2027').get(no);
          expect(sum(quarters.map((each) => each.get(no)?.inSpan))).toBe(whole?.inSpan ?? 0);
          expect(sum(quarters.map((each) => each.get(no)?.from))).toBe(whole?.from);
          expect(sum(quarters.map((each) => each.get(no)?.of))).toBe(whole?.of);
          expect(whole?.atEnd).toBe(whole?.inSpan);
        }
      }),
      { seed: 8, numRuns: 30 },
    );
  });

  it('the organisations come to the school, figure by figure and level by level', () => {
    fc.assert(
      fc.property(book, fc.constantFrom('2027-Q2', '2027-6M', '2027-11'), (of, id) => {
        const own = ['A', 'B', 'C'].map((unit) => sums(figuresOfOne(of, unit), id));
        for (const no of [24, 60, 42]) {
          const school = sums(of, id).get(no);
          expect(sum(own.map((each) => each.get(no)?.inSpan))).toBe(school?.inSpan ?? 0);
          const levels = own.map((each) => each.get(no)?.atEnd);
          if (no === 42 && levels.some((level) => level === null)) expect(school?.atEnd).toBeNull();
          else expect(sum(levels)).toBe(school?.atEnd ?? 0);
        }
      }),
      { seed: 8, numRuns: 30 },
    );
  });

  it('opening and changes come to the level at the end, wherever it is known', () => {
    fc.assert(
      fc.property(book, fc.constantFrom('2027-Q1', '2027-Q3', '2027-9M', '2027'), (of, id) => {
        const { opening, inSpan, atEnd } = sums(of, id).get(42) ?? {};
        if (atEnd === null || atEnd === undefined) return;
        expect(addUp([opening ?? Number.NaN, inSpan ?? 0])).toBe(atEnd);
      }),
      { seed: 8, numRuns: 60 },
    );
  });
});
