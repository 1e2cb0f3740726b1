// Laws of the number reader, for any number and for any text.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber } from '../../src/domain/report/read-number';
import { visibleText } from '../../src/domain/report/visible-text';
import { formatNumber } from '../../src/text/numbers';

const COUNT = { decimals: false, signed: false, unit: 'bài' } as const;
const CHANGE = { decimals: false, signed: true, unit: 'sinh viên' } as const;
const MONEY = { decimals: true, signed: false, unit: 'triệu đồng' } as const;
const FORMATS = [COUNT, CHANGE, MONEY] as const;

const LARGEST = 999_999_999_999_999;
const count = fc.oneof(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 0, max: LARGEST }));
const change = fc.tuple(count, fc.boolean()).map(([size, falls]) => (falls && size !== 0 ? -size : size));
// Đồng, written in triệu đồng.
const money = fc.integer({ min: 0, max: 10 ** 15 - 1 }).map((dong) => dong / 1e6);

// Pieces that figures are made of: random characters alone hardly ever come near one.
const piece = fc.constantFrom(
  ...[
    '0',
    '5',
    '12',
    '500',
    '000',
    '.',
    ',',
    ' ',
    '-',
    '+',
    '−',
    '(',
    ')',
    '"',
    "'",
    '\n',
    '\u00a0',
    '\u200b',
    '/',
    '%',
  ],
  ...[
    'bài',
    'bai',
    'tr',
    'triệu đồng',
    'sinh viên',
    'tăng ',
    'giảm ',
    'không',
    'có',
    'phát sinh',
    'mười',
    'hai',
    'mốt',
  ],
);
const nearFigure = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
const anyText = fc.oneof(
  nearFigure,
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary-ascii', maxLength: 40 }),
);
const format = fc.constantFrom(...FORMATS);
const spaces = fc
  .array(fc.constantFrom(' ', '\t', '\n', '\u00a0', '\u2009', '\u202f', '\u3000', '\u200b', '\ufeff'), { maxLength: 5 })
  .map((run) => run.join(''));
const LAW = { seed: 52, numRuns: 2000 };

describe('a number written the Vietnamese way reads back as itself', () => {
  it('in a count, with or without its unit', () => {
    fc.assert(
      fc.property(count, fc.constantFrom('', ' bài', 'bài'), (value, unit) => {
        expect(readNumber(formatNumber(value) + unit, COUNT)).toEqual({ kind: 'number', value });
      }),
      LAW,
    );
  });

  it('in a change', () => {
    fc.assert(
      fc.property(change, (value) => {
        expect(readNumber(formatNumber(value), CHANGE)).toEqual({ kind: 'number', value });
      }),
      LAW,
    );
  });

  it('in triệu đồng, to the đồng', () => {
    fc.assert(
      fc.property(money, fc.constantFrom('', ' triệu đồng', ' tr'), (value, unit) => {
        expect(readNumber(formatNumber(value) + unit, MONEY)).toEqual({ kind: 'number', value });
      }),
      LAW,
    );
  });
});

describe('whatever was typed', () => {
  it('nothing throws, and a number, read or proposed, is one that the item allows', () => {
    fc.assert(
      fc.property(anyText, format, (typed, item) => {
        const reading = readNumber(typed, item);
        const value =
          reading.kind === 'number' ? reading.value : reading.kind === 'unreadable' ? reading.proposal : null;
        if (value === null) return;
        expect(Number.isFinite(value)).toBe(true);
        expect(Object.is(value, -0)).toBe(false);
        if (!item.decimals) expect(Number.isSafeInteger(value)).toBe(true);
        if (!item.signed) expect(value).toBeGreaterThanOrEqual(0);
      }),
      LAW,
    );
  });

  it('a proposal that is written into a cell is read as the number that it was', () => {
    fc.assert(
      fc.property(nearFigure, format, (typed, item) => {
        const reading = readNumber(typed, item);
        if (reading.kind !== 'unreadable' || reading.proposal === null) return;
        expect(readNumber(formatNumber(reading.proposal), item)).toEqual({ kind: 'number', value: reading.proposal });
      }),
      { ...LAW, numRuns: 5000 },
    );
  });

  it('spaces around it change nothing', () => {
    fc.assert(
      fc.property(spaces, anyText, spaces, format, (before, typed, after, item) => {
        expect(readNumber(before + typed + after, item)).toEqual(readNumber(typed, item));
      }),
      LAW,
    );
  });

  it('composed and decomposed accents are read alike', () => {
    fc.assert(
      fc.property(anyText, format, (typed, item) => {
        expect(readNumber(typed.normalize('NFD'), item)).toEqual(readNumber(typed.normalize('NFC'), item));
      }),
      LAW,
    );
  });

  it('a text is blank exactly where nothing of it is seen, and never becomes a number', () => {
    fc.assert(
      fc.property(anyText, format, (typed, item) => {
        expect(readNumber(typed, item).kind === 'blank').toBe(visibleText(typed) === '');
      }),
      LAW,
    );
  });

  it('a number is read only where a digit was typed', () => {
    fc.assert(
      fc.property(anyText, format, (typed, item) => {
        if (readNumber(typed, item).kind === 'number') expect(typed).toMatch(/[0-9０-９]/);
      }),
      LAW,
    );
  });
});
