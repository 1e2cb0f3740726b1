// The ledger of letters, "Thư đã gửi": what was sent, and of what nobody knows.

import { LETTER_STATES } from '../../text/letters/ledger-words';
import type { Cell, Sheets } from '../ports';

/** One letter of the ledger, as its row says. */
export interface LedgerEntry {
  readonly key: string;
  readonly period: string;
  readonly unit: string;
  readonly kindName: string;
  readonly to: string;
  readonly at: string;
  readonly state: string;
}

const STATE_PLACE = 6;

/** A ledger row as an entry. */
export function ledgerEntry(row: readonly Cell[]): LedgerEntry {
  const [key = '', period = '', unit = '', kindName = '', to = '', at = '', state = ''] = row.map(String);
  return { key, period, unit, kindName, to, at, state };
}

/** Letters of the ledger's rows that were refused, or whose run was cut off: none of them is sent again by itself. */
export function unsentLetters(rows: readonly (readonly Cell[])[]): readonly string[] {
  return rows
    .map(ledgerEntry)
    .filter(({ state }) => UNSENT.has(state))
    .map(({ unit, period, kindName, state }) => `${unit} ${period} (${kindName}: ${state})`);
}

const UNSENT: ReadonlySet<string> = new Set([LETTER_STATES.sending, LETTER_STATES.failed, LETTER_STATES.unknown]);

/** A row that a run which was cut off left behind, with what it should say. */
export interface LedgerRepair {
  readonly row: number;
  readonly key: string;
  /** Whether the letter is known not to have gone out: its row gives the key up, and the letter may be sent. */
  readonly isReleased: boolean;
}

/**
 * What the rows that still say "being sent" should say, while no run is at work. `untouched` are the keys of letters that
 * the run had not come to.
 */
export function repairsOf(rows: readonly (readonly Cell[])[], untouched: ReadonlySet<string>): readonly LedgerRepair[] {
  return rows.flatMap((cells, row) => {
    const { key, state } = ledgerEntry(cells);
    return state === LETTER_STATES.sending ? [{ row, key, isReleased: untouched.has(key) }] : [];
  });
}

/** The rows after the repairs. */
export function repaired(
  rows: readonly (readonly Cell[])[],
  repairs: readonly LedgerRepair[],
): readonly (readonly Cell[])[] {
  const byRow = new Map(repairs.map((repair) => [repair.row, repair]));
  return rows.map((cells, row) => {
    const repair = byRow.get(row);
    if (repair === undefined) return cells;
    const state = repair.isReleased ? LETTER_STATES.released : LETTER_STATES.unknown;
    return cells.map((cell, place) => (place === STATE_PLACE ? state : place === 0 && repair.isReleased ? '' : cell));
  });
}

/** Writes the repairs; takes effect at the next commit. */
export function writeRepairs(sheets: Sheets, repairs: readonly LedgerRepair[]): void {
  for (const { row, isReleased } of repairs) {
    if (isReleased) sheets.write('letters', row, [['']]);
    const state = isReleased ? LETTER_STATES.released : LETTER_STATES.unknown;
    sheets.write('letters', row, [[state]], STATE_PLACE);
  }
}
