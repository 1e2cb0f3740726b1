// Seals rows: a row whose seal does not fit was typed over after the add-on wrote it.

import { shownText } from './comparison';
import type { Cell } from './ports';

/**
 * The seal of a row's cells: two 32-bit sums of the FNV kind, enough to notice typing, no protection against intent.
 * Example: `sealOf(['2026-03', 'DT', 5])` differs from `sealOf(['2026-03', 'DT', 6])`.
 */
export function sealOf(cells: readonly Cell[]): string {
  let first = 0x811c9dc5;
  let second = 0x01000193;
  for (const cell of cells) {
    const text = shownText(cell);
    for (let place = 0; place < text.length; place += 1) {
      const code = text.charCodeAt(place);
      first = Math.imul(first ^ code, 0x01000193);
      second = Math.imul(second + code, 0x85ebca6b) ^ (second >>> 13);
    }
    first = Math.imul(first ^ 0x1f, 0x01000193);
    second = Math.imul(second + 0x1f, 0x85ebca6b);
  }
  return `${(first >>> 0).toString(36)}${(second >>> 0).toString(36)}`;
}
