// What was registered for a year against what was reported, worked by hand.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodsFrom } from '../../src/domain/calendar/period';
import type { Organisation } from '../../src/domain/regime/organisation';
import type { Report } from '../../src/domain/report/report';
import {
  expectedShare,
  type PlanLine,
  planAgainstActual,
  type RegisteredTarget,
} from '../../src/domain/totals/plan-against-actual';
import { schoolFigures } from '../../src/domain/totals/school';
import { HUMG_MONTHLY } from '../../src/regimes/humg-monthly';
import { figures, item, organisation, report } from './sample-regime';

const { items, links } = HUMG_MONTHLY;
const MARCH_TO_MAY = ['2026-03', '2026-04', '2026-05'];

function target(unit: string, code: string, count: number): RegisteredTarget {
  return { organisation: unit, code, target: count };
}

function linesOf(
  organisations: readonly Organisation[],
  reports: readonly Report[],
  targets: readonly RegisteredTarget[],
  periods: readonly string[] = MARCH_TO_MAY,
): readonly PlanLine[] {
  return planAgainstActual(figures(organisations, reports), { links, items, targets, periods });
}

function lineOf(lines: readonly PlanLine[], unit: string | null, code: string): PlanLine | undefined {
  return lines.find(({ organisation: id, link }) => id === unit && link.code === code);
}

/** Target, sum, ratio, difference and months without figures. */
function inShort(line: PlanLine | undefined) {
  if (line === undefined) return null;
  const { target: planned, actual, ratio, deviation, gaps } = line;
  return [planned, actual, ratio, deviation, gaps.map((period) => Number(period.slice(5))).join(',')];
}

describe('NV02 is 56 + 57', () => {
  const KHCN = organisation('KHCN', [56, 57]);
  const march = report(KHCN, '2026-03', { 56: '3', 57: '2' });
  const april = report(KHCN, '2026-04', { 56: '4', 57: '1' });

  it.each([
    ['target 100, (3+2) and (4+1): 10, 10 %', 100, [march, april], [100, 10, 0.1, -90, '5']],
    ['target 10: met', 10, [march, april], [10, 10, 1, 0, '5']],
    ['target 8: passed', 8, [march, april], [8, 10, 1.25, 2, '5']],
    ['target 0 gives no ratio', 0, [march, april], [0, 10, null, 10, '5']],
    ['no report gives no figure, not 0', 100, [], [100, null, null, null, '3,4,5']],
    [
      'one of the two blank: the other counts, the month is a gap',
      100,
      [march, report(KHCN, '2026-04', { 56: '4', 57: '' })],
      [100, 9, 0.09, -91, '4,5'],
    ],
    [
      'a figure that cannot be read is a gap',
      100,
      [march, report(KHCN, '2026-04', { 56: 'khoảng 4', 57: '1' })],
      [100, 6, 0.06, -94, '4,5'],
    ],
    ['zeros are figures', 100, [report(KHCN, '2026-03', { 56: '0', 57: '0' })], [100, 0, 0, -100, '4,5']],
  ])('%s', (_title, planned, reports, expected) => {
    const lines = linesOf([KHCN], reports, [target('KHCN', 'NV02', planned)]);
    expect(inShort(lineOf(lines, 'KHCN', 'NV02'))).toEqual(expected);
    expect(inShort(lineOf(lines, null, 'NV02'))).toEqual(expected);
  });

  it('without a target there is a sum, and nothing to compare it with', () => {
    expect(inShort(lineOf(linesOf([KHCN], [march, april], []), 'KHCN', 'NV02'))).toEqual([null, 10, null, null, '5']);
  });

  it('the school has only what the owner reports', () => {
    const other = organisation('DT', [24]);
    const lines = linesOf([KHCN, other], [march, report(other, '2026-03', { 24: '1', 56: '9' })], []);
    expect(inShort(lineOf(lines, null, 'NV02'))).toEqual([null, 5, null, null, '4,5']);
    expect(lineOf(lines, 'DT', 'NV02')).toBeUndefined();
  });
});

