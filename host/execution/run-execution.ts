// Runs one entry point in its own execution and writes its report.

import type { Input } from '../bridge/events';
import type { ExecutionReport, Instant } from '../types';
import { type Ending, type Job, runScript } from './context';
import { createSend } from './dispatch';
import { cutOff, type Execution, type Occasion } from './execution';
import { sendWrites } from './ledger';
import { leastScopes } from './scopes';
import type { Stage } from './stage';
import { inTimeZone } from './time-zone';

/** Everything a run needs besides its occasion. */
export interface Run extends Stage {
  readonly entry: string;
  readonly input: Input;
  readonly at: Instant;
}

/** A run that can begin. */
export interface ReadyRun {
  readonly run: Run;
  readonly occasion: Occasion;
  /** What is to be booked when it is through. */
  readonly settle: (report: ExecutionReport) => void;
}

/** The part of a run that its script needs. */
export function jobOf({ bundle, entry, input }: Run): Job {
  return { bundle, entry, input: JSON.stringify(input) };
}

const MODEL_PACE = (): number => 1;

/** A new execution, not yet begun. */
export function createExecution(
  { world, bundle, costs, entry, at }: Pick<Run, 'world' | 'costs' | 'entry' | 'at'> & Pick<Execution, 'bundle'>,
  occasion: Occasion,
  pace: Execution['pace'] = MODEL_PACE,
): Execution {
  const number = world.nextExecution;
  world.nextExecution += 1;
  return {
    ...occasion,
    number,
    entry,
    world,
    costs,
    bundle,
    start: at,
    elapsedMs: 0,
    calls: [],
    shown: [],
    logs: [],
    pages: [],
    scopes: new Set(),
    hasPendingWrites: false,
    knowsSheets: false,
    killed: null,
    pace,
  };
}

/** The script is through: the writes that still wait go out, and their time passes. */
export function concludeWrites(execution: Execution, ending: Ending): void {
  if (ending.kind === 'endless') cutOff(execution);
  if (execution.killed !== null) return;
  try {
    sendWrites(execution, 'implicit flush');
  } catch {
    // The last flush ran past the limit: the execution's own record says so.
  }
}

function errorOf({ killed }: Execution, ending: Ending): NonNullable<ExecutionReport['error']> | null {
  if (killed !== null) return { message: killed, stack: '' };
  return ending.kind === 'threw' ? { message: ending.message, stack: ending.stack } : null;
}

function resultOf({ killed }: Execution, ending: Ending): unknown {
  return ending.kind === 'returned' && killed === null ? ending.value : undefined;
}

/** The end of a run: its locks fall open, its report is filed. */
export function closeExecution(execution: Execution, ending: Ending): ExecutionReport {
  const { world, number, entry, start, calls, shown, logs, pages, trigger, account, killed } = execution;
  for (const [key, holder] of world.locks) if (holder === number) world.locks.delete(key);
  const error = errorOf(execution, ending);
  const report = {
    entry,
    at: start,
    result: resultOf(execution, ending),
    calls,
    shown,
    logs,
    account,
    scopes: leastScopes(execution.scopes),
    elapsedMs: Math.floor(execution.elapsedMs),
    ...(pages.length === 0 ? {} : { pages }),
    ...(error === null ? {} : { error }),
    ...(trigger === null ? {} : { trigger }),
    ...(killed === null ? {} : { killed }),
  };
  world.executions.push(report);
  return report;
}

/** Runs an entry point by itself; what it throws is in the report. */
export function runExecution({ run, occasion, settle }: ReadyRun): ExecutionReport {
  const execution = createExecution(run, occasion);
  const report = inTimeZone(run.world.manifest.timeZone, () => {
    const ending = runScript(jobOf(run), createSend(execution), run.loopLimitMs);
    concludeWrites(execution, ending);
    return closeExecution(execution, ending);
  });
  settle(report);
  return report;
}
