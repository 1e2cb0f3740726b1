// Weighs how much a year of figures looks typed as running totals, month by month.

/** Figures of one item in the order of the reports; null where a report has none. */
export type Series = readonly (number | null)[];

/** What one report says for or against running totals. */
export interface MonthEvidence {
  /** In bits, when the report before was a running total already. */
  readonly going: number;
  /** In bits, when this report is the first running total after reports of single months. */
  readonly beginning: number;
}

// A running total never falls, but people make mistakes: a fall says much against, and is no proof.
const AGAINST = -5;
// A busy month lifts all items at once, so it takes three months to be enough.
const MOST_A_MONTH = 5;
// A figure that holds several months before it, in many items at once, is rarer: each month held adds a bit, up to this.
const MOST_HELD = 8;

/**
 * The evidence of each report. Were the months alike, the latest of n figures would be the largest in one of n cases; being so
 * again and again, in many items, is what running totals do. A figure that ties with c of the n figures says log2(n / c), so
 * that 3, 3, 3 says nothing. Falling below the figure before (going) or the sum of all before (beginning) speaks against.
 * Example: the series 2, 5, 9 alone: going 0, 1 and 1.58 bits.
 */
export function weighMonths(series: readonly Series[], reports: number): readonly MonthEvidence[] {
  const going = new Array<number>(reports).fill(0);
  const beginning = new Array<number>(reports).fill(0);
  for (const figures of series) {
    let count = 0;
    let sum = 0;
    let highest = 0;
    let copies = 0;
    let last = 0;
    for (let index = 0; index < figures.length; index += 1) {
      const figure = figures[index] ?? null;
      if (figure === null) continue;
      count += 1;
      copies = figure > highest ? 1 : figure === highest ? copies + 1 : copies;
      highest = Math.max(highest, figure);
      const weight = figure === highest ? Math.log2(count / copies) : 0;
      going[index] = (going[index] ?? 0) + (figure < last ? AGAINST : weight);
      if (sum > 0) beginning[index] = (beginning[index] ?? 0) + (figure < sum ? AGAINST : weight);
      sum += figure;
      last = figure;
    }
  }
  return going.map((bits, index) => ({
    going: Math.min(bits, MOST_A_MONTH),
    beginning: Math.min(beginning[index] ?? 0, Math.min(MOST_HELD, MOST_A_MONTH - 2 + index)),
  }));
}

/** A run of reports, first and last included. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly bits: number;
}

/**
 * The stretch that speaks loudest, null where none does. It begins with the first report (which is a running total of itself)
 * or with a report that holds all before it. Example: going 0, 4, 5 gives reports 0 to 2 with 9 bits.
 */
export function loudestStretch(months: readonly MonthEvidence[]): Stretch | null {
  let best: Stretch | null = null;
  let open: Stretch | null = null;
  months.forEach(({ going, beginning }, index) => {
    const goesOn: Stretch | null = open && { ...open, last: index, bits: open.bits + going };
    const begins: Stretch = { first: index, last: index, bits: index === 0 ? 0 : beginning };
    open = goesOn !== null && goesOn.bits >= begins.bits ? goesOn : begins;
    if (best === null || open.bits > best.bits) best = open;
  });
  return best;
}
