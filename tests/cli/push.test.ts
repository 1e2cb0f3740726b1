// What may be pushed.

import { expect, it } from 'vitest';
import { pushObjection } from '../../host/cli/push-bundle';
import { folderOf } from './folders';

const LINKED = { '.clasp.json': '{"scriptId":"1abc","rootDir":"dist"}' };
const BUNDLE = { 'dist/Code.js': '', 'dist/appsscript.json': '{}' };

it.each([
  ['a linked project with its bundle', { ...LINKED, ...BUNDLE }, undefined],
  ['no script', { '.clasp.json': '{"scriptId":""}', ...BUNDLE }, 'Chưa có scriptId trong .clasp.json'],
  ['no script, in English too', { '.clasp.json': '{}', ...BUNDLE }, 'scriptId is empty in .clasp.json'],
  ['no bundle', LINKED, 'đang có: (trống)'],
  ['half a bundle', { ...LINKED, 'dist/Code.js': '' }, 'đang có: Code.js;'],
  ['a file too many', { ...LINKED, ...BUNDLE, 'dist/x.html': '' }, 'it holds: Code.js, appsscript.json, x.html'],
])('%s', (_title, files, expected) => {
  const objection = pushObjection(folderOf(files));
  if (expected === undefined) expect(objection).toBeUndefined();
  else expect(objection).toContain(expected);
});
