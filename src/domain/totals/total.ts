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
  let millionths = 0;
  for (const figure of figures) millionths += Math.round(figure * MILLIONTHS);
  return millionths / MILLIONTHS;
}

/** A total in the making. */
export interface Tally {
  /** Adds one organisation's figure; null stands for an organisation that gave none. */
  add(figure: number | null): void;
  total(): Total;
}

/** A tally of nothing yet. Example: after `add(3)` and `add(null)` its total is 3 from 1 of 2. */
export function createTally(): Tally {
  let millionths = 0;
  let from = 0;
  let of = 0;
  return {
    add: (figure) => {
      of += 1;
      if (figure === null) return;
      from += 1;
      millionths += Math.round(figure * MILLIONTHS);
    },
    total: () => ({ value: from === 0 ? null : millionths / MILLIONTHS, from, of }),
  };
}
