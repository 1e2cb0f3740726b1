// Which clasp is started.

import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { type Command, claspCommand, createClasp } from '../../host/cli/push-clasp';
import { folderOf } from '../cli/folders';

const NPX: Command = { program: 'npx', args: ['--yes', '@google/clasp@3.4.1'], isScript: true };

it.each<[named: string | undefined, expected: Command]>([
  [undefined, NPX],
  ['', NPX],
  ['clasp', { program: 'clasp', args: [], isScript: true }],
  ['tools/clasp', { program: resolve('tools/clasp'), args: [], isScript: true }],
  ['tools/index.js', { program: process.execPath, args: [resolve('tools/index.js')], isScript: false }],
])('KY_BAO_CAO_CLASP is %j', (named, expected) => {
  expect(claspCommand(named === undefined ? {} : { KY_BAO_CAO_CLASP: named })).toEqual(expected);
});

it('a clasp that is not there is named, with the way out', () => {
  const clasp = createClasp({ ...process.env, KY_BAO_CAO_CLASP: '/nowhere/clasp' });
  expect(() => clasp.pull('1abc')).toThrow(/Không chạy được lệnh .*clasp; .* KY_BAO_CAO_CLASP/);
});

// A program in the place of clasp that does what it is told by its arguments; the real one is in real-clasp.online.ts.
const PROGRAM = `
const { mkdirSync, writeFileSync } = require('node:fs');
if (process.argv[2] !== 'pull' || process.env.clasp_config_project) process.exit(3);
mkdirSync('ui');
writeFileSync('Code.js', 'code');
writeFileSync('ui/page.html', 'page');
`;

it('what is read back: every file, in folders too, of the project that was asked for', () => {
  const program = `${folderOf({ 'clasp.cjs': PROGRAM })}/clasp.cjs`;
  const clasp = createClasp({ ...process.env, KY_BAO_CAO_CLASP: program, clasp_config_project: '/another/project' });
  expect([...clasp.pull('1abc')]).toEqual([
    ['Code.js', 'code'],
    ['ui/page.html', 'page'],
  ]);
});

it('a read-back that fails says what clasp said', () => {
  const program = `${folderOf({ 'clasp.cjs': "console.error('No credentials found.'); process.exit(1);" })}/clasp.cjs`;
  expect(() => createClasp({ ...process.env, KY_BAO_CAO_CLASP: program }).pull('1abc')).toThrow(
    'clasp báo: No credentials found.',
  );
});
