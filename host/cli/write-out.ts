// Writes the results into --out, all of them or none.

import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { encodeLetter, letterFileName } from '../codecs/eml';
import { encodeWorkbook } from '../codecs/xlsx';
import type { SentLetter, WorkbookSnapshot } from '../types';
import type { ReportFile } from './report-pages';
import { COMMAND } from './text';

/** What a simulation leaves behind. */
export interface Results {
  readonly workbook: WorkbookSnapshot;
  readonly letters: readonly SentLetter[];
  /** The text of summary.json. */
  readonly summary: string;
  readonly reports: readonly ReportFile[];
  /** The workbook as it is after the turn of the year, where that was simulated. */
  readonly newYear?: WorkbookSnapshot;
}

/** Where the results are. */
export interface WrittenFiles {
  readonly workbook: string;
  readonly outbox: string;
  readonly summary: string;
  readonly reports: string;
  /** Only written with a new year among the results. */
  readonly newYear: string;
}

/** Stands in every folder that this program wrote, so it also tells whose folder it is. */
const SUMMARY_FILE = 'summary.json';

/**
 * Why the results may not go into this folder; undefined when it is new, empty, or of our own writing.
 *
 * @example outObjection('/home/an') // 'Thư mục "/home/an" có tệp không do chương trình này ghi; …'
 */
export function outObjection(out: string): string | undefined {
  if (!existsSync(out)) return undefined;
  if (!statSync(out).isDirectory()) return COMMAND.outIsFile(out);
  const files = readdirSync(out);
  return files.length === 0 || files.includes(SUMMARY_FILE) ? undefined : COMMAND.outIsForeign(out);
}

function place(folder: string): WrittenFiles {
  return {
    workbook: join(folder, 'so-tong-hop.xlsx'),
    outbox: join(folder, 'outbox'),
    summary: join(folder, SUMMARY_FILE),
    reports: join(folder, 'bao-cao'),
    newYear: join(folder, 'so-nam-moi.xlsx'),
  };
}

async function fill(folder: string, { workbook, letters, summary, reports, newYear }: Results): Promise<void> {
  const files = place(folder);
  mkdirSync(files.outbox, { recursive: true });
  writeFileSync(files.workbook, await encodeWorkbook(workbook));
  if (newYear) writeFileSync(files.newYear, await encodeWorkbook(newYear));
  for (const [index, letter] of letters.entries()) {
    const sequence = index + 1;
    writeFileSync(join(files.outbox, letterFileName(letter, sequence)), await encodeLetter(letter, sequence));
  }
  mkdirSync(files.reports, { recursive: true });
  for (const { name, html } of reports) writeFileSync(join(files.reports, name), html);
  writeFileSync(files.summary, summary.endsWith('\n') ? summary : `${summary}\n`);
}

/** Puts `fresh` in the place of `out`; the old folder is only deleted once the new one stands. */
function swap(fresh: string, out: string, old: string): void {
  if (!existsSync(out)) {
    renameSync(fresh, out);
    return;
  }
  renameSync(out, old);
  try {
    renameSync(fresh, out);
  } catch (error) {
    renameSync(old, out);
    throw error;
  }
  rmSync(old, { recursive: true });
}

/**
 * Writes the workbook, the letters, the printed reports and the summary to a new folder beside `out` and puts it in its place. Check
 * `outObjection` first.
 *
 * @example await writeOut('out', results) // { workbook: 'out/so-tong-hop.xlsx', outbox: 'out/outbox', … }
 */
export async function writeOut(out: string, results: Results): Promise<WrittenFiles> {
  const mark = randomBytes(4).toString('hex');
  const fresh = `${out}.${mark}.new`;
  mkdirSync(dirname(out), { recursive: true });
  try {
    await fill(fresh, results);
    swap(fresh, out, `${out}.${mark}.old`);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  return place(out);
}
