// What the host and the thread of an overlapping execution say to each other.

import type { Reply } from '../bridge/operations';
import type { Ending, Job } from './context';
import type { Message } from './dispatch';

/** What a thread is told: a run to begin with, in the script's zone, then the answer to each of its calls. */
export type Told = (Job & { readonly timeZone: string }) | Reply;

/** What a thread says of its run: a message for the bridge, or the end. */
export type Said =
  | { readonly kind: 'message'; readonly message: Message }
  | { readonly kind: 'end'; readonly ending: Ending };

/** A thread's first words: it waits for a run. */
export type Greeting = { readonly kind: 'ready' };

/** Where in the shared memory each side counts what it has said: the other one sleeps on the count. */
export const TOLD = 0;
export const SAID = 1;

/** Counts one more thing said, after it was posted, and wakes the other side. */
export function count(counts: Int32Array, side: number): void {
  Atomics.add(counts, side, 1);
  Atomics.notify(counts, side);
}

/**
 * Sleeps until more than `heard` things were said; false when that did not happen within so many real milliseconds.
 * A late waking call for something already heard must not count, so the number is looked at each time.
 */
export function sleepUntilSaid(counts: Int32Array, side: number, heard: number, withinMs: number): boolean {
  const end = performance.now() + withinMs;
  while (Atomics.load(counts, side) === heard) {
    const left = end - performance.now();
    if (left <= 0) return false;
    Atomics.wait(counts, side, heard, left);
  }
  return true;
}
