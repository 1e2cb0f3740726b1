// Triggers: when they fire, as whom, with which event object.

import { describe, expect, test } from 'vitest';
import { answers, DAY, evaluate, failure, HOUR, hostFor, lastTriggered, SAMPLE_FORM, START } from './script-host';

const CODE = `function fired(e) { return { at: Date.now(), event: JSON.parse(JSON.stringify(e)) }; }
function received(e) { return { kind: Object.keys(e), id: e.response && e.response.getId(), title: e.source && e.source.getTitle() }; }
function asked() { return SpreadsheetApp.getUi(); }
function users() { return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()]; }`;

/** The moments, as hours after START, at which the trigger fired until `days` days later. */
function firings(builder: string, days: number, seed = 1): readonly number[] {
  const host = hostFor(CODE, { seed, costs: { otherTrip: 0 } });
  evaluate(host, `ScriptApp.newTrigger('fired').timeBased().${builder}.create();`);
  host.advanceTo(START + days * DAY);
  return host.executions.filter(({ trigger }) => trigger !== undefined).map(({ at }) => (at - START) / HOUR);
}

describe('time-driven triggers fire by themselves (D:ClockTriggerBuilder.md)', () => {
  test('everyHours(6): every six hours, the first time six hours later', () => {
    expect(firings('everyHours(6)', 2)).toHaveLength(7);
  });

  test('everyMinutes(30): twice an hour, from half an hour later', () => {
    expect(firings('everyMinutes(30)', 0.1)).toEqual([0.5, 1, 1.5, 2]);
  });

  test('at a moment: once', () => {
    expect(firings(`at(new Date(${START + 5 * HOUR}))`, 3)).toEqual([5]);
  });

  test('after some time: once', () => {
    expect(firings('after(3600000)', 3)).toEqual([1]);
  });

  test('onMonthDay(5).atHour(7): the 5th of each month', () => {
    const hours = firings('onMonthDay(5).atHour(7)', 60);
    expect(hours.map((hour) => Math.floor((hour + 8) / 24) + 1)).toEqual([5, 36]);
  });

  test('onWeekDay(MONDAY).atHour(7): every Monday, the day after this Sunday', () => {
    const hours = firings('onWeekDay(ScriptApp.WeekDay.MONDAY).atHour(7)', 14);
    expect(hours.map((hour) => Math.floor((hour + 8) / 24))).toEqual([1, 8]);
  });

  test('everyDays(2).atHour(9): today at nine, then every other day', () => {
    const hours = firings('everyDays(2).atHour(9)', 6);
    expect(hours.map((hour) => Math.floor((hour + 8) / 24))).toEqual([0, 2, 4]);
  });
});

test('atHour picks a minute within the hour and keeps it (D:ClockTriggerBuilder.md atHour)', () => {
  for (const seed of [1, 2, 3, 4, 5]) {
    const hours = firings('everyDays(1).atHour(7)', 5, seed);
    const minutes = hours.map((hour) => Math.round(((hour + 8) % 24) * 60));
    expect(new Set(minutes).size).toBe(1);
    expect(minutes[0]).toBeGreaterThanOrEqual(7 * 60);
    expect(minutes[0]).toBeLessThan(8 * 60);
  }
});

test('nearMinute may miss by a quarter of an hour, even out of the hour (D:ClockTriggerBuilder.md nearMinute)', () => {
  const minutes = Array.from({ length: 20 }, (_seed, seed) => {
    const [hour = 0] = firings('everyDays(1).atHour(7).nearMinute(0)', 2, seed);
    return Math.round((((hour + 8) % 24) - 7) * 60);
  });
  expect(Math.min(...minutes)).toBeLessThan(0);
  expect(minutes.every((minute) => Math.abs(minute) <= 15)).toBe(true);
});

test('inTimezone overrides the script’s zone (D:ClockTriggerBuilder.md inTimezone)', () => {
  const [hour = 0] = firings("everyDays(1).atHour(7).inTimezone('UTC')", 2);
  expect(Math.floor((hour + 1) % 24)).toBe(7);
});

test('the event of a time-driven trigger counts days of the week from Monday (D:event-objects.md)', () => {
  const host = hostFor(CODE);
  evaluate(host, `ScriptApp.newTrigger('fired').timeBased().at(new Date(${START})).create();`);
  host.advanceTo(START + 1000);
  expect(lastTriggered(host)?.result).toMatchObject({
    event: {
      authMode: 'FULL',
      year: 2026,
      month: 3,
      'day-of-month': 1,
      'day-of-week': 7,
      hour: 1,
      timezone: 'UTC',
    },
  });
});

test('the form’s event: authMode, response, source, triggerUid (D:event-objects.md)', () => {
  const host = hostFor(CODE);
  const { id } = host.createForm(SAMPLE_FORM);
  const uid = evaluate(
    host,
    `return ScriptApp.newTrigger('received').forForm('${id}').onFormSubmit().create().getUniqueId();`,
  );
  const { responseId } = host.submit(id, { email: 'a@b.test', answers: answers() });
  const report = lastTriggered(host);
  expect(report?.result).toEqual({
    kind: ['authMode', 'response', 'source', 'triggerUid'],
    id: responseId,
    title: 'Báo cáo',
  });
  expect(report?.trigger).toEqual({ id: uid, event: 'ON_FORM_SUBMIT' });
});

