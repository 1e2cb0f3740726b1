// Draws the host's ids and jitters from a seed, so that the same story has the same ids.

/** A source of numbers that repeats with its seed. */
export interface Random {
  /** A whole number from 0 up to, not including, `limit`. */
  below(limit: number): number;
  /** A text of `length` letters and digits, as Google's ids look. */
  id(length: number): string;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/**
 * A source seeded with `seed` (mulberry32, public domain arithmetic).
 * Example: createRandom(1).below(10) is the same digit on every machine.
 */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    id: (length) => Array.from({ length }, () => LETTERS[below(LETTERS.length)]).join(''),
  };
}
