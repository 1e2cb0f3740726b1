// Named ranges and the basic filter of a sheet.

import { describe, expect, test } from 'vitest';
import { evaluate, failure, hostFor } from './script-host';

const SHEET = 'const book = SpreadsheetApp.getActive(); const sheet = book.getSheets()[0];';

describe('named ranges', () => {
  test('a name can be changed (D:NamedRange.md setName)', () => {
    const source = `${SHEET} book.setNamedRange('Cu', sheet.getRange('B2')); book.getNamedRanges()[0].setName('Moi');
      return [book.getRangeByName('Cu'), book.getRangeByName('Moi').getA1Notation(), sheet.getNamedRanges()[0].getName()];`;
    expect(evaluate(hostFor(), source)).toEqual([null, 'B2', 'Moi']);
  });

  test('a name without a range is null (D:Spreadsheet.md getRangeByName)', () => {
    expect(evaluate(hostFor(), `${SHEET} return book.getRangeByName('KhongCo');`)).toBeNull();
  });

  test('are listed with their ranges, on whatever sheet (D:Spreadsheet.md getNamedRanges)', () => {
    const source = `${SHEET} const other = book.insertSheet('Đơn vị');
      book.setNamedRange('SoLieu', sheet.getRange('B2:C9')); book.setNamedRange('DonVi', other.getRange('A2:A50'));
      return book.getNamedRanges().map((one) => [one.getName(), one.getRange().getSheet().getName(), one.getRange().getA1Notation()]);`;
    expect(evaluate(hostFor(), source)).toEqual([
      ['SoLieu', 'Trang tính1', 'B2:C9'],
      ['DonVi', 'Đơn vị', 'A2:A50'],
    ]);
  });

  test('can be used where A1 notation can (D:Sheet.md getRange)', () => {
    const source = `${SHEET} book.setNamedRange('SoLieu', sheet.getRange('B2:C9')); return sheet.getRange('SoLieu').getA1Notation();`;
    expect(evaluate(hostFor(), source)).toBe('B2:C9');
  });

  test('setRange points the name elsewhere, remove takes it away (D:NamedRange.md)', () => {
    const source = `${SHEET} book.setNamedRange('SoLieu', sheet.getRange('A1')); const [named] = book.getNamedRanges();
      named.setRange(sheet.getRange('D4')); const moved = book.getRangeByName('SoLieu').getA1Notation(); named.remove();
      return [moved, book.getRangeByName('SoLieu'), book.getNamedRanges().length];`;
    expect(evaluate(hostFor(), source)).toEqual(['D4', null, 0]);
  });

  const edits: readonly (readonly [edit: string, range: string | null])[] = [
    ['insertRowsBefore(1, 2)', 'B4:C11'],
    ['insertRowAfter(5)', 'B2:C10'],
    ['insertColumnBefore(2)', 'C2:D9'],
    ['deleteRows(1, 3)', 'B1:C6'],
    ['deleteColumn(3)', 'B2:B9'],
    ['deleteColumns(2, 2)', null],
  ];
  test.each(edits)('B2:C9 after %s is %s (K: ranges follow their cells)', (edit, range) => {
    const source = `${SHEET} book.setNamedRange('SoLieu', sheet.getRange('B2:C9')); sheet.${edit};
      const found = book.getRangeByName('SoLieu'); return found && found.getA1Notation();`;
    expect(evaluate(hostFor(), source)).toBe(range);
  });

  test('on other sheets stay where they are', () => {
    const source = `${SHEET} const other = book.insertSheet('b'); book.setNamedRange('SoLieu', other.getRange('B2')); sheet.insertRowsBefore(1, 5);
      return book.getRangeByName('SoLieu').getA1Notation();`;
    expect(evaluate(hostFor(), source)).toBe('B2');
  });

  test.each(['1a', 'a b', '', 'a-b'])('the name %j is refused (K)', (name) => {
    expect(failure(hostFor(), `${SHEET} book.setNamedRange('${name}', sheet.getRange('A1'))`)).toBe(
      `The name "${name}" is not valid for a named range.`,
    );
  });
});

describe('filters', () => {
  test('a sheet without one has null (D:Sheet.md getFilter)', () => {
    expect(evaluate(hostFor(), `${SHEET} return [sheet.getFilter(), sheet.getRange('A1:B9').getFilter()];`)).toEqual([
      null,
      null,
    ]);
  });

  test('createFilter makes one, its sheet and its range find it, remove takes it away (D:Filter.md)', () => {
    const source = `${SHEET} const made = sheet.getRange('A1:C9').createFilter();
      const seen = [made, sheet.getFilter(), sheet.getRange('B2').getFilter()].map((one) => one.getRange().getA1Notation());
      sheet.getFilter().remove(); return [...seen, sheet.getFilter()];`;
    expect(evaluate(hostFor(), source)).toEqual(['A1:C9', 'A1:C9', 'A1:C9', null]);
  });

  test('a sheet has at most one (D:Range.md createFilter)', () => {
    const source = `${SHEET} sheet.getRange('A1:C9').createFilter(); sheet.getRange('E1:F9').createFilter();`;
    expect(failure(hostFor(), source)).toBe("You can't create a filter in a sheet that already has a filter.");
  });

  test('follows its cells when rows are inserted above (K)', () => {
    const source = `${SHEET} sheet.getRange('A1:C9').createFilter(); sheet.insertRowsBefore(1, 2); return sheet.getFilter().getRange().getA1Notation();`;
    expect(evaluate(hostFor(), source)).toBe('A3:C11');
  });

  test('is in the snapshot while it is there', () => {
    const host = hostFor();
    evaluate(host, `${SHEET} sheet.getRange('A1:C9').createFilter();`);
    expect(host.workbook().sheets[0]?.filter).toEqual({ row: 1, column: 1, rows: 9, columns: 3 });
    evaluate(host, `${SHEET} sheet.getFilter().remove();`);
    expect(host.workbook().sheets[0]?.filter).toBeUndefined();
  });
});
