// A number that looks arbitrary and is always the same for the same words.

/** 0 to `count` - 1, by the FNV-1a hash of the seed: a new row never changes another one. */
export function pick(count: number, seed: string): number {
  let hash = 0x811c9dc5;
  for (const letter of seed) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  // The lowest bits of this hash follow the last letters too closely.
  return ((hash ^ (hash >>> 15)) >>> 0) % count;
}
