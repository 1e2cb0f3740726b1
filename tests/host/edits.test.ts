// What fires when a person types into cells, and what does not when a script writes there.

import { describe, expect, test } from 'vitest';
import { evaluate, hostFor, lastTriggered } from './script-host';

const CODE = `function onEdit(e) { return { keys: Object.keys(e).sort(), at: e.range.getA1Notation(), value: e.value, oldValue: e.oldValue, authMode: String(e.authMode), user: String(e.user), uid: e.triggerUid }; }
function edited(e) { return { ...onEdit(e), effective: Session.getEffectiveUser().getEmail() }; }
function changed(e) { return { keys: Object.keys(e).sort(), type: e.changeType, name: e.source.getName(), authMode: String(e.authMode), user: String(e.user) }; }`;

const SHEET = 'Trang tính1';
const OWNER = 'vanphong@humg.test';

function installed(host: ReturnType<typeof hostFor>, handler: string, event: 'onEdit' | 'onChange'): void {
  evaluate(host, `ScriptApp.newTrigger('${handler}').forSpreadsheet(SpreadsheetApp.getActive()).${event}().create();`);
}

describe('the simple trigger onEdit runs when a person types (D:simple-triggers.md, event-objects.md)', () => {
  test('a first value: with the value, without an old one and without the id of a trigger', () => {
    const host = hostFor(CODE);
    host.type(SHEET, 2, 3, [['Chi bộ 1']]);
    expect(host.executions.map(({ entry, account, trigger }) => [entry, account, trigger])).toEqual([
      ['onEdit', OWNER, undefined],
    ]);
    expect(host.executions[0]?.result).toEqual({
      keys: ['authMode', 'range', 'source', 'user', 'value'],
      at: 'C2',
      value: 'Chi bộ 1',
      authMode: 'LIMITED',
      user: OWNER,
    });
  });

  test.each([
    ['a number', '7,5', '7.5'],
    ['a ticked box', 'TRUE', 'TRUE'],
    ['a text', ' x', ' x'],
  ])('%s comes as a text', (_title, typed, value) => {
    const host = hostFor(CODE);
    host.type(SHEET, 1, 1, [[typed]]);
    expect(host.executions[0]?.result).toMatchObject({ value });
  });

  test('a changed value: with the old one', () => {
    const host = hostFor(CODE);
    host.type(SHEET, 1, 1, [['1234']]);
    host.type(SHEET, 1, 1, [['10']]);
    expect(host.executions[1]?.result).toMatchObject({ value: '10', oldValue: '1234' });
  });

  test('a deleted value: with the old one only', () => {
    const host = hostFor(CODE);
    host.type(SHEET, 1, 1, [['x']]);
    host.type(SHEET, 1, 1, [['']]);
    expect(host.executions[1]?.result).toMatchObject({
      keys: ['authMode', 'oldValue', 'range', 'source', 'user'],
      oldValue: 'x',
    });
  });

  test('a pasted block: one event, with the range and no values', () => {
    const host = hostFor(CODE);
    host.type(SHEET, 1, 1, [
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(host.executions.map(({ result }) => result)).toMatchObject([
      { at: 'A1:B2', keys: ['authMode', 'range', 'source', 'user'] },
    ]);
  });

  test('it ends after 30 seconds', () => {
    const host = hostFor('function onEdit() { Utilities.sleep(31000); }');
    host.type(SHEET, 1, 1, [['x']]);
    expect(host.executions[0]).toMatchObject({ killed: 'Exceeded maximum execution time', elapsedMs: 30_000 });
  });

  test('it may use the file at hand, and nothing that needs consent', () => {
    const host = hostFor("function onEdit(e) { e.range.setNote('đã sửa'); MailApp.getRemainingDailyQuota(); }");
    host.type(SHEET, 1, 1, [['x']]);
    expect(host.executions[0]?.error?.message).toBe(
      'You do not have permission to call MailApp.getRemainingDailyQuota. Required permissions: https://www.googleapis.com/auth/script.send_mail',
    );
    expect(evaluate(host, "return SpreadsheetApp.getActive().getRange('A1').getNote();")).toBe('đã sửa');
  });

  test('a script without one has nothing to run', () => {
    const host = hostFor('function onOpen() {}');
    host.type(SHEET, 1, 1, [['x']]);
    expect(host.executions).toEqual([]);
  });
});

describe('installed triggers run as their creator, with FULL rights (D:installable-triggers.md)', () => {
  test('onEdit, after the simple one', () => {
    const host = hostFor(CODE);
    installed(host, 'edited', 'onEdit');
    host.addAccount('an@humg.test', 'consumer');
    host.as('an@humg.test').type(SHEET, 1, 1, [['x']]);
    expect(host.executions.slice(1).map(({ entry, account }) => [entry, account])).toEqual([
      ['onEdit', 'an@humg.test'],
      ['edited', OWNER],
    ]);
    const report = lastTriggered(host);
    expect(report?.trigger?.event).toBe('ON_EDIT');
    expect(report?.result).toEqual({
      keys: ['authMode', 'range', 'source', 'triggerUid', 'user', 'value'],
      at: 'A1',
      value: 'x',
      authMode: 'FULL',
      user: 'an@humg.test',
      uid: report?.trigger?.id,
      effective: OWNER,
    });
  });

  test('onChange, with the kind of change', () => {
    const host = hostFor(CODE, { spreadsheetName: 'Sổ' });
    installed(host, 'changed', 'onChange');
    host.type(SHEET, 1, 1, [['x']]);
    expect(lastTriggered(host)?.result).toEqual({
      keys: ['authMode', 'changeType', 'source', 'triggerUid', 'user'],
      type: 'EDIT',
      name: 'Sổ',
      authMode: 'FULL',
      user: OWNER,
    });
  });
});

test('what a script writes fires nothing, not even from within onEdit (D:simple-triggers.md)', () => {
  const host = hostFor("function onEdit(e) { e.range.offset(0, 1).setValue('ghi'); } function changed() {}");
  installed(host, 'onEdit', 'onEdit');
  installed(host, 'changed', 'onChange');
  const before = host.executions.length;
  evaluate(host, "SpreadsheetApp.getActive().getRange('A1').setValue('x'); SpreadsheetApp.flush();");
  expect(host.executions).toHaveLength(before + 1);
  host.type(SHEET, 1, 1, [['x']]);
  expect(host.executions.slice(before + 1).map(({ entry }) => entry)).toEqual(['onEdit', 'onEdit', 'changed']);
});
