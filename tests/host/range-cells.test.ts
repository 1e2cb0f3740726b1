// Copying, moving, shifting, filling, sorting and cleaning the cells of a range.

import { describe, expect, test } from 'vitest';
import { evaluate, failure, hostFor } from './script-host';

const SHEET = `const sheet = SpreadsheetApp.getActive().getSheets()[0]; const at = (a1) => sheet.getRange(a1);
  const put = (a1, rows) => at(a1).setValues(rows); const { CopyPasteType, Dimension, Direction, AutoFillSeries } = SpreadsheetApp;`;

function values(script: string, read: string): unknown {
  return evaluate(hostFor('', { locale: 'en' }), `${SHEET} ${script}; return at('${read}').getValues();`);
}

describe('copyTo repeats the source as often as it fits whole (T:gas-fakes testsheets)', () => {
  const rows: readonly (readonly [target: string, read: string, found: readonly (readonly string[])[]])[] = [
    [
      'D1',
      'D1:E2',
      [
        ['a', 'b'],
        ['c', ''],
      ],
    ],
    [
      'D1:F1',
      'D1:F2',
      [
        ['a', 'b', ''],
        ['c', '', ''],
      ],
    ],
    [
      'D1:D4',
      'D1:E4',
      [
        ['a', 'b'],
        ['c', ''],
        ['a', 'b'],
        ['c', ''],
      ],
    ],
  ];
  test.each(rows)('A1:B2 to %s', (target, read, found) => {
    expect(values(`put('A1:B2', [['a', 'b'], ['c', '']]); at('A1:B2').copyTo(at('${target}'))`, read)).toEqual(found);
  });
});

describe('what a paste carries along (D:Range.md copyTo, CopyPasteType.md)', () => {
  const rows: readonly (readonly [how: string, found: readonly unknown[]])[] = [
    ['', ['x', '#ff0000', 'ghi', 'NUMBER_EQUAL_TO']],
    [', { contentsOnly: true }', ['x', '#ffffff', '', null]],
    [', { formatOnly: true }', ['', '#ff0000', '', null]],
    [', CopyPasteType.PASTE_VALUES, false', ['x', '#ffffff', '', null]],
    [', CopyPasteType.PASTE_DATA_VALIDATION, false', ['', '#ffffff', '', 'NUMBER_EQUAL_TO']],
  ];
  test.each(rows)('copyTo(target%s): %j', (how, found) => {
    const source = `${SHEET} at('A1').setValue('x').setBackground('red').setNote('ghi')
        .setDataValidation(SpreadsheetApp.newDataValidation().requireNumberEqualTo(1).build());
      at('A1').copyTo(at('C3')${how}); const rule = at('C3').getDataValidation();
      return [at('C3').getValue(), at('C3').getBackground(), at('C3').getNote(), rule && String(rule.getCriteriaType())];`;
    expect(evaluate(hostFor(), source)).toEqual(found);
  });
});

test('transposed, rows become columns (D:Range.md copyTo)', () => {
  const script =
    "put('A1:B2', [['a', 'b'], ['c', 'd']]); at('A1:B2').copyTo(at('D1'), CopyPasteType.PASTE_NORMAL, true)";
  expect(values(script, 'D1:E2')).toEqual([
    ['a', 'c'],
    ['b', 'd'],
  ]);
});

describe('formulas move their references along (D:Range.md copyTo, T:gas-fakes testsheetsformatting)', () => {
  const rows: readonly (readonly [formula: string, two: string])[] = [
    ['=B1+$B$1', '=C3+$B$1'],
    ['=SUM(B:B)', '=SUM(C:C)'],
    ['=SUM(1:2)', '=SUM(3:4)'],
    ['=\'B1\'!A1&"B1"', '=\'B1\'!B3&"B1"'],
    ['=LOG10(B1)', '=LOG10(C3)'],
  ];
  test.each(rows)('%s two down and one right: %s', (formula, moved) => {
    const source = `${SHEET} at('A1').setFormula(value); at('A1').copyTo(at('B3')); return at('B3').getFormula();`;
    expect(evaluate(hostFor(), source, formula)).toBe(moved);
  });
  test('a reference over the edge is lost', () => {
    const source = `${SHEET} at('B2').setFormula('=A1'); at('B2').copyTo(at('A1')); return at('A1').getFormula();`;
    expect(evaluate(hostFor(), source)).toBe('=#REF!');
  });
});

describe('R1C1 notation (T:gas-fakes testsheets)', () => {
  const rows: readonly (readonly [r1c1: string, a1: string, back: string])[] = [
    ['=R[1]C1', '=$A5', '=R[1]C1'],
    ['=SUM(R[-1]C:R[-1]C[2])', '=SUM(D3:F3)', '=SUM(R[-1]C[0]:R[-1]C[2])'],
    ['=RC & "R1C1"', '=D4 & "R1C1"', '=R[0]C[0] & "R1C1"'],
  ];
  test.each(rows)('in D4 %s is %s', (r1c1, a1, back) => {
    const source = `${SHEET} const cell = at('D4').setFormulaR1C1(value); return [cell.getFormula(), cell.getFormulaR1C1()];`;
    expect(evaluate(hostFor(), source, r1c1)).toEqual([a1, back]);
  });
});

