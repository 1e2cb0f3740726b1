// Remembers what the generated sheets held when they were last proved, so that a morning without news need not compute anew.

import type { SheetId } from '../../text/sheets';
import { MEMORY } from '../memory-keys';
import type { Cell, Fingerprints, Memory, Ports } from '../ports';
import { readLastCheck, writeLastCheck } from './last-check';
import { SMALL_SHEETS } from './small-sheets';
import { type Stamp, stampText } from './stamp';
import { contentOf } from './written';

// The sheets that are compared, in a fixed order.
const PROVED: readonly SheetId[] = [...SMALL_SHEETS.map(({ sheet }) => sheet), 'figures'];

/** The rows of the compared sheets, those of "Số liệu" without their seals. */
export type ProvedRows = ReadonlyMap<SheetId, readonly (readonly Cell[])[]>;

/** Remembers that the sheets hold just these rows, computed from what `stamp` stands for. */
export function rememberProof(
  { fingerprints, memory }: Pick<Ports, 'fingerprints' | 'memory'>,
  stamp: Stamp,
  rows: ProvedRows,
): void {
  memory.set(
    MEMORY.proved,
    proofOf(fingerprints, stamp, (sheet) => rows.get(sheet) ?? []),
  );
}

/**
 * Whether the sheets still hold what was proved, and nothing that they depend on has changed since: computing them again could
 * only give the same. Then the time of the last comparison moves on.
 */
export function isStillProved({ sheets, fingerprints, memory, clock }: Ports, stamp: Stamp): boolean {
  const check = readLastCheck(memory);
  if (!hasProof(memory, stamp) || check === null || check.typedOver.length > 0) return false;
  const found = proofOf(fingerprints, stamp, (sheet) => withoutSeals(sheet, sheets.read(sheet).rows));
  if (found !== memory.get(MEMORY.proved)) return false;
  writeLastCheck(memory, { ...check, at: clock.now() });
  return true;
}

// Saves reading the sheets where the inputs or the log have changed.
function hasProof(memory: Memory, stamp: Stamp): boolean {
  return memory.get(MEMORY.proved)?.startsWith(`${stampText(stamp)} `) === true;
}

function proofOf(
  fingerprints: Fingerprints,
  stamp: Stamp,
  rowsOf: (sheet: SheetId) => readonly (readonly Cell[])[],
): string {
  const contents = PROVED.map((sheet) => contentOf(fingerprints, sheet, rowsOf(sheet)));
  return `${stampText(stamp)} ${contents.join(' ')}`;
}

// The seal of a row says nothing that the row does not.
function withoutSeals(sheet: SheetId, rows: readonly (readonly Cell[])[]) {
  return sheet === 'figures' ? rows.map((row) => row.slice(0, -1)) : rows;
}
