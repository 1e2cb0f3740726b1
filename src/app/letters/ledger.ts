// The ledger of letters, "Thư đã gửi": what was sent, and of what nobody knows.

import { LETTER_STATES } from '../../text/letters';
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

/** A ledger row as an entry. */
export function ledgerEntry(row: readonly Cell[]): LedgerEntry {
  const [key = '', period = '', unit = '', kindName = '', to = '', at = '', state = ''] = row.map(String);
  return { key, period, unit, kindName, to, at, state };
}

/** Letters that were refused, or whose run was cut off: none of them is sent again by itself. */
export function unsentLetters(sheets: Sheets): readonly string[] {
  return sheets
    .read('letters')
    .rows.map(ledgerEntry)
    .filter(({ state }) => state !== LETTER_STATES.sent)
    .map(({ unit, period, kindName, state }) => `${unit} ${period} (${kindName}: ${state})`);
}
