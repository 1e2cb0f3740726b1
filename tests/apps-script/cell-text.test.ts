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
    ['＝1+1', 'text', '\u200b＝1+1'],
    ['-1+A1', 'text', '\u200b-1+A1'],
    ['10-12', 'number', "'10-12"],
    ['1,500', 'number', "'1,500"],
    ['=1+1', 'number', "'=1+1"],
    ['', 'number', ''],
    ['a\u0000b\u0007c\nd', 'text', 'abc\nd'],
  ] as const)('%j in a column of %ss is %j', (text, format, written) => {
    expect(cellText(text, format)).toBe(written);
  });

  const notice = (count: string) => `… [Đã cắt bớt ${count} ký tự vì một ô không chứa hết]`;

  it.each([
    ['letters', 'text', 'x'.repeat(60_000), 'x'.repeat(48_949) + notice('11.051')],
    ['letters', 'number', 'x'.repeat(60_000), `'${'x'.repeat(48_949)}${notice('11.051')}`],
    ['a formula', 'text', `=${'x'.repeat(60_000)}`, `\u200b=${'x'.repeat(48_947)}${notice('11.053')}`],
    ['pairs of code units', 'text', '🙂'.repeat(30_000), '🙂'.repeat(24_474) + notice('11.052')],
    ['pairs at odd places', 'text', `x${'🙂'.repeat(30_000)}`, `x${'🙂'.repeat(24_474)}${notice('11.052')}`],
    ['what just fits', 'text', 'x'.repeat(49_000), 'x'.repeat(49_000)],
  ] as const)('60,000 characters (%s) in a column of %ss are cut, and say so', (_name, format, text, written) => {
    expect(cellText(text, format)).toBe(written);
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
