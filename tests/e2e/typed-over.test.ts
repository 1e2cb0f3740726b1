// Typing into computed sheets between mornings, and a new version of the code, on the host with the built bundle.

import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { costOf } from '../../bench/budgets';
import { createOffice, type Office } from '../../bench/synthetic-office';

const AT = (text: string) => Date.parse(`${text}+07:00`);

/** The rows of a sheet as text. */
function rows({ host }: Office, sheet: string): readonly (readonly string[])[] {
  const found = host.workbook().sheets.find(({ name }) => name === sheet);
  if (found === undefined) throw new Error(`no sheet ${sheet}`);
  return found.cells.map((row) => row.map(({ value }) => (typeof value === 'object' ? value.date : String(value))));
}

/** A person types into the row whose first cell, or second, is `name`. */
function type(office: Office, sheet: string, name: string, header: string, text: string): void {
  const all = rows(office, sheet);
  const row = all.findIndex(([first, second]) => first === name || second === name);
  office.host.type(sheet, row + 1, (all[0]?.indexOf(header) ?? -1) + 1, [[text]]);
}

describe('typed between mornings into sheets that an intake writes', () => {
  it('everything is kept, put right and named, within the round trips of an intake', () => {
    const office = createOffice({ organisations: 3, months: [3] });
    office.host.advanceTo(AT('2026-04-21T09:00:00'));
    type(office, 'Lũy kế', '24', 'T3', '90');
    type(office, 'Theo dõi nộp', 'U2', 'Tháng 4', 'xin nộp bản giấy');
    type(office, 'Tổng quan', 'Hạn nộp', 'Giải thích', 'gọi lại U3');
    office.host.submit(office.formId, office.submission(0, 4));
    const report = office.host.executions[office.host.executions.length - 1];
    if (report?.entry !== 'handleFormSubmit') throw new Error('nothing ran');
    expect(report.error).toBeUndefined();
    expect(costOf(report).tripsBeyondInputs).toBeLessThanOrEqual(8);
    const decisions = rows(office, 'Quyết định').filter(([, kind]) => kind === 'Ô bị sửa tay');
    expect(decisions.map(([, , , unit, item, , value]) => [unit, item, value])).toEqual([
      ['', '24', '90'],
      ['U2', '', 'xin nộp bản giấy'],
      ['', '', 'gọi lại U3'],
    ]);
    expect(rows(office, 'Tổng quan').find(([topic]) => topic === 'Đối chiếu với Nhật ký')?.[1]).toBe(
      '3 ô bị sửa tay, đã ghi lại theo Nhật ký',
    );
    expect(
      rows(office, 'Theo dõi nộp')
        .find(([id]) => id === 'U2')
        ?.join(),
    ).not.toContain('xin nộp bản giấy');
  });
});

describe('a pushed version', () => {
  const CODE = readFileSync('dist/Code.js', 'utf8');

  function pushed(office: Office, code: string): void {
    const folder = mkdtempSync(join(tmpdir(), 'kbc-push-'));
    writeFileSync(join(folder, 'Code.js'), code);
    writeFileSync(join(folder, 'appsscript.json'), readFileSync('dist/appsscript.json'));
    office.host.push(folder);
  }

  const fingerprint = /"[0-9a-f]{16}"/.exec(CODE)?.[0] ?? '';
  const topics = (office: Office) => rows(office, 'Tổng quan').map(([topic]) => topic);

  it('carries its fingerprint', () => expect(fingerprint).not.toBe(''));

  it('writes everything anew at the next bell, though nothing else changed', () => {
    const office = createOffice({ organisations: 2, months: [3] });
    office.host.advanceTo(AT('2026-04-21T09:00:00'));
    office.run('handleFormSubmit');
    const renamed = CODE.replaceAll('Đã nộp', 'Đã gửi');
    pushed(office, renamed);
    office.run('handleFormSubmit');
    expect(topics(office)).toContain('Đã nộp');
    pushed(office, renamed.replace(fingerprint, '"0123456789abcdef"'));
    office.run('handleFormSubmit');
    expect([topics(office).includes('Đã nộp'), topics(office).includes('Đã gửi')]).toEqual([false, true]);
  });
});
