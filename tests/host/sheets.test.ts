// Spreadsheets, sheets and ranges: shapes, places and the rules that lie on them.

import { describe, expect, test } from 'vitest';
import { evaluate, failure, hostFor } from './script-host';

const SHEET = 'const book = SpreadsheetApp.getActive(); const sheet = book.getSheets()[0];';

test('a new spreadsheet has one sheet of 1000 x 26, named in its language (K)', () => {
  const source = `${SHEET} return [sheet.getName(), sheet.getMaxRows(), sheet.getMaxColumns()];`;
  expect(evaluate(hostFor(), source)).toEqual(['Trang tính1', 1000, 26]);
  expect(evaluate(hostFor('', { locale: 'en_US' }), source)).toEqual(['Sheet1', 1000, 26]);
});

describe('errors have the platform’s texts (shapes: field, in several projects; the others: K)', () => {
  const rows: readonly (readonly [script: string, message: string])[] = [
    [
      "sheet.getRange('A1:B2').setValues([['a', 'b']])",
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    ],
    [
      "sheet.getRange('A1:B1').setValues([['a']])",
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ],
    ['sheet.getRange(1001, 1)', 'The coordinates of the range are outside the dimensions of the sheet.'],
    ['sheet.getRange(1, 27)', 'The coordinates of the range are outside the dimensions of the sheet.'],
    ['sheet.getRange(0, 1)', 'The starting row of the range is too small.'],
    ['sheet.getRange(1, 1, 0)', 'The number of rows in the range must be at least 1.'],
    ["sheet.getRange('Ä')", 'Range not found'],
    [
      "sheet.getRange('a', 1)",
      "The parameters (String,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
    [
      "book.insertSheet('Trang tính1')",
      'A sheet with the name "Trang tính1" already exists. Please enter another name.',
    ],
    ['book.deleteSheet(sheet)', "You can't remove all the sheets in a document."],
    ['sheet.deleteRows(1, 1000)', 'Sorry, it is not possible to delete all non-frozen rows.'],
    ['sheet.deleteRows(1000, 2)', 'Those rows are out of bounds.'],
  ];
  test.each(rows)('%s', (script, message) => {
    expect(failure(hostFor(), `${SHEET} ${script}`)).toBe(message);
  });
});

test('A1 notation may be open-ended and may name a sheet (D:Sheet.md getRange, T:gas-fakes testsheetsdeveloper)', () => {
  const source = `${SHEET} book.insertSheet("Năm '26");
    return ['A2:F', 'A:B', '3:4', '$B$2', "'Năm ''26'!C3"].map((a1) => sheet.getRange(a1)).map((range) => [range.getSheet().getName(), range.getA1Notation()]);`;
  expect(evaluate(hostFor(), source)).toEqual([
    ['Trang tính1', 'A2:F'],
    ['Trang tính1', 'A:B'],
    ['Trang tính1', '3:4'],
    ['Trang tính1', 'B2'],
    ["Năm '26", 'C3'],
  ]);
});

test('getDataRange and getLastRow follow content, not formatting (D:Sheet.md)', () => {
  const source = `${SHEET} sheet.getRange('A1:J50').setBackground('#ff0000'); sheet.getRange('B3').setValue('x');
    return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()];`;
  expect(evaluate(hostFor(), source)).toEqual([3, 2, 'A1:B3']);
});

test('checkboxes count as content (K)', () => {
  const source = `${SHEET} sheet.getRange('A1:A20').setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build());
    return [sheet.getLastRow(), sheet.getRange('A20').getValue()];`;
  expect(evaluate(hostFor(), source)).toEqual([20, false]);
});

test('inserted rows look like the row above, and everything below moves (K)', () => {
  const source = `${SHEET} sheet.getRange('A1:A1000').setNumberFormat('@'); sheet.getRange('A3').setValue('c'); sheet.getRange('A3').setNote('ghi chú');
    sheet.insertRowsAfter(1, 2); sheet.insertRowsAfter(sheet.getMaxRows(), 1);
    return [sheet.getRange('A5').getValue(), sheet.getRange('A5').getNote(), sheet.getRange('A2').getNumberFormat(), sheet.getRange('A1003').getNumberFormat()];`;
  expect(evaluate(hostFor(), source)).toEqual(['c', 'ghi chú', '@', '@']);
});

test('deleting rows carries merges, rules and protections along (K)', () => {
  const host = hostFor();
  evaluate(
    host,
    `${SHEET} sheet.getRange('A5:B6').merge(); sheet.getRange('C5:C6').protect().setDescription('x');
     sheet.getRange('D1:D10').setDataValidation(SpreadsheetApp.newDataValidation().requireDate().build());
     sheet.deleteRows(2, 3);`,
  );
  const [sheet] = host.workbook().sheets;
  expect(sheet?.merges).toEqual([{ row: 2, column: 1, rows: 2, columns: 2 }]);
  expect(sheet?.protections).toEqual([
    { area: { row: 2, column: 3, rows: 2, columns: 1 }, description: 'x', warningOnly: false },
  ]);
  expect(sheet?.validations.map(({ area }) => area)).toEqual([{ row: 1, column: 4, rows: 7, columns: 1 }]);
});

test('a validation replaces what lay under it and leaves the rest (D:Range.md)', () => {
  const host = hostFor();
  evaluate(
    host,
    `${SHEET} const list = SpreadsheetApp.newDataValidation().requireValueInList(['Có', 'Không']).setAllowInvalid(false).setHelpText('Chọn').build();
     sheet.getRange('A1:A3').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(1, 9).build());
     sheet.getRange('A2').setDataValidation(list);`,
  );
  expect(host.workbook().sheets[0]?.validations).toEqual([
    {
      area: { row: 1, column: 1, rows: 1, columns: 1 },
      criteria: 'NUMBER_BETWEEN',
      values: [1, 9],
      allowInvalid: true,
    },
    {
      area: { row: 3, column: 1, rows: 1, columns: 1 },
      criteria: 'NUMBER_BETWEEN',
      values: [1, 9],
      allowInvalid: true,
    },
    {
      area: { row: 2, column: 1, rows: 1, columns: 1 },
      criteria: 'VALUE_IN_LIST',
      values: ['Có', 'Không'],
      allowInvalid: false,
      helpText: 'Chọn',
    },
  ]);
});

test('setConditionalFormatRules replaces the whole list (D:Sheet.md)', () => {
  const source = `${SHEET} const rule = (text) => SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo(text).setBackground('#FF0000').setRanges([sheet.getRange('A1:A9')]).build();
    sheet.setConditionalFormatRules([rule('a')]);
    sheet.setConditionalFormatRules([rule('b'), rule('c')]);
    return sheet.getConditionalFormatRules().map((one) => [one.getBooleanCondition().getCriteriaValues(), one.getRanges()[0].getA1Notation()]);`;
  expect(evaluate(hostFor(), source)).toEqual([
    [['b'], 'A1:A9'],
    [['c'], 'A1:A9'],
  ]);
});

test('protecting a protected range again adds an overlapping protection (D:Range.md)', () => {
  const source = `${SHEET} sheet.getRange('A1').protect(); sheet.getRange('A1').protect(); sheet.protect(); sheet.protect();
    return [SpreadsheetApp.ProtectionType.RANGE, SpreadsheetApp.ProtectionType.SHEET].map((type) => sheet.getProtections(type).length);`;
  expect(evaluate(hostFor(), source)).toEqual([2, 1]);
});

test('sort orders rows by a column, blanks last (D:Range.md sort)', () => {
  const source = `${SHEET} const range = sheet.getRange('A1:B4');
    range.setValues([['b', 2], ['', 9], ['a', 3], ['c', 1]]);
    return [range.sort({ column: 1, ascending: false }).getValues(), range.sort(2).getValues()];`;
  expect(evaluate(hostFor(), source)).toEqual([
    [
      ['c', 1],
      ['b', 2],
      ['a', 3],
      ['', 9],
    ],
    [
      ['c', 1],
      ['b', 2],
      ['a', 3],
      ['', 9],
    ],
  ]);
});

test('borders, widths, hidden columns and frozen rows reach the snapshot', () => {
  const host = hostFor();
  evaluate(
    host,
    `${SHEET} sheet.getRange('A1:B2').setBorder(true, true, true, true, false, false, '#CCCCCC', SpreadsheetApp.BorderStyle.SOLID);
     sheet.setColumnWidth(2, 140).setRowHeight(1, 40).setTabColor('#00FF00'); sheet.setFrozenRows(1); sheet.hideColumns(3, 2);
     sheet.getRange('A1:B2').createFilter();`,
  );
  const [sheet] = host.workbook().sheets;
  expect(sheet?.cells[0]?.[0]?.borders).toEqual({ top: true, left: true, color: '#cccccc' });
  expect(sheet?.cells[1]?.[1]?.borders).toEqual({ bottom: true, right: true, color: '#cccccc' });
  expect(sheet?.columnWidths.get(2)).toBe(140);
  expect(sheet?.rowHeights.get(1)).toBe(40);
  expect([sheet?.tabColor, sheet?.frozenRows, sheet?.hiddenColumns]).toEqual(['#00ff00', 1, [3, 4]]);
  expect(sheet?.filter).toEqual({ row: 1, column: 1, rows: 2, columns: 2 });
});

test('sheets are inserted after the active one or at an index, and move (D:Spreadsheet.md)', () => {
  const source = `${SHEET} book.insertSheet('b'); book.insertSheet('a', 0);
    const moved = book.setActiveSheet(book.getSheetByName('a')); book.moveActiveSheet(3);
    return [book.getSheets().map((one) => one.getName()), moved.getIndex(), book.getSheetByName('không có')];`;
  expect(evaluate(hostFor(), source)).toEqual([['Trang tính1', 'b', 'a'], 3, null]);
});

test('named ranges can be set again and looked up (D:Spreadsheet.md)', () => {
  const source = `${SHEET} book.setNamedRange('SoLieu', sheet.getRange('A1')); book.setNamedRange('SoLieu', sheet.getRange('B2:C3'));
    return [book.getRangeByName('SoLieu').getA1Notation(), book.getRangeByName('Khac'), book.getNamedRanges().length];`;
  expect(evaluate(hostFor(), source)).toEqual(['B2:C3', null, 1]);
});
