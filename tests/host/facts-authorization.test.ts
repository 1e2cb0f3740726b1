// What a simple trigger may do without anybody's consent, and what becomes of installed ones when consent is missing.

import { describe, expect, test } from 'vitest';
import { createHost } from '../../host/create-host';
import { DAY, evaluate, hostFor, START, writeBundle } from './script-host';

const AUTH = 'https://www.googleapis.com/auth/';
const OPEN_FORM = "FormApp.openById('1abc').getTitle()";

/** What opening the spreadsheet says when the simple onOpen runs this statement. */
function opening(statement: string): string {
  return hostFor(`function onOpen() { ${statement}; }`).open().error?.message ?? 'done';
}

describe('the simple onOpen may use (D:guides/triggers/simple-triggers.md)', () => {
  test.each([
    ['its own spreadsheet', "SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue('x')"],
    ['menus', "SpreadsheetApp.getUi().createMenu('Kỳ báo cáo').addItem('Nhắc', 'remind').addToUi()"],
    ['properties (D:editor-auth-lifecycle.md)', "PropertiesService.getDocumentProperties().setProperty('a', 'b')"],
    ['the cache', "CacheService.getScriptCache().put('a', 'b')"],
  ])('%s', (_what, statement) => {
    expect(opening(statement)).toBe('done');
  });
});

describe('the simple onOpen may not use (D:guides/triggers/simple-triggers.md)', () => {
  test.each([
    ['mail', "MailApp.sendEmail('a@b.test', 'x', 'y')", 'script.send_mail'],
    ['other files', "SpreadsheetApp.openById('1abc')", 'spreadsheets'],
    ['forms by id', OPEN_FORM, 'forms'],
    ['triggers', 'ScriptApp.getProjectTriggers()', 'script.scriptapp'],
    ['dialogs (D:editor-auth-lifecycle.md)', "SpreadsheetApp.getUi().alert('?')", 'script.container.ui'],
  ])('%s', (_what, statement, scope) => {
    expect(opening(statement)).toMatch(/^You do not have permission to call /);
    expect(opening(statement)).toContain(`${AUTH}${scope}`);
  });
});

test('statements at the top level run in the mode of the trigger: one such call and there is no menu (D:editor-auth-lifecycle.md)', () => {
  const host = hostFor("MailApp.getRemainingDailyQuota();\nfunction onOpen() { return 'menu'; }");
  expect(host.open()).toMatchObject({ result: undefined, error: { message: /^You do not have permission/ } });
  expect(host.run('onOpen').result).toBe('menu');
});

test('a scope added to the manifest stops installed triggers until somebody agrees to it (D:editor-triggers.md; D:guides/Authorization.md)', () => {
  const scopes = [`${AUTH}script.scriptapp`, `${AUTH}script.send_mail`];
  const host = createHost({ bundle: writeBundle('function tick() {}', { oauthScopes: scopes }), now: START });
  const ticks = (): number => host.executions.filter(({ entry }) => entry === 'tick').length;
  evaluate(host, "ScriptApp.newTrigger('tick').timeBased().everyDays(1).atHour(9).create();");
  host.advanceTo(START + DAY);
  const before = ticks();
  host.push(writeBundle('function tick() {}', { oauthScopes: [...scopes, `${AUTH}forms`] }));
  const status = 'return String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus());';
  expect(evaluate(host, status)).toBe('REQUIRED');
  host.advanceTo(START + 4 * DAY);
  const without = ticks();
  host.grantAuthorization();
  host.advanceTo(START + 5 * DAY);
  expect([before, without, ticks()]).toEqual([1, 1, 2]);
});

test('a push is live for triggers at once (D:concepts/deployments.md, head deployment)', () => {
  const host = hostFor("function tick() { return 'old'; }");
  evaluate(host, "ScriptApp.newTrigger('tick').timeBased().everyDays(1).atHour(9).create();");
  host.advanceTo(START + DAY);
  host.push(writeBundle("function tick() { return 'new'; }"));
  host.advanceTo(START + 2 * DAY);
  expect(host.executions.filter(({ entry }) => entry === 'tick').map(({ result }) => result)).toEqual(['old', 'new']);
});
