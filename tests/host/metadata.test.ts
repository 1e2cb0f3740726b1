// Developer metadata: where it hangs, how it is found, that it follows its row or column.

import { describe, expect, test } from 'vitest';
import { evaluate, failure, hostFor } from './script-host';

const SHEET = `const book = SpreadsheetApp.getActive(); const sheet = book.getSheets()[0];
  const { DOCUMENT, PROJECT } = SpreadsheetApp.DeveloperMetadataVisibility;
  const column = (n) => sheet.getRange(1, n, sheet.getMaxRows());
  const told = (found) => found.map((one) => [one.getKey(), one.getValue(), String(one.getLocation().getLocationType())]);`;

test('metadata hangs on the spreadsheet, a sheet, a whole row or a whole column (D:DeveloperMetadataLocation.md)', () => {
  const source = `${SHEET}
    book.addDeveloperMetadata('tep', 'a'); sheet.addDeveloperMetadata('trang', 'b');
    sheet.getRange('3:3').addDeveloperMetadata('dong', 'c'); sheet.getRange('D:D').addDeveloperMetadata('cot', 'd');
    return told(book.createDeveloperMetadataFinder().find());`;
  expect(evaluate(hostFor(), source)).toEqual([
    ['tep', 'a', 'SPREADSHEET'],
    ['trang', 'b', 'SHEET'],
    ['dong', 'c', 'ROW'],
    ['cot', 'd', 'COLUMN'],
  ]);
});

test('a location names only the object of its own type, the others are null (D:DeveloperMetadataLocation.md)', () => {
  const source = `${SHEET}
    book.addDeveloperMetadata('k'); sheet.addDeveloperMetadata('k');
    sheet.getRange('3:3').addDeveloperMetadata('k'); column(4).addDeveloperMetadata('k');
    return book.createDeveloperMetadataFinder().find().map((one) => one.getLocation()).map((at) => [
      at.getSpreadsheet() && at.getSpreadsheet().getId() === book.getId(), at.getSheet() && at.getSheet().getName(),
      at.getRow() && at.getRow().getA1Notation(), at.getColumn() && at.getColumn().getA1Notation()]);`;
  expect(evaluate(hostFor(), source)).toEqual([
    [true, null, null, null],
    [null, 'Trang tính1', null, null],
    [null, null, '3:3', null],
    [null, null, null, 'D:D'],
  ]);
});

describe('an arbitrary range is refused (K)', () => {
  test.each(['A1', 'A1:Z2', 'A:B', 'A1:A999', 'B3:Z3'])('%s', (notation) => {
    expect(failure(hostFor(), `${SHEET} sheet.getRange('${notation}').addDeveloperMetadata('k')`)).toMatch(
      'Adding developer metadata to arbitrary ranges is not currently supported.',
    );
  });
});

describe('a key in a column stays with it when the sheet is edited (D:REST developerMetadata)', () => {
  const rows: readonly (readonly [edit: string, found: readonly string[]])[] = [
    ['insertColumnsBefore(1, 2)', ['F:F']],
    ['insertColumnBefore(4)', ['E:E']],
    ['insertColumnAfter(4)', ['D:D']],
    ['deleteColumns(1, 2)', ['B:B']],
    ['deleteColumn(5)', ['D:D']],
    ['insertRowsBefore(1, 3)', ['D:D']],
    // "If the associated object is deleted its metadata is deleted too."
    ['deleteColumn(4)', []],
    ['deleteColumns(3, 4)', []],
  ];
  test.each(rows)('key in D, %s: %j', (edit, found) => {
    const source = `${SHEET} column(4).addDeveloperMetadata('ma', 'm17'); sheet.${edit};
      return sheet.createDeveloperMetadataFinder().withKey('ma').find().map((one) => one.getLocation().getColumn().getA1Notation());`;
    expect(evaluate(hostFor(), source)).toEqual(found);
  });
});

test('a key on row 5 is on row 6 when a row is inserted above it (D:REST developerMetadata)', () => {
  const source = `${SHEET} sheet.getRange('5:5').addDeveloperMetadata('k'); sheet.insertRowBefore(5);
    return sheet.createDeveloperMetadataFinder().find()[0].getLocation().getRow().getRow();`;
  expect(evaluate(hostFor(), source)).toBe(6);
});

test('a deleted sheet takes its metadata with it (D:REST developerMetadata)', () => {
  const source = `${SHEET} const other = book.insertSheet('b'); other.addDeveloperMetadata('k');
    other.getRange('A:A').addDeveloperMetadata('k'); sheet.addDeveloperMetadata('k'); book.deleteSheet(other);
    return book.createDeveloperMetadataFinder().withKey('k').find().length;`;
  expect(evaluate(hostFor(), source)).toBe(1);
});

