// Remembers how the small generated sheets looked when they were last written.

import { MEMORY } from '../memory-keys';
import type { Fingerprints, Memory, PaintedCell } from '../ports';

/** The fingerprint of rows that are about to be written, with their looks, in their order. */
export function looksOf(fingerprints: Fingerprints, rows: readonly (readonly PaintedCell[])[]): string {
  return fingerprints.of(JSON.stringify(rows));
}

/** What was remembered, in the order of `writeWritten`; null where nothing was. */
export function readWritten(memory: Memory): (place: number) => string | null {
  const parts = (memory.get(MEMORY.written) ?? '').split(' ');
  return (place) => parts[place] || null;
}

/** Forgets the last writing, before the next one begins. */
export function forgetWritten(memory: Memory): void {
  if (memory.get(MEMORY.written) !== null) memory.set(MEMORY.written, '');
}

/** Remembers a completed writing. */
export function writeWritten(memory: Memory, looks: readonly string[]): void {
  memory.set(MEMORY.written, looks.join(' '));
}