test('moveTo leaves blank plain cells and takes merges and rules along (D:Range.md moveTo)', () => {
  const source = `${SHEET} put('A1:B1', [['x', '']]); at('A1:B1').merge().setBackground('red').insertCheckboxes('x');
    at('A1:B1').moveTo(at('B1')); return [at('A1:C1').getValues()[0], at('A1').getBackground(), at('C1').getBackground(),
      sheet.getDataRange().getMergedRanges().map((one) => one.getA1Notation()), at('A1').getDataValidation(), String(at('B1').getDataValidation().getCriteriaType())];`;
  expect(evaluate(hostFor(), source)).toEqual([['', 'x', ''], '#ffffff', '#ff0000', ['B1:C1'], null, 'CHECKBOX']);
});

describe('shifting cells (T:gas-fakes testsheets)', () => {
  const rows: readonly (readonly [script: string, found: readonly (readonly string[])[]])[] = [
    [
      "at('A1').deleteCells(Dimension.COLUMNS)",
      [
        ['b', ''],
        ['c', 'd'],
      ],
    ],
    [
      "at('A1').deleteCells(Dimension.ROWS)",
      [
        ['c', 'b'],
        ['', 'd'],
      ],
    ],
    [
      "at('A1').insertCells(Dimension.COLUMNS)",
      [
        ['', 'a'],
        ['c', 'd'],
      ],
    ],
    [
      "at('A1').insertCells(Dimension.ROWS)",
      [
        ['', 'b'],
        ['a', 'd'],
      ],
    ],
  ];
  test.each(rows)('%s', (script, found) => {
    expect(values(`put('A1:B2', [['a', 'b'], ['c', 'd']]); ${script}`, 'A1:B2')).toEqual(found);
  });
});

describe('autoFill continues a series (T:gas-fakes testsheets)', () => {
  const rows: readonly (readonly [given: readonly unknown[], filled: readonly unknown[]])[] = [
    [
      [1, 2],
      [3, 4],
    ],
    [
      [10, 7],
      [4, 1],
    ],
    [[5], [5, 5, 5]],
    [
      ['Nov', 'Dec'],
      ['Jan', 'Feb'],
    ],
    [['Tháng 1'], ['Tháng 2', 'Tháng 3', 'Tháng 4']],
    [
      ['a', 'b'],
      ['a', 'b'],
    ],
  ];
  test.each(rows)('%j goes on with %j', (given, filled) => {
    const column = given.map((one) => [one]);
    const source = `${SHEET} const from = sheet.getRange(1, 1, value.length).setValues(value); from.autoFill(at('A1:A4'), AutoFillSeries.DEFAULT_SERIES);
      return at('A1:A4').getValues().flat().slice(value.length);`;
    expect(evaluate(hostFor('', { locale: 'en' }), source, column)).toEqual(filled);
  });
  test('in one direction only', () => {
    expect(failure(hostFor(), `${SHEET} at('A1').autoFill(at('A1:B2'), AutoFillSeries.DEFAULT_SERIES)`)).toBe(
      'AutoFill destination range must extend the source range in only one direction.',
    );
  });
});

describe('cleaning (D:Range.md)', () => {
  const rows: readonly (readonly [script: string, read: string, found: readonly (readonly unknown[])[]])[] = [
    ["put('A1:A3', [['a'], ['b'], ['A']]); at('A1:A3').removeDuplicates()", 'A1:A3', [['a'], ['b'], ['']]],
    [
      "put('A1:B2', [['a', 1], ['a', 2]]); at('A1:B2').removeDuplicates([2])",
      'A1:B2',
      [
        ['a', 1],
        ['a', 2],
      ],
    ],
    ["put('A1', [['  một   hai ']]); at('A1').trimWhitespace()", 'A1', [['một hai']]],
    ["put('A1', [['a;b']]); at('A1').splitTextToColumns(';')", 'A1:B1', [['a', 'b']]],
    ["put('A1', [['1,x']]); at('A1').splitTextToColumns()", 'A1:B1', [[1, 'x']]],
    [
      "put('A1:A5', [[true], ['b'], [''], [3], ['a']]); at('A1:A5').sort(1)",
      'A1:A5',
      [[3], ['a'], ['b'], [true], ['']],
    ],
  ];
  test.each(rows)('%s', (script, read, found) => {
    expect(values(script, read)).toEqual(found);
  });
  test('randomize keeps the rows and repeats with the seed', () => {
    const shuffled = (): unknown =>
      values("put('A1:A6', [[1], [2], [3], [4], [5], [6]]); at('A1:A6').randomize()", 'A1:A6');
    expect(shuffled()).toEqual(shuffled());
    expect((shuffled() as number[][]).flat().sort()).toEqual([1, 2, 3, 4, 5, 6]);
  });
});

describe('the way to data (T:gas-fakes testsheets, testsheetssets)', () => {
  const rows: readonly (readonly [script: string, found: string])[] = [
    ["at('B1').getNextDataCell(Direction.DOWN)", 'B2'],
    ["at('B2').getNextDataCell(Direction.DOWN)", 'B3'],
    ["at('B3').getNextDataCell(Direction.DOWN)", 'B1000'],
    ["at('D3').getNextDataCell(Direction.PREVIOUS)", 'C3'],
    ["at('B2').getDataRegion()", 'B2:C3'],
    ["at('A1').getDataRegion()", 'A1'],
    ["at('B1').getDataRegion()", 'B1:C3'],
    ["at('B2').getDataRegion(Dimension.ROWS)", 'B2:B3'],
  ];
  test.each(rows)('%s is %s', (script, found) => {
    const source = `${SHEET} put('B2:C3', [['a', 'b'], ['c', 'd']]); return ${script}.getA1Notation();`;
    expect(evaluate(hostFor(), source)).toBe(found);
  });
});
