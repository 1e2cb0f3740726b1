// One month of the school as the superior's form asks for it: a value for each item, and what is wrong with it.

import type { Period } from '../calendar/period';
import { termOf } from '../regime/organisation';
import { type Item, isNumeric } from '../regime/regime';
import { type Gap, gapFinder } from './gaps';
import { type Figures, type SchoolFigure, schoolFiguresOf } from './school';
import { type Said, wordFinder } from './words-of';

/**
 * How far a value can be sent. complete; partial: a sum that lacks somebody; none: nobody gave it; compile: several
 * organisations wrote, a person has to make one text of it; nothing: a text that nobody had to write; not-asked: its branch was
 * not taken; identity: says who reports, which the sender fills in; nobody: no organisation answers for it.
 */
export type UpwardStanding =
  | 'complete'
  | 'partial'
  | 'none'
  | 'compile'
  | 'nothing'
  | 'not-asked'
  | 'identity'
  | 'nobody';

/** One of the values. */
export interface UpwardValue {
  readonly item: Item;
  readonly standing: UpwardStanding;
  /** A figure, null where there is none and for words. */
  readonly figure: number | null;
  /** Figures given and owed. */
  readonly from: number;
  readonly of: number;
  /** A stock's level at the end of the month; null for other items, and where it is unknown. */
  readonly level: number | null;
  readonly words: readonly Said[];
  /** Keys of the organisations that answer for it. */
  readonly owners: readonly string[];
  readonly gaps: readonly Gap[];
}

/**
 * The values of a month, in the form's order. A stock item's value is what the form asks for: January's level, later the change
 * (R12); its level stands beside it. `ofYear` are the school's figures of the month's year, where they are known. Rules: Phụ lục 02; R13 (nothing is not zero), R33 (remarks come from everybody).
 * Example: two of three organisations gave 3 and 0 for Mục 24: figure 3, from 2 of 3, 'partial'.
 */
export function upwardValues(
  figures: Figures,
  items: readonly Item[],
  period: Period,
  ofYear: ReadonlyMap<number, readonly SchoolFigure[]> | null = null,
): readonly UpwardValue[] {
  const numeric = ofYear ?? schoolFiguresOf(figures, items.filter(isNumeric), [period]);
  const gapsOf = gapFinder(figures, [period]);
  const wordsIn = wordFinder(figures, [period]);
  const terms = figures.organisations.map((each) => ({ id: each.id, owed: termOf(each, period)?.items }));
  return items.map((item) => {
    const owners = terms.filter(({ owed }) => owed?.has(item.no)).map(({ id }) => id);
    const sum = numeric.get(item.no)?.find((each) => each.period === period);
    if (sum !== undefined) {
      const { value, from, of } = sum.total;
      const level = item.kind === 'stock' ? sum.cumulative.value : null;
      const gaps = gapsOf(item);
      return { item, standing: standingOfSum(from, of), figure: value, from, of, level, words: [], owners, gaps };
    }
    const words = item.kind === 'info' ? [] : wordsIn(item);
    const standing = standingOfWords(figures, item, period, owners, words);
    return {
      item,
      standing,
      figure: null,
      from: words.length,
      of: owners.length,
      level: null,
      words,
      owners,
      gaps: [],
    };
  });
}

function standingOfSum(from: number, of: number): UpwardStanding {
  if (of === 0) return 'nobody';
  if (from === 0) return 'none';
  return from === of ? 'complete' : 'partial';
}

function standingOfWords(
  figures: Figures,
  item: Item,
  period: Period,
  owners: readonly string[],
  words: readonly Said[],
): UpwardStanding {
  if (item.kind === 'info') return 'identity';
  if (words.length > 1) return item.kind === 'choice' && isOneAnswer(words) ? 'complete' : 'compile';
  if (words.length === 1) return words[0]?.isOwed === true ? 'complete' : 'compile';
  if (owners.length === 0) return 'nobody';
  const reports = owners.map((id) => figures.reports(id, period));
  if (reports.some((report) => report === null)) return 'none';
  if (reports.every((report) => report?.answers.get(item.no)?.state === 'not-asked')) return 'not-asked';
  return item.required ? 'none' : 'nothing';
}

function isOneAnswer(words: readonly Said[]): boolean {
  return words.every(({ typed, isOwed }) => isOwed && typed === words[0]?.typed);
}
