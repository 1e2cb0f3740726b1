// Runs an entry point in a realm of its own, with the services and the bundle in it.

import vm from 'node:vm';
import type { Outcome } from '../bridge/events';
import type { Send } from '../bridge/operations';
import { cloneOf } from './clone-of';
import { takeRealm } from './realm';

/** How a script came to its end; 'endless' was cut off, because it computed past the bound without an end. */
export type Ending = Outcome | { readonly kind: 'endless' };

/** What to run: a function of the bundle in this folder, on an `Input` as JSON. */
export interface Job {
  readonly bundle: string;
  readonly entry: string;
  readonly input: string;
}

/** A global that is gone before anything of the script runs. */
const DOOR = '__host_door__';

const THROUGH_THE_DOOR = new vm.Script(
  `(function () { const work = ${DOOR}; delete globalThis.${DOOR}; return work(); })()`,
);

/**
 * Runs `work` as a script of the context: only a script can be cut off, and promises settle only when a script ends.
 * `limitMs` is real time; null sets no bound.
 */
function asScript<T>(global: vm.Context, work: () => T, limitMs: number | null): T {
  global[DOOR] = work;
  return THROUGH_THE_DOOR.runInContext(global, limitMs === null ? {} : { timeout: limitMs }) as T;
}

/** What was thrown outside the entry point: while the bundle was loading, or by the bound. */
function failedEnding(error: unknown): Ending {
  const { code, message, stack } = error as { code?: unknown; message?: unknown; stack?: unknown };
  if (code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return { kind: 'endless' };
  return { kind: 'threw', message: String(message ?? error), stack: String(stack ?? '') };
}

// Nothing of the realm is looked at any more once it may serve another execution.
function taken(outcome: Outcome): Ending {
  return outcome.kind === 'returned' ? { kind: 'returned', value: cloneOf(outcome.value) } : outcome;
}

/** Runs an entry point in a realm that knows nothing of Node, holding the services and the bundle. */
export function runScript({ bundle, entry, input }: Job, send: Send, limitMs: number | null): Ending {
  const realm = takeRealm(`${bundle}/Code.js`);
  const enter = realm.install(send);
  const work = (): Outcome => {
    realm.load();
    return enter(entry, input);
  };
  try {
    const ending = taken(asScript(realm.global, work, limitMs));
    realm.leave();
    return ending;
  } catch (error) {
    return failedEnding(error);
  }
}