describe('what counts towards a code', () => {
  const ALL = organisation(
    'A',
    items.map(({ no }) => no),
  );
  const base = Object.fromEntries(items.map(({ no }) => [no, '1']));

  it('is what the source says, for eight codes', () => {
    const stated = links.filter((link) => link.items.length > 0).map((link) => [link.code, ...link.items].join(' '));
    expect(stated).toEqual(['TG02 24', 'KT03 41', 'NV01 52', 'NV02 56 57', 'NV03 58', 'NV04 62', 'NV05 63', 'NV06 64']);
  });

  it.each(['TC01', 'TG03', 'TG04', 'KT01', 'KT02', 'VP01', 'VP02', 'VP03'])(
    '%s has no monthly source: no sum, no ratio',
    (code) => {
      const line = lineOf(linesOf([ALL], [report(ALL, '2026-03', base)], [target('A', code, 4)]), 'A', code);
      expect([line?.hasSource, ...(inShort(line) ?? [])]).toEqual([false, 4, null, null, null, '']);
    },
  );

  // 29–34 count organisations and persons, KT01 and KT02 count inspections; the others are details too.
  it.each([29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 50, 51, 54, 55, 59, 60, 61, 65, 66, 67, 68])(
    'detail item %i changes no line',
    (no) => {
      const targets = links.map(({ code }) => target('A', code, 5));
      const before = linesOf([ALL], [report(ALL, '2026-03', base)], targets);
      const after = linesOf([ALL], [report(ALL, '2026-03', { ...base, [no]: '77' })], targets);
      expect(after.map(inShort)).toEqual(before.map(inShort));
    },
  );

  it.each([42, 43, 44, 45, 46, 47, 48, 49])('stock item %i changes no line', (no) => {
    const before = linesOf([ALL], [report(ALL, '2026-03', base)], []);
    const after = linesOf([ALL], [report(ALL, '2026-03', { ...base, [no]: '-3' })], []);
    expect(after.map(inShort)).toEqual(before.map(inShort));
  });

  it('a level that the office made of a linked item is no result of the year', () => {
    const changed = items.map((each) => (each.no === 57 ? { ...each, kind: 'stock' as const } : each));
    const book = figures([ALL], [report(ALL, '2026-03', base)]);
    const targets = [target('A', 'NV02', 5)];
    const lines = planAgainstActual(book, { links, items: changed, targets, periods: ['2026-03'] });
    expect([lineOf(lines, 'A', 'NV02')?.hasSource, ...(inShort(lineOf(lines, 'A', 'NV02')) ?? [])]).toEqual([
      false,
      5,
      null,
      null,
      null,
      '',
    ]);
  });
});

describe('an organisation', () => {
  const DT = organisation('DT', [24]);

  it('with a target for what it does not answer for has a line without a sum', () => {
    const lines = linesOf([DT], [report(DT, '2026-03', { 24: '1', 58: '3' })], [target('DT', 'NV03', 2)]);
    expect(inShort(lineOf(lines, 'DT', 'NV03'))).toEqual([2, null, null, null, '']);
    expect(lineOf(lines, 'DT', 'NV03')?.of).toBe(0);
  });

  it('that begins in April has no gap in March', () => {
    const late = organisation('N', [24], { from: '2026-04' });
    const lines = linesOf([late], [report(late, '2026-04', { 24: '2' })], [target('N', 'TG02', 4)]);
    expect(inShort(lineOf(lines, 'N', 'TG02'))).toEqual([4, 2, 0.5, -2, '5']);
  });
});

it.each([
  [0, 0],
  [3, 0.25],
  [12, 1],
])('%i elapsed months stand for %d of a year', (months, share) => {
  expect(expectedShare(months)).toBe(share);
});

it('sums over organisations equal the school, which equals the school’s own figures', () => {
  const typed = fc.constantFrom('0', '1', '2', '7', '', 'x', '1,5', '-3');
  const periods = periodsFrom('2026-03', '2026-08');
  const terms = fc.record({
    from: fc.constantFrom(null, '2026-05'),
    until: fc.constantFrom(null, '2026-06'),
    items: fc.subarray([24, 41, 56, 57]),
    answers: fc.array(fc.option(fc.record({ 24: typed, 41: typed, 56: typed, 57: typed })), {
      minLength: periods.length,
      maxLength: periods.length,
    }),
    target: fc.option(fc.nat(20)),
  });
  fc.assert(
    fc.property(fc.array(terms, { minLength: 1, maxLength: 4 }), (drawn) => {
      const organisations = drawn.map(({ from, until, items: own }, place) =>
        organisation(`O${place}`, own, { from, until }),
      );
      const reports = organisations.flatMap((unit, place) =>
        periods.flatMap((period, month) => {
          const answers = drawn[place]?.answers[month];
          return answers ? [report(unit, period, answers)] : [];
        }),
      );
      const targets = drawn.flatMap(({ target: count }, place) =>
        count === null ? [] : [target(`O${place}`, 'NV02', count)],
      );
      const lines = linesOf(organisations, reports, targets, periods);
      for (const code of ['TG02', 'KT03', 'NV02']) {
        const own = lines.filter((line) => line.organisation !== null && line.link.code === code);
        const school = lineOf(lines, null, code);
        const sum = (of: (line: PlanLine) => number | null) => own.reduce((all, line) => all + (of(line) ?? 0), 0);
        expect(school?.actual ?? 0).toBe(sum(({ actual }) => actual));
        expect(school?.target ?? 0).toBe(sum(({ target: count }) => count));
        const book = figures(organisations, reports);
        const independent = (school?.link.items ?? []).map((no) => schoolFigures(book, item(no), periods).slice(-1)[0]);
        expect(school?.actual ?? 0).toBe(independent.reduce((all, last) => all + (last?.cumulative.value ?? 0), 0));
        expect([school?.from, school?.of]).toEqual([
          independent.reduce((all, last) => all + (last?.from ?? 0), 0),
          independent.reduce((all, last) => all + (last?.of ?? 0), 0),
        ]);
      }
    }),
    { seed: 21, numRuns: 150 },
  );
});
