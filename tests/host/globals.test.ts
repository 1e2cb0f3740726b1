// Small globals: MimeType, Charts, ContentService, the session's keys, the lock that says no.

import { expect, test } from 'vitest';
import { DAY, evaluate, failure, hostFor } from './script-host';

test.each([
  ['MimeType.GOOGLE_FORMS', 'application/vnd.google-apps.form'],
  ['MimeType.MICROSOFT_EXCEL', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['MimeType.CSV', 'text/csv'],
  ['String(Charts)', 'Charts'],
  ['Charts.ChartType.COLUMN.toString()', 'COLUMN'],
  ['Charts.ChartType.STEPPED_AREA.name()', 'STEPPED_AREA'],
  ['String(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)', 'SHOW_BOTH'],
])('%s is %s (D:base/mime-type.md, D:charts/charts.md)', (expression, expected) => {
  expect(evaluate(hostFor(), `return ${expression};`)).toBe(expected);
});

test('charts outside of spreadsheets are not faked', () => {
  expect(failure(hostFor(), 'Charts.newAreaChart();')).toBe('not in the local host: Charts.newAreaChart');
});

test('a text output holds its text, type and file name; cleared it holds null (D:content-service.md; T:testcontent.js)', () => {
  const source = `const output = ContentService.createTextOutput('a').append('b').setMimeType(ContentService.MimeType.JSON).downloadAsFile('c.json');
    return [output.getContent(), String(output.getMimeType()), output.getFileName(), output.clear().getContent(), output.append('d').getContent()];`;
  expect(evaluate(hostFor(), source)).toEqual(['ab', 'JSON', 'c.json', null, 'd']);
});

test('the temporary key is the same for a user, another for another, and changes within months (D:Session.md)', () => {
  const host = hostFor();
  const read = 'return Session.getTemporaryActiveUserKey();';
  const key = evaluate(host, read);
  expect(key).toMatch(/^[\w+/=]{20,}$/);
  expect(evaluate(host, read)).toBe(key);
  host.addAccount('khac@humg.test', 'consumer');
  expect(host.as('khac@humg.test').run('evaluate', read, null).result).not.toBe(key);
  host.advanceTo(host.now() + 60 * DAY);
  expect(evaluate(host, read)).not.toBe(key);
});

test('getOAuthToken looks like a token (T:testdrive.js)', () => {
  expect(evaluate(hostFor(), 'return ScriptApp.getOAuthToken();')).toMatch(/^ya29\./);
});

test('tryLock with a negative wait says no, where waitLock throws (T:testlock.js)', () => {
  expect(
    evaluate(hostFor(), 'const lock = LockService.getScriptLock(); return [lock.tryLock(-100), lock.hasLock()];'),
  ).toEqual([false, false]);
});

test('writing into the cache answers null (T:teststores.js)', () => {
  const source = `const cache = CacheService.getScriptCache();
    return [cache.put('a', 'b'), cache.putAll({ c: 'd' }, 5), cache.remove('a'), cache.removeAll(['c'])];`;
  expect(evaluate(hostFor(), source)).toEqual([null, null, null, null]);
});

test('getUserTriggers lists the user’s own triggers on one file (D:script-app.md)', () => {
  const source = `const form = FormApp.create('Thử');
    ScriptApp.newTrigger('evaluate').forForm(form).onFormSubmit().create();
    ScriptApp.newTrigger('evaluate').forSpreadsheet(SpreadsheetApp.getActive()).onOpen().create();
    return ScriptApp.getUserTriggers(form).map((trigger) => String(trigger.getEventType()));`;
  expect(evaluate(hostFor(), source)).toEqual(['ON_FORM_SUBMIT']);
});
