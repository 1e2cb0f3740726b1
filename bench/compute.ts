// Says what rebuilds of different sizes compute, each in a fresh process: memory is that of the whole process.

import { execFileSync } from 'node:child_process';
import type { ComputeCost } from './rebuild-compute';
import type { LogSize } from './synthetic-log';

/** What a rebuild of this size takes, measured in so many rounds by build/rebuild-compute.mjs. */
export function costOfComputing(size: LogSize, rounds: number): ComputeCost {
  return measuredBy([], size, rounds);
}

/** The memory, in MB, of a process that rebuilds once and is asked to keep its heap below `megabytes`; it dies where it cannot. */
export function memoryOfComputing(size: LogSize, megabytes: number): number {
  return measuredBy([`--max-old-space-size=${megabytes}`], size, 1).peakMegabytes;
}

function measuredBy(options: readonly string[], { organisations, years }: LogSize, rounds: number): ComputeCost {
  const numbers = [organisations, years, rounds].map(String);
  const printed = execFileSync(process.execPath, [...options, 'build/rebuild-compute.mjs', ...numbers]);
  return JSON.parse(String(printed)) as ComputeCost;
}
