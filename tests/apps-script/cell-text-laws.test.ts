// No text that is written becomes a formula, nor when it is read from the cell and written again.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEntry } from '../../host/world/user-entry';
import { cellText } from '../../src/apps-script/cell-text';

const LOCALES = ['vi_VN', 'en_US'] as const;
const YEAR = 2026;
const CELL_HOLDS = 50_000;

const lead = fc.constantFrom(
  '',
  '=',
  '+',
  '-',
  '@',
  "'",
  "'=",
  ' =',
  '\t=',
  '\u0000=',
  '\r\n=',
  '\u200b=',
  '\ufeff=',
  '＝',
  '-7',
);
const body = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'binary-ascii', maxLength: 30 }),
  fc.constantFrom(
    '1+1',
    'IMPORTXML("http://x.test","//a")',
    'A1',
    '10-12',
    '1,5',
    '2026-03-01',
    '<img src=x>',
    'Chi bộ',
  ),
);
const text = fc.tuple(lead, body).map(([start, rest]) => start + rest);
const longText = fc
  .tuple(lead, fc.constantFrom('x', '🙂', 'a\u0323', ' ', '='), fc.integer({ min: 24_000, max: 60_000 }))
  .map(([start, piece, count]) => start + piece.repeat(count));
const anyText = fc.oneof({ weight: 20, arbitrary: text }, { weight: 1, arbitrary: longText });
const format = fc.constantFrom('text' as const, 'number' as const);
const LAW = { seed: 24, numRuns: 2000 };

// Columns of text parse nothing as long as they have that format; everything else is parsed as if a person had typed it.
function stored(written: string, kind: 'text' | 'number'): string {
  return kind === 'text' ? written : String(readEntry(written, 'vi_VN', YEAR).value);
}

describe('whatever the text, in a column of either format', () => {
  it('the host takes it for no formula, and in a column of figures for nothing but text', () => {
    fc.assert(
      fc.property(anyText, format, fc.constantFrom(...LOCALES), (typed, kind, locale) => {
        const entry = readEntry(cellText(typed, kind), locale, YEAR);
        expect(entry.formula).toBeUndefined();
        if (kind === 'number') expect([typeof entry.value, entry.format]).toEqual(['string', undefined]);
      }),
      LAW,
    );
  });

  it('it begins with no sign that a stricter spreadsheet would act on, unless a figure follows', () => {
    fc.assert(
      fc.property(anyText, format, (typed, kind) => {
        expect(cellText(typed, kind)).not.toMatch(/^\s*[=@＝＋－＠]|^\s*[+-](?!\d[\d.,]*$)/);
      }),
      LAW,
    );
  });

  it('what a cell holds stays as it is when it is read and written again', () => {
    fc.assert(
      fc.property(anyText, format, (typed, kind) => {
        const held = stored(cellText(typed, kind), kind);
        expect(stored(cellText(held, kind), kind)).toBe(held);
      }),
      LAW,
    );
  });

  it('what one column holds is not armed by another, nor by a column that lost its format', () => {
    fc.assert(
      fc.property(anyText, format, format, (typed, first, second) => {
        const held = stored(cellText(typed, first), first);
        expect(readEntry(cellText(held, second), 'vi_VN', YEAR).formula).toBeUndefined();
        const unformatted = String(readEntry(cellText(typed, first), 'vi_VN', YEAR).value);
        expect(readEntry(cellText(unformatted, second), 'vi_VN', YEAR).formula).toBeUndefined();
      }),
      LAW,
    );
  });

  it('a cell holds it', () => {
    fc.assert(
      fc.property(anyText, format, (typed, kind) => {
        expect(cellText(typed, kind).length).toBeLessThanOrEqual(CELL_HOLDS);
      }),
      LAW,
    );
  });
});

it('the laws can fail: the host takes a text that was not made safe for a formula', () => {
  const armed = fc.check(
    fc.property(text, (typed) => readEntry(typed, 'vi_VN', YEAR).formula === undefined),
    LAW,
  );
  expect(armed.failed).toBe(true);
});
