// Tells when a call has to wait for a lock that another execution holds.

import type { Arguments } from '../bridge/operations';
import { storeKey } from '../world/world';
import type { Admitted } from './dispatch';
import type { Execution } from './execution';

/** A wait for a lock: `lock` is its key in the world, `ms` how long the script is ready to wait. */
export interface LockWait {
  readonly lock: string;
  readonly ms: number;
}

/**
 * The wait that a call is in for; null when it takes no lock, when the lock is free or its own, or when it will not wait.
 * Example: tryLock(0) never waits.
 */
export function lockWait({ world, account, number }: Execution, { message }: Admitted): LockWait | null {
  const [, , , operation, args] = message;
  if (operation !== 'lock.take') return null;
  const { store, ms } = args as Arguments<'lock.take'>;
  const lock = storeKey(store, account);
  const holder = world.locks.get(lock);
  return holder === undefined || holder === number || !(ms > 0) ? null : { lock, ms };
}
