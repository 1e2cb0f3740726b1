// Names compared with their tones, and lists of item numbers.

import { describe, expect, it } from 'vitest';
import { foldName } from '../../src/domain/regime/fold-name';
import { formatItemList, readItemList } from '../../src/domain/regime/item-list';

describe('names', () => {
  it.each([
    ['Chi uỷ', 'chi ủy'],
    ['Khoa học – Công nghệ', 'khoa học - công nghệ'],
    ['Khoa học-Công nghệ', 'Khoa học - Công nghệ'],
    ['Chi bộ  Đào tạo ', 'Chi bộ Đào tạo'],
    ['Cha\u0323t', 'Chạt'],
    ['Thoả thuận', 'Thỏa thuận'],
  ])('%j and %j are one name', (a, b) => {
    expect(foldName(a)).toBe(foldName(b));
  });

  it.each([
    ['Đại học Mỏ - Địa chất', 'Đại học Mở - Địa chất'],
    ['Chi bộ Đào tạo', 'Chi bo Dao tao'],
    ['Chi bộ 1', 'Chi bộ 11'],
  ])('%j and %j are two names', (a, b) => {
    expect(foldName(a)).not.toBe(foldName(b));
  });
});

const KNOWN = new Set(Array.from({ length: 77 }, (_, index) => index + 1));

describe('lists of items', () => {
  it.each([
    ['24,29-31,49', [24, 29, 30, 31, 49], []],
    [' 24 ; 29–30 ', [24, 29, 30], []],
    ['1 ÷ 3, 3', [1, 2, 3], []],
    ['Mục 24, mục 29-30', [24, 29, 30], []],
    ['', [], []],
    ['24,78', [24], ['78']],
    ['0', [], ['0']],
    ['31-29', [], ['31-29']],
    ['24,abc', [24], ['abc']],
    ['70-80', [], ['70-80']],
  ])('%j is %j, unreadable %j', (text, items, unreadable) => {
    expect(readItemList(text, KNOWN)).toEqual({ items, unreadable });
  });

  it('are written in short', () => {
    expect(formatItemList([54, 24, 29, 30, 31, 49])).toBe('24, 29–31, 49, 54');
  });
});
