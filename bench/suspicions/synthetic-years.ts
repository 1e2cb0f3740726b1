// Makes up years of honest reports: what happened, and what the organisations typed.

import { addMonths, monthOf, type Period, periodsFrom, yearOf } from '../../src/domain/calendar/period';
import type { Organisation } from '../../src/domain/regime/organisation';
import type { OpeningLevel } from '../../src/domain/totals/level';
import { createRandom, type Random } from './random';
import { MONEY, RATES, ROLES, SEASON, STOCK } from './synthetic-rates';
import { wordsOf } from './synthetic-words';

/** How an organisation's months differ from one another. */
export const TEMPERS = ['growing', 'flat', 'bursty', 'mostly-zero'] as const;

/** One sending of a report. */
export interface Sending {
  readonly at: string;
  readonly response: string;
  readonly typed: ReadonlyMap<number, string>;
}

/** One organisation's month. */
export interface Month {
  readonly unit: Organisation;
  readonly period: Period;
  /** What happened: of flow items the month's figure, of stock items the level at its end. */
  readonly truth: ReadonlyMap<number, number>;
  /** Empty where no report was sent. */
  readonly sendings: readonly Sending[];
}

/** Every organisation's months, in order, and the levels before them. */
export interface SyntheticBook {
  readonly histories: readonly (readonly Month[])[];
  readonly openings: readonly OpeningLevel[];
}

/** The periods: the regime's first ten months and the whole year after, so that there is a January. */
export const PERIODS = periodsFrom('2026-03', '2027-12');

/**
 * A book of so many organisations, a quarter of each temper. Counts are Poisson counts around a rate of the item, the size of
 * the organisation, the season and the temper, with some spread more than Poisson's; a bursty organisation does nearly nothing
 * in half of its months and four times the usual in every fifth; a growing one gains 4 to 10 % a month; a flat one repeats
 * its usual count of items 24 and 41 in most months; a mostly-zero one has a tenth of the usual. Reports are honest but not
 * clean: 2 % are missing, 1 % of the figures blank or in words, 3 % late, 6 % corrected before the deadline.
 */
export function createBook(organisations: number): SyntheticBook {
  const made = Array.from({ length: organisations }, (_, index) => createHistory(index));
  return { histories: made.map(({ months }) => months), openings: made.flatMap(({ openings }) => openings) };
}

function createHistory(index: number): {
  readonly months: readonly Month[];
  readonly openings: readonly OpeningLevel[];
} {
  const random = createRandom(`organisation ${index}`);
  const temper = TEMPERS[index % TEMPERS.length] ?? 'flat';
  const owed = ROLES[Math.floor(index / TEMPERS.length) % ROLES.length] ?? [];
  const unit = organisationOf(index, owed);
  const size = Math.exp(0.5 * random.normal()) * (temper === 'mostly-zero' ? 0.1 : 1);
  const growth = temper === 'growing' ? 1 + random.between(4, 10) / 100 : 1;
  const usual = new Map([24, 41].map((item) => [item, random.count((RATES.get(item) ?? 0) * size)]));
  const levels = new Map<number, number>();
  for (const [item, [least, most]] of STOCK) if (owed.includes(item)) levels.set(item, random.between(least, most));
  const openings = [...levels].map(([item, level]) => ({ organisation: unit.id, item, period: '2026-02', level }));
  const words = wordsOf(unit.id, random);
  const months = PERIODS.map((period, at): Month => {
    const burst = temper === 'bursty' ? random.pick([0.1, 0.1, 0.1, 0.1, 0.1, 0.8, 0.8, 0.8, 4, 4]) : 1;
    const factor = size * growth ** at * burst * (SEASON[monthOf(period) - 1] ?? 1);
    const truth = new Map<number, number>();
    const typed = new Map<number, string>();
    for (const item of owed) {
      if (levels.has(item)) moveLevel(item, period, levels, truth, typed, random);
      else if (item === MONEY || RATES.has(item)) {
        const own = temper === 'flat' && random.chance(0.85) ? usual.get(item) : undefined;
        const figure = own ?? (item === MONEY ? moneyOf(factor, random) : countOf(item, factor, random));
        truth.set(item, figure);
        typed.set(item, typedFigure(figure));
      }
    }
    for (const [item, text] of words(period, truth)) if (owed.includes(item)) typed.set(item, text);
    return { unit, period, truth, sendings: sendingsOf(unit.id, period, typed, random) };
  });
  return { months, openings };
}

