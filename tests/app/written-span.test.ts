// Spans as people write them; what is unclear is refused rather than guessed.

import { describe, expect, it } from 'vitest';
import { readSpan } from '../../src/app/inputs/written-span';
import { spanFrom } from '../../src/domain/calendar/span';
import { spanName } from '../../src/text/spans';

describe('clear', () => {
  it.each([
    ['10/2026', '2026-10'],
    ['tháng 3/2026', '2026-03'],
    ['Tháng 3 năm 2026', '2026-03'],
    ['2026-10', '2026-10'],
    ['6/2026', '2026-06'],
    ['6 tháng 2026', '2026-6M'],
    ['6 tháng đầu năm 2026', '2026-6M'],
    ['Sáu tháng năm 2026', '2026-6M'],
    ['9 tháng năm 2026', '2026-9M'],
    ['9 tháng/2026', '2026-9M'],
    ['quý 3/2026', '2026-Q3'],
    ['Quý III/2026', '2026-Q3'],
    ['QUÝ IV năm 2026', '2026-Q4'],
    ['quý 1 2026', '2026-Q1'],
    ['q2/2026', '2026-Q2'],
    ['2026-q2', '2026-Q2'],
    ['2026', '2026'],
    ['năm 2026', '2026'],
    ['  Cả năm 2026 ', '2026'],
  ])('"%s" is %s', (typed, id) => {
    expect(readSpan(typed)?.id).toBe(id);
  });
});

describe('unclear', () => {
  it.each([
    'quý 3',
    '6 tháng',
    'tháng 10',
    '10',
    '3 tháng 2026',
    'quý 5/2026',
    '6 tháng cuối năm 2026',
    '13/2026',
    'quý này',
    '',
  ])('"%s"', (typed) => {
    expect(readSpan(typed)).toBeNull();
  });
});

it.each(['2026-01', '2026-10', '2026-Q1', '2026-Q4', '2026-6M', '2026-9M', '2026'])(
  'the name of %s is read back as itself',
  (id) => {
    const span = spanFrom(id);
    expect(span === null ? null : readSpan(spanName(span))?.id).toBe(id);
  },
);
