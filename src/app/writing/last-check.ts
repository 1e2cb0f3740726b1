// Keeps what the last comparison of the generated sheets found, for "Tổng quan".

import type { Moment } from '../../domain/calendar/moment';
import { MEMORY } from '../memory-keys';
import type { Memory } from '../ports';

/** The last comparison, and what runs that compared nothing have noted since. */
export interface LastCheck {
  /** null where nothing was compared yet. */
  readonly at: Moment | null;
  /** Cells compared. */
  readonly cells: number;
  /** Sentences, one for each cell that somebody had typed over. */
  readonly typedOver: readonly string[];
  /** The same of cells that were written over since; the next comparison takes them on, so that they are read for a day. */
  readonly notedSince: readonly string[];
}

// A property holds 9 KB, and a Vietnamese letter takes up to three bytes.
const LONGEST = 2_400;

const NOTHING: LastCheck = { at: null, cells: 0, typedOver: [], notedSince: [] };

/** The last comparison, null before anything was noted. */
export function readLastCheck(memory: Memory): LastCheck | null {
  const text = memory.get(MEMORY.checked);
  return text === null ? null : { ...NOTHING, ...(JSON.parse(text) as LastCheck) };
}

/** Remembers a comparison; of very many sentences the first. */
export function writeLastCheck(memory: Memory, check: LastCheck): void {
  const typedOver = shortened(check.typedOver, LONGEST);
  const left = Math.max(0, LONGEST - typedOver.join('').length);
  const text = JSON.stringify({ ...check, typedOver, notedSince: shortened(check.notedSince, left) });
  if (memory.get(MEMORY.checked) !== text) memory.set(MEMORY.checked, text);
}

/**
 * What is known after a run that found `found` typed over, and compared so many cells (null: none). What a run that was cut off
 * had found is not found again once it was put right, so `isAfterCut` keeps it said.
 */
export function checkAfter(
  last: LastCheck | null,
  now: Moment,
  compared: number | null,
  found: readonly string[],
  isAfterCut: boolean,
): LastCheck | null {
  const { at, cells, typedOver, notedSince } = last ?? NOTHING;
  if (compared !== null) {
    const kept = [...(isAfterCut ? typedOver : []), ...notedSince, ...found];
    return { at: now, cells: compared, typedOver: [...new Set(kept)], notedSince: [] };
  }
  return found.length === 0 ? last : { at, cells, typedOver, notedSince: [...new Set([...notedSince, ...found])] };
}

/** Every cell that is known to have been typed over, each once. */
export function knownTypedOver({ typedOver, notedSince }: LastCheck): readonly string[] {
  return [...new Set([...typedOver, ...notedSince])];
}

function shortened(sentences: readonly string[], longest: number): readonly string[] {
  const kept: string[] = [];
  let length = 0;
  for (const sentence of sentences) {
    length += sentence.length;
    kept.push(length > longest ? '…' : sentence);
    if (length > longest) break;
  }
  return kept;
}
