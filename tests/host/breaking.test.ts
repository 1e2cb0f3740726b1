// Breaking calls on purpose, overlapping executions, several accounts, corrected and deleted responses.

import { expect, test } from 'vitest';
import { createServices } from '../../host/create-services';
import { answers, evaluate, failure, HOUR, hostFor, lastTriggered, SAMPLE_FORM, START } from './script-host';

const WRITE = "const cell = SpreadsheetApp.getActive().getSheets()[0].getRange('A1'); cell.setValue('x');";
const READ = "return SpreadsheetApp.getActive().getSheets()[0].getRange('A1').getValue();";

test('a call can be made to fail once, with the platform’s transient error (K)', () => {
  const host = hostFor();
  host.breakCall({ service: 'SpreadsheetApp', member: 'Range.setValue' });
  expect(failure(host, WRITE)).toBe('Service Spreadsheets timed out while accessing document.');
  expect(evaluate(host, WRITE + READ)).toBe('x');
});

test('the n-th call can fail, several times in a row, with any text', () => {
  const host = hostFor();
  host.breakCall({ service: 'MailApp', nth: 2, times: 2, message: 'hỏng' });
  const source = `return [1, 2, 3, 4].map((n) => { try { MailApp.sendEmail('a@b.test', 'x', 'y'); return 'ok'; } catch (error) { return error.message; } });`;
  expect(evaluate(host, source)).toEqual(['ok', 'hỏng', 'hỏng', 'ok']);
});

test('a call may take effect and fail all the same', () => {
  const host = hostFor();
  host.breakCall({ service: 'SpreadsheetApp', member: 'Range.setValue', when: 'after' });
  expect(failure(host, WRITE)).toMatch(/timed out/);
  expect(evaluate(host, READ)).toBe('x');
});

test('an execution can be ended at a call: no catch helps', () => {
  const host = hostFor();
  host.breakCall({ service: 'MailApp', kill: true });
  const report = host.run(
    'evaluate',
    `try { MailApp.sendEmail('a@b.test', 'x', 'y'); } catch (error) { ${WRITE} } return 1;`,
  );
  expect([report.killed, report.result]).toEqual([
    'Service Spreadsheets timed out while accessing document.',
    undefined,
  ]);
  expect(evaluate(host, READ)).toBe('');
});

test('another execution can be run in the middle of one, at a call', () => {
  const host = hostFor();
  host.interrupt({ service: 'SpreadsheetApp', member: 'Range.setValue' }, () => {
    const inner = host.run('evaluate', 'LockService.getScriptLock().waitLock(30000);');
    expect(inner.error?.message).toBe('Lock timeout: another process was holding the lock for too long.');
    expect(inner.elapsedMs).toBeGreaterThanOrEqual(30_000);
  });
  expect(
    evaluate(
      host,
      `LockService.getScriptLock().waitLock(1000); ${WRITE} return LockService.getScriptLock().hasLock();`,
    ),
  ).toBe(true);
  expect(host.executions).toHaveLength(2);
});

test('triggers are visible only to their creator, and run as that account (D:installable-triggers.md)', () => {
  const host = hostFor('function who() { return Session.getEffectiveUser().getEmail(); }');
  host.addAccount('khac@humg.test', 'workspace');
  const count = 'return ScriptApp.getProjectTriggers().length;';
  host.as('khac@humg.test').run('evaluate', "ScriptApp.newTrigger('who').timeBased().after(1000).create();");
  expect([evaluate(host, count), host.as('khac@humg.test').run('evaluate', count).result]).toEqual([0, 1]);
  host.advanceTo(START + HOUR);
  expect(lastTriggered(host)?.result).toBe('khac@humg.test');
});

test('mail quotas and user properties are each account’s own (D:guides/quotas-and-limits.md)', () => {
  const host = hostFor();
  host.addAccount('khac@humg.test', 'consumer');
  evaluate(
    host,
    "MailApp.sendEmail('a@b.test', 'x', 'y'); PropertiesService.getUserProperties().setProperty('a', 'b');",
  );
  const source = "return [MailApp.getRemainingDailyQuota(), PropertiesService.getUserProperties().getProperty('a')];";
  expect(host.as('khac@humg.test').run('evaluate', source).result).toEqual([100, null]);
});

test('a corrected response keeps its id, its time moves, and the form’s trigger fires (field; K)', () => {
  const host = hostFor(
    'function received(e) { return [e.response.getId(), e.response.getItemResponses()[0].getResponse()]; }',
  );
  const { id } = host.createForm(SAMPLE_FORM);
  evaluate(host, `ScriptApp.newTrigger('received').forForm('${id}').onFormSubmit().create();`);
  const { responseId } = host.submit(id, { email: 'a@b.test', answers: answers({ 1: '5' }) });
  host.advanceTo(START + HOUR);
  host.editResponse(id, responseId, { email: 'c@d.test', answers: answers({ 1: '6' }) });
  expect(lastTriggered(host)?.result).toEqual([responseId, '6']);
  const source = `const [one] = FormApp.openById('${id}').getResponses(); return [one.getTimestamp().getTime(), one.getRespondentEmail()];`;
  expect(evaluate(host, source)).toEqual([START + HOUR, 'c@d.test']);
});

test('a deleted response is gone from the store, and nothing fires (D:Form.md deleteResponse)', () => {
  const host = hostFor();
  const { id } = host.createForm(SAMPLE_FORM);
  const { responseId } = host.submit(id, { email: '', answers: answers() });
  host.deleteResponse(id, responseId);
  expect(evaluate(host, `return FormApp.openById('${id}').getResponses().length;`)).toBe(0);
});

test('a copied spreadsheet keeps its contents and loses triggers and script properties (TN)', () => {
  const host = hostFor('function tick() {}');
  evaluate(
    host,
    `${WRITE} PropertiesService.getScriptProperties().setProperty('a', 'b'); ScriptApp.newTrigger('tick').timeBased().everyHours(1).create();`,
  );
  const copy = host.copySpreadsheet('Bản sao');
  const source = `return [SpreadsheetApp.getActive().getName(), PropertiesService.getScriptProperties().getProperty('a'), ScriptApp.getProjectTriggers().length];`;
  expect(evaluate(copy, source)).toEqual(['Bản sao', null, 0]);
  evaluate(copy, WRITE.replace("'x'", "'y'"));
  expect([evaluate(copy, READ), evaluate(host, READ)]).toEqual(['y', 'x']);
});

test('createServices gives the globals outside a context', () => {
  const { SpreadsheetApp } = createServices({ now: START }) as {
    SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  };
  const range = SpreadsheetApp.create('x').getRange('A1:B1');
  expect(range.setValues([['20.926738', new Date(START)]]).getValues()).toEqual([[20926738, new Date(START)]]);
});