function organisationOf(index: number, owed: readonly number[]): Organisation {
  const name = `Chi bộ ${index + 1} (minh họa)`;
  const terms = [{ from: null, until: null, name, items: new Set(owed) }];
  return { id: `U${index + 1}`, name, secretary: '', email: '', senders: [], terms };
}

/** A figure as it is typed. Example: `typedFigure(1250.5)` is '1250,5'. */
export function typedFigure(figure: number): string {
  return String(figure).replace('.', ',');
}

function countOf(item: number, factor: number, random: Random): number {
  return random.count((RATES.get(item) ?? 0) * factor * Math.exp(0.4 * random.normal()));
}

// Nothing in every fifth month, else some hundred triệu đồng, down to single ones.
function moneyOf(factor: number, random: Random): number {
  if (random.chance(0.2)) return 0;
  return Math.max(1, Math.round(500 * factor * Math.exp(random.normal()) * 4) / 4);
}

function moveLevel(
  item: number,
  period: Period,
  levels: Map<number, number>,
  truth: Map<number, number>,
  typed: Map<number, string>,
  random: Random,
): void {
  const [, , often = 0, far = 1] = STOCK.get(item) ?? [];
  const before = levels.get(item) ?? 0;
  const move = random.chance(often) ? random.between(1, far) * (random.chance(0.5) ? 1 : -1) : 0;
  const level = Math.max(0, before + move + studentsOf(item, period, before, random));
  levels.set(item, level);
  truth.set(item, level);
  typed.set(item, String(monthOf(period) === 1 ? level : level - before));
}

// Students leave in June and come in September.
function studentsOf(item: number, period: Period, level: number, random: Random): number {
  if (item !== 49) return 0;
  if (monthOf(period) === 6) return -Math.round((level * random.between(10, 20)) / 100);
  return monthOf(period) === 9 ? Math.round((level * random.between(12, 24)) / 100) : 0;
}

function sendingsOf(
  unit: string,
  period: Period,
  honest: ReadonlyMap<number, string>,
  random: Random,
): readonly Sending[] {
  if (random.chance(0.02)) return [];
  const typed = new Map(honest);
  for (const item of honest.keys()) {
    if ((RATES.has(item) || STOCK.has(item)) && random.chance(0.01)) typed.set(item, random.pick(['', 'khoảng 3']));
  }
  const response = `${unit} ${period}`;
  if (random.chance(0.03))
    return [{ at: momentOf(addMonths(period, 1), random.between(1, 9), random), response, typed }];
  const first: Sending = { at: momentOf(period, random.between(5, 15), random), response, typed };
  if (!random.chance(0.06)) return [first];
  const slip = new Map(typed).set(24, String(random.between(3, 9)));
  return [
    { ...first, typed: slip },
    { at: momentOf(period, random.between(16, 20), random), response, typed },
  ];
}

/** The answers that count, null where no report was sent. */
export function newestAnswers({ sendings }: Month): ReadonlyMap<number, string> | null {
  return sendings[sendings.length - 1]?.typed ?? null;
}

/** A moment of a day of a period. */
export function momentOf(period: Period, date: number, random: Random): string {
  const [day, hour, minute] = [date, random.between(7, 21), random.between(0, 59)].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${period}-${day} ${hour}:${minute}:00`;
}

/** The months of one year of a history. */
export function monthsOfYear(months: readonly Month[], year: number): readonly Month[] {
  return months.filter(({ period }) => yearOf(period) === year);
}
