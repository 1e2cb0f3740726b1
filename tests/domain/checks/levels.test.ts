// Stock items: levels typed for changes, levels below zero, levels that nobody knows, and the turn of the year.

import { describe, expect, it } from 'vitest';
import { inSequence, levelSteps } from '../../../src/domain/checks/stock-levels';
import { enteredLevels } from '../../../src/domain/totals/level';
import { levelOf } from '../../../src/domain/totals/school';
import { figures, item, organisation } from '../sample-regime';
import { findingsOf, months, opening, placesOf } from './check-book';

const UNIT = organisation('TC', [42, 43, 46, 49]);

describe('level suspected', () => {
  it.each([
    ['a change', 41, '1|0|-2', []],
    ['the level itself', 41, '41|0', ['2026-03 42']],
    ['the level, moved by one', 41, '42|0', ['2026-03 42']],
    ['the level, moved by three tenths', 100, '130|0', ['2026-03 42']],
    ['more than three tenths', 100, '131|0', []],
    ['a habit: every month', 41, '42|42|41', ['2026-03 42', '2026-04 42', '2026-05 42']],
    ['a large change after the level is 82', 41, '41|5|-3', ['2026-03 42']],
    ['a small level repeated by one item alone', 3, '3|0', []],
    ['the smallest level that a single item is asked about', 5, '5|0', ['2026-03 42']],
    ['minus the level', 41, '-41|0', []],
    ['a month without figure: the level before it', 41, '0||41', ['2026-05 42']],
  ])('%s: level %i, then %j', (_, level, typed, expected) => {
    const reports = months(UNIT, '2026-03', { 42: typed });
    expect(placesOf('level-suspected', reports, { openings: [opening('TC', 42, '2026-02', level)] })).toEqual(expected);
  });

  it('after a month without figure nothing is proposed', () => {
    const options = { openings: [opening('TC', 42, '2026-02', 41)] };
    expect(findingsOf('level-suspected', months(UNIT, '2026-03', { 42: '0||41' }), options)).toMatchObject([
      { facts: { level: 41, since: '2026-03' } },
    ]);
  });

  it('without an opening level nothing is known to compare with', () => {
    expect(placesOf('level-suspected', months(UNIT, '2026-03', { 42: '41|41|41' }))).toEqual([]);
  });

  it('January’s level is no change, February’s is', () => {
    expect(placesOf('level-suspected', months(UNIT, '2027-01', { 42: '41|41|0' }))).toEqual(['2027-02 42']);
  });

  it('students: an intake of one in five is a change', () => {
    const reports = months(UNIT, '2026-03', { 49: '-12|0|1.520|9.990' });
    const options = { openings: [opening('TC', 49, '2026-02', 8500)] };
    expect(findingsOf('level-suspected', reports, options)).toMatchObject([
      { period: '2026-06', item: 49, received: '9.990', facts: { level: 10008, since: '2026-05', proposal: -18 } },
    ]);
  });

  it('two small levels of one report speak for each other', () => {
    const openings = [opening('TC', 42, '2026-02', 3), opening('TC', 46, '2026-02', 2)];
    const both = months(UNIT, '2026-03', { 42: '0|3', 46: '0|2' });
    expect(placesOf('level-suspected', both, { openings })).toEqual(['2026-04 42', '2026-04 46']);
    const near = months(UNIT, '2026-03', { 42: '0|3', 46: '0|1' });
    expect(placesOf('level-suspected', near, { openings })).toEqual([]);
  });

  it('a small level next to two large ones', () => {
    const openings = [
      opening('TC', 42, '2026-02', 30),
      opening('TC', 43, '2026-02', 90),
      opening('TC', 46, '2026-02', 3),
    ];
    const habit = months(UNIT, '2026-03', { 42: '0|31', 43: '1|90', 46: '0|4' });
    expect(placesOf('level-suspected', habit, { openings })).toEqual(['2026-04 42', '2026-04 43', '2026-04 46']);
  });

  it('the least level is the office’s', () => {
    const options = { openings: [opening('TC', 42, '2026-02', 8)], settings: { leastLevel: 10 } };
    expect(placesOf('level-suspected', months(UNIT, '2026-03', { 42: '8' }), options)).toEqual([]);
  });
});

