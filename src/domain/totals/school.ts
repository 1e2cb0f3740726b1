// The school's figures: one item over all organisations, by period and since the start of the year.

import { addMonths, type Period, periodFrom, periodsFrom, yearOf } from '../calendar/period';
import type { Organisation } from '../regime/organisation';
import type { Item } from '../regime/regime';
import { figureOf } from '../report/answer';
import type { Report } from '../report/report';
import { type EnteredLevels, enteredLevels, levelAt, levelsOver, type OpeningLevel } from './level';
import { type MonthBook, type MonthFigures, monthFigures } from './month-figures';
import { addUp, type Cumulative, createTally, type Tally, type Total } from './total';

/** Reports by organisation and period. */
export type ReportBook = (organisation: string, period: Period) => Report | null;

/** What the school's figures are computed from. */
export interface Figures {
  readonly organisations: readonly Organisation[];
  readonly reports: ReportBook;
  readonly openings: readonly OpeningLevel[];
  /** The first period of the regime. */
  readonly start: Period;
  /** Months whose figures stand fixed, whatever reports, organisations and items are now; absent where none is closed. */
  readonly closed?: ClosedView;
}

/** What stands fixed of one organisation in a closed month. */
export interface ClosedFigures extends MonthFigures {
  level(item: number): number | null;
}

/** The closed months as they are looked at. */
export interface ClosedView {
  /** By organisation; null while a month is open. */
  of(period: Period): ReadonlyMap<string, ClosedFigures> | null;
  /** Levels to go on from: those that the office entered, and those of closed months. */
  readonly levels: EnteredLevels;
}

/** One organisation's figure of an item and period, or null; in a closed month, the one that stands fixed. */
export function reportedFigure(figures: Figures, organisation: string, item: number, period: Period): number | null {
  const closed = figures.closed?.of(period);
  if (closed) return closed.get(organisation)?.figure(item) ?? null;
  return figureOf(figures.reports(organisation, period)?.answers.get(item));
}

/**
 * The school's total of an item in a period. Only organisations that owe the item count: a figure by anybody else never
 * enters a sum. Rule: 52-CV/ĐU 2.5 and Phụ lục 02.
 * Example: three owe it, two report 3 and 0: `{ value: 3, from: 2, of: 3 }`.
 */
export function totalOf(figures: Figures, item: Item, period: Period): Total {
  return totalsOf(monthFigures(figures, period), [item])[0] ?? NOTHING;
}

const NOTHING: Total = createTally().total();

// Report by report, not item by item: all of a report is at hand at once.
function totalsOf(month: MonthBook, items: readonly Item[]): readonly Total[] {
  const tallies = items.map(createTally);
  for (const own of month.values()) {
    items.forEach(({ no }, place) => {
      if (own.owed.has(no)) tallies[place]?.add(own.figure(no));
    });
  }
  return tallies.map((tally) => tally.total());
}

/** One item of the school in one period: the period's total, and the figure since the start of the year. */
export interface SchoolFigure {
  readonly period: Period;
  readonly total: Total;
  readonly cumulative: Cumulative;
  /** Figures given and owed, over the periods counted so far. */
  readonly from: number;
  readonly of: number;
}

/**
 * The school's figures of an item for these periods of one year, in order and from the year's first reported one: the sum of
 * a flow, the level of a stock. A missing month makes a sum provisional (`complete` false) and a level unknown (`value` null).
 * Rules: 52-CV/ĐU 2.1 and 2.3 (the tool accumulates), 2.2 (levels).
 * Example: flow totals 3 of 3 in March and 2 in April with one missing give 3 complete, then 5 incomplete.
 */
export function schoolFigures(figures: Figures, item: Item, periods: readonly Period[]): readonly SchoolFigure[] {
  return schoolFiguresOf(figures, [item], periods).get(item.no) ?? [];
}

/**
 * The same of several items, by number: one pass over the reports for all of them. The periods follow one another.
 * Example: of items 24 and 49 over March and April, two figures each.
 */
