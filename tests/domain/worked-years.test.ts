// Whole years worked by hand: every kind of figure over twelve months, and a merge in July.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deadlineOf } from '../../src/domain/calendar/deadline';
import { periodsFrom, periodsOfYear } from '../../src/domain/calendar/period';
import { CHECK_DEFAULTS } from '../../src/domain/checks/check-settings';
import { runChecks } from '../../src/domain/checks/run-checks';
import { nameIn, type Organisation, organisationFinder } from '../../src/domain/regime/organisation';
import type { OpeningLevel } from '../../src/domain/totals/level';
import { planAgainstActual } from '../../src/domain/totals/plan-against-actual';
import { type Figures, schoolFigures } from '../../src/domain/totals/school';
import { HUMG_MONTHLY } from '../../src/regimes/humg-monthly';
import { months, opening } from './checks/check-book';
import { figures, item, organisation } from './sample-regime';

const { items, links } = HUMG_MONTHLY;

function cumulative(book: Figures, no: number, periods: readonly string[]): readonly (number | null)[] {
  return schoolFigures(book, item(no), periods).map(({ cumulative: { value } }) => value);
}

function planOf(book: Figures, targets: readonly (readonly [string, string, number])[], periods: readonly string[]) {
  return planAgainstActual(book, {
    links,
    items,
    targets: targets.map(([unit, code, target]) => ({ organisation: unit, code, target })),
    periods,
  })
    .filter(({ target }) => target !== null)
    .map(({ organisation: id, link, target, actual, deviation }) =>
      [id ?? 'school', link.code, target, actual, deviation].join(' '),
    );
}

describe('an organisation with every kind of figure, from January to December 2027', () => {
  const X = organisation('X', [24, 42, 56, 57, 60]);
  const reports = months(X, '2027-01', {
    24: '1|0|2|1|0|1|0|0|1|2|1|0',
    42: '20|-1|0|2|0|0|-3|1|0|0|4|-2',
    56: '1|1|0|2|0|1|0|0|3|0|1|0',
    57: '0|1|0|0|1|0|0|2|0|0|0|1',
    60: '100,5|0|12,25|0|87,25|0|0|1.000|0|0|0|0,1',
  });
  const book = figures([X], reports);
  const year = periodsOfYear(2027);

  it.each([
    ['a flow is added up', 24, [1, 1, 3, 4, 4, 5, 5, 5, 6, 8, 9, 9]],
    ['a level begins in January and moves', 42, [20, 19, 19, 21, 21, 21, 18, 19, 19, 19, 23, 21]],
    ['articles in the country', 56, [1, 2, 2, 4, 4, 5, 5, 5, 8, 8, 9, 9]],
    ['articles abroad', 57, [0, 1, 1, 1, 2, 2, 2, 4, 4, 4, 4, 5]],
    [
      'money is added up to the đồng',
      60,
      [100.5, 100.5, 112.75, 112.75, 200, 200, 200, 1200, 1200, 1200, 1200, 1200.1],
    ],
  ])('%s: item %i', (_title, no, expected) => {
    expect(cumulative(book, no, year)).toEqual(expected);
  });

  it('NV02 is 9 + 5 = 14 of 20, TG02 is met', () => {
    const targets = [
      ['X', 'NV02', 20],
      ['X', 'TG02', 9],
    ] as const;
    expect(planOf(book, targets, year)).toEqual([
      'school TG02 9 9 0',
      'school NV02 20 14 -6',
      'X TG02 9 9 0',
      'X NV02 20 14 -6',
    ]);
  });
});

