// The number reader: what secretaries type, and what it is.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber } from '../../src/domain/report/read-number';
import { formatNumber } from '../../src/text/numbers';

const COUNT = { decimals: false, signed: false, unit: 'bài' } as const;
const CHANGE = { decimals: false, signed: true, unit: 'sinh viên' } as const;
const MONEY = { decimals: true, signed: false, unit: 'triệu đồng' } as const;

describe('numbers', () => {
  it.each([
    ['1.500', COUNT, 1500],
    ['1.234.567', COUNT, 1234567],
    ['0', COUNT, 0],
    ['00', COUNT, 0],
    ['-0', COUNT, 0],
    [' 05 ', COUNT, 5],
    ['+3', COUNT, 3],
    ['５', COUNT, 5],
    ['１.５００', COUNT, 1500],
    ['5 bài', COUNT, 5],
    ['5bài', COUNT, 5],
    ['05 Bài.', COUNT, 5],
    ['5\u00a0bài', COUNT, 5],
    ['5 ba\u0300i', COUNT, 5],
    ['\u200b7\u200b', COUNT, 7],
    ['-2', CHANGE, -2],
    ['−2', CHANGE, -2],
    ['－２', CHANGE, -2],
    ['–12', CHANGE, -12],
    ['+3 sinh viên', CHANGE, 3],
    ['1,5', MONEY, 1.5],
    ['1.250,5', MONEY, 1250.5],
    ['1.500', MONEY, 1500],
    ['0,25 triệu đồng', MONEY, 0.25],
    ['1,500', MONEY, 1.5],
  ] as const)('%j (%o) is %d', (typed, format, value) => {
    expect(readNumber(typed, format)).toEqual({ kind: 'number', value });
  });

  it.each([
    ['3 nhiệm vụ', 'nhiệm vụ/chương trình', 3],
    ['3 chương trình', 'nhiệm vụ/chương trình', 3],
    ['3 CTĐT', 'CTĐT/cơ sở', 3],
    ['2 thoả thuận', 'thỏa thuận', 2],
  ])('%j is a number where the unit is %s', (typed, unit, value) => {
    expect(readNumber(typed, { ...COUNT, unit })).toEqual({ kind: 'number', value });
  });

  it.each(['', '   ', '\u00a0', '\u200b'])('%j is blank, not zero', (typed) => {
    expect(readNumber(typed, COUNT)).toEqual({ kind: 'blank' });
  });

  it.each([
    ['-', COUNT, 'unreadable-number'],
    ['không', COUNT, 'unreadable-number'],
    ['x', COUNT, 'unreadable-number'],
    ['khoảng 10', COUNT, 'unreadable-number'],
    ['>5', COUNT, 'unreadable-number'],
    ['10-12', COUNT, 'unreadable-number'],
    ['hàng chục', COUNT, 'unreadable-number'],
    ['5 buổi', COUNT, 'unreadable-number'],
    ['5 bai', COUNT, 'unreadable-number'],
    ['1.5', COUNT, 'unreadable-number'],
    ['1.50', COUNT, 'unreadable-number'],
    ['1.5', MONEY, 'unreadable-number'],
    ['0.500', COUNT, 'unreadable-number'],
    ['1.500.20', COUNT, 'unreadable-number'],
    ['1 500', COUNT, 'unreadable-number'],
    ['3 4', COUNT, 'unreadable-number'],
    ['- 2', CHANGE, 'unreadable-number'],
    ['--2', CHANGE, 'unreadable-number'],
    ['2-', CHANGE, 'unreadable-number'],
    ['(2)', CHANGE, 'unreadable-number'],
    ['5²', COUNT, 'unreadable-number'],
    ['½', MONEY, 'unreadable-number'],
    ['1e3', COUNT, 'unreadable-number'],
    ['=1+1', COUNT, 'unreadable-number'],
    ['1 tỷ', MONEY, 'unreadable-number'],
    ['1234567890123456', COUNT, 'unreadable-number'],
    ['1,5', COUNT, 'fraction-in-count'],
    ['1,500', COUNT, 'fraction-in-count'],
    ['5,0', COUNT, 'fraction-in-count'],
    ['-1', COUNT, 'negative-flow'],
    ['−1 bài', COUNT, 'negative-flow'],
    ['-0,5', MONEY, 'negative-flow'],
  ] as const)('%j (%o) is no number: %s', (typed, format, why) => {
    expect(readNumber(typed, format)).toEqual({ kind: 'unreadable', why });
  });

  it('a figure written the Vietnamese way reads back as itself', () => {
    const money = fc.integer({ min: 0, max: 10 ** 12 }).map((millionths) => millionths / 1e6);
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), money, (count, amount) => {
        expect(readNumber(formatNumber(count), CHANGE)).toEqual({ kind: 'number', value: count });
        expect(readNumber(formatNumber(amount), MONEY)).toEqual({ kind: 'number', value: amount });
      }),
      { seed: 52 },
    );
  });

  it('no text makes it throw, and none becomes anything but a finite number', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (text) => {
        const reading = readNumber(text, MONEY);
        if (reading.kind === 'number') expect(Number.isFinite(reading.value)).toBe(true);
      }),
      { seed: 52, numRuns: 2000 },
    );
  });
});
