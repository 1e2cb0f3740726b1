// Keeps the ledger of letters on two grounds, the sheet "Thư đã gửi" and the memory, so that no letter goes out twice.

import { LETTER_STATES } from '../../text/letters/ledger-words';
import type { Cell, Memory, Ports } from '../ports';
import { forgetUnsent } from '../writing/unsent-letters';
import { rememberUntouched, untouchedLetters } from './in-flight';
import { ledgerEntry, repaired, repairsOf, writeRepairs } from './ledger';
import { type SentLetters, sentLetters } from './sent-letters';

/** The ledger during one run. Only one run at a time may hold it: the gate sees to that. */
export interface LetterKeeper {
  /** Whether a letter has been sent, or may have been. */
  has(key: string): boolean;
  /** Sets right what a run that was cut off left behind; before anything is sent. */
  repair(): void;
  /** Enters letters that are about to go out, and commits. */
  enter(letters: readonly EnteredLetter[]): void;
  /** Notes that the next letter is handed to the post now; `rest` are those after it. */
  handOver(rest: readonly string[]): void;
  /** Enters what became of the letters entered last; undefined: not handed over after all. Commits. */
  complete(states: readonly (string | undefined)[]): void;
  /** The rows of the ledger as they stand, without a read. */
  rows(): readonly (readonly Cell[])[];
}

/** A letter as the ledger has it; `cells` are the columns between the key and the state, and those after it. */
export interface EnteredLetter {
  readonly key: string;
  readonly period: string;
  readonly before: readonly Cell[];
  readonly after: readonly Cell[];
}

/** Opens the ledger: one read of the sheet. */
export function openLedger({ sheets, memory }: Pick<Ports, 'sheets' | 'memory'>): LetterKeeper {
  const { rows } = sheets.read('letters');
  const repairs = repairsOf(rows, new Set(untouchedLetters(memory)));
  const released = new Set(repairs.filter(({ isReleased }) => isReleased).map(({ key }) => key));
  const entered = new Set(rows.map((row) => ledgerEntry(row).key).filter((key) => !released.has(key)));
  // What the memory alone has stands in no row: the run was cut off before it entered them, or after they were released.
  const forgotten = new Set(untouchedLetters(memory).filter((key) => !entered.has(key)));
  const sentIn = sentByPeriod(memory);
  let standing = rows;
  let batch: readonly EnteredLetter[] = [];

  function batchRows(states: readonly (string | undefined)[]): readonly (readonly Cell[])[] {
    return batch.map(({ key, before, after }, place) => {
      const state = states[place];
      return state === undefined
        ? ['', ...before, LETTER_STATES.released, ...after]
        : [key, ...before, state, ...after];
    });
  }

  function writeBatch(cells: readonly (readonly Cell[])[]): void {
    sheets.write('letters', standing.length, cells);
    sheets.commit();
  }

  function forget(keys: readonly string[]): void {
    for (const period of new Set(keys.map(periodOfKey))) {
      sentIn(period).remove(keys.filter((key) => periodOfKey(key) === period));
    }
  }

  return {
    has: (key) => entered.has(key) || (!forgotten.has(key) && sentIn(periodOfKey(key)).has(key)),
    repair() {
      if (repairs.length > 0) {
        forgetUnsent(memory);
        writeRepairs(sheets, repairs);
        sheets.commit();
        standing = repaired(rows, repairs);
      }
      if (forgotten.size > 0) forget([...forgotten]);
      if (untouchedLetters(memory).length > 0) rememberUntouched(memory, []);
    },
    enter(letters) {
      // Cut off while letters go out, the run leaves the next one to read which ones did not.
      forgetUnsent(memory);
      batch = letters;
      rememberUntouched(
        memory,
        letters.map(({ key }) => key),
      );
      writeBatch(batchRows(letters.map(() => LETTER_STATES.sending)));
      for (const period of new Set(letters.map((letter) => letter.period))) {
        sentIn(period).add(letters.filter((letter) => letter.period === period).map(({ key }) => key));
      }
    },
    handOver: (rest) => rememberUntouched(memory, rest),
    complete(states) {
      const cells = batchRows(states);
      writeBatch(cells);
      const unsent = batch.filter((_letter, place) => states[place] === undefined).map(({ key }) => key);
      if (unsent.length > 0) {
        forget(unsent);
        rememberUntouched(memory, []);
      }
      for (const { key } of batch) if (!unsent.includes(key)) entered.add(key);
      standing = [...standing, ...cells];
      batch = [];
    },
    rows: () => standing,
  };
}

/** Whether the memory alone has a letter as sent: the ledger's word without a read, for foreseeing what a run would send. */
export function rememberedLetters(memory: Memory): (key: string) => boolean {
  const untouched = new Set(untouchedLetters(memory));
  const sentIn = sentByPeriod(memory);
  return (key) => !untouched.has(key) && sentIn(periodOfKey(key)).has(key);
}

function sentByPeriod(memory: Memory): (period: string) => SentLetters {
  const byPeriod = new Map<string, SentLetters>();
  return (period) => {
    const known = byPeriod.get(period) ?? sentLetters(memory, period);
    byPeriod.set(period, known);
    return known;
  };
}

// 'humg-monthly|2026-11|DT|before-3' is of 2026-11.
function periodOfKey(key: string): string {
  return key.split('|')[1] ?? '';
}
