// What `npm run push` makes of a bundle and of a project, with a clasp that keeps the project in memory.

import { describe, expect, it } from 'vitest';
import type { Clasp } from '../../host/cli/push-clasp';
import type { FileTexts } from '../../host/cli/push-compare';
import { textsIn } from '../../host/cli/push-files';
import { runPush } from '../../host/cli/push-run';
import { type Files, folderOf } from '../cli/folders';

const SOUND: Files = {
  '.clasp.json': '{"scriptId":"1abc","rootDir":"dist"}',
  'dist/Code.js': 'code',
  'dist/appsscript.json': '{}',
};

/** A clasp whose project gets what dist/ holds. */
function faithfulClasp(): Clasp {
  let project: FileTexts = new Map();
  return {
    push(root) {
      project = textsIn(`${root}/dist`);
    },
    pull: () => project,
  };
}

function run(files: Files, clasp: Clasp) {
  const printed: string[] = [];
  const complaints: string[] = [];
  const status = runPush(folderOf(files), {
    clasp,
    print: (sentence) => printed.push(sentence),
    complain: (sentence) => complaints.push(sentence),
  });
  return { status, printed, complaints };
}

it('a bundle that arrives is 0 and one sentence with the files and the project', () => {
  const { status, printed, complaints } = run(SOUND, faithfulClasp());
  expect(printed.join()).toContain('đã đọc lại Code.js, appsscript.json). Dự án: 1abc.');
  expect([status, printed.length, complaints]).toEqual([0, 1, []]);
});

describe('a bundle that may not be pushed never reaches clasp', () => {
  const untouchable: Clasp = {
    push: () => expect.unreachable(),
    pull: () => expect.unreachable(),
  };

  it.each<[title: string, change: Files, sentence: string]>([
    ['no scriptId', { '.clasp.json': '{"scriptId":"","rootDir":"dist"}' }, 'Chưa có scriptId'],
    ['only spaces', { '.clasp.json': '{"scriptId":"  ","rootDir":"dist"}' }, 'Chưa có scriptId'],
    ['settings that are no JSON', { '.clasp.json': '{' }, 'Không đọc được .clasp.json'],
    ['settings that are no object', { '.clasp.json': 'null' }, 'Không đọc được .clasp.json'],
    ['the sources', { '.clasp.json': '{"scriptId":"1abc","rootDir":"src"}' }, 'đang là "src"'],
    ['the sources, by the other name', { '.clasp.json': '{"scriptId":"1","srcDir":"src","rootDir":"dist"}' }, '"src"'],
    ['the whole package', { '.clasp.json': '{"scriptId":"1abc"}' }, 'đang là "."'],
    ['a source map', { 'dist/Code.js.map': '' }, 'đang có: Code.js, Code.js.map, appsscript.json'],
  ])('%s', (_title, change, sentence) => {
    const { status, printed, complaints } = run({ ...SOUND, ...change }, untouchable);
    expect(complaints.join()).toContain(sentence);
    expect([status, printed]).toEqual([1, []]);
  });

  it('no settings at all', () => {
    const { status, complaints } = run({ 'dist/Code.js': 'code' }, untouchable);
    expect(complaints.join()).toContain('Không đọc được .clasp.json');
    expect(status).toBe(1);
  });
});

describe('a push that is not done', () => {
  const failing = (sentence: string) => (): never => {
    throw new Error(sentence);
  };

  it.each<[title: string, clasp: Partial<Clasp>, sentence: string]>([
    ['clasp said yes and did nothing', { push: () => {} }, '- Không có Code.js;'],
    ['clasp could not send', { push: failing('clasp không đưa được') }, 'clasp không đưa được'],
    ['clasp could not read back', { pull: failing('Không đọc lại được') }, 'Không đọc lại được'],
    [
      'somebody typed in the editor',
      {
        pull: () =>
          new Map([
            ['Code.js', 'code // sửa nhanh'],
            ['appsscript.json', '{}'],
          ]),
      },
      '- Code.js khác từ dòng 1;',
    ],
  ])('%s', (_title, part, sentence) => {
    const { status, printed, complaints } = run(SOUND, { ...faithfulClasp(), ...part });
    expect(complaints.join()).toContain(sentence);
    expect([status, printed]).toEqual([1, []]);
  });
});
