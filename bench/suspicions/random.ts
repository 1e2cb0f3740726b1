// Numbers that look random and are the same on every run.

/** A stream of random numbers. */
export interface Random {
  /** From 0 up to, not including, 1. */
  unit(): number;
  /** Whether something of this probability happens. */
  chance(probability: number): boolean;
  /** A whole number, both bounds included. */
  between(least: number, most: number): number;
  pick<T>(values: readonly [T, ...T[]]): T;
  /** Of the normal distribution with mean 0 and deviation 1. */
  normal(): number;
  /** Of the Poisson distribution. */
  count(mean: number): number;
}

/** A stream from a seed (mulberry32); the same words give the same stream. */
export function createRandom(seed: string): Random {
  let state = [...seed].reduce(
    (hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193),
    0x811c9dc5,
  );
  const unit = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const normal = () => Math.sqrt(-2 * Math.log(1 - unit())) * Math.cos(2 * Math.PI * unit());
  return {
    unit,
    normal,
    chance: (probability) => unit() < probability,
    between: (least, most) => least + Math.floor(unit() * (most - least + 1)),
    pick: (values) => values[Math.floor(unit() * values.length)] ?? values[0],
    count: (mean) => (mean > 30 ? Math.max(0, Math.round(mean + Math.sqrt(mean) * normal())) : smallCount(mean, unit)),
  };
}

// Knuth's way: how many factors it takes to fall below e^-mean.
function smallCount(mean: number, unit: () => number): number {
  const floor = Math.exp(-mean);
  let count = 0;
  for (let product = unit(); product > floor; product *= unit()) count += 1;
  return count;
}
