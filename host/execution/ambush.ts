// Lies in wait for service calls: to fail them, to end the run there, or to let something else happen first.

import type { CallPattern, Fault } from '../types';
import { fail } from '../world/problem';
import { type Execution, kill } from './execution';

/** Something that happens at a certain call; `left` counts the calls until then. */
export interface Ambush {
  readonly pattern: CallPattern;
  left: number;
  readonly fault: Fault | null;
  timesLeft: number;
  readonly action: (() => void) | null;
}

const NONE: readonly Ambush[] = [];

const TRANSIENT = 'Service Spreadsheets timed out while accessing document.';

/** A fault as the host keeps it. */
export function faultAmbush(fault: Fault): Ambush {
  return { pattern: fault, left: fault.nth ?? 1, fault, timesLeft: fault.times ?? 1, action: null };
}

/** An interruption as the host keeps it. */
export function actionAmbush(pattern: CallPattern, action: () => void): Ambush {
  return { pattern, left: pattern.nth ?? 1, fault: null, timesLeft: 1, action };
}

/** The ambushes that this call sets off; those that are used up are forgotten. */
export function ambushesAt(execution: Execution, service: string, member: string): readonly Ambush[] {
  const { world } = execution;
  if (world.ambushes.length === 0) return NONE;
  const sprung = world.ambushes.filter(({ pattern }) => {
    const { entry = execution.entry, service: wanted, member: wantedMember = member } = pattern;
    return wanted === service && wantedMember === member && entry === execution.entry;
  });
  for (const ambush of sprung) ambush.left -= 1;
  const due = sprung.filter((ambush) => ambush.left <= 0);
  for (const ambush of due) ambush.timesLeft -= 1;
  if (due.length > 0) world.ambushes = world.ambushes.filter((ambush) => ambush.left > 0 || ambush.timesLeft > 0);
  return due;
}

/** Lets the ambushes of one side of a call happen; actions come before the call. */
export function spring(execution: Execution, ambushes: readonly Ambush[], when: 'before' | 'after'): void {
  for (const { action, fault } of ambushes) {
    if (action !== null && when === 'before') action();
    if (fault === null || (fault.when ?? 'before') !== when) continue;
    const message = fault.message ?? TRANSIENT;
    if (fault.kill === true) kill(execution, message);
    fail(message);
  }
}
