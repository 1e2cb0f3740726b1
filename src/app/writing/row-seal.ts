// Seals rows: a row whose seal does not fit was typed over after the add-on wrote it.

import type { Cell } from '../ports';
import { shownText } from './comparison';

/**
 * The seal of a row's cells: two 32-bit sums of the FNV kind, enough to notice typing, no protection against intent.
 * Example: `sealOf(['2026-03', 'DT', 5])` differs from `sealOf(['2026-03', 'DT', 6])`.
 */
export function sealOf(cells: readonly Cell[]): string {
  // One text for the whole row: going through many short ones takes three times as long.
  const text = cells.map(shownText).join(BETWEEN);
  let first = 0x811c9dc5 | 0;
  let second = 0x01000193;
  for (let place = 0; place < text.length; place += 1) {
    const code = text.charCodeAt(place);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second + code, 0x85ebca6b) ^ (second >>> 13);
  }
  return `${(first >>> 0).toString(36)}${(second >>> 0).toString(36)}`;
}

// A control character: no cell shows one.
const BETWEEN = '\u001f';
