// Who gets a lock, who waits for it, and what waiting says and costs.

import { describe, expect, test } from 'vitest';
import { evaluate, hostFor } from './script-host';

const HOLD = (kind: string): string =>
  `LockService.${kind}().waitLock(1000); SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue('x');`;
const TIMEOUT = 'Lock timeout: another process was holding the lock for too long.';

/** What another account's run says while the owner's run holds a lock of one kind. */
function meanwhile(kind: string, source: string): { result: unknown; message: string | undefined; seconds: number } {
  const host = hostFor('', { costs: { lockTrip: 0 } });
  host.addAccount('khac@humg.test', 'workspace');
  let other = { result: undefined as unknown, message: undefined as string | undefined, seconds: -1 };
  host.interrupt({ service: 'SpreadsheetApp', member: 'Range.setValue' }, () => {
    const { result, error, elapsedMs = 0 } = host.as('khac@humg.test').run('evaluate', source);
    other = { result, message: error?.message, seconds: elapsedMs / 1000 };
  });
  evaluate(host, HOLD(kind));
  return other;
}

describe('a script lock held by another run, whoever runs it (D:reference/lock/LockService.md)', () => {
  test('waitLock waits its time and throws (D:reference/lock/Lock.md; text: field)', () => {
    const source = 'LockService.getScriptLock().waitLock(10000);';
    expect(meanwhile('getScriptLock', source)).toEqual({ result: undefined, message: TIMEOUT, seconds: 10 });
  });

  test('tryLock waits its time and answers false (D:reference/lock/Lock.md)', () => {
    const source = 'return LockService.getScriptLock().tryLock(10000);';
    expect(meanwhile('getScriptLock', source)).toEqual({ result: false, message: undefined, seconds: 10 });
  });

  test('tryLock(0) does not wait (T: testlock.js)', () => {
    const source = 'return LockService.getScriptLock().tryLock(0);';
    expect(meanwhile('getScriptLock', source)).toEqual({ result: false, message: undefined, seconds: 0 });
  });

  test('another run cannot release it (D:reference/lock/Lock.md)', () => {
    const source =
      'const lock = LockService.getScriptLock(); lock.releaseLock(); return [lock.hasLock(), lock.tryLock(0)];';
    expect(meanwhile('getScriptLock', source).result).toEqual([false, false]);
  });

  test('locks of the user and of the document are others (D:reference/lock/LockService.md)', () => {
    const source = 'return [LockService.getUserLock().tryLock(0), LockService.getDocumentLock().tryLock(0)];';
    expect(meanwhile('getScriptLock', source).result).toEqual([true, true]);
  });
});

test('a user’s lock keeps out the same user only (D:reference/lock/LockService.md)', () => {
  expect(meanwhile('getUserLock', 'return LockService.getUserLock().tryLock(0);').result).toBe(true);
});

test('a released lock is free at once (D:reference/lock/Lock.md)', () => {
  const host = hostFor();
  const taken: unknown[] = [];
  host.interrupt({ service: 'SpreadsheetApp', member: 'Range.setValue' }, () => {
    taken.push(host.run('evaluate', 'return LockService.getScriptLock().tryLock(0);').result);
  });
  evaluate(
    host,
    HOLD('getScriptLock').replace('SpreadsheetApp', 'LockService.getScriptLock().releaseLock(); SpreadsheetApp'),
  );
  expect(taken).toEqual([true]);
});

test('a run that is cut off leaves no lock behind (D:reference/lock/Lock.md)', () => {
  const host = hostFor();
  host.breakCall({ service: 'SpreadsheetApp', member: 'Range.setValue', kill: true });
  host.run('evaluate', HOLD('getScriptLock'));
  expect(evaluate(host, 'return LockService.getScriptLock().tryLock(0);')).toBe(true);
});
