// Executions that truly overlap: interleaved at every service call, waiting for each other's locks, killed for real.

import { describe, expect, test } from 'vitest';
import { createHost } from '../../host/create-host';
import type { ExecutionReport, HostOptions, LocalHost } from '../../host/types';
import { answers, evaluate, HOUR, hostFor, SAMPLE_FORM, START, writeBundle } from './script-host';

/** Reads a number from A1, and writes it back one larger; `how` says what stands around it. */
const CODE = `
function cell() { return SpreadsheetApp.getActive().getSheets()[0].getRange('A1'); }
function count() { cell().setValue(Number(cell().getValue()) + 1); }
function unguarded() { count(); }
function guarded() { const lock = LockService.getScriptLock(); lock.waitLock(300000); count(); SpreadsheetApp.flush(); lock.releaseLock(); }
function unflushed() { const lock = LockService.getScriptLock(); lock.waitLock(300000); count(); lock.releaseLock(); Utilities.sleep(5000); }
function rest(ms) { for (let left = ms; left > 0; left -= 60000) Utilities.sleep(Math.min(left, 60000)); }
function hold(ms) { LockService.getScriptLock().waitLock(1000); rest(ms); return Date.now(); }
function tired(ms) { rest(20000); LockService.getScriptLock().waitLock(ms); }
function impatient(ms) { LockService.getScriptLock().waitLock(ms); return Date.now(); }
function attempt(ms) { return [LockService.getScriptLock().tryLock(ms), Date.now()]; }
function note(text) { const log = PropertiesService.getScriptProperties(); log.setProperty('log', (log.getProperty('log') || '') + text); }
function letters(text) { for (let n = 0; n < 3; n += 1) MailApp.sendEmail('a@b.test', text + n, 'x'); }
function forever() { for (;;) {} }
function stubborn() { for (;;) { try { MailApp.sendEmail('a@b.test', 'x', 'y'); } catch (error) {} } }
function received(e) { letters(e.response.getItemResponses()[0].getResponse()); }
`;

const overlapping = (options: Partial<HostOptions> = {}): LocalHost => hostFor(CODE, options);

/** The only report of each act. */
function reportsOf(host: LocalHost, ...given: Parameters<LocalHost['together']>): readonly ExecutionReport[] {
  return host.together(...given).flatMap(({ reports }) => reports);
}

const counted = (host: LocalHost): unknown =>
  evaluate(host, "return SpreadsheetApp.getActive().getSheets()[0].getRange('A1').getValue();");

const subjects = (host: LocalHost): readonly string[] => host.outbox.map(({ subject }) => subject);

const THREE = (run: string) => [{ run }, { run }, { run }];

describe('read, add one, write back, three times at once', () => {
  const rows: readonly (readonly [run: string, why: string, sum: number])[] = [
    ['unguarded', 'without a lock all three read the same (D:reference/lock/Lock.md)', 1],
    ['guarded', 'under the lock nothing is lost (D:reference/lock/Lock.md)', 3],
    ['unflushed', 'without a flush the next holder reads the old value (D:reference/lock/Lock.md releaseLock)', 1],
  ];
  test.each(rows)('%s: %s', (run, _why, sum) => {
    const host = overlapping();
    expect(reportsOf(host, THREE(run)).map(({ error }) => error)).toEqual([undefined, undefined, undefined]);
    expect(counted(host)).toBe(sum);
  });

  test('a run sees its own writes before they are sent', () => {
    const source = "cell().setValue('x'); return cell().getValue();";
    expect(reportsOf(overlapping(), [{ run: 'evaluate', args: [source] }])[0]?.result).toBe('x');
  });

  test.each([1, 2, 3, 4, 5])('under the lock no seed loses anything: seed %i', (seed) => {
    const host = overlapping();
    host.together(THREE('guarded'), { seed });
    expect(counted(host)).toBe(3);
  });
});

