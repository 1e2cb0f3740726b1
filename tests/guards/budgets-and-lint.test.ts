// The count behind the budgets, and the ban on clocks in the domain: both can fail.

import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { costOf, INPUT_SHEETS } from '../../bench/budgets';
import type { Call, ExecutionReport } from '../../host/types';

function reportOf(calls: readonly Call[]): ExecutionReport {
  return { entry: 'x', at: 0, result: null, calls, shown: [], logs: [] };
}

describe('the count of round trips', () => {
  const read: Call = { service: 'SpreadsheetApp', member: 'Range.getValues', cells: 10, cost: 'trip' };
  const write: Call = { ...read, member: 'Range.setValues', cost: 'buffered' };
  const mail: Call = { service: 'MailApp', member: 'MailApp.sendEmail', cells: 0, cost: 'trip' };

  it('takes reads and flushes of the spreadsheet, less one read of each input sheet', () => {
    const calls = [...Array.from({ length: INPUT_SHEETS + 2 }, () => read), write, write, mail];
    expect(costOf(reportOf(calls))).toEqual({
      trips: INPUT_SHEETS + 2,
      tripsBeyondInputs: 2,
      buffered: 2,
      cells: (INPUT_SHEETS + 4) * 10,
    });
  });

  it('a read for each row of a sheet exceeds any budget', () => {
    expect(costOf(reportOf(Array.from({ length: 150 }, () => read))).tripsBeyondInputs).toBeGreaterThan(8);
  });
});

describe('the linter, over the domain', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lint-'));
  for (const file of ['biome.json', '.gitignore']) copyFileSync(file, join(folder, file));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each([
    ['src/domain/x.ts', 'export const now = Date.now();\n', 1],
    ['src/domain/x.ts', "export const sorter = new Intl.Collator('vi');\n", 1],
    ['src/domain/x.ts', 'export const first = (list: readonly number[]) => list[0]!;\n', 1],
    ['src/apps-script/x.ts', 'export const now = Date.now();\n', 0],
    ['src/domain/x.ts', 'export const one = 1;\n', 0],
  ])('%s with %j ends with %i', (path, source, status) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), source);
    const {
      status: found,
      stdout,
      stderr,
    } = spawnSync(resolve('node_modules/.bin/biome'), ['lint', path], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect([found, found === status ? '' : stdout + stderr]).toEqual([status, '']);
  });
});
