// The proof of rebuild: every cell that differs is found, and only those.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell, PaintedCell } from '../../src/app/ports';
import { compareRows, isSameCell } from '../../src/app/writing/comparison';
import { sealOf } from '../../src/app/writing/row-seal';
import { cellText } from '../../src/apps-script/cell-text';

const painted = (rows: readonly (readonly Cell[])[]): readonly (readonly PaintedCell[])[] =>
  rows.map((row) => row.map((value) => ({ value, tone: '' as const })));

// "Theo dõi nộp": known by the organisation in its first column.
const SHOULD: readonly (readonly Cell[])[] = [
  ['', 'Hạn nộp năm 2026', '27/03'],
  ['A', 'Chi bộ A', 'Đúng hạn'],
  ['B', 'Chi bộ B', 'Quá hạn'],
];

function differences(stands: readonly (readonly Cell[])[]) {
  return compareRows('tracking', 3, painted(SHOULD), stands).differences.map(
    ({ row, rowName, column, shown, computed }) => `${row} ${rowName} ${column ?? 'row'}: ${shown} / ${computed}`,
  );
}

describe('a sheet against what it should hold', () => {
  it.each<readonly [string, readonly (readonly Cell[])[], readonly string[]]>([
    ['the same', SHOULD, []],
    ['sorted by the office', [...SHOULD].reverse(), []],
    ['blank rows in between', [SHOULD[0] ?? [], ['', '', ''], SHOULD[1] ?? [], SHOULD[2] ?? []], []],
    [
      'one cell typed over',
      [SHOULD[0] ?? [], ['A', 'Chi bộ A', 'Nộp rồi'], SHOULD[2] ?? []],
      ['3 A 2: Nộp rồi / Đúng hạn'],
    ],
    ['one cell cleared', [SHOULD[0] ?? [], ['A', '', 'Đúng hạn'], SHOULD[2] ?? []], ['3 A 1:  / Chi bộ A']],
    ['a row deleted', [SHOULD[0] ?? [], SHOULD[2] ?? []], ['0 A row:  / A']],
    ['a row added', [...SHOULD, ['C', 'Chi bộ C', '']], ['5 C row: C / ']],
    ['a row twice', [...SHOULD, SHOULD[1] ?? []], ['5 A row: A / ']],
    ['nothing there', [], ['0  row:  / ', '0 A row:  / A', '0 B row:  / B']],
  ])('%s', (_title, stands, found) => expect(differences(stands)).toEqual(found));

  it('leaves the office’s own columns of “Cảnh báo” alone', () => {
    const row = ['Cần xử lý', '2026-03', 'A', 'Chi bộ A', '24', 'Để trống.', '', '2.2', 'Mới', '', '', 'k1', ''];
    const stands = row.map((cell, place) => (place === 8 ? 'Bỏ qua' : place === 10 ? 'đã gọi' : cell));
    expect(compareRows('findings', 13, painted([row]), [stands])).toEqual({ cells: 10, differences: [] });
  });
});

describe('what a cell shows', () => {
  it.each<readonly [Cell, Cell, boolean]>([
    [3, '3', true],
    [3, 3.5, false],
    ['', 0, false],
    ['\u200b=1+1', '=1+1', true],
    ['a\u0007b', 'ab', true],
    [false, '', false],
  ])('%j and %j: %s', (a, b, same) => expect(isSameCell(a, b)).toBe(same));

  it('is what was meant to be written, whatever people typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        expect(isSameCell(cellText(text, 'text'), text)).toBe(true);
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});

it('a seal notices any one changed cell, and not the way that it is stored', () => {
  const row = fc.array(fc.oneof(fc.integer(), fc.string({ maxLength: 8 })), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(row, fc.nat(), fc.string({ maxLength: 5 }), (cells, place, other) => {
      const changed = cells.map((cell, index) => (index === place % cells.length ? other : cell));
      const isSame = cells.every((cell, index) => isSameCell(cell, changed[index] ?? ''));
      expect(sealOf(changed) === sealOf(cells)).toBe(isSame);
    }),
    { seed: 1, numRuns: 500 },
  );
  expect(sealOf([1, 'a', ''])).toBe(sealOf(['1', 'a', '']));
});
