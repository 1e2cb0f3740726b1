// The manifest asks for exactly the scopes that the entry points need on the host, and both directions can fail.

import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readForm } from '../../host/cli/form-file';
import { createHost } from '../../host/create-host';
import type { FormDefinition, LocalHost } from '../../host/types';

const AUTH = 'https://www.googleapis.com/auth/';
const SCOPES = [
  `${AUTH}forms`,
  `${AUTH}script.container.ui`,
  `${AUTH}script.scriptapp`,
  `${AUTH}script.send_mail`,
  `${AUTH}spreadsheets.currentonly`,
  `${AUTH}userinfo.email`,
];

/** The built bundle under a manifest with these scopes. */
function bundleWith(oauthScopes: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'scopes-'));
  copyFileSync('dist/Code.js', join(folder, 'Code.js'));
  const manifest: object = JSON.parse(readFileSync('dist/appsscript.json', 'utf8'));
  writeFileSync(join(folder, 'appsscript.json'), JSON.stringify({ ...manifest, oauthScopes }));
  return folder;
}

function sampleForm(file: string): FormDefinition {
  const { value } = readForm(file, readFileSync(`samples/${file}`), null);
  if (value === undefined) throw new Error(`samples/${file} is no form`);
  return value;
}

/** A year's first days: everything that menus, triggers and callers name runs at least once. */
function liveThrough(bundle: string): LocalHost {
  // 08:00 on 19/3/2026 in Hà Nội: the March letters are due the next mornings.
  const host = createHost({ bundle, now: Date.UTC(2026, 2, 19, 1), locale: 'vi' });
  const { id, editUrl } = host.createForm(sampleForm('form.json'));
  const plan = host.createForm(sampleForm('form-ke-hoach.json'));
  host.run('setUp');
  const settings = host.workbook().sheets.find(({ name }) => name === 'Cấu hình');
  // Without access to its own spreadsheet set-up gets nowhere, and neither does the rest.
  if (settings === undefined) return host;
  const rowOf = (name: string) => settings.cells.findIndex(([key]) => key?.value === name) + 1;
  host.type('Cấu hình', rowOf('Địa chỉ biểu mẫu'), 2, [[editUrl]]);
  host.type('Cấu hình', rowOf('Địa chỉ biểu mẫu kế hoạch'), 2, [[plan.editUrl]]);
  host.type('Đơn vị', 2, 1, [['DT', 'Chi bộ Đào tạo', '', 'bithu.dt@humg.test']]);
  host.open();
  for (const entry of [
    'setUp',
    'linkForm',
    'linkPlanForm',
    'checkInputs',
    'collectNow',
    'remindNow',
    'rebuildNow',
    'startYear',
    'exportSummary',
    'catchUp',
    'previewUpcomingLetters',
    'sendLettersNow',
  ])
    host.run(entry);
  host.run('exportRehearsal', 2026);
  host.answerNext('OK', '2026');
  host.run('rehearseYear');
  for (const entry of ['handleFormSubmit', 'handlePlanSubmit', 'handleMorning', 'handlePostponed']) host.run(entry);
  host.submit(id, { email: 'bithu.dt@humg.test', answers: Array.from({ length: 77 }, () => '') });
  host.advanceTo(Date.UTC(2026, 2, 27, 1));
  return host;
}

/** Every sentence that says how a manifest and what its script needs differ. */
function scopeViolations(manifest: readonly string[], host: LocalHost): readonly string[] {
  const used = host.scopesUsed();
  return [
    ...manifest.filter((scope) => !used.includes(scope)).map((scope) => `nothing needs ${scope}`),
    ...used.filter((scope) => !manifest.includes(scope)).map((scope) => `the manifest lacks ${scope}`),
  ];
}

describe('scopes', () => {
  it('the manifest lists exactly those that the entry points need', () => {
    const { oauthScopes }: { oauthScopes: readonly string[] } = JSON.parse(
      readFileSync('dist/appsscript.json', 'utf8'),
    );
    const host = liveThrough('dist');
    expect(host.executions.flatMap(({ entry, error }) => (error === undefined ? [] : [[entry, error]]))).toEqual([]);
    expect(new Set(host.executions.map(({ entry }) => entry)).size).toBe(19);
    expect(scopeViolations(oauthScopes, host)).toEqual([]);
    expect(host.scopesUsed()).toEqual(SCOPES);
  });

  it('a scope too many is caught', () => {
    const manifest = [...SCOPES, `${AUTH}drive`];
    expect(scopeViolations(manifest, liveThrough(bundleWith(manifest)))).toEqual([`nothing needs ${AUTH}drive`]);
  });

  it('a scope broader than needed is caught', () => {
    const manifest = SCOPES.map((scope) => scope.replace('.currentonly', ''));
    expect(scopeViolations(manifest, liveThrough(bundleWith(manifest)))).toEqual([
      `nothing needs ${AUTH}spreadsheets`,
      `the manifest lacks ${AUTH}spreadsheets.currentonly`,
    ]);
  });

  it.each(SCOPES)('a manifest without %s is caught', (missing) => {
    const manifest = SCOPES.filter((scope) => scope !== missing);
    const host = liveThrough(bundleWith(manifest));
    expect(scopeViolations(manifest, host)).toContain(`the manifest lacks ${missing}`);
    expect(host.executions.some(({ error }) => error !== undefined)).toBe(true);
  });
});
