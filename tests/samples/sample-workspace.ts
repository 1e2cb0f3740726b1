// Reads the committed sample workspace for its tests: the export with its line numbers, and the tables of its README.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

const FOLDER = join(import.meta.dirname, '..', '..', 'samples');

/** A row of a README table about one answer: `typed` is null where it says "blank" or "never sent". */
interface ReadmeRow {
  readonly line: number | null;
  readonly organisation: string;
  readonly period: string;
  readonly item: number | null;
  readonly typed: string | null;
  readonly remark: string;
}

/** A response of the export; `line` is where it begins, `fields` are time, address and 77 answers. */
interface ExportedRow {
  readonly line: number;
  readonly fields: readonly string[];
}

/** The text of a committed file. */
export function readSample(name: string): string {
  return readFileSync(join(FOLDER, name), 'utf8');
}

/** The fields of a CSV file, header included. */
export function readCsvSample(name: string): readonly (readonly string[])[] {
  return parse(readSample(name)) as string[][];
}

/** The responses of the export, header excluded. */
export function readExport(): readonly ExportedRow[] {
  const records = parse(readSample('responses.csv'), { info: true }) as unknown as {
    readonly info: { readonly lines: number };
    readonly record: readonly string[];
  }[];
  return records
    .map(({ record }, index) => ({ line: (records[index - 1]?.info.lines ?? 0) + 1, fields: record }))
    .slice(1);
}

/** The rows of the README table under a heading. */
export function readReadmeTable(heading: string): readonly ReadmeRow[] {
  const section = readSample('README.md').split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  return section
    .split('\n')
    .filter((line) => /^\| (\d|–)/.test(line))
    .map((line) => {
      const [place = '', organisation = '', period = '', item = '', typed = '', remark = ''] = line
        .split('|')
        .slice(1)
        .map((cell) => cell.slice(1, -1));
      return {
        line: place === '–' ? null : Number(place),
        organisation,
        period,
        item: item === '–' ? null : Number(item),
        typed: /^`(.*)`$/.exec(typed)?.[1] ?? null,
        remark,
      };
    });
}

/** The cells of a table of the README whose rows are known by their period. */
export function readPeriodTable(heading: string): readonly (readonly string[])[] {
  const section = readSample('README.md').split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  const lines = section.split('\n').filter((line) => line.startsWith('| 2026-'));
  return lines.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}
