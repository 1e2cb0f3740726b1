// Which OAuth scope a call needs, and what happens when the manifest or the occasion does not give it.

import { describe, expect, test } from 'vitest';
import { createHost } from '../../host/create-host';
import { leastScopes, scopeFor } from '../../host/execution/scopes';
import type { LocalHost } from '../../host/types';
import { evaluate, failure, hostFor, START, writeBundle } from './script-host';

const AUTH = 'https://www.googleapis.com/auth/';

function hostWith(...scopes: readonly string[]): LocalHost {
  const oauthScopes = scopes.map((scope) => AUTH + scope);
  return createHost({ bundle: writeBundle('', { oauthScopes }), now: START });
}

describe('the scope of a call, as its page in the reference says (D:reference, "Authorization")', () => {
  test.each([
    ['SpreadsheetApp', 'SpreadsheetApp.getActiveSpreadsheet', 'spreadsheets.currentonly'],
    ['SpreadsheetApp', 'Range.setValues', 'spreadsheets.currentonly'],
    ['SpreadsheetApp', 'SpreadsheetApp.openById', 'spreadsheets'],
    ['SpreadsheetApp', 'SpreadsheetApp.create', 'spreadsheets'],
    ['FormApp', 'FormApp.openByUrl', 'forms'],
    ['FormApp', 'FormApp.create', 'forms'],
    ['FormApp', 'Form.getResponses', 'forms.currentonly'],
    ['ScriptApp', 'ScriptApp.newTrigger', 'script.scriptapp'],
    ['ScriptApp', 'ScriptApp.getProjectTriggers', 'script.scriptapp'],
    ['MailApp', 'MailApp.sendEmail', 'script.send_mail'],
    ['MailApp', 'MailApp.getRemainingDailyQuota', 'script.send_mail'],
    ['Ui', 'Ui.alert', 'script.container.ui'],
    ['Ui', 'Ui.showModalDialog', 'script.container.ui'],
    ['Session', 'Session.getEffectiveUser', 'userinfo.email'],
    ['UrlFetchApp', 'UrlFetchApp.fetch', 'script.external_request'],
    ['DriveApp', 'DriveApp.createFolder', 'drive'],
  ])('%s: %s needs %s', (service, member, scope) => {
    expect(scopeFor(service, member)).toBe(AUTH + scope);
  });

  test.each([
    ['SpreadsheetApp', 'SpreadsheetApp.getUi'],
    ['Ui', 'Menu.addToUi'],
    ['Session', 'Session.getScriptTimeZone'],
    ['ScriptApp', 'ScriptApp.getAuthorizationInfo'],
    ['PropertiesService', 'Properties.getProperty'],
    ['LockService', 'Lock.tryLock'],
    ['Utilities', 'Utilities.getUuid'],
  ])('%s: %s needs none', (service, member) => {
    expect(scopeFor(service, member)).toBeNull();
  });
});

test('what the broad scope allows needs no narrow one beside it (JP:apps-script-currentonly-scopes.md)', () => {
  const both = [`${AUTH}spreadsheets.currentonly`, `${AUTH}spreadsheets`, `${AUTH}forms.currentonly`];
  expect(leastScopes(both)).toEqual([`${AUTH}forms.currentonly`, `${AUTH}spreadsheets`]);
});

test('an execution and the host tell which scopes were needed', () => {
  const host = hostFor();
  const report = host.run('evaluate', 'SpreadsheetApp.getActive(); MailApp.getRemainingDailyQuota();');
  evaluate(host, "SpreadsheetApp.create('Sổ');");
  expect(report.scopes).toEqual([`${AUTH}script.send_mail`, `${AUTH}spreadsheets.currentonly`]);
  expect(host.scopesUsed()).toEqual([`${AUTH}script.send_mail`, `${AUTH}spreadsheets`]);
});

// The texts were seen live in several public projects; which members are refused is D:guides/manifest.
describe('with scopes listed in the manifest a call outside them fails (D:concepts/scopes#setting_explicit_scopes)', () => {
  test.each([
    ['Session.getEffectiveUser();', 'Session.getEffectiveUser', `${AUTH}userinfo.email`],
    ['ScriptApp.getProjectTriggers();', 'ScriptApp.getProjectTriggers', `${AUTH}script.scriptapp`],
    ["SpreadsheetApp.openById('x');", 'SpreadsheetApp.openById', `${AUTH}spreadsheets`],
    [
      'SpreadsheetApp.getActive();',
      'SpreadsheetApp.getActive',
      `(${AUTH}spreadsheets.currentonly || ${AUTH}spreadsheets)`,
    ],
  ])('%s', (source, member, scope) => {
    expect(failure(hostWith('script.locale'), source)).toBe(
      `Specified permissions are not sufficient to call ${member}. Required permissions: ${scope}`,
    );
  });

  test('currentonly does not open another file, the broad scope does for the own file too', () => {
    expect(failure(hostWith('spreadsheets.currentonly'), "SpreadsheetApp.create('Sổ');")).toMatch(/not sufficient/);
    expect(evaluate(hostWith('spreadsheets'), 'return SpreadsheetApp.getActive().getSheets().length;')).toBe(1);
  });

  test('a refused call is no call, but its scope is told', () => {
    const host = hostWith('script.locale');
    const { calls, scopes } = host.run('evaluate', 'MailApp.getRemainingDailyQuota();');
    expect([calls, scopes]).toEqual([[], [`${AUTH}script.send_mail`]]);
  });

  test('without a list the platform finds the scopes itself and nothing is refused (D:concepts/scopes)', () => {
    expect(evaluate(hostFor(), 'return MailApp.getRemainingDailyQuota();')).toBe(100);
  });
});
