// What sheets and spreadsheets do beyond ranges and rules: lists of ranges, searching, selecting, copying, sorting.

import { describe, expect, test } from 'vitest';
import { evaluate, failure, hostFor } from './script-host';

const SHEET = `const book = SpreadsheetApp.getActive(); const sheet = book.getSheets()[0]; const at = (a1) => sheet.getRange(a1);
  const names = (ranges) => ranges.map((one) => one.getA1Notation());`;

describe('edges that a notation leaves open (T:gas-fakes testsheetsdeveloper)', () => {
  const rows: readonly (readonly [notation: string, bounded: readonly boolean[]])[] = [
    ['A5:C10', [true, true, true, true]],
    ['3:5', [true, true, false, false]],
    ['B:D', [false, false, true, true]],
    ['A2:F', [true, false, true, true]],
  ];
  test.each(rows)('%s', (notation, bounded) => {
    const source = `${SHEET} const one = at(value);
      return [one.isStartRowBounded(), one.isEndRowBounded(), one.isStartColumnBounded(), one.isEndColumnBounded()];`;
    expect(evaluate(hostFor(), source, notation)).toEqual(bounded);
  });
});

describe('R1C1 notation names ranges too (T:gas-fakes testsheets)', () => {
  test.each([
    ['R5C3', 'C5'],
    ['r10c5:r1c2', 'B1:E10'],
  ])('%s is %s', (notation, a1) => {
    expect(evaluate(hostFor(), `${SHEET} return at(value).getA1Notation();`, notation)).toBe(a1);
  });
});

test('a list of ranges changes all of them (T:gas-fakes testsheetsexotics)', () => {
  const source = `${SHEET} const list = sheet.getRangeList(['A1', 'C3:D4']).setValue('x').setFontWeight('bold').activate();
    return [names(list.getRanges()), at('D4').getValue(), at('B2').getValue(), at('C3').getFontWeight(), names(book.getActiveRangeList().getRanges())];`;
  expect(evaluate(hostFor(), source)).toEqual([['A1', 'C3:D4'], 'x', '', 'bold', ['A1', 'C3:D4']]);
});

describe('finding texts (T:gas-fakes testsheetstext)', () => {
  const rows: readonly (readonly [how: string, found: readonly string[]])[] = [
    ['', ['A1', 'A2']],
    ['.matchCase(true)', ['A1']],
    ['.ignoreDiacritics(true)', ['A1', 'B1', 'A2']],
    ['.matchEntireCell(true).ignoreDiacritics(true)', ['A1', 'B1']],
    ['.matchFormulaText(true)', ['A1', 'A2', 'B2']],
    ['.useRegularExpression(true).matchCase(true)', ['A1']],
  ];
  test.each(rows)('mau%s', (how, found) => {
    const source = `${SHEET} at('A1:B2').setValues([['mau', 'mẫu'], ['Mau khác', '=MAU()']]);
      return names(book.createTextFinder('mau')${how}.findAll());`;
    expect(evaluate(hostFor(), source)).toEqual(found);
  });
  test('findNext goes round; replaceWith takes the current match only', () => {
    const source = `${SHEET} at('A1:A2').setValues([['aXa'], ['ax']]); const finder = sheet.createTextFinder('x');
      const order = [finder.findNext(), finder.findNext(), finder.findNext(), finder.findPrevious()].map((one) => one.getA1Notation());
      return [order, finder.replaceWith('-'), at('A1:A2').getValues().flat(), sheet.createTextFinder('a').replaceAllWith('b'), at('A1:A2').getValues().flat()];`;
    expect(evaluate(hostFor(), source)).toEqual([['A1', 'A2', 'A1', 'A2'], 1, ['aXa', 'a-'], 3, ['bXb', 'b-']]);
  });
});

test('the active spreadsheet can be another one, until the run ends (T:gas-fakes testsheetsexotics)', () => {
  const host = hostFor();
  const source = `${SHEET} const other = SpreadsheetApp.create('Khác'); SpreadsheetApp.setActiveSpreadsheet(other);
    return SpreadsheetApp.getActiveSpreadsheet().getId() === other.getId() && other.getId() !== book.getId();`;
  expect(evaluate(host, source)).toBe(true);
  expect(evaluate(host, 'return SpreadsheetApp.getActive().getName();')).not.toBe('Khác');
});

