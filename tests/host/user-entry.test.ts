// Texts written to cells are read again in the sheet's locale.

import { describe, expect, test } from 'vitest';
import { evaluate, hostFor } from './script-host';

type Row = readonly [text: string, value: unknown, shown: string];

const WRITE = `const cell = SpreadsheetApp.getActive().getSheets()[0].getRange('A1');
  cell.setValues([[value]]);
  const read = cell.getValue();
  return [read && read.getTime ? Utilities.formatDate(read, 'Asia/Ho_Chi_Minh', "yyyy-MM-dd HH:mm") : read, cell.getDisplayValue()];`;

describe('texts written in the locale vi (field; T: oddities "Values")', () => {
  const rows: readonly Row[] = [
    ['20.926738', 20926738, '20.926.738'],
    ['1.500', 1500, '1.500'],
    ['1,5', 1.5, '1,5'],
    ['1.234,5', 1234.5, '1.234,50'],
    ['0334828489', 334828489, '334828489'],
    ['-5', -5, '-5'],
    ['5%', 0.05, '5%'],
    ['TRUE', true, 'TRUE'],
    ['2026-09', '2026-09-01 00:00', '2026-09'],
    ['2026-09-15', '2026-09-15 00:00', '2026-09-15'],
    ['5/3/2026', '2026-03-05 00:00', '05/03/2026'],
    ['31/2/2026', '31/2/2026', '31/2/2026'],
    ['05/03/2026 07:30', '2026-03-05 07:30', '05/03/2026 07:30'],
    ['10-12', '2026-12-10 00:00', '10/12'],
    ["'007", '007', '007'],
    ["'=A1", '=A1', '=A1'],
    ['5 bài', '5 bài', '5 bài'],
    ['Tháng 3', 'Tháng 3', 'Tháng 3'],
    ['-', '-', '-'],
    ['khoảng 10', 'khoảng 10', 'khoảng 10'],
  ];
  test.each(rows)('%s reads back as %s, shown as %s', (text, value, shown) => {
    expect(evaluate(hostFor(), WRITE, text)).toEqual([value, shown]);
  });
});

describe('texts written in the locale en_US (T: oddities "Values"; K)', () => {
  const rows: readonly Row[] = [
    ['20.926738', 20.926738, '20.926738'],
    ['1.5', 1.5, '1.5'],
    ['1,500', 1500, '1,500'],
    ['3/5/2026', '2026-03-05 00:00', '3/5/2026'],
    ['0123', 123, '123'],
    ["'007", '007', '007'],
    ["'=A1", '=A1', '=A1'],
  ];
  test.each(rows)('%s reads back as %s, shown as %s', (text, value, shown) => {
    expect(evaluate(hostFor('', { locale: 'en_US' }), WRITE, text)).toEqual([value, shown]);
  });
});

test('"=" makes a formula (D:Range.md setValue)', () => {
  const source = `const cell = SpreadsheetApp.getActive().getSheets()[0].getRange('B2');
    cell.setValue('=SUM(A1:A2)');
    return cell.getFormula();`;
  expect(evaluate(hostFor(), source)).toBe('=SUM(A1:A2)');
});

test('a text read and written back becomes a formula: the apostrophe is consumed (field)', () => {
  const source = `const cell = SpreadsheetApp.getActive().getSheets()[0].getRange('A1');
    cell.setValue("'=1+1");
    const before = cell.getFormula();
    cell.setValues(cell.getValues());
    return [before, cell.getFormula()];`;
  expect(evaluate(hostFor(), source)).toEqual(['', '=1+1']);
});

test("setValues honours the text format '@' (field)", () => {
  const source = `const range = SpreadsheetApp.getActive().getSheets()[0].getRange('A1:C1');
    range.setNumberFormat('@');
    range.setValues([['0123', '2026-09', '1,5']]);
    return range.getValues();`;
  expect(evaluate(hostFor(), source)).toEqual([['0123', '2026-09', '1,5']]);
});

test("a person's typing honours '@' (K)", () => {
  const host = hostFor();
  evaluate(host, "SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setNumberFormat('@');");
  host.type('Trang tính1', 1, 1, [['0123', '0123']]);
  expect(evaluate(host, "return SpreadsheetApp.getActive().getSheets()[0].getRange('A1:B1').getValues();")).toEqual([
    ['0123', 123],
  ]);
});

test("appendRow ignores '@' (field: five projects)", () => {
  const source = `const sheet = SpreadsheetApp.getActive().getSheets()[0];
    sheet.getRange('A:A').setNumberFormat('@');
    sheet.appendRow(['0123']);
    return sheet.getRange('A1').getValue();`;
  expect(evaluate(hostFor(), source)).toBe(123);
});

test('a Date is written as the wall clock of the spreadsheet and read back as the same moment (D:Session.md)', () => {
  const source = `const book = SpreadsheetApp.getActive();
    book.setSpreadsheetTimeZone('America/Santiago');
    const cell = book.getSheets()[0].getRange('A1');
    cell.setValue(new Date(Date.UTC(2026, 5, 15, 12)));
    return [cell.getDisplayValue(), cell.getValue().getTime() === Date.UTC(2026, 5, 15, 12)];`;
  expect(evaluate(hostFor(), source)).toEqual(['15/06/2026 08:00:00', true]);
});

test('blank cells read as "", undefined and null clear (D:Range.md getValues; D:migrate to the v8runtime.md)', () => {
  const source = `const range = SpreadsheetApp.getActive().getSheets()[0].getRange('A1:C1');
    range.setValue('x');
    range.setValues([[undefined, null, '']]);
    return range.getValues();`;
  expect(evaluate(hostFor(), source)).toEqual([['', '', '']]);
});

test('setFormulas turns a word into a formula (T: testsheets.js)', () => {
  const source = `const cell = SpreadsheetApp.getActive().getSheets()[0].getRange('A1');
    cell.setFormulas([['Value']]);
    return cell.getFormulas();`;
  expect(evaluate(hostFor(), source)).toEqual([['=Value']]);
});

test('a note given as a number reads "25.0" (T: oddities)', () => {
  const source = `const cell = SpreadsheetApp.getActive().getSheets()[0].getRange('A1');
    cell.setNotes([[25]]);
    return cell.getNotes();`;
  expect(evaluate(hostFor(), source)).toEqual([['25.0']]);
});
