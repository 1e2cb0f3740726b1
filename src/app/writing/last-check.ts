// Keeps what the last comparison of the generated sheets found, for "Tổng quan".

import type { Moment } from '../../domain/calendar/moment';
import { MEMORY } from '../memory-keys';
import type { Memory } from '../ports';

/** The last comparison. */
export interface LastCheck {
  readonly at: Moment;
  /** Cells compared. */
  readonly cells: number;
  /** Sentences, one for each cell that somebody had typed over. */
  readonly typedOver: readonly string[];
}

// A property holds 9 KB, and a Vietnamese letter takes up to three bytes.
const LONGEST = 2_400;

/** The last comparison, null before the first. */
export function readLastCheck(memory: Memory): LastCheck | null {
  const text = memory.get(MEMORY.checked);
  return text === null ? null : (JSON.parse(text) as LastCheck);
}

/** Remembers a comparison; of very many sentences the first. */
export function writeLastCheck(memory: Memory, check: LastCheck): void {
  const kept: string[] = [];
  let length = 0;
  for (const sentence of check.typedOver) {
    length += sentence.length;
    kept.push(length > LONGEST ? '…' : sentence);
    if (length > LONGEST) break;
  }
  const text = JSON.stringify({ ...check, typedOver: kept });
  if (memory.get(MEMORY.checked) !== text) memory.set(MEMORY.checked, text);
}
