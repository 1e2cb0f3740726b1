// Keeps in mind which letters did not go out, so that an intake need not read the ledger to say so on "Tổng quan".

import { unsentLetters } from '../letters/ledger';
import { MEMORY } from '../memory-keys';
import type { Cell, Memory, Sheets } from '../ports';

// A property holds 9 KB, and a Vietnamese letter takes up to three bytes.
const LONGEST = 2_400;

/** The letters that did not go out; read where nobody knows, or when `isToBeRead`. */
export function knownUnsent(sheets: Sheets, memory: Memory, isToBeRead: boolean): readonly string[] {
  const known = memory.get(MEMORY.unsent) ?? '';
  if (known !== '' && !isToBeRead) return JSON.parse(known) as readonly string[];
  return rememberUnsent(memory, sheets.read('letters').rows);
}

/** Remembers what the ledger's rows say; after letters were sent. */
export function rememberUnsent(memory: Memory, ledger: readonly (readonly Cell[])[]): readonly string[] {
  const letters = shortened(unsentLetters(ledger));
  const text = JSON.stringify(letters);
  if (memory.get(MEMORY.unsent) !== text) memory.set(MEMORY.unsent, text);
  return letters;
}

/** Before letters are sent: a run that is cut off leaves the next one to read the ledger. */
export function forgetUnsent(memory: Memory): void {
  if ((memory.get(MEMORY.unsent) ?? '') !== '') memory.set(MEMORY.unsent, '');
}

function shortened(letters: readonly string[]): readonly string[] {
  let length = 0;
  const fitting = letters.findIndex((letter) => {
    length += letter.length + 3;
    return length > LONGEST;
  });
  return fitting < 0 ? letters : [...letters.slice(0, fitting), '…'];
}
