// The --out folder: whole or not at all.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { outObjection, type Results, writeOut } from '../../host/cli/write-out';
import { sheetOf, workbookOf } from '../codecs/snapshots';
import { folderOf } from './folders';

const RESULTS: Results = {
  workbook: workbookOf(sheetOf([[{ value: 1 }]])),
  letters: [],
  summary: '{"year":2026}',
  reports: [{ name: '2026-10-DT.html', html: '<p>Báo cáo</p>' }],
};

describe('outObjection', () => {
  it.each([
    ['a new folder', {}, 'out', undefined],
    ['an empty folder', {}, '', undefined],
    ['a folder of an earlier run', { 'out/summary.json': '{}', 'out/outbox/0001.eml': '' }, 'out', undefined],
    ['a folder of somebody else', { 'out/a.txt': '' }, 'out', 'có tệp không do chương trình này ghi'],
    ['a file', { out: '' }, 'out', 'là một tệp'],
  ])('%s', (_title, files, name, expected) => {
    const objection = outObjection(join(folderOf(files), name));
    if (expected === undefined) expect(objection).toBeUndefined();
    else expect(objection).toContain(expected);
  });
});

describe('writeOut', () => {
  it('leaves nothing of the earlier run', async () => {
    const folder = folderOf({ 'out/summary.json': '{}', 'out/outbox/0099_2025-01-01_x.eml': 'cũ' });
    await writeOut(join(folder, 'out'), RESULTS);
    expect(readdirSync(join(folder, 'out', 'outbox'))).toEqual([]);
    expect(readFileSync(join(folder, 'out', 'bao-cao', '2026-10-DT.html'), 'utf8')).toBe('<p>Báo cáo</p>');
    expect(readFileSync(join(folder, 'out', 'summary.json'), 'utf8')).toBe('{"year":2026}\n');
    expect(readdirSync(folder)).toEqual(['out']);
  });

  it('leaves the earlier run as it was when something cannot be written', async () => {
    const folder = folderOf({ 'out/summary.json': 'cũ' });
    const broken = { ...RESULTS, workbook: workbookOf(sheetOf([], { name: 'tên/không/được' })) };
    await expect(writeOut(join(folder, 'out'), broken)).rejects.toThrow('tên/không/được');
    expect(readFileSync(join(folder, 'out', 'summary.json'), 'utf8')).toBe('cũ');
    expect(readdirSync(folder)).toEqual(['out']);
  });

  it('gives the same bytes for the same results', async () => {
    const folder = folderOf();
    const first = await writeOut(join(folder, 'a'), RESULTS);
    const second = await writeOut(join(folder, 'b'), RESULTS);
    expect(readFileSync(second.workbook).equals(readFileSync(first.workbook))).toBe(true);
  });
});
