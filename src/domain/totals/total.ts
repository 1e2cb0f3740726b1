// Sums that say how many organisations stand behind them.

/** The sum of one item in one period over the organisations that owe it. */
export interface Total {
  /** null when nobody reported a figure: nothing is not zero. */
  readonly value: number | null;
  /** How many gave a figure, zero included. */
  readonly from: number;
  /** How many owe the item. */
  readonly of: number;
}

/** A figure over time, for the year. */
export interface Cumulative {
  /** The sum (flow) or level (stock); null when it cannot be known. */
  readonly value: number | null;
  /** Whether every organisation gave a figure in every period counted. */
  readonly complete: boolean;
}

// Item 60 is in triệu đồng with up to six decimals (single đồng): sums are taken in millionths, so 0,1 + 0,2 is 0,3.
const MILLIONTHS = 1e6;

/** The exact sum of figures with at most six decimals. Example: `addUp([0.1, 0.2])` is 0.3. */
export function addUp(figures: readonly number[]): number {
  return figures.reduce((sum, figure) => sum + Math.round(figure * MILLIONTHS), 0) / MILLIONTHS;
}

/** The total of figures, null standing for an organisation that gave none. Example: `total([3, null])` is 3 from 1 of 2. */
export function total(figures: readonly (number | null)[]): Total {
  const given = figures.filter((figure): figure is number => figure !== null);
  return { value: given.length === 0 ? null : addUp(given), from: given.length, of: figures.length };
}
