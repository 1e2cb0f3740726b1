// Runs one entry point in its own execution and writes its report.

import type { Input, Outcome } from '../bridge/events';
import type { CostModel, ExecutionReport, Instant } from '../types';
import type { World } from '../world/world';
import { createContext } from './context';
import { createSend } from './dispatch';
import type { Execution, Occasion } from './execution';
import { sendWrites } from './ledger';
import { leastScopes } from './scopes';
import { inTimeZone } from './time-zone';

/** What a script returned, free of its context; what cannot be cloned is shown as text. */
function cloneOf(value: unknown): unknown {
  try {
    return structuredClone(value);
  } catch {
    // Functions and proxies belong to the dead context.
    return String(value);
  }
}

/** Everything a run needs besides its occasion. */
export interface Run {
  readonly world: World;
  readonly bundle: string;
  readonly costs: CostModel;
  readonly entry: string;
  readonly input: Input;
  readonly at: Instant;
}

/** A new execution, not yet begun. */
export function createExecution(
  { world, bundle, costs, entry, at }: Omit<Run, 'input' | 'bundle'> & Pick<Execution, 'bundle'>,
  occasion: Occasion,
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
    scopes: new Set(),
    hasPendingWrites: false,
    knowsSheets: false,
    killed: null,
  };
}

/** The end of a run: waiting writes go out, locks fall open. */
function finish(execution: Execution): void {
  if (execution.killed === null) sendWrites(execution, 'implicit flush');
  for (const [key, holder] of execution.world.locks) if (holder === execution.number) execution.world.locks.delete(key);
}

function reportOf(execution: Execution, outcome: Outcome): ExecutionReport {
  const { entry, start, calls, shown, logs, trigger, account, killed } = execution;
  const error =
    killed !== null
      ? { message: killed, stack: '' }
      : outcome.kind === 'threw'
        ? { message: outcome.message, stack: outcome.stack }
        : null;
  return {
    entry,
    at: start,
    result: outcome.kind === 'returned' && killed === null ? cloneOf(outcome.value) : undefined,
    calls,
    shown,
    logs,
    account,
    scopes: leastScopes(execution.scopes),
    elapsedMs: Math.floor(execution.elapsedMs),
    ...(error === null ? {} : { error }),
    ...(trigger === null ? {} : { trigger }),
    ...(killed === null ? {} : { killed }),
  };
}

function perform(execution: Execution, run: Run): Outcome {
  try {
    return createContext(run.bundle, createSend(execution)).run(run.entry, run.input);
  } catch (error) {
    // The bundle failed while it was loading.
    const { message, stack } = error as { message?: unknown; stack?: unknown };
    return { kind: 'threw', message: String(message ?? error), stack: String(stack ?? '') };
  }
}

/** Runs an entry point; what it throws is in the report. */
export function runExecution(run: Run, occasion: Occasion): ExecutionReport {
  const { world } = run;
  const execution = createExecution(run, occasion);
  return inTimeZone(world.manifest.timeZone, () => {
    const outcome = perform(execution, run);
    try {
      finish(execution);
    } catch {
      // The last flush ran past the limit: the execution's own record says so.
    }
    const report = reportOf(execution, outcome);
    world.executions.push(report);
    return report;
  });
}