describe('a lock that another execution holds (D:reference/lock/Lock.md)', () => {
  // Taking a free lock costs 40 ms, so does letting it go; the holder sleeps 10 s and ends.
  test('waitLock goes on when the holder ends, at the holder’s time', () => {
    const [holder, waiter] = reportsOf(overlapping(), [
      { run: 'hold', args: [10_000] },
      { run: 'impatient', args: [30_000] },
    ]);
    expect([holder?.result, waiter?.result]).toEqual([START + 10_040, START + 10_040]);
    expect([holder?.elapsedMs, waiter?.elapsedMs]).toEqual([10_040, 10_040]);
  });

  test('waitLock fails when the time is over, and not before (text: field)', () => {
    const [, waiter] = reportsOf(overlapping(), [
      { run: 'hold', args: [10_000] },
      { run: 'impatient', args: [3_000] },
    ]);
    expect(waiter?.error?.message).toBe('Lock timeout: another process was holding the lock for too long.');
    expect(waiter?.elapsedMs).toBe(3_040);
  });

  test('tryLock answers false when the time is over', () => {
    const [, waiter] = reportsOf(overlapping(), [
      { run: 'hold', args: [10_000] },
      { run: 'attempt', args: [3_000] },
    ]);
    expect(waiter?.result).toEqual([false, START + 3_040]);
  });

  test('tryLock(0) does not wait (T: testlock.js)', () => {
    const [, waiter] = reportsOf(overlapping(), [
      { run: 'hold', args: [10_000] },
      { run: 'attempt', args: [0] },
    ]);
    expect(waiter?.result).toEqual([false, START + 40]);
  });

  test('waiting counts towards the six minutes (D:guides/quotas-and-limits.md)', () => {
    const [, waiter] = reportsOf(overlapping(), [
      { run: 'hold', args: [355_000], afterMs: 10_000 },
      { run: 'tired', args: [400_000] },
    ]);
    expect([waiter?.killed, waiter?.elapsedMs]).toEqual(['Exceeded maximum execution time', 360_000]);
  });

  test('a lock falls when its holder is killed', () => {
    const host = overlapping();
    host.breakCall({ service: 'Utilities', member: 'Utilities.sleep', entry: 'hold', kill: true, message: 'hết' });
    const [holder, waiter] = reportsOf(host, [
      { run: 'hold', args: [10_000] },
      { run: 'impatient', args: [30_000] },
    ]);
    expect([holder?.killed, waiter?.result]).toEqual(['hết', START + 40]);
  });

  test('those who wait get it one after the other', () => {
    const [first, second, third] = reportsOf(overlapping(), [
      { run: 'hold', args: [10_000] },
      { run: 'hold', args: [500], afterMs: 9_500 },
      { run: 'hold', args: [1_000], afterMs: 9_600 },
    ]);
    expect([first?.result, second?.result, third?.result]).toEqual([START + 10_040, START + 10_540, START + 11_540]);
  });
});

describe('who goes on next', () => {
  const two = [
    { run: 'letters', args: ['a'] },
    { run: 'letters', args: ['b'] },
  ];
  const rows: readonly (readonly [how: string, interleaving: object, subjects: readonly string[]])[] = [
    ['the one whose clock is behind, ties in the order given', {}, ['a0', 'b0', 'a1', 'b1', 'a2', 'b2']],
    ['an explicit order', { order: [1, 1, 0, 1, 0, 0] }, ['b0', 'b1', 'a0', 'b2', 'a1', 'a2']],
    ['an order that ends early: then the clocks', { order: [1, 1] }, ['b0', 'b1', 'a0', 'a1', 'a2', 'b2']],
  ];
  test.each(rows)('%s', (_how, interleaving, wanted) => {
    const host = overlapping();
    host.together(two, interleaving);
    expect(subjects(host)).toEqual(wanted);
  });

  test('the same seed tells the same story, other seeds tell others', () => {
    const story = (seed: number): string => {
      const host = overlapping();
      const reports = reportsOf(host, [...two, { run: 'letters', args: ['c'] }], { seed });
      return JSON.stringify([host.outbox, reports]);
    };
    expect(story(1)).toBe(story(1));
    expect(new Set([1, 2, 3, 4].map(story)).size).toBe(4);
  });

  test('an act may begin some time later', () => {
    const host = overlapping();
    host.together([
      { run: 'letters', args: ['a'] },
      { run: 'letters', args: ['b'], afterMs: 400 },
    ]);
    // Each letter takes 300 ms.
    expect(host.outbox.map(({ subject, at }) => [subject, at - START])).toEqual([
      ['a0', 300],
      ['a1', 600],
      ['b0', 700],
      ['a2', 900],
      ['b1', 1_000],
      ['b2', 1_300],
    ]);
    expect(host.now()).toBe(START + 400);
  });

  test('an act may begin at a call of another one', () => {
    const host = overlapping();
    const atCall = { act: 0, service: 'MailApp', nth: 3 };
    host.together([
      { run: 'letters', args: ['a'] },
      { run: 'letters', args: ['b'], atCall },
    ]);
    expect(subjects(host)).toEqual(['a0', 'a1', 'a2', 'b0', 'b1', 'b2']);
  });

  test('a call that never comes is told', () => {
    const atCall = { act: 0, service: 'FormApp' };
    expect(() =>
      overlapping().together([
        { run: 'note', args: ['a'] },
        { run: 'note', args: ['b'], atCall },
      ]),
    ).toThrow('Act 1 never began: act 0 made no such call.');
  });
});

