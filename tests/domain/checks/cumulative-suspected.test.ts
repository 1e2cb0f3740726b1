// Running totals typed for months: where they are asked about, and the honest series that resemble them.

import { describe, expect, it } from 'vitest';
import { loudestStretch, weighMonths } from '../../../src/domain/checks/running-total-evidence';
import { organisation } from '../sample-regime';
import { findingsOf, months, placesOf } from './check-book';

const UNIT = organisation('MH1', [24, 29, 30, 31, 32, 39, 40, 41]);

// Real months of five items: 2,1,0,3,1,2 and so on, added up from the first report.
const ADDED_UP = {
  24: '2|3|3|6|7|9',
  29: '1|1|2|4|4|5',
  31: '0|2|3|3|5|8',
  40: '1|2|4|4|6|6',
  41: '3|4|6|9|9|12',
};

describe('cumulative suspected', () => {
  it.each([
    ['the same year after year: flat', { 24: '3|3|3|3|3', 29: '1|1|1|1|1', 31: '2|2|2|2|2', 41: '4|4|4|4|4' }],
    ['one item alone', { 24: '2|5|9|12|15', 29: '0|0|0|0|0' }],
    ['two months only', { 24: '2|5', 29: '1|3', 31: '2|6', 40: '1|4', 41: '3|8' }],
    [
      'ups and downs',
      { 24: '2|0|3|1|2|0', 29: '1|1|0|2|1|3', 31: '0|4|1|0|2|1', 40: '1|0|1|2|0|1', 41: '3|2|4|1|5|2' },
    ],
    [
      'a growing organisation, with the ups and downs that months have',
      { 24: '2|3|2|4|3|5', 29: '1|1|2|1|3|2', 31: '4|5|7|6|8|9', 40: '0|1|0|2|1|2', 41: '3|3|5|4|6|6' },
    ],
    [
      'an organisation that grows a little and evenly',
      { 24: '20|21|22|23', 29: '30|31|33|34', 31: '40|42|43|45', 41: '25|26|28|29' },
    ],
    ['mostly zero', { 24: '0|0|1|0|0|0', 29: '0|0|0|0|1|0', 31: '0|1|0|0|0|0', 40: '0|0|0|0|0|1' }],
    [
      'nothing all year, everything at its end',
      { 24: '0|0|0|0|0|4', 29: '0|0|0|0|0|3', 31: '0|0|0|0|0|5', 40: '0|0|0|0|0|6' },
    ],
    [
      'nothing, then little, then much',
      { 24: '0|0|0|1|9', 29: '0|0|0|1|4', 31: '0|0|0|2|26', 32: '0|0|0|2|9', 41: '0|0|0|1|4' },
    ],
    ['one busy month', { 24: '1|1|0|9|1|0', 29: '0|1|1|8|0|1', 31: '2|0|1|12|1|0', 41: '1|2|1|15|2|1' }],
    ['words instead of figures', { 24: 'x|x|x|x', 29: 'có|có|có|có', 31: '–|x|x|x', 41: '?|?|?|?' }],
  ])('silent: %s', (_, typed) => {
    expect(placesOf('cumulative-suspected', months(UNIT, '2026-03', typed))).toEqual([]);
  });

  it('totals from the first report on: every later figure that holds the one before', () => {
    const found = findingsOf('cumulative-suspected', months(UNIT, '2026-03', ADDED_UP));
    expect(found.map(({ period, item }) => `${period} ${item}`)).toEqual([
      ...['2026-04 24', '2026-04 29', '2026-04 40', '2026-04 41'],
      ...['2026-05 24', '2026-05 29', '2026-05 31', '2026-05 40', '2026-05 41'],
      ...['2026-06 24', '2026-06 29', '2026-06 31', '2026-06 40', '2026-06 41'],
      ...['2026-07 24', '2026-07 29', '2026-07 31', '2026-07 40', '2026-07 41'],
      ...['2026-08 24', '2026-08 29', '2026-08 31', '2026-08 40', '2026-08 41'],
    ]);
    expect(found.find(({ period, item }) => period === '2026-08' && item === 41)).toMatchObject({
      received: '12',
      severity: 'question',
      facts: { since: '2026-03', items: 5, before: 9, proposal: 3 },
    });
  });

  it('months first, totals from August on: the first total holds all months before it', () => {
    const reports = months(UNIT, '2026-03', {
      24: '2|1|0|3|1|8|10',
      29: '1|0|1|2|0|4|5',
      31: '0|2|1|0|2|7|10',
      40: '1|1|2|0|2|6|6',
      41: '9|6|8|7|6|41|44',
    });
    const found = findingsOf('cumulative-suspected', reports);
    expect(found.map(({ period }) => period)).toEqual([...Array(5).fill('2026-08'), ...Array(5).fill('2026-09')]);
    expect(found[4]).toMatchObject({ item: 41, received: '41', facts: { since: '2026-08', before: 36, proposal: 5 } });
    expect(found[9]).toMatchObject({ item: 41, received: '44', facts: { since: '2026-08', before: 41, proposal: 3 } });
  });

  it('a habit that ended stays asked about, the months after it do not', () => {
    const reports = months(UNIT, '2026-03', {
      24: '2|3|3|6|7|1',
      29: '1|1|2|4|4|0',
      31: '0|2|3|3|5|2',
      40: '1|2|4|4|6|0',
      41: '3|4|6|9|9|3',
    });
    const periods = new Set(findingsOf('cumulative-suspected', reports).map(({ period }) => period));
    expect([...periods]).toEqual(['2026-04', '2026-05', '2026-06', '2026-07']);
  });

  it('a month without report: asked about, without a proposal for the month after', () => {
    const reports = months(UNIT, '2026-03', {
      24: '2|3|–|6|7|9',
      29: '1|1|–|4|4|5',
      31: '0|2|–|3|5|8',
      40: '1|2|–|4|6|6',
      41: '3|4|–|9|9|12',
    });
    const june = findingsOf('cumulative-suspected', reports).find(
      ({ period, item }) => period === '2026-06' && item === 41,
    );
    expect(june?.facts).toEqual({ since: '2026-03', items: 5 });
  });

  it('January begins a new total', () => {
    const reports = months(UNIT, '2026-11', {
      24: '5|9|2|3',
      29: '4|7|1|1',
      31: '6|8|0|2',
      40: '3|9|1|2',
      41: '7|12|3|4',
    });
    expect(placesOf('cumulative-suspected', reports)).toEqual([]);
  });

  it('how many items it takes is the office’s', () => {
    const reports = months(UNIT, '2026-03', ADDED_UP);
    expect(placesOf('cumulative-suspected', reports, { settings: { cumulativeItems: 6 } })).toEqual([]);
  });
});

