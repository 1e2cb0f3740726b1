// What the built bundle must and must not be, checked on its text and in an empty context.

import { createContext, runInContext } from 'node:vm';

/** Top-level functions by static reading: Apps Script finds entry points only so. */
export function topLevelFunctions(code: string): readonly string[] {
  return [...code.matchAll(/^function (\w+)\(/gm)].map(([, name = '']) => name).sort();
}

/** Handlers that menus and triggers name in the code. */
export function namedHandlers(code: string): readonly string[] {
  const inMenus = [...code.matchAll(/entry: "(\w+)"/g)];
  const inTriggers = [...code.matchAll(/: "(handle\w+)"/g)];
  return [...inMenus, ...inTriggers].map(([, name = '']) => name);
}

/** Every sentence that says how a bundle breaks the contract; `entries` are the names that main.ts exports. */
export function contractViolations(code: string, entries: readonly string[]): readonly string[] {
  const functions = topLevelFunctions(code);
  return [
    ...entries
      .filter((name) => !functions.includes(name))
      .map((name) => `entry point ${name} has no top-level function`),
    ...functions
      .filter((name) => !entries.includes(name))
      .map((name) => `${name} is a top-level function but no entry point`),
    ...namedHandlers(code)
      .filter((name) => !functions.includes(name))
      .map((name) => `handler ${name} is named but does not exist`),
    ...syntaxViolations(code),
    ...loadViolations(code, entries),
    ...(Buffer.byteLength(code) > 300 * 1024 ? ['the bundle is larger than 300 KB'] : []),
  ];
}

// The V8 of Apps Script rejects these, and lacks these globals.
const REJECTED: readonly (readonly [RegExp, string])[] = [
  [/(^|[\s{;])#\w+\s*[=;(]|this\.#\w/, 'a private member'],
  [/^\s*static\s+(?:\w+\s*=|\{)/m, 'a static field or block'],
  [/^\s*(?:import|export)\s/m, 'a module statement'],
  [/\basync\s|\bawait\s/, 'asynchronous code'],
  [/\?\.|\?\?/, 'syntax newer than ES2019'],
  [
    /\b(?:setTimeout|setInterval|fetch|URLSearchParams|TextEncoder|structuredClone|process|require|window|document)\s*[.(]/,
    'a global that Apps Script lacks',
  ],
];

function syntaxViolations(code: string): readonly string[] {
  // Words in strings and comments are no syntax.
  const bare = code
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\/\/.*$/gm, '')
    .replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g, '""');
  return REJECTED.filter(([pattern]) => pattern.test(bare)).map(([, what]) => `the bundle has ${what}`);
}

function loadViolations(code: string, entries: readonly string[]): readonly string[] {
  const touched: string[] = [];
  const services = [
    'SpreadsheetApp',
    'FormApp',
    'MailApp',
    'ScriptApp',
    'LockService',
    'PropertiesService',
    'Utilities',
  ];
  const context = createContext(
    Object.fromEntries(
      services.map((name) => [name, new Proxy({}, { get: (_, member) => touched.push(`${name}.${String(member)}`) })]),
    ),
  );
  const before = new Set(Object.getOwnPropertyNames(context));
  runInContext(code, context);
  const globals = Object.getOwnPropertyNames(context).filter((name) => !before.has(name) && name !== 'KyBaoCao');
  return [
    ...touched.map((call) => `loading the bundle calls ${call}`),
    ...globals.filter((name) => !entries.includes(name)).map((name) => `the bundle leaves the global ${name}`),
  ];
}
