// Two months of the sample with faults, lived through twice with one seed and once with another, compared byte by byte.

import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import ExcelJS from 'exceljs';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseReportPages } from '../../host/cli/report-pages';
import { prepare, reportsText, summaryText } from '../../host/cli/simulate';
import { readWorkspace } from '../../host/cli/workspace';
import { writeOut } from '../../host/cli/write-out';
import { createHost } from '../../host/create-host';
import type { LocalHost } from '../../host/types';

/** 00:00 on 1/5/2026 in Hà Nội: March and April are through. */
const END = Date.UTC(2026, 3, 30, 17);

const folder = mkdtempSync(join(tmpdir(), 'replay-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a day in the life of the platform brings: a server error, a letter that fails though it left, a run cut off. */
function breakThings(host: LocalHost): void {
  host.breakCall({ service: 'SpreadsheetApp', member: 'Range.setValues', nth: 40 });
  host.breakCall({ service: 'MailApp', nth: 3, when: 'after' });
  host.breakCall({ service: 'FormApp', member: 'Form.getResponses', nth: 9, times: 2 });
  host.breakCall({ service: 'SpreadsheetApp', member: 'flush', nth: 60, kill: true });
}

/** Lives through the two months and writes everything down; failed executions are part of it. */
async function live(seed: number, out: string): Promise<LocalHost> {
  const { form, inputs, responses = [] } = readWorkspace('samples', 'samples');
  if (form === undefined || inputs === undefined) throw new Error('the samples cannot be read');
  const host = createHost({ bundle: 'dist', now: Date.UTC(2026, 2, 1, 1), locale: 'vi', seed });
  const { formId } = prepare(host, form, inputs);
  breakThings(host);
  for (const { at, submission } of responses.filter((response) => response.at <= END)) {
    host.advanceTo(at);
    host.submit(formId, submission);
  }
  host.advanceTo(END);
  const reports = parseReportPages(reportsText(host));
  await writeOut(join(folder, out), {
    workbook: host.workbook(),
    letters: host.outbox,
    summary: summaryText(host),
    reports,
  });
  return host;
}

/** The files of a folder by their path, each as a digest of its bytes. */
function digests(out: string): ReadonlyMap<string, string> {
  const root = join(folder, out);
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((path) => [relative(root, path), createHash('sha256').update(readFileSync(path)).digest('hex')]),
  );
}

/** The letters of a folder, read by an independent program. */
async function lettersIn(out: string): Promise<readonly { date: string; rest: string }[]> {
  const names = readdirSync(join(folder, out, 'outbox')).sort();
  return Promise.all(
    names.map(async (name) => {
      const { date = '', to, subject, text } = await PostalMime.parse(readFileSync(join(folder, out, 'outbox', name)));
      return { date, rest: JSON.stringify([to?.map(({ address }) => address), subject, text]) };
    }),
  );
}

describe('a replay', () => {
  let first: LocalHost;

  beforeAll(async () => {
    first = await live(7, 'first');
    await live(7, 'again');
    await live(8, 'other');
  });

  it('really met its faults, and got over them', () => {
    const failed = first.executions.filter(({ error }) => error !== undefined);
    expect(failed.length).toBeGreaterThan(0);
    expect(failed.filter(({ killed }) => killed !== undefined)).toHaveLength(1);
    expect(first.executions.at(-1)?.error).toBeUndefined();
  });

  it('with the same seed has the same files with the same bytes', () => {
    const files = digests('first');
    expect([...files.keys()]).toEqual(expect.arrayContaining(['so-tong-hop.xlsx', 'summary.json']));
    expect(files.size).toBeGreaterThan(30);
    expect(digests('again')).toEqual(files);
  });

  it('its workbook, read by another library, has the rules and frozen rows of the sheets', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(join(folder, 'first', 'so-tong-hop.xlsx'));
    const found = workbook.worksheets.map((sheet) => {
      const { dataValidations } = sheet as unknown as { dataValidations: { model: object } };
      const { conditionalFormattings } = sheet as unknown as { conditionalFormattings: readonly unknown[] };
      const [view] = sheet.views;
      return {
        name: sheet.name,
        validated: Object.keys(dataValidations.model).length > 0,
        conditional: conditionalFormattings.length > 0,
        frozenRows: view?.state === 'frozen' ? (view.ySplit ?? 0) : 0,
      };
    });
    const { sheets } = first.workbook();
    expect(sheets.some(({ validations }) => validations.length > 0)).toBe(true);
    expect(found).toEqual(
      sheets.map(({ name, validations, conditionalFormats, frozenRows }) => ({
        name,
        validated: validations.length > 0,
        conditional: conditionalFormats.length > 0,
        frozenRows,
      })),
    );
  });

  it('with another seed has its mornings at other minutes, so the letters are dated otherwise', async () => {
    const [letters, others] = [await lettersIn('first'), await lettersIn('other')];
    expect(others.map(({ date }) => date)).not.toEqual(letters.map(({ date }) => date));
    expect(digests('other').get('so-tong-hop.xlsx')).not.toBe(digests('first').get('so-tong-hop.xlsx'));
  });

  it('with another seed comes to the same figures', () => {
    const figures = (out: string): unknown => {
      const { totals, cumulative, reports } = JSON.parse(readFileSync(join(folder, out, 'summary.json'), 'utf8'));
      return {
        totals,
        cumulative,
        states: reports.map(({ unit, period, state }: Record<string, unknown>) => [unit, period, state]),
      };
    };
    expect(figures('other')).toEqual(figures('first'));
  });
});
