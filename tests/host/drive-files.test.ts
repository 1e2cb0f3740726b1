// DriveApp's files with bytes of their own: made, copied, found, noted on.

import { describe, expect, test } from 'vitest';
import { evaluate, failure, hostFor } from './script-host';

const MADE = "const file = DriveApp.createFile('a.csv', '1,2', MimeType.CSV); const root = DriveApp.getRootFolder();";

describe('a file made from a text (D:drive-app.md createFile; T:testdrive.js)', () => {
  test.each([
    ['file.getBlob().getDataAsString()', '1,2'],
    ['[file.getName(), String(file), file.getMimeType(), file.getSize()]', ['a.csv', 'a.csv', 'text/csv', 3]],
    ['file.getParents().next().getId() === root.getId()', true],
    ["DriveApp.createFile('b', 'x').getMimeType()", 'text/plain'],
    ["file.setContent('foo').getBlob().getDataAsString()", 'foo'],
    ['file.setContent(file.getBlob()).getBlob().getDataAsString()', 'Blob'],
    ["file.setName('c.csv').getBlob().getName()", 'c.csv'],
    ["DriveApp.getFilesByName('a.csv').next().getId() === file.getId()", true],
    ["DriveApp.getFilesByType('text/csv').hasNext()", true],
    ["root.getFilesByName('x').hasNext()", false],
  ])('%s', (expression, expected) => {
    expect(evaluate(hostFor(), `${MADE} return ${expression};`)).toEqual(expected);
  });
});

test('a file made from a blob has its bytes, its type and its name (D:folder.md createFile)', () => {
  const source = `const folder = DriveApp.createFolder('Ảnh');
    const file = folder.createFile(Utilities.newBlob([1, 2, -3], 'image/png', 'x.png'));
    return [file.getBlob().getBytes(), file.getMimeType(), file.getName(), folder.getFiles().next().getName(), folder.getSize()];`;
  expect(evaluate(hostFor(), source)).toEqual([[1, 2, -3], 'image/png', 'x.png', 'x.png', 0]);
});

describe('makeCopy takes a name, a folder or both (D:file.md; T:testdrive.js)', () => {
  test.each([
    ['', ['a.csv', 'My Drive']],
    ["'b.csv'", ['b.csv', 'My Drive']],
    ['folder', ['a.csv', 'Nơi']],
    ["'b.csv', folder", ['b.csv', 'Nơi']],
  ])('makeCopy(%s)', (args, expected) => {
    const source = `${MADE} const folder = DriveApp.createFolder('Nơi'); const copy = file.makeCopy(${args});
      return [copy.getName(), copy.getParents().next().getName()];`;
    expect(evaluate(hostFor(), source)).toEqual(expected);
  });
});

describe('arguments that do not fit are refused (T:testdrive.js)', () => {
  test.each([
    ['DriveApp.createFile();', /The parameters \(\) don't match/],
    ["DriveApp.createFile('a');", /The parameters \(String\) don't match/],
    ["DriveApp.createFile(null, '');", /^Invalid argument: name$/],
    ["DriveApp.createFile(Utilities.newBlob(''), '');", /The parameters \(Blob,String\) don't match/],
    ["DriveApp.createFile(Utilities.newBlob(''));", /must have non-null name/],
    ["file.makeCopy(root, 'x');", /The parameters \(DriveApp.Folder,String\) don't match/],
    ["file.moveTo('x');", /The parameters \(String\) don't match/],
    ['root.setStarred(true);', /^Access denied/],
  ])('%s', (statement, message) => {
    expect(failure(hostFor(), `${MADE} ${statement}`)).toMatch(message);
  });
});

test('notes on a file can be set and taken back (D:file.md)', () => {
  const source = `${MADE} const look = () => [file.isStarred(), file.isShareableByEditors(), file.getDescription(), file.isTrashed()];
    const first = look();
    file.setStarred(true).setShareableByEditors(false).setDescription('x').setTrashed(true);
    const second = look();
    file.setStarred(false).setShareableByEditors(true).setTrashed(false);
    return [first, second, look()];`;
  expect(evaluate(hostFor(), source)).toEqual([
    [false, true, null, false],
    [true, false, 'x', true],
    [false, true, 'x', false],
  ]);
});

test('editors and viewers are added once and removed (D:file.md)', () => {
  const source = `${MADE} const people = () => [file.getEditors(), file.getViewers()].map((list) => list.map((user) => user.getEmail()));
    file.addEditor('a@b.test').addEditors(['a@b.test', 'c@b.test']).addViewer('d@b.test');
    const before = people();
    file.removeEditor('a@b.test').removeViewer('d@b.test');
    return [before, people(), file.getOwner().getEmail()];`;
  expect(evaluate(hostFor(), source)).toEqual([
    [['a@b.test', 'c@b.test'], ['d@b.test']],
    [['c@b.test'], []],
    'vanphong@humg.test',
  ]);
});

test('what is in the bin is found there only, and storage counts bytes (D:drive-app.md)', () => {
  const source = `${MADE} DriveApp.createFolder('Bỏ').setTrashed(true); file.setTrashed(true);
    return [DriveApp.getFilesByName('a.csv').hasNext(), DriveApp.getTrashedFiles().next().getName(),
      DriveApp.getTrashedFolders().next().getName(), DriveApp.getFolders().hasNext(), DriveApp.getStorageUsed(), DriveApp.getStorageLimit()];`;
  expect(evaluate(hostFor(), source)).toEqual([false, 'a.csv', 'Bỏ', false, 3, 16_106_127_360]);
});

test('an iterator that is through says so (T:testassist.js)', () => {
  expect(failure(hostFor(), "DriveApp.getFilesByName('x').next();")).toMatch(/iterator has reached the end/);
});

test('a file of Google’s editors is listed with its own type and cannot be copied here', () => {
  const source = `const file = DriveApp.getFilesByType(MimeType.GOOGLE_SHEETS).next(); return [file.getName(), file.getSize()];`;
  expect(evaluate(hostFor('', { spreadsheetName: 'Sổ' }), source)).toEqual(['Sổ', 0]);
  expect(failure(hostFor(), 'DriveApp.getFilesByType(MimeType.GOOGLE_SHEETS).next().makeCopy();')).toMatch(
    /^not in the local host: File.makeCopy/,
  );
});
