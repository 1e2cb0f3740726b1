// Runs an entry point in a fresh context with the services and the bundle in it.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import vm from 'node:vm';
import type { Outcome } from '../bridge/events';
import type { Send } from '../bridge/operations';
import { packageRoot } from '../package-root';
import { compiledFile } from './compiled';

/** What the services' bundle is: a function to be called with the bridge. */
type Install = (send: Send) => (entry: string, input: string) => Outcome;

/**
 * A context lives for one run, so optimised code is made for nothing, and it keeps its dead context in memory over
 * several collections: a simulated year took twice the time and memory. Functions must run hotter before V8 bothers.
 */
const PATIENCE = '--interrupt-budget=2000000';

let services: vm.Script | null = null;

/** The services' bundle, read and compiled once; its global is kept out of the script's sight. */
function servicesScript(): vm.Script {
  if (services !== null) return services;
  const path = join(packageRoot(), 'build', 'host-services.js');
  if (!existsSync(path)) throw new Error(`${path} is missing: run "npm run build" first.`);
  setFlagsFromString(PATIENCE);
  services = compiledFile(path, (text) => `(function () {\n${text}\nreturn HostServices.install;\n})()`);
  return services;
}

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

/**
 * Runs `work` as a script of the context: only a script can be cut off, and promises settle only when a script ends.
 * `limitMs` is real time; null sets no bound.
 */
function asScript<T>(sandbox: vm.Context, work: () => T, limitMs: number | null): T {
  sandbox[DOOR] = work;
  const code = `(function () { const work = ${DOOR}; delete globalThis.${DOOR}; return work(); })()`;
  return vm.runInContext(code, sandbox, limitMs === null ? {} : { timeout: limitMs }) as T;
}

/** What was thrown outside the entry point: while the bundle was loading, or by the bound. */
function failedEnding(error: unknown): Ending {
  const { code, message, stack } = error as { code?: unknown; message?: unknown; stack?: unknown };
  if (code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return { kind: 'endless' };
  return { kind: 'threw', message: String(message ?? error), stack: String(stack ?? '') };
}

/**
 * Runs an entry point in a fresh context that knows nothing of Node, holding the services and the bundle.
 * The sandbox has no prototype: with one, `globalThis.constructor` would lead out of the context.
 */
export function runScript({ bundle, entry, input }: Job, send: Send, limitMs: number | null): Ending {
  const sandbox = vm.createContext(Object.create(null), { microtaskMode: 'afterEvaluate' });
  const install = servicesScript().runInContext(sandbox) as Install;
  const enter = install(send);
  const work = (): Outcome => {
    compiledFile(`${bundle}/Code.js`).runInContext(sandbox);
    return enter(entry, input);
  };
  try {
    return asScript(sandbox, work, limitMs);
  } catch (error) {
    return failedEnding(error);
  }
}
