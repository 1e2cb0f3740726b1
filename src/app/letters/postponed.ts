// Remembers how many letters wait for the next day's mail, so that "Tổng quan" can say so.

import { MEMORY } from '../memory-keys';
import type { Memory } from '../ports';

/** How many letters the last run had to leave; 0 when none. */
export function postponedLetters(memory: Memory): number {
  return Number(memory.get(MEMORY.postponed) ?? '0');
}

/** Remembers it; written only where it changes. */
export function rememberPostponed(memory: Memory, count: number): void {
  if (postponedLetters(memory) !== count) memory.set(MEMORY.postponed, String(count));
}
