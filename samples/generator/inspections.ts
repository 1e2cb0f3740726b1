// What every organisation typed for items 29–41: mostly zero, small counts by seed, and the faults planted by hand.

import { pick } from './seeded';

/** Counts to draw from; one is drawn for every report. Discipline, complaints and denunciations (33–38) stay zero. */
const COUNTS: Readonly<Record<number, readonly number[]>> = {
  29: [0, 0, 0, 0, 0, 1],
  30: [0, 0, 0, 0, 0, 1],
  31: [0, 0, 0, 0, 1, 2],
  32: [0, 0, 0, 0, 1, 3],
  33: [0],
  34: [0],
  35: [0],
  36: [0],
  37: [0],
  38: [0],
  39: [0, 0, 0, 0, 0, 0, 0, 1],
  40: [0, 0, 0, 0, 0, 0, 1],
  41: [0, 0, 1, 1, 2],
};

/** Typed instead of the drawn count; '' is a question left unanswered. README.md lists them. */
const PLANTED: ReadonlyMap<string, string> = new Map([
  ['MH01 2026-04 36', ''],
  ['MH05 2026-06 36', 'không'],
  ['MH06 2026-07 31', '10-12'],
  ['MH01 2026-09 41', '-'],
]);

/** The typed answers to items 29–41 of one report. */
export function inspectionsOf(organisation: string, period: string): ReadonlyMap<number, string> {
  return new Map(
    Object.entries(COUNTS).map(([item, counts]) => {
      const seed = `${organisation} ${period} ${item}`;
      return [Number(item), PLANTED.get(seed) ?? `${counts[pick(counts.length, seed)]}`];
    }),
  );
}
