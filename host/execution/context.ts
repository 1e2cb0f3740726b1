// Prepares a fresh context with the services in it and loads the bundle there through gas-local.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import vm from 'node:vm';
import gas from 'gas-local';
import type { Input, Outcome } from '../bridge/events';
import type { Send } from '../bridge/operations';
import { packageRoot } from '../package-root';

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
  services = new vm.Script(`(function () {\n${readFileSync(path, 'utf8')}\nreturn HostServices.install;\n})()`, {
    filename: path,
  });
  return services;
}

/** Runs entry points of one execution. */
export interface ScriptContext {
  readonly run: (entry: string, input: Input) => Outcome;
}

/**
 * A context that knows nothing of Node, holding the services and the bundle.
 * The sandbox has no prototype: with one, `globalThis.constructor` would lead out of the context.
 */
export function createContext(bundle: string, send: Send): ScriptContext {
  const sandbox = vm.createContext(Object.create(null), { microtaskMode: 'afterEvaluate' });
  const install = servicesScript().runInContext(sandbox) as Install;
  const enter = install(send);
  gas.require(bundle, sandbox, { filter: (path) => path.endsWith('/Code.js') });
  return {
    run: (entry, input) => {
      const outcome = enter(entry, JSON.stringify(input));
      // Promises settle when a script ends in their context; calling a function from outside is no script.
      vm.runInContext('', sandbox);
      return outcome;
    },
  };
}
