// A realm may serve one execution after the other: nothing that one did may be seen by the next.

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import vm from 'node:vm';
import { describe, expect, test } from 'vitest';
import { KEPT_FROM, type Realm, takeRealm } from '../../host/execution/realm';
import { asFunction } from '../../host/execution/script-shape';
import { evaluate, hostFor } from './script-host';

// Each of these leaves something behind in its own realm: [what it does, what a later execution looks for].
const TRACES: readonly (readonly [what: string, spoil: string, look: string])[] = [
  ['counts in a variable of the script', 'count += 1', 'count'],
  ['counts through the global object', 'globalThis.count += 1', '[count, globalThis.count]'],
  ['makes a global variable', 'globalThis.kept = 1', 'typeof kept'],
  ['replaces one of its own functions', 'globalThis.own = () => "other"', 'own()'],
  ['hangs something on its own function', 'own.calls = 1', 'typeof own.calls'],
  ['takes a global away', 'delete globalThis.Map', 'typeof Map'],
  ['replaces a service', 'globalThis.MailApp = null', 'typeof MailApp'],
  [
    'replaces a member of a service',
    'try { SpreadsheetApp.getActive = null } catch (e) {}',
    'typeof SpreadsheetApp.getActive',
  ],
  [
    'changes a service’s class',
    'Object.getPrototypeOf(Session).mine = 1',
    'Object.hasOwn(Object.getPrototypeOf(Session), "mine")',
  ],
  ['gives every array a member', 'Array.prototype.sum = () => 1', 'typeof [].sum'],
  ['gives every object a member', 'Object.prototype.mine = 1', 'typeof ({}).mine'],
  ['replaces a built-in', 'JSON.stringify = () => "x"', 'JSON.stringify([1])'],
  ['gives a date a member', 'Date.prototype.mine = 1', 'typeof new Date().mine'],
  ['replaces a date’s constructor', 'Date.prototype.constructor = Object', 'new Date().constructor === Date'],
  ['replaces a getter', 'Object.defineProperty(Map.prototype, "size", { get: () => 7 })', 'new Map().size'],
  [
    'changes what leads to no name',
    '(function* () {}).__proto__.prototype.mine = 1',
    'typeof (function* () {})().mine',
  ],
  ['changes an iterator', '[][Symbol.iterator]().__proto__.next = () => ({ done: true })', 'Array.from([1, 2])'],
  [
    'changes where a class comes from',
    'Object.setPrototypeOf(Error, null)',
    'Object.getPrototypeOf(Error) === Function.prototype',
  ],
  ['freezes a built-in', 'Object.freeze(Math)', 'Object.isFrozen(Math)'],
  ['renames a built-in', 'Object.defineProperty(Array, "name", { value: "A" })', 'Array.name'],
  [
    'hides a built-in',
    'Object.defineProperty(globalThis, "Set", { enumerable: true })',
    'Object.keys(globalThis).includes("Set")',
  ],
  ['sets how errors are told', 'Error.prepareStackTrace = () => "x"', 'typeof Error.prepareStackTrace'],
  ['matches a text', '/m(ỏ)/.exec("mỏ")', '[RegExp.lastMatch, RegExp.$1]'],
];
const SCRIPT = 'var count = 1;\nfunction own() { return "own"; }\n';

describe('no execution sees that another one', () => {
  test.each(TRACES)('%s', (_what, spoil, look) => {
    const host = hostFor(SCRIPT);
    const first = evaluate(host, `return ${look};`);
    for (let round = 1; round <= KEPT_FROM; round += 1) {
      evaluate(host, `${spoil};`);
      expect(evaluate(host, `return ${look};`)).toEqual(first);
    }
  });

  test('leaves its trace only while its result is taken out', () => {
    const host = hostFor(SCRIPT);
    for (let round = 1; round <= KEPT_FROM; round += 1) {
      evaluate(host, 'return { get late() { Array.prototype.sum = 1; return 1; } };');
      expect(evaluate(host, 'return typeof [].sum;')).toBe('undefined');
    }
  });

  test('was cut off, killed, or threw', () => {
    const host = hostFor(
      `${SCRIPT}function endless() { Array.prototype.sum = 1; for (;;) {} }
      function killed() { Array.prototype.sum = 1; for (;;) Utilities.sleep(60000); }
      function threw() { Array.prototype.sum = 1; throw new Error('x'); }`,
      { loopLimitMs: 200 },
    );
    for (const entry of ['threw', 'killed', 'endless', 'threw']) {
      host.run(entry);
      expect([entry, evaluate(host, 'return typeof [].sum;')]).toEqual([entry, 'undefined']);
    }
  });
});

describe('a realm', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'host-realms-')), 'Code.js');
  const send = () => null;
  const runOften = () => {
    for (let run = 1; run < KEPT_FROM; run += 1) serve();
  };
  const serve = (code = ''): Realm => {
    const realm = takeRealm(path);
    realm.install(send);
    realm.load();
    vm.runInContext(code, realm.global);
    realm.leave();
    return realm;
  };

  test('serves again when a script runs often, unless something that outlives a run was changed', () => {
    writeFileSync(path, SCRIPT);
    expect(serve()).not.toBe(serve());
    runOften();
    const kept = serve();
    expect(serve('globalThis.kept = 1; /a/.exec("a")')).toBe(kept);
    expect(serve('Array.prototype.sum = 1')).toBe(kept);
    expect(serve()).not.toBe(kept);
  });

  test('that is in use is not given away', () => {
    writeFileSync(path, SCRIPT);
    runOften();
    serve();
    expect(takeRealm(path)).not.toBe(takeRealm(path));
  });

  test('serves one version of a script', () => {
    writeFileSync(path, SCRIPT);
    runOften();
    const before = serve();
    writeFileSync(path, `${SCRIPT}function later() {}`);
    runOften();
    expect(serve()).not.toBe(before);
  });
});

describe('a script becomes a function only where that makes no difference', () => {
  const rows: readonly (readonly [text: string, becomesOne: boolean])[] = [
    ['"use strict";\nvar a = 1, b;\nfunction c() { return this; }', true],
    ['function a() {}\nfunction a() {}\nvar a;', true],
    ['let a = 1;\nfunction b() {}', false],
    ['class A {}\nfunction b() {}', false],
    ['var { a } = {};\nfunction b() {}', false],
    ['start();\nfunction start() {}', false],
    ['{ function inside() {} }\nfunction b() {}', false],
    ['if (true) { var a = 1; }\nfunction b() {}', false],
    ['return 1;\nfunction b() {}', false],
    ['function a( {', false],
    ['var a = 1;', false],
    ['function a() { new FinalizationRegistry(a); }', false],
  ];
  test.each(rows)('%s', (text, becomesOne) => {
    expect(asFunction(text) !== null).toBe(becomesOne);
  });
});
