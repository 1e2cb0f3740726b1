// What honest organisations answer for, and how often it happens.

/** Stock items, with their least and most level at the start, and how often and how far they move in a month. */
export const STOCK: ReadonlyMap<number, readonly [number, number, number, number]> = new Map([
  [42, [6, 30, 0.1, 1]],
  [43, [20, 150, 0.25, 2]],
  [44, [3, 12, 0.08, 1]],
  [45, [8, 60, 0.15, 2]],
  [46, [2, 9, 0.05, 1]],
  [47, [15, 70, 0.1, 2]],
  [48, [80, 260, 0.35, 4]],
  [49, [5000, 9500, 0.8, 25]],
]);

/** How often things happen in a month, in an organisation of ordinary size. 33–38 (discipline, complaints) are rare. */
export const RATES: ReadonlyMap<number, number> = new Map([
  ...[[24, 0.9] as const, [29, 0.3] as const, [30, 0.3] as const, [31, 1.5] as const, [32, 1.5] as const],
  ...[33, 34, 35, 36, 37, 38].map((item) => [item, 0.03] as const),
  ...[[39, 0.15] as const, [40, 0.15] as const, [41, 1] as const, [50, 1] as const, [51, 0.8] as const],
  ...[[52, 1.2] as const, [54, 8] as const, [55, 1.5] as const, [56, 4] as const, [57, 2] as const],
  ...[[58, 0.6] as const, [59, 0.8] as const, [61, 40] as const, [62, 0.8] as const, [68, 0.5] as const],
]);
/** The one sum of money, in triệu đồng. */
export const MONEY = 60;
const EACH: readonly number[] = [24, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41];
/** Items that an organisation answers for: two of six have only those that everybody has. */
export const ROLES: readonly (readonly number[])[] = [
  EACH,
  [...EACH, 42, 43, 44, 45, 46, 47, 48, 50, 51, 52, 53, 61, 62, 69, 70, 71, 72, 73, 74, 75, 76, 77],
  EACH,
  [...EACH, 55, 56, 57, 58, 59, 68],
  [...EACH, 49, 54],
  [...EACH, MONEY],
];
/** Factors from January on: quiet at Tết and in the summer, busy at the ends of the terms. */
export const SEASON = [0.8, 0.7, 1.1, 1, 1.2, 1, 0.6, 0.5, 1, 1.1, 1.3, 1.2];