describe('submissions at the same moment', () => {
  test('their triggers overlap, each an execution of its own (D:guides/triggers/installable.md)', () => {
    const host = overlapping();
    const { id } = host.createForm(SAMPLE_FORM);
    evaluate(host, `ScriptApp.newTrigger('received').forForm('${id}').onFormSubmit().create();`);
    const submit = (text: string, afterMs: number) => ({
      submit: id,
      submission: { email: 'a@b.test', answers: answers({ 1: text }) },
      afterMs,
    });
    const [first, second] = host.together([submit('5', 0), submit('6', 100)]);
    expect(subjects(host)).toEqual(['50', '60', '51', '61', '52', '62']);
    expect([first, second].map((act) => act?.reports.map(({ entry }) => entry))).toEqual([['received'], ['received']]);
    expect(first?.responseId).not.toBe(second?.responseId);
  });

  test('a corrected response and the morning’s trigger join in', () => {
    const host = overlapping();
    const { id } = host.createForm(SAMPLE_FORM);
    evaluate(
      host,
      `ScriptApp.newTrigger('received').forForm('${id}').onFormSubmit().create();
       ScriptApp.newTrigger('guarded').timeBased().everyDays(1).atHour(7).create();`,
    );
    const { responseId } = host.submit(id, { email: 'a@b.test', answers: answers({ 1: '5' }) });
    const submission = { email: 'a@b.test', answers: answers({ 1: '7' }) };
    const acts = host.together([{ edit: id, responseId, submission }, { fire: 'guarded' }]);
    expect(acts.map(({ reports }) => reports.map(({ trigger }) => trigger?.event))).toEqual([
      ['ON_FORM_SUBMIT'],
      ['CLOCK'],
    ]);
    expect(subjects(host).slice(-3)).toEqual(['70', '71', '72']);
  });

  test('of one account thirty run at a time, the next ones fail (D:guides/quotas-and-limits.md; text K)', () => {
    const host = overlapping();
    host.addAccount('khac@humg.test', 'consumer');
    const acts = Array.from({ length: 31 }, () => ({ run: 'attempt', args: [0] }));
    const reports = reportsOf(host, [...acts, { run: 'attempt', args: [0], as: 'khac@humg.test' }]);
    expect(reports.filter(({ error }) => error !== undefined).map(({ error }) => error?.message)).toEqual([
      'There are too many scripts running simultaneously for this Google user account.',
    ]);
    expect(reports.at(-1)?.error).toBeUndefined();
  });
});

