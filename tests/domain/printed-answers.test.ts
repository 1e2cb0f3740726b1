// Which answers a printed report is known by.

import { expect, it } from 'vitest';
import { figureCode } from '../../src/domain/report/figure-code';
import { printedAnswers } from '../../src/domain/report/printed-answers';
import { HUMG_MONTHLY } from '../../src/regimes/humg-monthly';
import { organisation, report } from './sample-regime';

const { items } = HUMG_MONTHLY;
const A = organisation('A', [24, 29, 30, 60, 69]);
const TYPED = {
  1: 'Chi bộ A',
  2: 'Tháng 3',
  24: '03',
  29: '0',
  30: 'khoảng 10',
  60: '1.250,5',
  69: 'Không',
  76: 'Tốt',
};

function said(answers: Readonly<Record<number, string>>) {
  return printedAnswers(report(A, '2026-03', answers), items).filter(([, printed]) => printed !== '');
}

it('figures as numbers, the rest as typed, without the identity and figures outside the assignment', () => {
  expect(said({ ...TYPED, 31: '5' })).toEqual([
    [24, '3'],
    [29, '0'],
    [30, 'khoảng 10'],
    [60, '1250.5'],
    [69, 'Không'],
    [76, 'Tốt'],
  ]);
});

it.each([
  ['3 written otherwise', { 24: '3' }, true],
  ['a figure outside the assignment', { 31: '5' }, true],
  ['another figure', { 24: '4' }, false],
  ['a blank in the place of zero', { 29: '' }, false],
  ['other words', { 76: 'Khá' }, false],
])('%s: same code %3$s', (_what, change, isSame) => {
  expect(figureCode(said({ ...TYPED, ...change })) === figureCode(said(TYPED))).toBe(isSame);
});
