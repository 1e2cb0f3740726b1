// Seals rows: a row whose seal does not fit was typed over after the add-on wrote it.

import { checksum } from '../../domain/report/checksum';
import type { Cell } from '../ports';
import { shownText } from './comparison';

/**
 * The seal of a row's cells: two 32-bit sums of the FNV kind, enough to notice typing, no protection against intent.
 * Example: `sealOf(['2026-03', 'DT', 5])` differs from `sealOf(['2026-03', 'DT', 6])`.
 */
export function sealOf(cells: readonly Cell[]): string {
  // One text for the whole row: going through many short ones takes three times as long.
  const text = cells.map(shownText).join(BETWEEN);
  const [first, second] = checksum(text);
  return `${first.toString(36)}${second.toString(36)}`;
}

// A control character: no cell shows one.
const BETWEEN = '\u001f';
