// The amounts a day and a message that the platform allows, at their very edge and one beyond it.

import { describe, expect, test } from 'vitest';
import { evaluate, failure, HOUR, hostFor, START } from './script-host';

const WORKSPACE = { account: { email: 'vp@humg.test', kind: 'workspace' } } as const;
const DAILY = 'Service invoked too many times for one day: email.';

/** Letters to `value` recipients in all, fifty a letter as far as they go. */
const SEND = `for (let left = value; left > 0; left -= 50)
  MailApp.sendEmail(Array(Math.min(left, 50)).fill('a@b.test').join(), 'Nhắc', 'Kính gửi');`;

describe('recipients a day; one more fails with the platform’s text (D:guides/quotas-and-limits.md; text: field)', () => {
  test.each([
    ['consumer', 100],
    ['workspace', 1500],
  ] as const)('%s: %i', (kind, most) => {
    const host = hostFor('', { account: { email: 'vp@humg.test', kind } });
    evaluate(host, SEND, most);
    expect(failure(host, "MailApp.sendEmail('a@b.test', 'x', 'y');")).toBe(DAILY);
  });

  test('a letter for more than is left goes to nobody', () => {
    const host = hostFor();
    evaluate(host, SEND, 99);
    expect(failure(host, "MailApp.sendEmail('a@b.test,c@d.test', 'x', 'y');")).toBe(DAILY);
    expect([host.outbox.length, evaluate(host, 'return MailApp.getRemainingDailyQuota();')]).toEqual([2, 1]);
  });
});

test('the 24 hours of a quota begin with its first use, not at midnight (D:guides/quotas-and-limits.md)', () => {
  const host = hostFor();
  const left = 'return MailApp.getRemainingDailyQuota();';
  host.advanceTo(START + 10 * HOUR);
  evaluate(host, SEND, 10);
  host.advanceTo(START + 33 * HOUR);
  const before = evaluate(host, left);
  host.advanceTo(START + 35 * HOUR);
  expect([before, evaluate(host, left)]).toEqual([90, 100]);
});

describe('a letter’s size (D:guides/quotas-and-limits.md)', () => {
  const letter = (bytes: number): string => `MailApp.sendEmail('a@b.test', 'x', 'y'.repeat(${bytes}));`;

  test.each([
    ['consumer', 204_800],
    ['workspace', 409_600],
  ] as const)('%s: a body of %i bytes goes, one more does not', (kind, bytes) => {
    const host = hostFor('', { account: { email: 'vp@humg.test', kind } });
    evaluate(host, letter(bytes));
    expect(failure(host, letter(bytes + 1))).toBe('Limit exceeded: Email Body Size.');
  });

  test('fifty recipients go, fifty-one do not', () => {
    const host = hostFor();
    evaluate(host, SEND, 50);
    expect(failure(host, "MailApp.sendEmail(Array(51).fill('a@b.test').join(), 'x', 'y');")).toBe(
      'Limit exceeded: Email Recipients Per Message.',
    );
  });
});

test('a Workspace account’s triggers run 6 hours a day (D:guides/quotas-and-limits.md)', () => {
  const host = hostFor('function slow() { Utilities.sleep(300000); }', WORKSPACE);
  evaluate(host, "ScriptApp.newTrigger('slow').timeBased().everyMinutes(15).create();");
  host.advanceTo(START + 20 * HOUR);
  const runs = host.executions.filter(({ trigger }) => trigger !== undefined);
  // 6 hours are 72 runs of 5 minutes; the 73rd finds nothing left.
  expect(runs.findIndex(({ error }) => error !== undefined)).toBe(72);
  expect(runs[72]?.error?.message).toBe('Service using too much computer time for one day.');
});

test('runs by hand use none of the triggers’ time (D:guides/quotas-and-limits.md: "Triggers total runtime")', () => {
  const host = hostFor('function slow() { Utilities.sleep(300000); }');
  evaluate(host, `ScriptApp.newTrigger('slow').timeBased().at(new Date(${START + HOUR})).create();`);
  for (let run = 0; run < 18; run += 1) host.run('slow');
  host.advanceTo(START + 2 * HOUR);
  expect(host.executions.filter(({ error }) => error !== undefined)).toEqual([]);
});

test('twenty triggers are an account’s own: another account has twenty more (D:guides/quotas-and-limits.md)', () => {
  const host = hostFor('function tick() {}');
  host.addAccount('khac@humg.test', 'consumer');
  const source = "for (let n = 0; n < value; n += 1) ScriptApp.newTrigger('tick').timeBased().everyDays(1).create();";
  evaluate(host, source, 20);
  const other = host.as('khac@humg.test');
  expect(other.run('evaluate', source, 20).error).toBeUndefined();
  expect(other.run('evaluate', source, 1).error?.message).toMatch(/too many triggers/);
});
