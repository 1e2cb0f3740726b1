// The bundle contract holds for dist/Code.js, and each of its checks can fail.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contractViolations } from './bundle-contract';

const CODE = readFileSync('dist/Code.js', 'utf8');
const ENTRIES = [
  'checkInputs',
  'collectNow',
  'exportSummary',
  'handleFormSubmit',
  'handleMorning',
  'handlePostponed',
  'onOpen',
  'rebuildNow',
  'remindNow',
  'setUp',
];

describe('bundle contract', () => {
  it('dist holds the bundle and the manifest only', () => {
    expect(readdirSync('dist').sort()).toEqual(['Code.js', 'appsscript.json']);
  });

  it('dist/Code.js keeps it', () => {
    expect(contractViolations(CODE, ENTRIES)).toEqual([]);
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
      CODE.replace('entry: "setUp"', 'entry: "prepare"'),
      'handler prepare is named',
    ],
    ['a private member', `${CODE}\nvar X = class { #a = 1; };\n`, 'a private member'],
    ['a static field', `${CODE}\nvar X = class {\n  static a = 1;\n};\n`, 'a static field'],
    ['newer syntax', `${CODE}\nvar y = a => a?.b;\n`, 'syntax newer than ES2019'],
    ['asynchronous code', `${CODE}\nvar z = async () => 1;\n`, 'asynchronous code'],
    ['a foreign global', `${CODE}\nvar t = () => setTimeout(1);\n`, 'a global that Apps Script lacks'],
    [
      'a service call at load',
      `${CODE}\nSpreadsheetApp.getActive;\n`,
      'loading the bundle calls SpreadsheetApp.getActive',
    ],
    ['a leaked global', `${CODE}\nvar leaked = 1;\n`, 'the bundle leaves the global leaked'],
    ['too large', `${CODE}\n//${'x'.repeat(300 * 1024)}`, 'larger than 300 KB'],
  ])('%s is caught', (_, code, message) => {
    expect(contractViolations(code, ENTRIES).join('\n')).toContain(message);
  });
});

describe('manifest', () => {
  const manifest = JSON.parse(readFileSync('dist/appsscript.json', 'utf8')) as Record<string, unknown>;

  it('runs in Hà Nội’s zone on V8', () => {
    expect(manifest.timeZone).toBe('Asia/Ho_Chi_Minh');
    expect(manifest.runtimeVersion).toBe('V8');
  });

  // Adding a scope later stops every user's triggers until they authorise again, so the list is fixed here.
  it('asks for these scopes and no other', () => {
    expect(manifest.oauthScopes).toEqual([
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/forms',
      'https://www.googleapis.com/auth/script.scriptapp',
      'https://www.googleapis.com/auth/script.send_mail',
      'https://www.googleapis.com/auth/script.container.ui',
      'https://www.googleapis.com/auth/userinfo.email',
    ]);
  });
});
