// The global LockService.

import type { StoreKind } from '../../bridge/script-operations';
import { call, touch } from '../bridge';
import { Exception } from '../exception';
import { type Faked, Guarded, real } from '../guarded';
import { checkSignature } from '../signature';

type GLock = GoogleAppsScript.Lock.Lock;

class Lock extends Guarded implements Faked<GLock, Lock> {
  constructor(private readonly store: StoreKind) {
    super();
  }

  override toString(): string {
    return 'Lock';
  }

  tryLock(ms: number): boolean {
    checkSignature('LockService.Lock.tryLock', [ms], [['number']]);
    // Where waitLock throws, tryLock only says no.
    if (ms < 0) {
      touch('LockService', 'Lock.tryLock');
      return false;
    }
    return call('LockService', 'Lock.tryLock', 'lock.take', { store: this.store, ms });
  }

  waitLock(ms: number): void {
    checkSignature('LockService.Lock.waitLock', [ms], [['number']]);
    if (!call('LockService', 'Lock.waitLock', 'lock.take', { store: this.store, ms }))
      throw new Exception('Lock timeout: another process was holding the lock for too long.');
  }

  hasLock(): boolean {
    return call('LockService', 'Lock.hasLock', 'lock.held', { store: this.store });
  }

  releaseLock(): void {
    call('LockService', 'Lock.releaseLock', 'lock.release', { store: this.store });
  }
}

export class LockService extends Guarded implements Faked<GoogleAppsScript.Lock.LockService, LockService> {
  override toString(): string {
    return 'LockService';
  }

  private lock(store: StoreKind, member: string): GLock {
    touch('LockService', `LockService.${member}`);
    return real(new Lock(store));
  }

  getScriptLock(): GLock {
    return this.lock('script', 'getScriptLock');
  }

  getDocumentLock(): GLock {
    return this.lock('document', 'getDocumentLock');
  }

  getUserLock(): GLock {
    return this.lock('user', 'getUserLock');
  }
}