describe('an overlapping execution is cut off', () => {
  test('at any call, and its script does not go on: no catch, no finally, no further call (K: uncatchable)', () => {
    const host = overlapping();
    host.breakCall({ service: 'MailApp', entry: 'stubborn', nth: 2, kill: true, message: 'hết' });
    const [killed, other] = reportsOf(host, [{ run: 'stubborn' }, { run: 'letters', args: ['b'] }]);
    expect([killed?.killed, killed?.result, killed?.calls]).toHaveLength(3);
    expect(killed?.calls.filter(({ member }) => member === 'MailApp.sendEmail')).toHaveLength(1);
    expect([other?.error, subjects(host)]).toEqual([undefined, ['x', 'b0', 'b1', 'b2']]);
  });

  test('when its time is over (D:guides/quotas-and-limits.md)', () => {
    const [killed, other] = reportsOf(overlapping(), [
      { run: 'hold', args: [6 * 60_000] },
      { run: 'attempt', args: [0] },
    ]);
    expect([killed?.killed, killed?.elapsedMs]).toEqual(['Exceeded maximum execution time', HOUR / 10]);
    expect(other?.error).toBeUndefined();
  });

  const endless = ['for (;;) {}', 'for (;;) Date.now();', 'for (;;) Session.getActiveUser();'];
  test.each(endless)('when it computes without end, and no time passes by the model: %s', (source) => {
    const host = overlapping({ loopLimitMs: 1_500 });
    const [killed, other] = reportsOf(host, [
      { run: 'evaluate', args: [source] },
      { run: 'letters', args: ['b'] },
    ]);
    expect([killed?.killed, killed?.elapsedMs]).toEqual(['Exceeded maximum execution time', 360_000]);
    expect([other?.error, subjects(host)]).toEqual([undefined, ['b0', 'b1', 'b2']]);
  });
});

describe('an endless loop by itself is cut off, uncatchably (D:guides/quotas-and-limits.md; K)', () => {
  const rows: readonly (readonly [what: string, source: string])[] = [
    ['plain', 'for (;;) {}'],
    ['in try and finally', 'try { for (;;) {} } catch (error) {} finally { note("x"); } return 1;'],
    ['in a promise', 'Promise.resolve().then(() => { for (;;) {} });'],
    ['after its death, calling in vain', 'try { rest(400000); } catch (error) { stubborn(); }'],
  ];
  test.each(rows)('%s', (_what, source) => {
    const host = overlapping({ loopLimitMs: 300 });
    const report = host.run('evaluate', source);
    expect([report.killed, report.result, report.elapsedMs]).toEqual([
      'Exceeded maximum execution time',
      undefined,
      360_000,
    ]);
    expect(host.executions).toHaveLength(1);
  });

  test('while the bundle is loading', () => {
    const host = hostFor('for (;;) {}', { loopLimitMs: 300 });
    expect(host.run('evaluate', 'return 1;').killed).toBe('Exceeded maximum execution time');
  });

  test('the next execution is not touched', () => {
    const host = overlapping({ loopLimitMs: 2_000 });
    host.run('forever');
    host.run('note', 'b');
    expect(evaluate(host, "return PropertiesService.getScriptProperties().getProperty('log');")).toBe('b');
  });
});

test('local getters are those of the manifest’s zone, whatever zone a thread ran in before (§3.3)', () => {
  const hours = (timeZone: string): unknown => {
    const host = createHost({ bundle: writeBundle(CODE, { timeZone }), now: START });
    return reportsOf(host, [{ run: 'evaluate', args: ['return new Date().getHours();'] }])[0]?.result;
  };
  const before = process.env.TZ;
  expect(['Asia/Ho_Chi_Minh', 'America/Santiago', 'Asia/Ho_Chi_Minh'].map(hours)).toEqual([8, 22, 8]);
  expect([process.env.TZ, new Date(START).getUTCHours()]).toEqual([before, 1]);
});

test('what overlapping executions hand over are values of their own realm, and nothing of Node is in reach', () => {
  const host = overlapping();
  const source = 'return [value instanceof Array, typeof process, typeof require, new Date().getHours(), value[0]];';
  const [report] = reportsOf(host, [{ run: 'evaluate', args: [source, [1]] }]);
  expect(report?.result).toEqual([true, 'undefined', 'undefined', 8, 1]);
});
