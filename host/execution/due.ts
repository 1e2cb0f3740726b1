// Picks the earliest of several steps that could be taken.

import type { Instant } from '../types';
import type { Random } from '../world/random';
import type { Strand } from './strand';

/** A step that could be taken, and when it is due. */
export interface Due {
  readonly at: Instant;
  readonly act: number;
  /** The execution that takes it; null when something begins. */
  readonly strand: Strand | null;
  readonly take: () => void;
}

/**
 * The earliest step; ties go to what begins, then by lot, or without a lot to the first act. Null when there is none.
 * Example: of steps due at 5, 3 and 3 it is one of the last two.
 */
export function earliest(all: readonly Due[], random: Random | null): Due | null {
  if (all.length === 0) return null;
  const at = Math.min(...all.map((due) => due.at));
  const tied = all.filter((due) => due.at === at);
  const beginning = tied.find(({ strand }) => strand === null);
  if (beginning !== undefined) return beginning;
  if (random !== null) return tied[random.below(tied.length)] ?? null;
  return tied.reduce<Due | null>((first, due) => (first === null || due.act < first.act ? due : first), null);
}