describe('evidence of a month', () => {
  it.each([
    ['rising', [2, 5, 9], [0, 1, 1.585]],
    ['flat', [3, 3, 3], [0, 0, 0]],
    ['zeros', [0, 0, 0], [0, 0, 0]],
    ['falling', [9, 5, 2], [0, -5, -5]],
    ['a one that stays', [0, 0, 1, 1], [0, 0, 1.585, 1]],
    ['a month without figure', [2, null, 5], [0, 0, 1]],
  ])('%s: %j says %j', (_, figures, bits) => {
    const going = weighMonths([figures], figures.length).map((month) => Math.round(month.going * 1000) / 1000);
    expect(going).toEqual(bits);
  });

  it('one month never says more than five bits', () => {
    const busy = Array.from({ length: 20 }, () => [1, 2]);
    expect(weighMonths(busy, 2)[1]?.going).toBe(5);
  });

  it.each([
    [[], null],
    [
      [
        [0, 0],
        [4, -5],
        [5, -5],
      ],
      { first: 0, last: 2, bits: 9 },
    ],
    [
      [
        [0, 0],
        [-5, -5],
        [-9, 4],
        [6, -5],
      ],
      { first: 2, last: 3, bits: 10 },
    ],
    [
      [
        [0, 0],
        [4, 0],
        [-20, -5],
        [1, 1],
      ],
      { first: 0, last: 1, bits: 4 },
    ],
  ])('the loudest stretch of %j is %j', (months, expected) => {
    expect(loudestStretch(months.map(([going = 0, beginning = 0]) => ({ going, beginning })))).toEqual(expected);
  });
});
