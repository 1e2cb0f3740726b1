// Reports with the figures of the month before or of another organisation, and those that agree by chance.

import { describe, expect, it } from 'vitest';
import { organisation, report } from '../sample-regime';
import { findingsOf, months, placesOf } from './check-book';

const OWED = [24, 29, 30, 31, 32, 39, 40, 41];
const A = organisation('A', OWED);
const B = organisation('B', OWED);
const FIGURES = { 24: '2', 29: '1', 31: '6', 40: '1', 41: '3' };
const OTHERS = { 24: '2', 29: '1', 31: '6', 40: '1', 41: '4' };

describe('copied from the own month before', () => {
  it.each([
    ['the same five figures', { 24: '2|2', 29: '1|1', 31: '6|6', 40: '1|1', 41: '3|3' }, ['2026-04']],
    ['one figure differs', { 24: '2|2', 29: '1|1', 31: '6|6', 40: '1|1', 41: '3|4' }, []],
    ['one more figure', { 24: '2|2', 29: '1|1', 31: '6|6', 40: '1|1', 41: '3|3', 32: '0|1' }, []],
    ['written otherwise', { 24: '2|02', 29: '1|1', 31: '6|6', 40: '1|1', 41: '3| 3 ' }, ['2026-04']],
    ['four figures are too few', { 24: '2|2', 29: '1|1', 31: '6|6', 41: '3|3' }, []],
    ['six ones meet by chance', { 24: '1|1', 29: '1|1', 31: '1|1', 40: '1|1', 41: '1|1', 39: '1|1' }, []],
    ['five small figures meet by chance', { 24: '1|1', 29: '1|1', 31: '1|1', 40: '1|1', 41: '2|2' }, []],
    ['one large figure among ones', { 24: '1|1', 29: '1|1', 31: '1|1', 40: '1|1', 41: '15|15' }, ['2026-04']],
    ['all zero', { 24: '0|0', 29: '0|0', 31: '0|0', 40: '0|0', 41: '0|0' }, []],
    ['a month lies between', { 24: '2|0|2', 29: '1|0|1', 31: '6|0|6', 40: '1|0|1', 41: '3|0|3' }, []],
    [
      'three months in a row',
      { 24: '2|2|2', 29: '1|1|1', 31: '6|6|6', 40: '1|1|1', 41: '3|3|3' },
      ['2026-04', '2026-05'],
    ],
    ['December and January', { 24: '2|2', 29: '1|1', 31: '6|6', 40: '1|1', 41: '3|3' }, ['2027-01'], '2026-12'],
  ])('%s', (_, typed, expected, first = '2026-03') => {
    expect(placesOf('copied-report', months(A, first, typed))).toEqual(expected);
  });

  it('says of which month, and by how many figures', () => {
    const found = findingsOf(
      'copied-report',
      months(A, '2026-03', { 24: '2|2', 29: '1|1', 31: '6|6', 40: '1|1', 41: '3|3' }),
    );
    expect(found).toMatchObject([{ severity: 'question', facts: { of: 'own', period: '2026-03', figures: 5 } }]);
  });
});

describe('copied from another organisation', () => {
  it('the later one is asked', () => {
    const found = findingsOf('copied-report', [
      report(A, '2026-03', FIGURES, '2026-03-22 09:00:00'),
      report(B, '2026-03', FIGURES, '2026-03-21 09:00:00'),
    ]);
    expect(found).toMatchObject([
      { unit: 'A', facts: { of: 'other', unit: 'B', name: 'Chi bộ B (minh họa)', submittedAt: '2026-03-21 09:00:00' } },
    ]);
  });

  it.each([
    ['other figures', report(B, '2026-03', OTHERS), []],
    ['another month', report(B, '2026-04', FIGURES), []],
    ['the same month', report(B, '2026-03', FIGURES, '2026-03-25 09:00:00'), ['2026-03']],
  ])('%s', (_, second, expected) => {
    expect(placesOf('copied-report', [report(A, '2026-03', FIGURES), second])).toEqual(expected);
  });

  it('how many figures it takes is the office’s', () => {
    const reports = [report(A, '2026-03', FIGURES), report(B, '2026-03', FIGURES, '2026-03-25 09:00:00')];
    expect(placesOf('copied-report', reports, { settings: { copiedFigures: 6 } })).toEqual([]);
  });
});
