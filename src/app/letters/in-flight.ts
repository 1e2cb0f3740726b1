// Remembers which letters of a batch have not been handed to the post yet, so that a run that is cut off loses none of them.

import { MEMORY } from '../memory-keys';
import type { Memory } from '../ports';

const SEPARATOR = '\n';

/** Keys of the letters that the last batch had not come to when it ended; empty when it came to its end. */
export function untouchedLetters(memory: Memory): readonly string[] {
  return (memory.get(MEMORY.inFlight) ?? '').split(SEPARATOR).filter((key) => key !== '');
}

/** Remembers the letters that are still to come. Called before each letter, without it. */
export function rememberUntouched(memory: Memory, keys: readonly string[]): void {
  memory.set(MEMORY.inFlight, keys.join(SEPARATOR));
}
