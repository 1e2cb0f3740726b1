// The fingerprints by which an intake knows which sheets it need not write.

import { describe, expect, test } from 'vitest';
import type { Cell, PaintedCell, Tone } from '../../src/app/ports';
import { looksOf } from '../../src/app/writing/written';

const WHOLE = { of: (text: string) => text };

const cell = (value: Cell, tone: Tone = ''): PaintedCell => ({ value, tone });

// Two rows of two cells; every other line differs from them in one thing.
const SHEET = [
  [cell('DT'), cell(5, 'gap')],
  [cell('TCHC'), cell('', 'good')],
];

const OTHERS: readonly (readonly [what: string, rows: readonly (readonly PaintedCell[])[]])[] = [
  ['a figure', [[cell('DT'), cell(6, 'gap')], SHEET[1] ?? []]],
  ['a figure that is a text', [[cell('DT'), cell('5', 'gap')], SHEET[1] ?? []]],
  ['a tone', [[cell('DT'), cell(5, 'fault')], SHEET[1] ?? []]],
  ['a tone one cell further', [[cell('DT', 'gap'), cell(5)], SHEET[1] ?? []]],
  ['a cell in the next row', [[cell('DT')], [cell(5, 'gap'), cell('TCHC'), cell('', 'good')]]],
  ['the order of rows', [...SHEET].reverse()],
  ['a row less', SHEET.slice(0, 1)],
  ['a blank row more', [...SHEET, []]],
  ['a text that reads like two cells', [[cell('DT",5,"'), cell('', 'gap')], SHEET[1] ?? []]],
];

describe('the fingerprint of a sheet’s rows', () => {
  test('is the same for the same rows', () => {
    expect(looksOf(WHOLE, structuredClone(SHEET))).toBe(looksOf(WHOLE, SHEET));
  });

  test.each(OTHERS)('changes with %s', (_what, rows) => {
    expect(looksOf(WHOLE, rows)).not.toBe(looksOf(WHOLE, SHEET));
  });
});
