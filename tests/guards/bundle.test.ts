// The bundle contract holds for dist/Code.js, and each of its checks can fail.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contractViolations, LARGEST_KB, namedHandlers } from './bundle-contract';
import { AUTH, type Manifest, manifestViolations, SCOPES } from './manifest-contract';

const CODE = readFileSync('dist/Code.js', 'utf8');
const PAGES = readdirSync('dist')
  .filter((name) => name.endsWith('.html'))
  .map((name) => readFileSync(`dist/${name}`, 'utf8'));
const ENTRIES = [
  'catchUp',
  'checkInputs',
  'closeMonth',
  'closePeriod',
  'collectNow',
  'consolidate',
  'exportRehearsal',
  'exportReports',
  'exportSummary',
  'handleFormSubmit',
  'handleMorning',
  'handlePlanSubmit',
  'handlePostponed',
  'linkForm',
  'linkPlanForm',
  'onOpen',
  'previewUpcomingLetters',
  'printReport',
  'rebuildNow',
  'rehearseYear',
  'remindNow',
  'reportUpwards',
  'sendLettersNow',
  'setUp',
  'startYear',
];

/** The bundle with a line among the modules, where what stands before and after could hide it. */
function amid(line: string): string {
  const start = 'function collect(';
  if (!CODE.includes(start)) throw new Error(`no ${start}`);
  return CODE.replace(start, `\n${line}\n${start}`);
}

describe('bundle contract', () => {
  it('dist holds the bundle and the manifest only', () => {
    expect(readdirSync('dist').sort()).toEqual(['Code.js', 'appsscript.json']);
  });

  it('dist/Code.js keeps it', () => {
    expect(contractViolations(CODE, ENTRIES, PAGES)).toEqual([]);
  });

  it('Vietnamese text stays readable', () => {
    expect(CODE).toContain('Văn phòng Đảng - Đoàn thể');
  });

  it.each([
    ['a missing entry point', CODE.replace('function setUp()', 'function setUpp()'), 'entry point setUp has no'],
    ['a stray function', `${CODE}\nfunction helper() {}\n`, 'helper is a top-level function but no entry point'],
    ['a handler that does not exist', CODE.replace('"handleMorning"', '"handleDawn"'), 'handler handleDawn is named'],
    [
      'a menu command that does not exist',
      CODE.replace('entry:"setUp"', 'entry:"prepare"'),
      'handler prepare is named',
    ],
    [
      'a postponed run that does not exist',
      CODE.replace('"handlePostponed"', '"handleLater"'),
      'handler handleLater is named',
    ],
    ['a private member', `${CODE}\nvar X = class { #a = 1; };\n`, 'a private member'],
    ['a static field', `${CODE}\nvar X = class {\n  static a = 1;\n};\n`, 'a static field'],
    ['a private member amid the code', amid('var X = class { #a = 1; };'), 'a private member'],
    ['a static block', `${CODE}\nvar X = class {\n  static {}\n};\n`, 'a static field or block'],
    ['an import', `import a from 'a';\n${CODE}`, 'a module statement'],
    ['an export', `${CODE}\nexport const a = 1;\n`, 'a module statement'],
    ['top-level await', `${CODE}\nawait null;\n`, 'asynchronous code'],
    ['newer syntax', `${CODE}\nvar y = a => a?.b;\n`, 'syntax newer than ES2019'],
    ['asynchronous code', `${CODE}\nvar z = async () => 1;\n`, 'asynchronous code'],
    ['asynchronous code amid the code', amid('var z = async () => 1;'), 'asynchronous code'],
    ['a page address object', `${CODE}\nvar u = () => new URL('x');\n`, 'a global that Apps Script lacks'],
    ['a foreign global amid the code', amid('var t = () => crypto.randomUUID();'), 'a global that Apps Script lacks'],
    ['a foreign global', `${CODE}\nvar t = () => setTimeout(1);\n`, 'a global that Apps Script lacks'],
    [
      'a service call at load',
      `${CODE}\nSpreadsheetApp.getActive;\n`,
      'loading the bundle calls SpreadsheetApp.getActive',
    ],
    [
      'a chain of service calls at load',
      `${CODE}\nSession.getActiveUser().getEmail();\n`,
      'loading the bundle calls Session.getActiveUser',
    ],
    ['a bundle that does not load', `${CODE}\nthrow new Error('x');\n`, 'loading the bundle fails'],
    ['a leaked global', `${CODE}\nvar leaked = 1;\n`, 'the bundle leaves the global leaked'],
    ['too large', `${CODE}\n//${'x'.repeat(LARGEST_KB * 1024)}`, `larger than ${LARGEST_KB} KB`],
  ])('%s is caught', (_, code, message) => {
    expect(contractViolations(code, ENTRIES).join('\n')).toContain(message);
  });
});

describe('a page', () => {
  it.each([
    ['google.script.run.collect()', 'collect'],
    ['google.script.run.withSuccessHandler(show).withFailureHandler(tell).collect(1)', 'collect'],
  ])('that says %s names a function that must exist', (page, name) => {
    expect(contractViolations(CODE, ENTRIES, [page])).toContain(`handler ${name} is named but does not exist`);
  });

  it('that calls an entry point names it', () => {
    expect(namedHandlers('', ['google.script.run.collectNow()'])).toEqual(['collectNow']);
  });
});

describe('manifest', () => {
  const manifest: Manifest = JSON.parse(readFileSync('dist/appsscript.json', 'utf8'));

  it('keeps its contract', () => {
    expect(manifestViolations(manifest)).toEqual([]);
  });

  it.each([
    ['another zone', { ...manifest, timeZone: 'America/New_York' }, 'the time zone is America/New_York'],
    ['no zone', { ...manifest, timeZone: undefined }, 'the time zone is undefined'],
    ['the old runtime', { ...manifest, runtimeVersion: 'STABLE' }, 'the runtime is STABLE'],
    ['a scope more', { ...manifest, oauthScopes: [...SCOPES, `${AUTH}drive`] }, `asks for the scope ${AUTH}drive`],
    ['a scope less', { ...manifest, oauthScopes: SCOPES.slice(1) }, `does not ask for the scope ${SCOPES[0]}`],
    ['a web app', { ...manifest, webapp: {} }, 'has the key webapp'],
  ])('%s is caught', (_, broken, message) => {
    expect(manifestViolations(broken).join('\n')).toContain(message);
  });
});
