// A host whose script evaluates what a test hands it, so that each test shows its whole script.

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { createHost } from '../../host/create-host';
import type { ExecutionReport, FormDefinition, HostOptions, LocalHost } from '../../host/types';

/** 08:00 on Sunday 1/3/2026 in Hà Nội. */
export const START = Date.UTC(2026, 2, 1, 1);

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

const EVALUATE = 'function evaluate(source, value) { return new Function("value", source)(value); }\n';

/** A folder holding the script and its manifest. */
export function writeBundle(code: string, manifest: object = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'host-test-'));
  writeFileSync(join(folder, 'Code.js'), EVALUATE + code);
  writeFileSync(join(folder, 'appsscript.json'), JSON.stringify({ timeZone: 'Asia/Ho_Chi_Minh', ...manifest }));
  return folder;
}

/** A host for a script of some functions. */
export function hostFor(code = '', options: Partial<HostOptions> = {}): LocalHost {
  return createHost({ bundle: writeBundle(code), now: START, ...options });
}

/** Runs statements inside the script; `value` is theirs to use. */
export function evaluate(host: LocalHost, source: string, value?: unknown): unknown {
  const report = host.run('evaluate', source, value);
  expect(report.error).toBeUndefined();
  return report.result;
}

/** The message that statements fail with inside the script. */
export function failure(host: LocalHost, source: string): string {
  return host.run('evaluate', source).error?.message ?? 'nothing was thrown';
}

/** The last execution that a trigger started. */
export function lastTriggered(host: LocalHost): ExecutionReport | undefined {
  return host.executions.filter((report) => report.trigger !== undefined).at(-1);
}

/** One question of each kind that the host's forms have. */
export const SAMPLE_FORM: FormDefinition = {
  title: 'Báo cáo',
  collectsEmail: true,
  items: [
    { type: 'SECTION_HEADER', title: 'Phần đầu' },
    { type: 'LIST', title: 'Tháng báo cáo', choices: ['Tháng 1', 'Tháng 2'] },
    { type: 'TEXT', title: 'Số lượng' },
    { type: 'PARAGRAPH_TEXT', title: 'Ghi chú' },
    {
      type: 'MULTIPLE_CHOICE',
      title: 'Có không?',
      choices: [
        { value: 'Có', goTo: 'them' },
        { value: 'Không', goTo: 'SUBMIT' },
      ],
    },
    { type: 'PAGE_BREAK', title: 'Phần thêm', key: 'them' },
    { type: 'CHECKBOX', title: 'Việc', choices: ['a', 'b'] },
    { type: 'SCALE', title: 'Mức' },
    { type: 'DATE', title: 'Ngày' },
    { type: 'TIME', title: 'Giờ' },
  ],
};

/** Answers to the questions of SAMPLE_FORM, all blank but the named places. */
export function answers(
  given: Readonly<Record<number, string | readonly string[]>> = {},
): (string | readonly string[])[] {
  return Array.from({ length: 8 }, (_question, index) => given[index] ?? '');
}
