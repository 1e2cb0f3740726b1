// One run of an entry point: who runs it, its clock, its ledger, and the rule by which it ends.

import type { Call, CostModel, ExecutionReport, Instant, ShownPage } from '../types';
import { fail } from '../world/problem';
import type { World } from '../world/world';

/** How an entry point came to run. */
export interface Occasion {
  /** The account whose rights and quotas are used. */
  readonly account: string;
  /** The person in front of the screen; '' when there is none. */
  readonly user: string;
  readonly hasUi: boolean;
  readonly authMode: 'NONE' | 'LIMITED' | 'FULL';
  /** The trigger that fired, if one did. */
  readonly trigger: NonNullable<ExecutionReport['trigger']> | null;
  readonly limitMs: number;
  /** What the platform says when the limit is passed. */
  readonly limitText: string;
}

export interface Execution extends Occasion {
  readonly number: number;
  readonly entry: string;
  readonly world: World;
  readonly costs: CostModel;
  /** The folder of the script's files; null when there is none. */
  readonly bundle: string | null;
  readonly start: Instant;
  elapsedMs: number;
  readonly calls: Call[];
  readonly shown: string[];
  readonly logs: string[];
  readonly pages: ShownPage[];
  /** The scopes that its calls needed so far, those of refused calls too. */
  readonly scopes: Set<string>;
  /** Writes wait for a flush or the next read. */
  hasPendingWrites: boolean;
  /** The list of sheets came with the first look at it. */
  knowsSheets: boolean;
  /** Why the platform ended the run; nothing it does afterwards has an effect. */
  killed: string | null;
  /** How long the next call takes, as a multiple of the model's time. */
  readonly pace: () => number;
}

/** Six minutes for an entry point, thirty seconds for a simple trigger. */
export const RUN_LIMIT = 360_000;
export const SIMPLE_LIMIT = 30_000;
export const TIME_IS_UP = 'Exceeded maximum execution time';

/** The time inside the run: it goes on with every call, the world's clock does not. */
export function timeIn(execution: Execution): Instant {
  return execution.start + Math.floor(execution.elapsedMs);
}

/** Lets time pass inside the run; past its limit the run is dead. */
export function pass(execution: Execution, ms: number): void {
  requireAlive(execution);
  execution.elapsedMs += ms;
  if (execution.elapsedMs <= execution.limitMs) return;
  execution.elapsedMs = execution.limitMs;
  kill(execution, execution.limitText);
}

/** Ends the run here: this call and every later one fails, so catching the error is of no use to the script. */
export function kill(execution: Execution, reason: string): never {
  execution.killed = reason;
  fail(reason);
}

/** Ends a run that computes without end: all its time is gone. */
export function cutOff(execution: Execution): void {
  execution.elapsedMs = Math.max(execution.elapsedMs, execution.limitMs);
  execution.killed ??= execution.limitText;
}

/** Fails when the run is already dead. */
export function requireAlive(execution: Execution): void {
  if (execution.killed !== null) fail(execution.killed);
}