export function schoolFiguresOf(
  figures: Figures,
  items: readonly Item[],
  periods: readonly Period[],
): ReadonlyMap<number, readonly SchoolFigure[]> {
  const months = periods.map((period) => monthFigures(figures, period));
  const totals = months.map((month) => totalsOf(month, items));
  const stock = items.filter(({ kind }) => kind === 'stock');
  const levels = stock.length === 0 ? null : schoolLevels(figures, stock, periods, months);
  return new Map(
    items.map(({ no }, place) => {
      const own = totals.map((ofPeriod) => ofPeriod[place] ?? NOTHING);
      return [no, overTime(periods, own, levels?.get(no) ?? null)];
    }),
  );
}

function overTime(
  periods: readonly Period[],
  totals: readonly Total[],
  levels: readonly (number | null)[] | null,
): readonly SchoolFigure[] {
  let sum: number | null = null;
  let from = 0;
  let of = 0;
  return totals.map((total, place) => {
    if (total.value !== null) sum = addUp([sum ?? 0, total.value]);
    from += total.from;
    of += total.of;
    const value = levels === null ? sum : (levels[place] ?? null);
    return { period: periods[place] ?? '', total, cumulative: { value, complete: from === of }, from, of };
  });
}

// The levels of each stock item at the end of each period; one unknown level makes the school's level unknown.
function schoolLevels(
  figures: Figures,
  items: readonly Item[],
  periods: readonly Period[],
  months: readonly MonthBook[],
): ReadonlyMap<number, readonly (number | null)[]> {
  const entered = levelsToGoOnFrom(figures);
  const earlier = monthsSinceJanuary(periods);
  const run = [...earlier, ...periods];
  const books = [...earlier.map((period) => monthFigures(figures, period)), ...months];
  const tallies = items.map(() => periods.map(createTally));
  for (const id of new Set(months.flatMap((month) => [...month.keys()]))) {
    const own = books.map((book) => book.get(id));
    items.forEach(({ no }, place) => {
      if (!own.some((month) => month?.owed.has(no))) return;
      const reported = own.map((month) => month?.figure(no) ?? null);
      levelsOver(run, reported, entered(id, no), figures.start).forEach((level, index) => {
        const month = own[index];
        if (!month?.owed.has(no)) return;
        // A closed month's level is the one that was closed, also where it was unknown.
        tallies[place]?.[index - earlier.length]?.add(month.level === undefined ? level : month.level(no));
      });
    });
  }
  return new Map(items.map(({ no }, place) => [no, (tallies[place] ?? []).map(knownLevel)]));
}

function knownLevel(tally: Tally): number | null {
  const { value, from, of } = tally.total();
  return from === of ? value : null;
}

// The months of the year before these: a level goes back to January at most.
function monthsSinceJanuary([first]: readonly Period[]): readonly Period[] {
  return first === undefined ? [] : periodsFrom(periodFrom(yearOf(first), 1), addMonths(first, -1));
}

function levelsToGoOnFrom({ closed, openings }: Figures): EnteredLevels {
  return closed?.levels ?? enteredLevels(openings);
}

/** One organisation's level of a stock item at the end of a period, null where unknown. */
export function levelOf(figures: Figures, organisation: string, item: Item, period: Period): number | null {
  return levelsIn(figures, period)(organisation, item);
}

/** The same for many of them: what the office entered is filed once. */
export function levelsIn(figures: Figures, period: Period): (organisation: string, item: Item) => number | null {
  const entered = levelsToGoOnFrom(figures);
  const closed = figures.closed?.of(period);
  return (organisation, { no }) => {
    // A closed month's level is the one that was closed, also where it was unknown.
    if (closed) return closed.get(organisation)?.level(no) ?? null;
    const reported = (month: Period) => reportedFigure(figures, organisation, no, month);
    return levelAt(period, reported, entered(organisation, no), figures.start);
  };
}
