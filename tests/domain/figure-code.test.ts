// The code of a printed report: the same for the same figures in any order, another one for any other figure.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { figureCode, isSameCode, type PrintedAnswer } from '../../src/domain/report/figure-code';

const ANSWERS: readonly PrintedAnswer[] = [
  [24, '3'],
  [29, '0'],
  [60, '1.250,5'],
  [76, 'Tổ chức  hội thảo'],
];

it.each([
  ['another order', [...ANSWERS].reverse(), true],
  ['an item that says nothing', [...ANSWERS, [30, ' ']], true],
  ['another spacing of words', [...ANSWERS.slice(0, 3), [76, ' Tổ chức hội thảo ']], true],
  ['another figure', [[24, '4'], ...ANSWERS.slice(1)], false],
  ['zero in the place of nothing', [...ANSWERS, [30, '0']], false],
  ['two figures changed over', [[24, '0'], [29, '3'], ...ANSWERS.slice(2)], false],
] as const)('%s: same code %3$s', (_what, answers, isSame) => {
  expect(figureCode(answers) === figureCode(ANSWERS)).toBe(isSame);
});

it('has eight signs that nobody mistakes for one another', () => {
  expect(figureCode(ANSWERS)).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
});

it.each([
  ['ab12 cd34', 'AB12-CD34', true],
  ['AB12CD34', 'AB12-CD34', true],
  ['AB12-CD35', 'AB12-CD34', false],
  ['', '', false],
])('%s and %s are one code: %s', (a, b, isSame) => {
  expect(isSameCode(a, b)).toBe(isSame);
});

it('tells any single changed figure', () => {
  const figures = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 77 }), fc.nat(9999)), {
    minLength: 1,
    selector: ([item]) => item,
  });
  fc.assert(
    fc.property(figures, fc.nat(), fc.integer({ min: 1, max: 99 }), (all, place, change) => {
      const printed = all.map(([item, value]): PrintedAnswer => [item, String(value)]);
      const at = place % all.length;
      const other = all.map(
        ([item, value], index): PrintedAnswer => [item, String(index === at ? value + change : value)],
      );
      expect(figureCode(printed)).not.toBe(figureCode(other));
    }),
    { seed: 52, numRuns: 2000 },
  );
});
