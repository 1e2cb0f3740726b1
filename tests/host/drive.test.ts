// DriveApp, as far as scripts file and trash what they create.

import { expect, test } from 'vitest';
import { createServices } from '../../host/create-services';
import { evaluate, failure, hostFor, SAMPLE_FORM, START } from './script-host';

test('a spreadsheet and a form are files, by their id and name (D:drive-app.md)', () => {
  const host = hostFor('', { spreadsheetName: 'Sổ' });
  const { id } = host.createForm(SAMPLE_FORM);
  const source = `const book = DriveApp.getFileById(SpreadsheetApp.getActive().getId());
    const form = DriveApp.getFileById(value);
    return [book.getId() === SpreadsheetApp.getActive().getId(), book.getName(), form.getId() === value, form.getName()];`;
  expect(evaluate(host, source, id)).toEqual([true, 'Sổ', true, 'Báo cáo']);
});

test('FormApp.create names the file, not the form, and a title does not rename it (T:testform.js; issuetracker 442747794)', () => {
  const source = `const form = FormApp.create('Biểu mẫu');
    const file = DriveApp.getFileById(form.getId());
    const before = [form.getTitle(), file.getName()];
    form.setTitle('Tiêu đề');
    return [before, [form.getTitle(), file.getName()]];`;
  expect(evaluate(hostFor(), source)).toEqual([
    ['', 'Biểu mẫu'],
    ['Tiêu đề', 'Biểu mẫu'],
  ]);
});

test('setTrashed puts a file into the bin and takes it out again, and can be chained (D:file.md)', () => {
  const source = `const file = DriveApp.getFileById(SpreadsheetApp.create('Tạm').getId());
    return [file.isTrashed(), file.setTrashed(true).isTrashed(), file.setTrashed(false).isTrashed()];`;
  expect(evaluate(hostFor(), source)).toEqual([false, true, false]);
});

test('folders are made, found by name and filled; a trashed one is not found (T:testassist.js)', () => {
  const source = `const made = DriveApp.createFolder('Thử');
    const found = DriveApp.getFoldersByName('Thử');
    const folder = found.next();
    const file = DriveApp.getFileById(SpreadsheetApp.create('Tạm').getId()).moveTo(folder);
    const inside = folder.createFolder('Con');
    folder.setTrashed(true);
    return [folder.getId() === made.getId(), found.hasNext(), file.getName(), inside.getName(), DriveApp.getFoldersByName('Thử').hasNext()];`;
  expect(evaluate(hostFor(), source)).toEqual([true, false, 'Tạm', 'Con', false]);
});

test('the root folder is always the same (D:drive-app.md)', () => {
  const source = `const root = DriveApp.getRootFolder();
    return [root.getId() === DriveApp.getRootFolder().getId(), DriveApp.getFolderById(root.getId()).getName()];`;
  expect(evaluate(hostFor(), source)).toEqual([true, 'My Drive']);
});

test.each(["DriveApp.getFileById('x');", "DriveApp.getFolderById('x');"])(
  '%s fails: there is no such item',
  (source) => {
    expect(failure(hostFor(), source)).toMatch(/^No item with the given ID could be found/);
  },
);

test.each([
  ["DriveApp.searchFiles('x');", 'DriveApp.searchFiles'],
  ["DriveApp.getRootFolder().searchFiles('x');", 'DriveApp.Folder.searchFiles'],
  ['DriveApp.getFileById(SpreadsheetApp.getActive().getId()).getThumbnail();', 'DriveApp.File.getThumbnail'],
  [
    'DriveApp.getFileById(SpreadsheetApp.getActive().getId()).getBlob();',
    'File.getBlob of application/vnd.google-apps.spreadsheet',
  ],
])('%s is not faked', (source, name) => {
  expect(failure(hostFor(), source)).toBe(`not in the local host: ${name}`);
});

test('createServices has it, and does not look like another fake to a public suite', () => {
  const { DriveApp, SpreadsheetApp } = createServices({ now: START }) as {
    readonly DriveApp: GoogleAppsScript.Drive.DriveApp;
    readonly SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  };
  const file = DriveApp.getFileById(SpreadsheetApp.create('Tạm').getId()).moveTo(DriveApp.createFolder('Thử'));
  expect(file.setTrashed(true).isTrashed()).toBe(true);
  expect(Reflect.get(SpreadsheetApp, 'isFake')).toBeUndefined();
});