test('the sheet’s event: texts in column order and by title, without the response (D:event-objects.md)', () => {
  const host = hostFor(
    'function received(e) { return [e.values, e.namedValues["Số lượng"], e.range.getA1Notation(), "response" in e]; }',
  );
  const { id } = host.createForm(SAMPLE_FORM);
  evaluate(
    host,
    `const book = SpreadsheetApp.getActive(); FormApp.openById('${id}').setDestination(FormApp.DestinationType.SPREADSHEET, book.getId());
     ScriptApp.newTrigger('received').forSpreadsheet(book).onFormSubmit().create();`,
  );
  host.submit(id, { email: 'a@b.test', answers: answers({ 1: '1,5' }) });
  expect(lastTriggered(host)?.result).toEqual([
    ['01/03/2026 08:00:00', 'a@b.test', '', '1,5', '', '', '', '', '', ''],
    ['1,5'],
    'A2:J2',
    false,
  ]);
});

test('there is no simple onFormSubmit (D:simple-triggers.md)', () => {
  const host = hostFor('function onFormSubmit() {}');
  const { id } = host.createForm(SAMPLE_FORM);
  host.submit(id, { email: '', answers: answers() });
  expect(host.executions).toEqual([]);
});

test('a trigger run has no screen (text: field)', () => {
  const host = hostFor(CODE);
  evaluate(host, `ScriptApp.newTrigger('asked').timeBased().at(new Date(${START})).create();`);
  host.advanceTo(START + 1000);
  expect(lastTriggered(host)?.error?.message).toBe('Cannot call SpreadsheetApp.getUi() from this context.');
});

test('a trigger runs as its creator (D:installable-triggers.md)', () => {
  const host = hostFor(CODE, { account: { email: 'vp@humg.test', kind: 'workspace' } });
  evaluate(host, `ScriptApp.newTrigger('users').timeBased().at(new Date(${START})).create();`);
  host.advanceTo(START + 1000);
  expect(lastTriggered(host)?.result).toEqual(['', 'vp@humg.test']);
});

test('a handler that is gone fails at every firing (I: fossamagna/gas-webpack-plugin #651)', () => {
  const host = hostFor(CODE);
  evaluate(host, `ScriptApp.newTrigger('renamed').timeBased().at(new Date(${START})).create();`);
  host.advanceTo(START + 1000);
  expect(lastTriggered(host)?.error?.message).toBe('Script function not found: renamed');
});

test('at most 20 triggers a user and script (D:guides/quotas-and-limits.md)', () => {
  const host = hostFor(CODE);
  const source = "for (let n = 0; n < value; n += 1) ScriptApp.newTrigger('fired').timeBased().everyHours(1).create();";
  evaluate(host, source, 20);
  expect(failure(host, source.replace('value', '1'))).toMatch(/too many triggers/);
});

test('triggers are listed with source and id, and can be deleted; used ones stay (D:ScriptApp.md; I: GAS-ICS-Sync #137)', () => {
  const host = hostFor(CODE);
  const { id } = host.createForm(SAMPLE_FORM);
  evaluate(
    host,
    `ScriptApp.newTrigger('received').forForm('${id}').onFormSubmit().create();
     ScriptApp.newTrigger('fired').timeBased().after(1000).create();`,
  );
  host.advanceTo(START + HOUR);
  const list = `return ScriptApp.getProjectTriggers().map((one) => [one.getHandlerFunction(), String(one.getEventType()), String(one.getTriggerSource()), one.getTriggerSourceId()]);`;
  expect(evaluate(host, list)).toEqual([
    ['received', 'ON_FORM_SUBMIT', 'FORMS', id],
    ['fired', 'CLOCK', 'CLOCK', null],
  ]);
  evaluate(host, 'ScriptApp.getProjectTriggers().forEach((one) => ScriptApp.deleteTrigger(one));');
  expect(evaluate(host, list)).toEqual([]);
});

test('a clock builder without a time and a form builder without an event cannot be created', () => {
  expect(failure(hostFor(CODE), "ScriptApp.newTrigger('fired').timeBased().create();")).toMatch(/needs an event/);
});

test('a consumer’s triggers run 90 minutes a day, then they are cut off until a day later (D:guides/quotas-and-limits.md)', () => {
  const host = hostFor('function slow() { Utilities.sleep(300000); }');
  evaluate(host, "ScriptApp.newTrigger('slow').timeBased().everyMinutes(30).create();");
  host.advanceTo(START + 30 * HOUR);
  const runs = host.executions.filter(({ trigger }) => trigger !== undefined);
  const cut = runs.flatMap(({ error }, index) => (error === undefined ? [] : [index]));
  expect(runs[cut[0] ?? 0]?.error?.message).toBe('Service using too much computer time for one day.');
  expect([runs.length, cut[0], cut.length]).toEqual([59, 18, 30]);
});
