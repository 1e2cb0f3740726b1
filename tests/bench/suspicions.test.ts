// The measure of the suspicions can fail: on too little precision or recall, and on anything said about honest years.

import { describe, expect, it } from 'vitest';
import { isGoodEnough } from '../../bench/suspicions';
import { measure } from '../../bench/suspicions/measure';
import { createBook } from '../../bench/suspicions/synthetic-years';
import { CHECK_DEFAULTS } from '../../src/domain/checks/check-settings';

describe('good enough', () => {
  const good = { planted: 100, found: 90, findings: 100, right: 95, fired: 50, years: 200, onHonest: 0 };

  it.each([
    ['just', good, true],
    ['too many missed', { ...good, found: 89 }, false],
    ['too often wrong', { ...good, right: 94 }, false],
    ['one finding about honest years', { ...good, onHonest: 1 }, false],
    ['nothing planted', { ...good, planted: 0, found: 0 }, false],
    ['nothing found', { ...good, found: 0, findings: 0, right: 0 }, false],
  ])('%s', (_, measured, expected) => {
    expect(isGoodEnough(measured)).toBe(expected);
  });
});

describe('a small book', () => {
  const book = createBook(48);

  it('the check as it stands finds what was planted, and nothing else', () => {
    const { planted, found, findings, right, onHonest } = measure('copied-report', book, CHECK_DEFAULTS);
    expect(planted).toBeGreaterThan(5);
    expect(found).toBeGreaterThan(planted * 0.8);
    expect([right, onHonest]).toEqual([findings, 0]);
  });

  it('a check that is off finds nothing', () => {
    const off = new Set(['copied-report' as const]);
    expect(measure('copied-report', book, { ...CHECK_DEFAULTS, off })).toMatchObject({ found: 0, findings: 0 });
  });

  it('a check that asks about any sum of money speaks about honest years', () => {
    const { right, findings, onHonest } = measure('scale-suspected', book, { ...CHECK_DEFAULTS, leastMoney: 1 });
    expect(findings).toBeGreaterThan(right);
    expect(onHonest).toBeGreaterThan(0);
  });
});
