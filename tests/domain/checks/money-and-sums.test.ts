// Sums of money in the wrong unit, and totals that their parts do not make up.

import { describe, expect, it } from 'vitest';
import { buildReport } from '../../../src/domain/report/report';
import { HUMG_MONTHLY } from '../../../src/regimes/humg-monthly';
import { item, organisation, version } from '../sample-regime';
import { findingsOf, months, placesOf } from './check-book';

const UNIT = organisation('CSVC', [24, 42, 43, 60, 61]);

describe('scale suspected', () => {
  it.each([
    ['1.250,5', []],
    ['5.132', []],
    ['999.999', []],
    ['1.000.000', [1]],
    ['1.500.000.000', [1500]],
    ['1500000000', [1500]],
    ['15.500.000', [15.5]],
    ['0', []],
    ['khoảng 1.500.000.000', []],
    ['', []],
  ])('Mục 60 typed %j: %j triệu đồng proposed', (typed, proposals) => {
    const found = findingsOf('scale-suspected', months(UNIT, '2026-03', { 60: typed, 24: '1' }));
    expect(found.map(({ facts }) => facts.proposal)).toEqual(proposals);
  });

  it('only money: a large count is a count', () => {
    expect(placesOf('scale-suspected', months(UNIT, '2026-03', { 61: '1.500.000' }))).toEqual([]);
  });

  it('from where on is the office’s', () => {
    const reports = months(UNIT, '2026-03', { 60: '200.000' });
    expect(placesOf('scale-suspected', reports, { settings: { leastMoney: 100_000 } })).toEqual(['2026-03 60']);
  });
});

describe('sum mismatch', () => {
  // A made-up regime: Mục 24 sums up Mục 60 and 61.
  const items = HUMG_MONTHLY.items.map((each) => (each.no === 24 ? { ...each, sumOf: [60, 61] } : each));

  it.each([
    ['adds up', { 24: '11', 60: '5', 61: '6' }, []],
    ['does not', { 24: '12', 60: '5', 61: '6' }, [['12', 11]]],
    ['tenths add up exactly', { 24: '3', 60: '2,9', 61: '0' }, [['3', 2.9]]],
    ['a part is blank', { 24: '12', 60: '5', 61: '' }, []],
    ['a part is not readable', { 24: '12', 60: 'x', 61: '6' }, []],
    ['the total is blank', { 24: '', 60: '5', 61: '6' }, []],
    ['all zero', { 24: '0', 60: '0', 61: '0' }, []],
  ])('%s', (_, answers, expected) => {
    const sent = version('2026-03-20 09:00:00', answers);
    const found = findingsOf('sum-mismatch', [buildReport(UNIT, '2026-03', [sent], items)], { items });
    expect(found.map(({ received, facts }) => [received, facts.sum])).toEqual(expected);
    expect(found.map(({ facts }) => facts.parts)).toEqual(expected.map(() => '60–61'));
  });

  it('the monthly form declares no sums', () => {
    expect(HUMG_MONTHLY.items.flatMap(({ sumOf }) => sumOf)).toEqual([]);
    expect(item(24).sumOf).toEqual([]);
  });
});