describe('negative level', () => {
  it.each([
    ['down to zero', 2, '-2|0', []],
    ['below zero, and staying there', 2, '-3|0|1', ['2026-03 42']],
    ['further below: mended with the first', 2, '-3|-1', ['2026-03 42']],
    ['up, and below again', 2, '-3|2|-4', ['2026-03 42', '2026-05 42']],
    ['a level that is not known', null, '-3|-1', []],
  ])('%s: level %s, then %j', (_, level, typed, expected) => {
    const openings = level === null ? [] : [opening('TC', 42, '2026-02', level)];
    expect(placesOf('negative-level', months(UNIT, '2026-03', { 42: typed }), { openings })).toEqual(expected);
  });

  it('carries what was there', () => {
    const options = { openings: [opening('TC', 42, '2026-02', 2)] };
    expect(findingsOf('negative-level', months(UNIT, '2026-03', { 42: '-3' }), options)).toMatchObject([
      { severity: 'fault', received: '-3', facts: { before: 2, level: -1 } },
    ]);
  });
});

describe('no opening level', () => {
  it.each([
    ['from March on, nothing entered', '2026-03', '1|0|0', [], ['2026-03 42']],
    ['entered for February', '2026-03', '1|0|0', [opening('TC', 42, '2026-02', 10)], []],
    ['entered for a later month of the year', '2026-03', '1|0|0', [opening('TC', 42, '2026-04', 10)], []],
    ['entered for another item', '2026-03', '1|0|0', [opening('TC', 43, '2026-02', 10)], ['2026-03 42']],
    ['entered for another organisation', '2026-03', '1|0|0', [opening('DT', 42, '2026-02', 10)], ['2026-03 42']],
    ['January gives it', '2027-01', '10|0|1', [], []],
    ['a new year without January', '2026-11', '0|0|–|1|0', [opening('TC', 42, '2026-10', 10)], ['2027-02 42']],
    ['a blank breaks the chain: that is said elsewhere', '2026-03', '1||0', [opening('TC', 42, '2026-02', 10)], []],
    ['nothing readable', '2026-03', 'x|?', [], []],
  ])('%s: %s %j', (_, first, typed, openings, expected) => {
    expect(placesOf('no-opening-level', months(UNIT, first, { 42: typed }), { openings })).toEqual(expected);
  });
});

describe('year opening mismatch', () => {
  const openings = [opening('TC', 42, '2026-10', 10)];

  it.each([
    ['the same', '2|0|12', []],
    ['two more', '2|0|14', [{ period: '2027-01', received: '14', facts: { closing: 12, difference: 2 } }]],
    ['fewer', '2|0|11', [{ period: '2027-01', received: '11', facts: { closing: 12, difference: -1 } }]],
    ['December not known', '2|x|14', []],
    ['no December report', '2|–|14', []],
    ['January not readable', '2|0|x', []],
  ])('%s: %j', (_, typed, expected) => {
    expect(findingsOf('year-opening-mismatch', months(UNIT, '2026-11', { 42: typed }), { openings })).toMatchObject(
      expected,
    );
  });

  it('a level that the office entered for January settles it', () => {
    const entered = [...openings, opening('TC', 42, '2027-01', 14)];
    const reports = months(UNIT, '2026-11', { 42: '2|0|14' });
    expect(placesOf('year-opening-mismatch', reports, { openings: entered })).toEqual([]);
  });
});

describe('levels step by step', () => {
  it.each([
    ['entered before the start', '2026-03', '1|-2|0|3', [opening('TC', 42, '2026-02', 10)]],
    ['entered in between', '2026-03', '1|-2|0|3', [opening('TC', 42, '2026-04', 10)]],
    ['a gap, then January', '2026-10', '1|–|2|15|1', [opening('TC', 42, '2026-09', 10)]],
    ['a blank', '2026-03', '1||2', [opening('TC', 42, '2026-02', 10)]],
    ['nothing known', '2026-03', '1|2', []],
  ])('are the levels of the totals: %s', (_, first, typed, openings) => {
    const reports = months(UNIT, first, { 42: typed });
    const book = figures([UNIT], reports, { openings });
    const steps = levelSteps(inSequence(reports), 42, enteredLevels(openings)('TC', 42));
    expect(steps.map(({ level }) => level)).toEqual(reports.map(({ period }) => levelOf(book, 'TC', item(42), period)));
  });
});
