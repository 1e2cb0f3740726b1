// What counts as a difference between the files that were sent and those that came back.

import { expect, it } from 'vitest';
import { type Difference, differences } from '../../host/cli/push-compare';

type Files = Readonly<Record<string, string>>;

it.each<[title: string, sent: Files, found: Files, expected: readonly Difference[]]>([
  ['the same files', { 'Code.js': 'a\n' }, { 'Code.js': 'a\n' }, []],
  ['nothing on both sides', {}, {}, []],
  ['the same code with Windows line ends', { 'Code.js': 'a\nb\n' }, { 'Code.js': 'a\r\nb\r\n' }, []],
  [
    'the last line',
    { 'Code.js': 'a\nb\nc' },
    { 'Code.js': 'a\nb\nd' },
    [{ file: 'Code.js', kind: 'changed', line: 3 }],
  ],
  ['a space', { 'Code.js': 'a' }, { 'Code.js': 'a ' }, [{ file: 'Code.js', kind: 'changed', line: 1 }]],
  ['a letter, đ for d', { 'Code.js': 'đ' }, { 'Code.js': 'd' }, [{ file: 'Code.js', kind: 'changed', line: 1 }]],
  [
    'cut off after line 2',
    { 'Code.js': 'a\nb\nc' },
    { 'Code.js': 'a\nb' },
    [{ file: 'Code.js', kind: 'changed', line: 3 }],
  ],
  [
    'a line added at the end',
    { 'Code.js': 'a' },
    { 'Code.js': 'a\nb' },
    [{ file: 'Code.js', kind: 'changed', line: 2 }],
  ],
  ['a file that did not arrive', { 'Code.js': 'a' }, {}, [{ file: 'Code.js', kind: 'missing' }]],
  ['a file that was not sent', {}, { 'Old.js': 'a' }, [{ file: 'Old.js', kind: 'extra' }]],
  ['a manifest laid out otherwise', { 'a.json': '{"b":1,"c":[2]}' }, { 'a.json': '{\n "c": [2],\n "b": 1\n}' }, []],
  [
    'a scope more',
    { 'a.json': '{\n"s":["x"]}' },
    { 'a.json': '{\n"s":["x","y"]}' },
    [{ file: 'a.json', kind: 'changed', line: 2 }],
  ],
  ['no JSON any more', { 'a.json': '{}' }, { 'a.json': '{' }, [{ file: 'a.json', kind: 'changed', line: 1 }]],
  [
    'several, in the order of the names',
    { 'b.js': '1', 'a.js': '1', 'same.js': '1' },
    { 'c.js': '1', 'b.js': '2', 'same.js': '1' },
    [
      { file: 'a.js', kind: 'missing' },
      { file: 'b.js', kind: 'changed', line: 1 },
      { file: 'c.js', kind: 'extra' },
    ],
  ],
])('%s', (_title, sent, found, expected) => {
  expect(differences(new Map(Object.entries(sent)), new Map(Object.entries(found)))).toEqual(expected);
});
