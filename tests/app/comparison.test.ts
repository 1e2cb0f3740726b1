// The proof of rebuild: every cell that differs is found, and only those.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell, PaintedCell } from '../../src/app/ports';
import { compareRows, isSameCell } from '../../src/app/writing/comparison';
import { brokenPlaces, sealOf } from '../../src/app/writing/row-seal';
import { typedCells } from '../../src/app/writing/typed-over';
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
    ['a row added', [...SHOULD, ['C', 'Chi bộ C', '']], ['5 C row: C · Chi bộ C / ']],
    ['a row twice', [...SHOULD, SHOULD[1] ?? []], ['5 A row: A · Chi bộ A · Đúng hạn / ']],
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

describe('a seal', () => {
  it('tells which cell was changed, and not the way that a cell is stored', () => {
    const row = fc.array(fc.oneof(fc.integer(), fc.string({ maxLength: 8 })), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(row, fc.nat(), fc.string({ maxLength: 5 }), (cells, at, other) => {
        const place = at % cells.length;
        const changed = cells.map((cell, index) => (index === place ? other : cell));
        const broken = brokenPlaces('tracking', [...changed, sealOf('tracking', cells)]);
        expect(broken).toEqual(isSameCell(cells[place] ?? '', other) ? [] : [place]);
      }),
      { seed: 1, numRuns: 500 },
    );
    expect(sealOf('tracking', [1, 'a', ''])).toBe(sealOf('tracking', ['1', 'a', '']));
  });

  it('leaves the office’s own columns open', () => {
    const row = ['Cần xử lý', '2026-03', 'A', 'Chi bộ A', '24', 'Để trống.', '', '2.2', 'Mới', '', '', 'k1', ''];
    const seal = sealOf('findings', row);
    expect(seal).toHaveLength(39);
    const typed = row.map((cell, place) => (place === 8 ? 'Bỏ qua' : place === 5 ? 'Đã ghi.' : cell));
    expect(brokenPlaces('findings', [...typed, seal])).toEqual([5]);
  });

  it.each<readonly [string, readonly Cell[], 'unsealed' | 'unknown']>([
    ['a row that somebody added', ['A', 'Chi bộ A', 3, ''], 'unsealed'],
    ['a seal of fewer columns', ['A', 'Chi bộ A', 3, 'abcdef'], 'unknown'],
  ])('%s', (_title, stored, said) => expect(brokenPlaces('tracking', stored)).toBe(said));
});

describe('what was typed over', () => {
  const stored = SHOULD.map((row) => [...row, sealOf('tracking', row)]);
  const found = (rows: readonly (readonly Cell[])[], expected = SHOULD) =>
    typedCells('tracking', rows, painted(expected)).map(
      ({ row, rowName, column, shown, computed }) => `${row} ${rowName} ${column ?? 'row'}: ${shown} / ${computed}`,
    );
  const typed = (row: number, column: number, value: Cell) =>
    stored.map((cells, index) =>
      index === row ? cells.map((cell, place) => (place === column ? value : cell)) : cells,
    );

  it.each<readonly [string, readonly (readonly Cell[])[], readonly string[]]>([
    ['nothing', stored, []],
    ['sorted by the office', [...stored].reverse(), []],
    ['a cell', typed(1, 2, 'Nộp rồi'), ['3 A 2: Nộp rồi / Đúng hạn']],
    ['a cell, and sorted', [...typed(1, 2, 'Nộp rồi')].reverse(), ['3 A 2: Nộp rồi / Đúng hạn']],
    ['a cell cleared', typed(1, 1, ''), ['3 A 1:  / Chi bộ A']],
    ['the row’s name', typed(1, 0, 'X'), ['3 X 0: X / A']],
    ['a row added', [...stored, ['ghi', 'thêm', '', '']], ['5 ghi row: ghi · thêm / ']],
    ['a row deleted: nothing was typed', stored.slice(1), []],
    ['a row copied with its seal: nothing was typed', [...stored, stored[1] ?? []], []],
    ['by an older version, without seals', SHOULD.map((row) => [...row, '']), []],
  ])('%s', (_title, rows, said) => expect(found(rows)).toEqual(said));

  it('is no cell whose value merely moved on, and none that holds what it should by now', () => {
    const moved = SHOULD.map((row) => (row[0] === 'B' ? ['B', 'Chi bộ B', 'Đúng hạn'] : row));
    expect(found(stored, moved)).toEqual([]);
    expect(found(typed(2, 2, 'Đúng hạn'), moved)).toEqual([]);
    expect(found(typed(2, 1, 'Chi bộ Bê'), moved)).toEqual(['4 B 1: Chi bộ Bê / Chi bộ B']);
  });
});
