// Plans a day's letters with their addresses, from the year as it stands.

import type { Day } from '../../domain/calendar/day';
import type { Finding } from '../../domain/checks/finding';
import type { Regime } from '../../domain/regime/regime';
import { trialKey } from '../../domain/reminders/letter-key';
import { type LetterBook, type PlannedLetter, planLetters } from '../../domain/reminders/plan-letters';
import type { Inputs } from '../inputs/read-inputs';
import type { Collected } from '../intake/collect';
import type { Memory, Ports } from '../ports';
import type { Projection } from '../project';
import { letterBook } from './letter-book';
import { recipientsOf } from './recipients';
import type { ReadyLetter } from './send-letters';

/** The letters that nobody has been sent yet, with what they are written from. */
export interface DayPlan {
  readonly letters: readonly ReadyLetter[];
  /** Names of organisations with a letter that can reach nobody. */
  readonly unreachable: readonly string[];
  /** null where there is nothing to write. */
  readonly source: PlanSource | null;
}

/** What a plan was made from. */
export interface PlanSource {
  readonly projection: Projection;
  readonly book: LetterBook;
  readonly isSettled: (finding: Finding) => boolean;
}

/** A day without letters. */
export const NO_LETTERS: DayPlan = { letters: [], unreachable: [], source: null };

/** What letters are planned from: the year as a run has seen it. */
export type SeenYear = Pick<Collected, 'inputs' | 'projection' | 'isSettled'>;

/** Plans today's letters. `isSent` is the ledger's word on a key. */
export function dayPlan(
  { memory }: Pick<Ports, 'memory'>,
  regime: Regime,
  seen: SeenYear,
  isSent: (key: string) => boolean,
  today: Day,
): DayPlan {
  const source = planSource(memory, seen, isSent, today, today);
  if (source === null) return NO_LETTERS;
  const letters = planLetters(source.book, today).map((letter) => ready(letter, seen.inputs));
  return {
    letters: letters.filter(({ to }) => to.length > 0),
    unreachable: [...new Set(letters.filter(({ to }) => to.length === 0).map((each) => nameOf(each, regime)))],
    source,
  };
}

/** What letters up to a day are planned from; null while reminders are not this installation's business. */
export function planSource(
  memory: Memory,
  { inputs, projection, isSettled }: SeenYear,
  isSent: (key: string) => boolean,
  today: Day,
  until: Day,
): PlanSource | null {
  const { settings } = inputs;
  // A letter that was really sent need not be tried out.
  const isInLedger = (key: string) => isSent(key) || (settings.testAddress !== '' && isSent(trialKey(key)));
  const year = projection();
  const book = letterBook(year, { memory, today, until, isInLedger, isSettled });
  return book === null ? null : { projection: year, book, isSettled };
}

/** A planned letter with its addresses; under trial it goes to one address, and its key stands in nobody's way. */
export function ready<T extends Pick<PlannedLetter, 'key' | 'organisation' | 'row'>>(
  letter: T,
  { settings }: Pick<Inputs, 'settings'>,
): T & Pick<ReadyLetter, 'recipients' | 'to' | 'isTrial' | 'isDeputy'> {
  const { to, isDeputy } = recipientsOf(letter, settings);
  if (settings.testAddress === '') return { ...letter, recipients: to, to, isTrial: false, isDeputy };
  const trial = to.length === 0 ? [] : [settings.testAddress];
  return { ...letter, key: trialKey(letter.key), recipients: to, to: trial, isTrial: true, isDeputy };
}

function nameOf({ organisation }: Pick<ReadyLetter, 'organisation'>, { office }: Regime): string {
  return organisation === null ? office.name : organisation.name;
}
