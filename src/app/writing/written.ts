// Remembers how the small generated sheets looked when they were last written.

import { MEMORY } from '../memory-keys';
import type { Cell, Fingerprints, Memory, PaintedCell, Tone } from '../ports';

/** The fingerprint of rows that are about to be written, with their looks, in their order. */
export function looksOf(fingerprints: Fingerprints, rows: readonly (readonly PaintedCell[])[]): string {
  // Values and tones apart, since every run fingerprints every sheet: with names of members the text is three times as long.
  const values: (Cell | typeof END_OF_ROW)[] = [];
  const tones: Tone[] = [];
  for (const row of rows) {
    for (const { value, tone } of row) {
      values.push(value);
      tones.push(tone);
    }
    values.push(END_OF_ROW);
  }
  return fingerprints.of(JSON.stringify(values) + tones.join());
}

// No cell holds it.
const END_OF_ROW = null;

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
