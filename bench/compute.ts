// Says what rebuilds of different sizes compute, each in a fresh process: memory is that of the whole process.

import { execFileSync } from 'node:child_process';
import type { ComputeCost } from './rebuild-compute';
import type { LogSize } from './synthetic-log';

/** What a rebuild of this size computes and holds, measured `rounds` times by build/rebuild-compute.mjs. */
export function costOfComputing({ organisations, years }: LogSize, rounds: number): ComputeCost {
  const numbers = [organisations, years, rounds].map(String);
  const printed = execFileSync(process.execPath, ['--expose-gc', 'build/rebuild-compute.mjs', ...numbers]);
  return JSON.parse(String(printed)) as ComputeCost;
}