describe('a finder narrows by key, value, visibility and type (D:DeveloperMetadataFinder.md)', () => {
  const rows: readonly (readonly [search: string, values: readonly (string | null)[]])[] = [
    ['', ['1', '2', '3', null]],
    [".withKey('a')", ['1', '3', null]],
    [".withValue('2')", ['2']],
    ['.withVisibility(PROJECT)', ['3', null]],
    [".withKey('a').withVisibility(DOCUMENT)", ['1']],
    ['.withLocationType(SpreadsheetApp.DeveloperMetadataLocationType.COLUMN)', ['2']],
    [".withKey('A')", []],
  ];
  test.each(rows)('%s finds %j', (search, values) => {
    const source = `${SHEET} sheet.addDeveloperMetadata('a', '1'); column(2).addDeveloperMetadata('b', '2', DOCUMENT);
      sheet.addDeveloperMetadata('a', '3', PROJECT); sheet.addDeveloperMetadata('a', PROJECT);
      return book.createDeveloperMetadataFinder()${search}.find().map((one) => one.getValue());`;
    expect(evaluate(hostFor(), source)).toEqual(values);
  });
});

test('row 3 is not in the scope of A1:D5 but is in that of 1:5 (D:Range.md createDeveloperMetadataFinder)', () => {
  const source = `${SHEET} sheet.getRange('3:3').addDeveloperMetadata('k');
    return ['A1:D5', '1:5', '4:5'].map((a1) => sheet.getRange(a1).createDeveloperMetadataFinder().find().length);`;
  expect(evaluate(hostFor(), source)).toEqual([0, 1, 0]);
});

test('a sheet finds what hangs on its lines, but lists only its own (D:Sheet.md)', () => {
  const source = `${SHEET} book.addDeveloperMetadata('k'); sheet.addDeveloperMetadata('k'); column(1).addDeveloperMetadata('k');
    return [sheet.createDeveloperMetadataFinder().find().length, sheet.getDeveloperMetadata().length,
      book.getDeveloperMetadata().length, column(1).getDeveloperMetadata().length];`;
  expect(evaluate(hostFor(), source)).toEqual([2, 1, 1, 1]);
});

test('key, value and visibility can be changed, and metadata removed (D:DeveloperMetadata.md)', () => {
  const source = `${SHEET} sheet.addDeveloperMetadata('k', 'x'); const [one] = sheet.getDeveloperMetadata();
    one.setKey('k2').setValue('y').setVisibility(PROJECT);
    const [again] = sheet.getDeveloperMetadata();
    const seen = [again.getId() === one.getId(), again.getKey(), again.getValue(), String(again.getVisibility())];
    again.remove();
    return [...seen, sheet.getDeveloperMetadata().length];`;
  expect(evaluate(hostFor(), source)).toEqual([true, 'k2', 'y', 'PROJECT', 0]);
});

test('ids are positive, drawn, and unique in the file (D:REST developerMetadata)', () => {
  const source = `${SHEET} for (let n = 0; n < 20; n += 1) sheet.addDeveloperMetadata('k');
    return sheet.getDeveloperMetadata().map((one) => one.getId());`;
  const ids = evaluate(hostFor(), source);
  expect(new Set(Array.isArray(ids) ? ids : []).size).toBe(20);
  expect(evaluate(hostFor(), source)).toEqual(ids);
  expect(Math.min(...(Array.isArray(ids) ? ids : [0]))).toBeGreaterThan(0);
});

test('a copied spreadsheet keeps its metadata (K)', () => {
  const host = hostFor();
  evaluate(host, `${SHEET} column(2).addDeveloperMetadata('ma', 'm1');`);
  const source = `${SHEET} return told(book.createDeveloperMetadataFinder().find());`;
  expect(evaluate(host.copySpreadsheet('Bản sao'), source)).toEqual([['ma', 'm1', 'COLUMN']]);
});

test('only the script that wrote it sees PROJECT metadata, so the script of a copy does not (D:DeveloperMetadataVisibility.md)', () => {
  const host = hostFor();
  const keys = `${SHEET} return book.createDeveloperMetadataFinder().find().map((one) => one.getKey());`;
  evaluate(
    host,
    `${SHEET} sheet.addDeveloperMetadata('rieng', PROJECT); sheet.addDeveloperMetadata('chung', DOCUMENT);`,
  );
  expect(evaluate(host, keys)).toEqual(['rieng', 'chung']);
  expect(evaluate(host.copySpreadsheet('Bản sao'), keys)).toEqual(['chung']);
});

test('a key must be a text (signature text seen live, T)', () => {
  expect(failure(hostFor(), `${SHEET} sheet.addDeveloperMetadata(7)`)).toBe(
    "The parameters (number) don't match the method signature for SpreadsheetApp.Sheet.addDeveloperMetadata.",
  );
});
