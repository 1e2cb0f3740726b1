// The realms in which executions run: nothing of one execution is there when the next one begins.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import type { Outcome } from '../bridge/events';
import type { Send } from '../bridge/operations';
import { packageRoot } from '../package-root';
import { rememberBuiltIns } from './built-ins';
import { compiledFile, type Wrapping } from './compiled';
import { fileBytes } from './file-bytes';
import { asFunction } from './script-shape';

/** Runs an entry point, by its name, on an `Input` as JSON. */
export type Enter = (entry: string, input: string) => Outcome;

/** What the services' bundle answers: a function to be called with the bridge. */
type Install = (send: Send) => Enter;

/** A realm for one execution. */
export interface Realm {
  readonly global: vm.Context;
  /** Puts new services into the realm, connected to a host. */
  install(send: Send): Enter;
  /** Evaluates the script. */
  load(): void;
  /** Says that the execution came to its end by itself: nothing of it goes on. */
  leave(): void;
}

const SERVICES: Wrapping = { before: '(function () {', after: '\nreturn HostServices.install;\n})' };

/** The services' bundle as a function that makes them anew; its global is kept out of the script's sight. */
function servicesScript(): vm.Script {
  const path = join(packageRoot(), 'build', 'host-services.js');
  if (!existsSync(path)) throw new Error(`${path} is missing: run "npm run build" first.`);
  return compiledFile(path, SERVICES);
}

// The global object is an ordinary one: with a sandbox behind it, every look at a global name is a call into Node.
function createGlobal(): vm.Context {
  return vm.createContext(vm.constants.DONT_CONTEXTIFY, { microtaskMode: 'afterEvaluate' });
}

function newRealm(path: string): Realm {
  const global = createGlobal();
  return {
    global,
    install: (send) => (servicesScript().runInContext(global) as () => Install)()(send),
    load: () => void compiledFile(path).runInContext(global),
    leave: () => {},
  };
}

/**
 * A realm that can be used again. The engine has learned how its functions run, which makes a simulated year twice as fast;
 * their variables and objects are made anew by every load, and so are the services. What an execution did to the global
 * object is undone. After one that changed anything else that it shares with the next, the realm is not used again.
 */
function lastingRealm(path: string, wrapping: Wrapping, keep: (realm: Realm) => void): Realm {
  const global = createGlobal();
  const builtIns = rememberBuiltIns(global);
  const makeServices = servicesScript().runInContext(global) as () => Install;
  const evaluate = compiledFile(path, wrapping).runInContext(global) as () => object;
  const realm: Realm = {
    global,
    install: (send) => makeServices()(send),
    load: () => Object.defineProperties(global, Object.getOwnPropertyDescriptors(evaluate())),
    leave: () => {
      builtIns.restoreGlobal();
      // Made by the services.
      Object.defineProperty(global.Date.prototype, 'constructor', { value: global.Date });
      FORGET_LAST_MATCH.runInContext(global);
      if (builtIns.areAsMade()) keep(realm);
    },
  };
  return realm;
}

// RegExp.lastMatch and its like are a realm's, too.
const FORGET_LAST_MATCH = new vm.Script("/(?:)/.exec('')");

interface Known {
  readonly bytes: Buffer;
  runs: number;
  /** null before it is worth while, and where the script cannot be evaluated again. */
  wrapping: Wrapping | null;
  spare: Realm | null;
}

/** Scripts that ran before, the latest last. */
const known = new Map<string, Known>();
const KNOWN_AT_MOST = 4;

/** The execution of a script from which on realms are kept: reading its top level takes as long as a few executions. */
export const KEPT_FROM = 6;

function knownScript(path: string): Known {
  const bytes = fileBytes(path);
  const script = known.get(path);
  if (script?.bytes === bytes) return script;
  const fresh: Known = { bytes, runs: 0, wrapping: null, spare: null };
  known.delete(path);
  known.set(path, fresh);
  for (const oldest of [...known.keys()].slice(0, -KNOWN_AT_MOST)) known.delete(oldest);
  return fresh;
}

/**
 * A realm in which nothing of any execution is left, for the script of this file as it is now.
 * Example: takeRealm('dist/Code.js') of a script that ran often may be the realm that its last run left.
 */
export function takeRealm(path: string): Realm {
  const script = knownScript(path);
  script.runs += 1;
  if (script.runs === KEPT_FROM) script.wrapping = asFunction(script.bytes.toString('utf8'));
  const { spare, wrapping } = script;
  script.spare = null;
  if (spare !== null) return spare;
  if (wrapping === null) return newRealm(path);
  return lastingRealm(path, wrapping, (realm) => {
    script.spare = realm;
  });
}
