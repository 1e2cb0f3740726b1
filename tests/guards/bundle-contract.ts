// What the built bundle must and must not be, checked on its text and in an empty context.

import { createContext, runInContext } from 'node:vm';

/** Top-level functions by static reading: Apps Script finds entry points only so. */
export function topLevelFunctions(code: string): readonly string[] {
  return [...code.matchAll(/^function (\w+)\(/gm)].map(([, name = '']) => name).sort();
}

/** Handlers that menus and triggers name in the code, and those that pages call. */
export function namedHandlers(code: string, pages: readonly string[] = []): readonly string[] {
  const inMenus = [...code.matchAll(/entry:\s*"(\w+)"/g)];
  const inTriggers = [...code.matchAll(/[:=]\s*"(handle\w+)"/g)];
  const inPages = pages.flatMap((page) => [...page.matchAll(PAGE_CALL)]);
  return [...inMenus, ...inTriggers, ...inPages].map(([, name = '']) => name);
}

// google.script.run, any number of .withSuccessHandler(…) and the like, then the function.
const PAGE_CALL = /google\.script\.run(?:\s*\.with\w+\([^)]*\))*\s*\.(?!with)(\w+)\(/g;

/**
 * Every sentence that says how a bundle breaks the contract; `entries` are the names that main.ts exports, `pages` the
 * texts of its html files.
 */
export function contractViolations(
  code: string,
  entries: readonly string[],
  pages: readonly string[] = [],
): readonly string[] {
  const functions = topLevelFunctions(code);
  return [
    ...entries
      .filter((name) => !functions.includes(name))
      .map((name) => `entry point ${name} has no top-level function`),
    ...functions
      .filter((name) => !entries.includes(name))
      .map((name) => `${name} is a top-level function but no entry point`),
    ...namedHandlers(code, pages)
      .filter((name) => !functions.includes(name))
      .map((name) => `handler ${name} is named but does not exist`),
    ...syntaxViolations(code),
    ...loadViolations(code, entries),
    ...(Buffer.byteLength(code) > LARGEST_KB * 1024 ? [`the bundle is larger than ${LARGEST_KB} KB`] : []),
  ];
}

/** Our own bound: nobody documents one, and the engine reads a function only when it is first called. */
export const LARGEST_KB = 640;

// D:guides/v8runtimeoverview.md, JP:apps-script-runtime-limitations-wintercg.md.
const LACKING = [
  ...['setTimeout', 'setInterval', 'clearTimeout', 'clearInterval', 'queueMicrotask', 'structuredClone'],
  ...['fetch', 'Request', 'Response', 'Headers', 'FormData', 'File', 'URL', 'URLSearchParams', 'WebSocket'],
  ...['TextEncoder', 'TextDecoder', 'ReadableStream', 'WritableStream', 'AbortController', 'Event', 'EventTarget'],
  ...['DOMException', 'atob', 'btoa', 'crypto', 'performance', 'navigator', 'window', 'document'],
  ...['process', 'Buffer', 'require'],
];

// The V8 of Apps Script rejects these (D:guides/v8runtimeoverview.md "Class limitations"), or the build should have
// lowered them.
const REJECTED: readonly (readonly [RegExp, string])[] = [
  [/(^|[\s{;])#\w+\s*[=;(]|this\.#\w/, 'a private member'],
  [/(?:^|[{};])\s*static\s*(?:\w+\s*=|\{)/m, 'a static field or block'],
  [/(?:^|[{};])\s*(?:import|export)[\s{*"]/m, 'a module statement'],
  [/\basync[\s(]|\bawait[\s(]/, 'asynchronous code'],
  [/\?\.|\?\?/, 'syntax newer than ES2019'],
  [new RegExp(`(?<![.\\w])(?:${LACKING.join('|')})\\s*[.(]`), 'a global that Apps Script lacks'],
];

function syntaxViolations(code: string): readonly string[] {
  // Words in strings and comments are no syntax; the build breaks long strings with a backslash at the end of the line.
  const bare = code
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\/\/.*$/gm, '')
    .replace(/"(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\[\s\S])*'|`(?:[^`\\]|\\[\s\S])*`/g, '""');
  return REJECTED.filter(([pattern]) => pattern.test(bare)).map(([, what]) => `the bundle has ${what}`);
}

const SERVICES = [
  ...['SpreadsheetApp', 'FormApp', 'MailApp', 'GmailApp', 'DriveApp', 'UrlFetchApp', 'HtmlService', 'ScriptApp'],
  ...['LockService', 'PropertiesService', 'CacheService', 'Session', 'Utilities', 'Logger', 'console'],
];

/** A service that notes what is looked up in it, and can be called to any depth. */
function spy(name: string, touched: string[]): unknown {
  const member = (_target: unknown, key: string | symbol): unknown => {
    touched.push(`${name}.${String(key)}`);
    return spy(`${name}.${String(key)}`, touched);
  };
  return new Proxy(() => undefined, { get: member, apply: () => spy(`${name}()`, touched) });
}

function loadViolations(code: string, entries: readonly string[]): readonly string[] {
  const touched: string[] = [];
  const failures: string[] = [];
  const context = createContext(Object.fromEntries(SERVICES.map((name) => [name, spy(name, touched)])));
  const before = new Set(Object.getOwnPropertyNames(context));
  try {
    runInContext(code, context);
  } catch (error) {
    failures.push(`loading the bundle fails: ${String(error)}`);
  }
  const globals = Object.getOwnPropertyNames(context).filter((name) => !before.has(name) && name !== 'KyBaoCao');
  return [
    ...failures,
    ...touched.map((call) => `loading the bundle calls ${call}`),
    ...globals.filter((name) => !entries.includes(name)).map((name) => `the bundle leaves the global ${name}`),
  ];
}
