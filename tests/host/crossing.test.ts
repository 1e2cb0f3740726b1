// What crosses between a script and the host: copies, of the realm they arrive in, and nothing stale.

import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext } from 'node:vm';
import fc from 'fast-check';
import gas from 'gas-local';
import { describe, expect, test } from 'vitest';
import { compiledFile } from '../../host/execution/compiled';
import { received } from '../../host/execution/received';
import { answers, evaluate, failure, hostFor, SAMPLE_FORM, START } from './script-host';

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('the host takes in what JSON would carry', () => {
  class Named {
    toJSON(): string {
      return 'name';
    }
  }
  const rows: readonly (readonly [title: string, value: unknown])[] = [
    ['a moment', { at: new Date(0) }],
    ['numbers that are none', [Number.NaN, Number.POSITIVE_INFINITY, -0]],
    ['holes and nothing', [undefined, null, [undefined]]],
    ['members that say nothing', { a: undefined, b: () => 1, c: Symbol('c'), d: null }],
    ['wrapped values', [new String('a'), new Number(1), new Boolean(false)]],
    ['an object with its own text', { of: new Named() }],
    ['a member that is no prototype', JSON.parse('{"__proto__":{"a":1}}')],
    ['half a character', ['\ud83d']],
  ];
  test.each(rows)('%s', (_title, value) => {
    expect(received(value)).toEqual(asJson(value));
    expect(JSON.stringify(received(value))).toBe(JSON.stringify(value));
  });

  test('any JSON value arrives as it is, and as another object', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(received(value)).toEqual(asJson(value));
        if (typeof value === 'object' && value !== null) expect(received(value)).not.toBe(value);
      }),
      { seed: 3 },
    );
  });

  test('what a script changes after a call changes nothing in the world', () => {
    const source = `const sheet = SpreadsheetApp.getActive().getSheets()[0];
      const values = [['a']];
      sheet.getRange('A1').setValues(values);
      values[0][0] = 'b';
      const read = sheet.getRange('A1').getValues();
      read[0][0] = 'c';
      return sheet.getRange('A1').getValues();`;
    expect(evaluate(hostFor(), source)).toEqual([['a']]);
  });

  test('what a getter of the script throws goes on in the script as it was thrown', () => {
    const source = `class Own extends Error {}
      const bad = [[1]]; bad[0] = new Proxy([1], { get(target, key) { if (key === '0') throw new Own('eigen'); return target[key]; } });
      try { SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValues(bad); } catch (e) { return e instanceof Own; }`;
    expect(evaluate(hostFor(), source)).toBe(true);
  });
});

describe('texts of any beginning come back whole', () => {
  const rows: readonly string[] = ['', '=', '!', '{', '[1]', '!hỏng', '=1+1', 'null'];
  test.each(rows)('property %j', (text) => {
    const source = `const store = PropertiesService.getScriptProperties(); store.setProperty('k', value); return store.getProperty('k');`;
    expect(evaluate(hostFor(), source, text)).toBe(text);
  });

  test('a property that nobody set is null, by whatever name', () => {
    const source = `const store = PropertiesService.getScriptProperties(); return ['x', 'toString', '__proto__'].map((key) => store.getProperty(key));`;
    expect(evaluate(hostFor(), source)).toEqual([null, null, null]);
  });

  test('a problem is an exception with the platform’s words', () => {
    expect(failure(hostFor(), 'FormApp.openById("!x")')).toMatch(/^No item with the given ID could be found/);
  });
});

