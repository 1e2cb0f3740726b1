// Text written into cells stays text.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellText } from '../../src/apps-script/cell-text';

describe('text for a cell', () => {
  it.each([
    ['Chi bộ Đào tạo', 'text', 'Chi bộ Đào tạo'],
    ['=1+1', 'text', '\u200b=1+1'],
    [' =IMPORTXML("x")', 'text', '\u200b =IMPORTXML("x")'],
    ['+A1', 'text', '\u200b+A1'],
    ['@SUM(A1)', 'text', '\u200b@SUM(A1)'],
    ['-7', 'text', '-7'],
    ['+3', 'text', '+3'],
    ['-1+A1', 'text', '\u200b-1+A1'],
    ['10-12', 'number', "'10-12"],
    ['1,500', 'number', "'1,500"],
    ['=1+1', 'number', "'=1+1"],
    ['', 'number', ''],
    ['a\u0000b\u0007c\nd', 'text', 'abc\nd'],
  ] as const)('%j in a column of %ss is %j', (text, format, written) => {
    expect(cellText(text, format)).toBe(written);
  });

  it('a text longer than a cell is cut, and says so', () => {
    expect(cellText('x'.repeat(60_000), 'text')).toHaveLength(49_001);
    expect(cellText('x'.repeat(60_000), 'text').endsWith('…')).toBe(true);
  });

  it('nothing that is written begins with an active sign, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(cellText(text, 'number')).not.toMatch(/^\s*[=+\-@]/);
        expect(cellText(text, 'text')).not.toMatch(/^\s*[=@]|^\s*[+-](?!\d)/);
      }),
      { seed: 24, numRuns: 500 },
    );
  });
});
