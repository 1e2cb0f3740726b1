// The context that scripts run in: its own realm, fresh every time, with nothing of Node in it.

import { describe, expect, test } from 'vitest';
import { evaluate, failure, HOUR, hostFor, START } from './script-host';

describe('an unfaked member throws its name', () => {
  const rows: readonly (readonly [script: string, name: string])[] = [
    ['SpreadsheetApp.newDataSourceSpec()', 'SpreadsheetApp.newDataSourceSpec'],
    ['SpreadsheetApp.getActive().addEditor("a@b.test")', 'Spreadsheet.addEditor'],
    ['SpreadsheetApp.getActive().getSheets()[0].getSlicers', 'Sheet.getSlicers'],
    ['SpreadsheetApp.getActive().getSheets()[0].getRange("A1").createPivotTable()', 'Range.createPivotTable'],
    ['MailApp.sendEmail({ to: "a@b.test", attachments: [] })', 'MailApp.sendEmail with attachments'],
    ['SpreadsheetApp.ProtectionType.OTHER', 'ProtectionType.OTHER'],
  ];
  test.each(rows)('%s', (script, name) => {
    expect(failure(hostFor(), script)).toBe(`not in the local host: ${name}`);
  });
});

test('values of services belong to the script’s realm (style.md 11: instanceof fails across realms)', () => {
  const source = `const sheet = SpreadsheetApp.getActive().getSheets()[0];
    sheet.getRange('A1').setValue(new Date());
    let error; try { sheet.getRange(0, 0); } catch (caught) { error = caught; }
    return [sheet.getRange('A1').getValue() instanceof Date, sheet.getRange('A1').getValues() instanceof Array, error instanceof Error, error.name];`;
  expect(evaluate(hostFor(), source)).toEqual([true, true, true, 'Exception']);
});

test('nothing leads out of the context', () => {
  const source = `const ways = [
      () => typeof process,
      () => globalThis.constructor.constructor('return typeof process')(),
      () => SpreadsheetApp.getActive.constructor('return typeof process')(),
      () => { try { SpreadsheetApp.getActive().getRange('?'); } catch (e) { return e.constructor.constructor('return typeof process')(); } },
      () => Date.constructor('return typeof process')(),
      () => console.log.constructor('return typeof process')(),
    ];
    return ways.map((way) => way());`;
  expect(evaluate(hostFor(), source)).toEqual(Array(6).fill('undefined'));
});

test('the runtime lacks what Apps Script lacks (D:guides/v8runtimeoverview.md)', () => {
  const names = [
    'setTimeout',
    'fetch',
    'URL',
    'TextEncoder',
    'crypto',
    'structuredClone',
    'require',
    'process',
    'window',
    'atob',
  ];
  expect(evaluate(hostFor(), 'return value.filter((name) => name in globalThis);', names)).toEqual([]);
});

test('globals do not outlive an execution (K)', () => {
  const host = hostFor('var count = 0;\nfunction next() { count += 1; return count; }');
  expect([host.run('next').result, host.run('next').result]).toEqual([1, 1]);
});

test('Date reads the host’s clock, in the script’s zone (D:Session.md)', () => {
  const source =
    'return [new Date().getHours(), Date.now(), new Date(0).getTime(), new Date() instanceof Date, typeof Date()];';
  expect(evaluate(hostFor(), source)).toEqual([8, START, 0, true, 'string']);
});

test('local getters are those of the manifest’s zone, and the process keeps its own', () => {
  const before = process.env.TZ;
  expect(evaluate(hostFor(), 'return new Date(2026, 5, 1).getTimezoneOffset();')).toBe(-420);
  expect(process.env.TZ).toBe(before);
});

test('an entry point that throws is reported, not rethrown', () => {
  const host = hostFor('function broken() { throw new TypeError("hỏng"); }');
  expect(host.run('broken').error?.message).toBe('hỏng');
  expect(host.executions).toHaveLength(1);
});

test('a missing function fails as on the platform (I: fossamagna/gas-webpack-plugin #651)', () => {
  expect(hostFor().run('khongCo').error?.message).toBe('Script function not found: khongCo');
});

test('an unhandled promise is silent, a settled one runs before the execution ends (JP:apps-script-async-await.md)', () => {
  const host = hostFor('async function later() { await null; console.log("xong"); }');
  host.run('later');
  expect(host.executions[0]?.logs).toEqual(['xong']);
});

test('Utilities.sleep moves the clock of the run, not the world’s', () => {
  const host = hostFor();
  const source = 'const before = Date.now(); Utilities.sleep(60000); return Date.now() - before;';
  expect(evaluate(host, source)).toBe(60000);
  expect(host.now()).toBe(START);
});

test('a run past six minutes is killed, and catching does not help (D:guides/quotas-and-limits.md; K: uncatchable)', () => {
  const host = hostFor(`function long() {
    try { for (let n = 0; n < 10; n += 1) Utilities.sleep(60000); }
    catch (e) { MailApp.sendEmail('a@b.test', 'x', 'y'); }
    finally { PropertiesService.getScriptProperties().setProperty('x', 'y'); }
    return 'done';
  }`);
  const report = host.run('long');
  expect([report.killed, report.error?.message, report.result]).toEqual([
    'Exceeded maximum execution time',
    'Exceeded maximum execution time',
    undefined,
  ]);
  expect(report.elapsedMs).toBe(0.1 * HOUR);
  expect(host.outbox).toEqual([]);
  expect(evaluate(host, "return PropertiesService.getScriptProperties().getProperty('x');")).toBeNull();
});

test('the same seed tells the same story', () => {
  const source = 'return [Utilities.getUuid(), SpreadsheetApp.getActive().getId()];';
  expect(evaluate(hostFor('', { seed: 7 }), source)).toEqual(evaluate(hostFor('', { seed: 7 }), source));
  expect(evaluate(hostFor('', { seed: 7 }), source)).not.toEqual(evaluate(hostFor('', { seed: 8 }), source));
});