describe('a copy is named in the language of the file (T:gas-fakes testsheetsbasic, K)', () => {
  test.each([
    ['vi', 'Bản sao của Trang tính1'],
    ['en', 'Copy of Sheet1'],
  ])('%s: %s', (locale, name) => {
    const source = `${SHEET} book.insertSheet('cuối'); sheet.activate(); const copy = book.duplicateActiveSheet();
      return [copy.getName(), copy.getIndex(), book.getActiveSheet().getName()];`;
    expect(evaluate(hostFor('', { locale }), source)).toEqual([name, 2, name]);
  });
});

test('Sheet.sort moves headings too, unless they are frozen (D:Sheet.md sort, T:gas-fakes testsheetsbasic)', () => {
  const source = `${SHEET} const rows = [['z'], ['b'], ['a']]; const sorted = () => { sheet.sort(1); return at('A1:A3').getValues().flat().join(''); };
    at('A1:A3').setValues(rows); const loose = sorted(); sheet.setFrozenRows(1); at('A1:A3').setValues(rows); return [loose, sorted()];`;
  expect(evaluate(hostFor(), source)).toEqual(['abz', 'zab']);
});

test('sheets hide lines by range, have gridlines, a direction and a tab colour (D:Sheet.md)', () => {
  const source = `${SHEET} book.hideRow(at('A2:A3')); sheet.hideColumn(at('B1')); sheet.unhideRow(at('A3'));
    sheet.setHiddenGridlines(true).setRightToLeft(true).setTabColorObject(SpreadsheetApp.newColor().setThemeColor(SpreadsheetApp.ThemeColorType.ACCENT2).build());
    return [[1, 2, 3].map((row) => sheet.isRowHiddenByUser(row)), sheet.isColumnHiddenByUser(2), sheet.hasHiddenGridlines(), sheet.isRightToLeft(), sheet.getTabColor()];`;
  expect(evaluate(hostFor(), source)).toEqual([[false, true, false], true, true, true, '#ea4335']);
});

test('autoResizeColumn follows the longest text and leaves empty columns alone (K)', () => {
  const source = `${SHEET} at('A1').setValue('a'.repeat(40)); sheet.autoResizeColumns(1, 2); const wide = sheet.getColumnWidth(1);
    at('A1').setValue('a'); sheet.autoResizeColumn(1); return [wide > 200, sheet.getColumnWidth(1) < wide, sheet.getColumnWidth(2)];`;
  expect(evaluate(hostFor(), source)).toEqual([true, true, 100]);
});

test('metadata can be hung elsewhere and keeps its id (T:gas-fakes testsheetsdeveloper)', () => {
  const source = `${SHEET} const [one] = at('8:8').addDeveloperMetadata('k', 'v').getDeveloperMetadata(); const id = one.getId();
    one.moveToColumn(at('J:J')); const column = one.getLocation().getColumn().getA1Notation(); one.moveToSpreadsheet();
    return [column, String(one.getLocation().getLocationType()), book.getDeveloperMetadata().map((each) => each.getId() === id)];`;
  expect(evaluate(hostFor(), source)).toEqual(['J:J', 'SPREADSHEET', [true]]);
});

test('an image is built, but has no place in a cell here', () => {
  const source = `${SHEET} const image = SpreadsheetApp.newCellImage().setSourceUrl('https://humg.test/a.png').setAltTextTitle('ảnh').build();`;
  expect(evaluate(hostFor(), `${source} return image.toBuilder().getAltTextTitle();`)).toBe('ảnh');
  expect(failure(hostFor(), `${source} at('A1').setValue(image);`)).toBe('not in the local host: an image in a cell');
});

test('a typed chart builder stays typed after general members (T:gas-fakes testsheetschart)', () => {
  const source = `${SHEET} const built = sheet.newChart().asBarChart().addRange(at('A1:B5')).setPosition(1, 1, 0, 0).setTitle('x').setRange(0, 9).build();
    const options = built.getOptions(); return [built.modify().getChartType() === Charts.ChartType.BAR, options.get('title'), options.get('hAxis.viewWindow.max')];`;
  expect(evaluate(hostFor(), source)).toEqual([true, 'x', 9]);
});
