// Reports found by organisation and period.

import { expect, it } from 'vitest';
import { reportBook } from '../../src/domain/totals/report-book';
import { organisation, report } from './sample-regime';

const A = organisation('A', [24]);
const B = organisation('B', [24]);
const MARCH = report(A, '2026-03', { 24: '1' });
const AGAIN = report(A, '2026-03', { 24: '2' });
const APRIL = report(A, '2026-04', { 24: '3' });

it.each([
  ['A', '2026-03', AGAIN],
  ['A', '2026-04', APRIL],
  ['A', '2026-05', null],
  ['B', '2026-03', null],
])('%s in %s', (unit, period, found) => {
  expect(reportBook([MARCH, AGAIN, APRIL, report(B, '2026-04', {})])(unit, period)).toBe(found);
});
