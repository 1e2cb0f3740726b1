// The school's figures: one item over all organisations, by period and since the start of the year.

import type { Period } from '../calendar/period';
import { type Organisation, owes, termOf } from '../regime/organisation';
import type { Item } from '../regime/regime';
import { figureOf } from '../report/answer';
import type { Report } from '../report/report';
import { type EnteredLevels, enteredLevels, levelAt, levelsOver, type OpeningLevel } from './level';
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
export interface ClosedFigures {
  readonly owed: ReadonlySet<number>;
  figure(item: number): number | null;
  /** Of a stock item at the end of the month. */
  level(item: number): number | null;
}

/** The closed months as they are looked at. */
export interface ClosedView {
  /** By organisation; null while a month is open. */
  of(period: Period): ReadonlyMap<string, ClosedFigures> | null;
  /** Levels to go on from: those that the office entered, and those of closed months. */
  readonly levels: EnteredLevels;
}

/** Whether an organisation owes an item in a period; in a closed month, as it was then. */
export function owesFigure(figures: Figures, organisation: Organisation, item: number, period: Period): boolean {
  const closed = figures.closed?.of(period);
  if (closed) return closed.get(organisation.id)?.owed.has(item) ?? false;
  return owes(organisation, item, period);
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
  return (totalsOf(figures, [item], period)[0] ?? createTally()).total();
}

// Report by report, not item by item: all of a report is at hand at once.
function totalsOf(figures: Figures, items: readonly Item[], period: Period): readonly Tally[] {
  const tallies = items.map(createTally);
  for (const closed of figures.closed?.of(period)?.values() ?? []) {
    items.forEach(({ no }, place) => {
      if (closed.owed.has(no)) tallies[place]?.add(closed.figure(no));
    });
  }
  if (figures.closed?.of(period)) return tallies;
  for (const organisation of figures.organisations) {
    const term = termOf(organisation, period);
    if (term === null) continue;
    const answers = figures.reports(organisation.id, period)?.answers;
    items.forEach(({ no }, place) => {
      if (term.items.has(no)) tallies[place]?.add(figureOf(answers?.get(no)));
    });
  }
  return tallies;
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
  const totals = periods.map((period) => totalsOf(figures, items, period).map((tally) => tally.total()));
  const levels = schoolLevels(
    figures,
    items.filter(({ kind }) => kind === 'stock'),
    periods,
  );
  return new Map(
    items.map(({ no }, place) => {
      const own = totals.map((ofPeriod) => ofPeriod[place] ?? createTally().total());
      return [no, overTime(periods, own, levels.get(no) ?? null)];
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
): ReadonlyMap<number, readonly (number | null)[]> {
  const entered = levelsToGoOnFrom(figures);
  const own = items.map(({ no }) => ({ no, tallies: periods.map(createTally) }));
  for (const { id, owesIn } of reporting(figures, periods)) {
    for (const { no, tallies } of own) {
      const owed = periods.map((period) => owesIn(no, period));
      if (!owed.includes(true)) continue;
      const reported = (period: Period) => reportedFigure(figures, id, no, period);
      levelsOver(periods, reported, entered(id, no), figures.start).forEach((level, place) => {
        if (owed[place]) tallies[place]?.add(asClosed(figures, id, no, periods[place] ?? '', level));
      });
    }
  }
  return new Map(
    own.map(({ no, tallies }) => [
      no,
      tallies.map((tally) => {
        const { value, from, of } = tally.total();
        return from === of ? value : null;
      }),
    ]),
  );
}

/** An organisation that reports in some month, and what it owes there. */
export interface Reporting {
  readonly id: string;
  readonly owesIn: (item: number, period: Period) => boolean;
}

/**
 * Who owes what: as the office's list says, and in closed months as it was then, also of organisations no longer listed. The
 * listed ones come first. Example: B was in March when it closed and is listed no more: B owes in March what it owed then.
 */
export function reporting(figures: Figures, periods: readonly Period[]): readonly Reporting[] {
  const listed = new Map(figures.organisations.map((organisation) => [organisation.id, organisation]));
  const closedIds = periods.flatMap((period) => [...(figures.closed?.of(period)?.keys() ?? [])]);
  return [...new Set([...listed.keys(), ...closedIds])].map((id) => {
    const organisation = listed.get(id);
    return {
      id,
      owesIn: (item, period) => {
        if (organisation !== undefined) return owesFigure(figures, organisation, item, period);
        return figures.closed?.of(period)?.get(id)?.owed.has(item) ?? false;
      },
    };
  });
}

function levelsToGoOnFrom({ closed, openings }: Figures): EnteredLevels {
  return closed?.levels ?? enteredLevels(openings);
}

// A closed month's level is the one that was closed, also where it was unknown.
function asClosed({ closed }: Figures, id: string, item: number, period: Period, level: number | null): number | null {
  const month = closed?.of(period);
  return month ? (month.get(id)?.level(item) ?? null) : level;
}

/** One organisation's level of a stock item at the end of a period, null where unknown. */
export function levelOf(figures: Figures, organisation: string, item: Item, period: Period): number | null {
  return levelsIn(figures, period)(organisation, item);
}

/** The same for many of them: what the office entered is filed once. */
export function levelsIn(figures: Figures, period: Period): (organisation: string, item: Item) => number | null {
  const entered = levelsToGoOnFrom(figures);
  return (organisation, { no }) => {
    const reported = (month: Period) => reportedFigure(figures, organisation, no, month);
    const level = levelAt(period, reported, entered(organisation, no), figures.start);
    return asClosed(figures, organisation, no, period, level);
  };
}