describe('a reading is not kept past a change', () => {
  const changes: readonly (readonly [title: string, change: string, read: readonly (readonly unknown[])[]])[] = [
    ['setValue', "sheet.getRange('A2').setValue('x');", [['a'], ['x'], ['c']]],
    [
      'a format that makes a number a date',
      "sheet.getRange('A2').setNumberFormat('dd/mm/yyyy');",
      [['a'], ['Date'], ['c']],
    ],
    ['clearContent', "sheet.getRange('A3').clearContent();", [['a'], [2], ['']]],
    ['insertRowBefore', 'sheet.insertRowBefore(1);', [[''], ['a'], [2]]],
    ['deleteRow', 'sheet.deleteRow(1);', [[2], ['c'], ['']]],
    ['insertColumnBefore', 'sheet.insertColumnBefore(1);', [[''], [''], ['']]],
    ['deleteColumn', 'sheet.deleteColumn(1);', [[''], [''], ['']]],
    ['sort', "sheet.getRange('A1:A3').sort({ column: 1, ascending: false });", [['c'], ['a'], [2]]],
    ['insertCells', "sheet.getRange('A1').insertCells(SpreadsheetApp.Dimension.ROWS);", [[''], ['a'], [2]]],
    ['appendRow and back', "sheet.appendRow(['d']); sheet.getRange('A1').setFormula('=1');", [['=1'], [2], ['c']]],
    ['another zone', "SpreadsheetApp.getActive().setSpreadsheetTimeZone('UTC');", [['a'], [2], ['c']]],
  ];
  test.each(changes)('%s', (_title, change, read) => {
    const source = `const sheet = SpreadsheetApp.getActive().getSheets()[0];
      sheet.getRange('A1:A3').setValues([['a'], [2], ['c']]);
      sheet.getRange('A1:A3').getValues();
      ${change}
      return sheet.getRange('A1:A3').getValues().map((row) => row.map((cell) => (cell instanceof Date ? 'Date' : cell)));`;
    expect(evaluate(hostFor(), source)).toEqual(read);
  });

  test('a moment read in two zones is two moments', () => {
    const source = `const book = SpreadsheetApp.getActive(); const sheet = book.getSheets()[0];
      sheet.getRange('A1').setValue('2026-03-01 08:00');
      const before = sheet.getRange('A1').getValue().getTime();
      book.setSpreadsheetTimeZone('UTC');
      return sheet.getRange('A1').getValue().getTime() - before;`;
    expect(evaluate(hostFor(), source)).toBe(7 * 3_600_000);
  });

  test('a person who types between two runs is seen by the second', () => {
    const host = hostFor();
    const read = "return SpreadsheetApp.getActive().getSheets()[0].getRange('A1').getValue();";
    const [{ name = '' } = {}] = host.workbook().sheets;
    expect(evaluate(host, read)).toBe('');
    host.type(name, 1, 1, [['gõ']]);
    expect(evaluate(host, read)).toBe('gõ');
  });
});

describe('responses that a script has listed', () => {
  const listed = (change: string): unknown => {
    const host = hostFor();
    const { id } = host.createForm(SAMPLE_FORM);
    host.submit(id, { email: 'a@b.test', answers: answers({ 1: '7' }) });
    const source = `const form = FormApp.openById('${id}');
      const [response] = form.getResponses();
      ${change}
      return response.getItemResponses().map((answer) => answer.getResponse()).filter((answer) => answer !== '');`;
    return evaluate(host, source);
  };
  const rows: readonly (readonly [title: string, change: string])[] = [
    ['nothing happens', ''],
    ['they are deleted', 'form.deleteAllResponses();'],
    ['others are listed', 'form.getResponses(new Date(0)); form.getResponses();'],
    ['a question is added', "form.addTextItem().setTitle('mới');"],
  ];
  test.each(rows)('keep the answers of that moment when %s', (_title, change) => {
    expect(listed(change)).toEqual(['7']);
  });

  test('an item that is gone is said to be gone by each of its facts', () => {
    const host = hostFor();
    const { id } = host.createForm(SAMPLE_FORM);
    const source = `const form = FormApp.openById('${id}'); const item = form.getItems()[2]; form.deleteItem(item);
      return ['getTitle', 'getHelpText', 'getIndex'].map((fact) => { try { return item[fact](); } catch (e) { return e.message; } });`;
    expect(evaluate(host, source)).toEqual(Array(3).fill('Item not found in form.'));
  });
});

describe('a script’s file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'host-compiled-'));

  test('is compiled once, and again when its bytes change, however fast', () => {
    const path = join(folder, 'once.js');
    writeFileSync(path, 'var a = 1;');
    const first = compiledFile(path);
    expect(compiledFile(path)).toBe(first);
    writeFileSync(path, 'var a = 2;');
    const second = compiledFile(path).runInContext(createContext(Object.create(null)));
    expect([second, compiledFile(path) === first]).toEqual([undefined, false]);
  });

  test('has variables of its own in every context', () => {
    const path = join(folder, 'own.js');
    writeFileSync(path, 'var list = []; list.push(1); list;');
    const contexts = [1, 2].map(() => compiledFile(path).runInContext(createContext(Object.create(null))));
    expect(contexts.map((list) => Array.from(list))).toEqual([[1], [1]]);
    expect(contexts[0]).not.toBe(contexts[1]);
  });

  test('declares what gas-local, that many projects test with, finds in it', () => {
    const names = (context: object): readonly string[] => Object.keys(context).sort();
    const sandbox = createContext(Object.create(null));
    compiledFile('dist/Code.js').runInContext(sandbox);
    const theirs = gas.require('dist', Object.create(null), { filter: (path) => path.endsWith('/Code.js') });
    expect(names(theirs)).toEqual(names(sandbox));
    expect(names(theirs)).toContain('handleMorning');
  });

  test('that does not load is named by the first run, and one that is mended runs', () => {
    const bundle = join(folder, 'bundle');
    mkdirSync(bundle);
    writeFileSync(join(bundle, 'appsscript.json'), '{}');
    writeFileSync(join(bundle, 'Code.js'), 'function one() { return 1');
    const host = hostFor('', { bundle, now: START });
    expect(host.run('one').error?.message).toBe('Unexpected end of input');
    writeFileSync(join(bundle, 'Code.js'), 'function one() { return 1; }');
    expect(host.run('one').result).toBe(1);
  });
});
