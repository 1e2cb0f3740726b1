// The number reader and the units of the catalogue; the corpus and the laws stand in files of their own.

import { describe, expect, it } from 'vitest';
import { readNumber } from '../../src/domain/report/read-number';
import { readSpokenNumber } from '../../src/domain/report/spoken-number';
import { HUMG_MONTHLY } from '../../src/regimes/humg-monthly';

const COUNT = { decimals: false, signed: false, unit: 'bài' } as const;

describe('a figure with its unit', () => {
  it.each([
    ['3 nhiệm vụ', 'nhiệm vụ/chương trình', 3],
    ['3 chương trình', 'nhiệm vụ/chương trình', 3],
    ['3 nhiệm vụ/chương trình', 'nhiệm vụ/chương trình', 3],
    ['3 CTĐT', 'CTĐT/cơ sở', 3],
    ['3 chương trình đào tạo', 'CTĐT/cơ sở', 3],
    ['2 thoả thuận', 'thỏa thuận', 2],
    ['250 lượt', 'lượt người', 250],
    ['1 TCĐ', 'tổ chức đảng', 1],
    ['4 VB', 'văn bản', 4],
  ])('%j is a number where the unit is %s', (typed, unit, value) => {
    expect(readNumber(typed, { ...COUNT, unit })).toEqual({ kind: 'number', value });
  });

  it.each([
    ['3 lượt', 'người'],
    ['3 người', 'lượt người'],
    ['3 tổ chức', 'tổ chức đảng'],
    ['3 đ/c', 'sinh viên'],
    ['3 tr', 'đồng'],
    ['3 bài', null],
  ])('%j is none where the unit is %s', (typed, unit) => {
    expect(readNumber(typed, { ...COUNT, unit })).toEqual({
      kind: 'unreadable',
      why: 'unreadable-number',
      proposal: null,
    });
  });

  it.each(HUMG_MONTHLY.items.flatMap(({ no, unit }) => (unit === null ? [] : [[no, unit] as const])))(
    'Mục %i: 5 %s is 5',
    (_no, unit) => {
      expect(readNumber(`5 ${unit}`, { ...COUNT, unit })).toEqual({ kind: 'number', value: 5 });
    },
  );
});

describe('a number in words', () => {
  it.each([
    ['không', 0],
    ['một', 1],
    ['năm', 5],
    ['mười', 10],
    ['mười một', 11],
    ['mười lăm', 15],
    ['mười nhăm', 15],
    ['hai mươi', 20],
    ['hai mươi mốt', 21],
    ['hai mươi tư', 24],
    ['hai mươi bốn', 24],
    ['chín mươi lăm', 95],
    ['một trăm', 100],
    ['một trăm linh năm', 105],
    ['hai trăm lẻ một', 201],
    ['ba trăm mười lăm', 315],
    ['chín trăm chín mươi chín', 999],
    ['mười mốt', null],
    ['mười năm', null],
    ['hai mươi một', null],
    ['một mươi', null],
    ['một trăm năm', null],
    ['một trăm linh mười', null],
    ['không trăm', null],
    ['một nghìn', null],
    ['hai mươi mốt hai', null],
    ['mot', null],
    ['bà', null],
    ['constructor', null],
  ])('%j is %s', (words, value) => {
    expect(readSpokenNumber(words, { unit: 'bài', signed: false })).toBe(value);
  });
});