describe('two cells that become one in July 2026', () => {
  const A = organisation('A', [24, 42], { until: '2026-06' });
  const B = organisation('B', [24, 42], { until: '2026-06' });
  const C = organisation('C', [24, 42], { from: '2026-07' });
  const reports = [
    ...months(A, '2026-03', { 24: '1|1|1|1', 42: '1|0|-1|0' }),
    ...months(B, '2026-03', { 24: '0|1|0|1', 42: '0|2|0|0' }),
    ...months(C, '2026-07', { 24: '2|1', 42: '1|-2' }),
  ];
  const before = [opening('A', 42, '2026-02', 10), opening('B', 42, '2026-02', 5)];
  // 10 + 0 of A and 5 + 2 of B, which the office enters for C.
  const carried = [...before, opening('C', 42, '2026-06', 17)];
  const periods = periodsFrom('2026-03', '2026-08');
  const book = (openings: readonly OpeningLevel[]) => figures([A, B, C], reports, { openings });

  function found(openings: readonly OpeningLevel[], without: string | null = null) {
    const { reports: bookReports } = book(openings);
    return runChecks({
      organisations: [A, B, C],
      reports: (id, period) => (id === without ? null : bookReports(id, period)),
      items,
      deadlines: periods.map((period) => deadlineOf(HUMG_MONTHLY.deadline, period, new Map())),
      ownDeadline: (_, deadline) => deadline,
      openings,
      plans: [],
      today: '2026-09-15',
      notOwner: { includeZero: true },
      settings: CHECK_DEFAULTS,
    }).map(({ code, unit, period }) => `${code} ${unit} ${period}`);
  }

  it('sums run on: 4 of A, 2 of B, 3 of C', () => {
    expect(cumulative(book(carried), 24, periods)).toEqual([1, 3, 4, 6, 8, 9]);
  });

  it('the level is carried over by "Số đầu kỳ": 17 at the end of June, then +1 and −2', () => {
    expect(cumulative(book(carried), 42, periods)).toEqual([16, 18, 17, 17, 18, 16]);
  });

  it('without it the level is unknown from July on, and the office is told', () => {
    expect(cumulative(book(before), 42, periods)).toEqual([16, 18, 17, 17, null, null]);
    expect(found(before)).toContain('no-opening-level C 2026-07');
    expect(found(carried)).not.toContain('no-opening-level C 2026-07');
  });

  it('targets stay where they were registered; the school has all of them', () => {
    const targets = [
      ['A', 'TG02', 6],
      ['B', 'TG02', 3],
      ['C', 'TG02', 5],
    ] as const;
    expect(planOf(book(carried), targets, periods)).toEqual([
      'school TG02 14 9 -5',
      'A TG02 6 4 -2',
      'B TG02 3 2 -1',
      'C TG02 5 3 -2',
    ]);
  });

  it('nobody is missing outside its months', () => {
    const overdue = (lines: readonly string[]) => lines.filter((line) => line.startsWith('overdue'));
    expect(overdue(found(carried))).toEqual([]);
    expect(overdue(found(carried, 'A'))).toEqual(
      ['2026-03', '2026-04', '2026-05', '2026-06'].map((p) => `overdue A ${p}`),
    );
    expect(overdue(found(carried, 'C'))).toEqual(['2026-07', '2026-08'].map((period) => `overdue C ${period}`));
  });
});

describe('a cell with a new name from July on', () => {
  const first = organisation('D', [24], { until: '2026-06', name: 'Chi bộ cũ (minh họa)' });
  const renamed: Organisation = {
    ...first,
    name: 'Chi bộ mới (minh họa)',
    terms: [...first.terms, ...organisation('D', [24], { from: '2026-07', name: 'Chi bộ mới (minh họa)' }).terms],
  };

  it.each([
    ['2026-03', '2026-06', 'Chi bộ cũ (minh họa)'],
    ['2026-03', '2026-12', 'Chi bộ mới (minh họa)'],
    ['2026-07', '2026-12', 'Chi bộ mới (minh họa)'],
  ])('from %s to %s it was last called %s', (from, until, name) => {
    expect(nameIn(renamed, periodsFrom(from, until))).toBe(name);
  });

  it('is found by both names, and its sums run on', () => {
    const find = organisationFinder([renamed]);
    expect([find('Chi bộ cũ (minh họa)')?.id, find('Chi bộ mới (minh họa)')?.id]).toEqual(['D', 'D']);
    const reports = months(renamed, '2026-06', { 24: '2|3' });
    expect(cumulative(figures([renamed], reports), 24, ['2026-06', '2026-07'])).toEqual([2, 5]);
  });
});

it('opening plus changes equals level, across a merge in any month', () => {
  const changes = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 9, maxLength: 9 });
  fc.assert(
    fc.property(
      fc.nat(500),
      fc.nat(500),
      changes,
      changes,
      fc.integer({ min: 1, max: 8 }),
      (a, b, ofA, ofB, merged) => {
        const periods = periodsFrom('2026-03', '2026-11');
        const [last, first] = [periods[merged - 1] ?? '', periods[merged] ?? ''];
        const [A, B] = ['A', 'B'].map((id) => organisation(id, [42], { until: last }));
        const C = organisation('C', [42], { from: first });
        if (A === undefined || B === undefined) throw new RangeError('two organisations are needed');
        const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);
        const carried = a + b + sum(ofA.slice(0, merged)) + sum(ofB.slice(0, merged));
        const book = figures(
          [A, B, C],
          [
            ...months(A, '2026-03', { 42: ofA.slice(0, merged).join('|') }),
            ...months(B, '2026-03', { 42: ofB.slice(0, merged).join('|') }),
            ...months(C, first, { 42: ofA.slice(merged).join('|') }),
          ],
          {
            openings: [opening('A', 42, '2026-02', a), opening('B', 42, '2026-02', b), opening('C', 42, last, carried)],
          },
        );
        expect(cumulative(book, 42, periods).slice(-1)[0]).toBe(a + b + sum(ofA) + sum(ofB.slice(0, merged)));
      },
    ),
    { seed: 22, numRuns: 60 },
  );
});
