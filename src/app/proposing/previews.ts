// Decides which rows of "Quyết định" get their "Ảnh hưởng" in this run: those whose text is not known to be right, up to a bound.

import type { Decision } from '../../domain/decisions/decision';
import { checksum } from '../../domain/report/checksum';
import { RIPPLE_WORDS } from '../../text/ripple';
import { MEMORY } from '../memory-keys';
import type { Memory } from '../ports';
import type { Projection } from '../project';
import { previewText } from './preview';
import { isPreviewed } from './what-if';

/** A row that stands in the sheet or is about to: what it proposes, and what it says that this would change. */
export interface PreviewedRow {
  readonly key: string;
  readonly proposed: Decision | null;
  readonly impact: string;
}

/** What the rows should say. */
export interface Previews {
  /** In the order of the rows; '' where a row moves no figure or is decided. */
  readonly texts: readonly string[];
  /** To be called once the texts are written: the next run with the same figures need not compute them again. */
  remember(): void;
}

// A run has six minutes; rows beyond this number wait for the next one.
const MOST = 40;

// A property holds 9 kB; a mark takes at most eight characters.
const MOST_MARKS = 1000;

/**
 * A text that was computed from the same `basis`, of the same proposal, and that nobody typed over, is right and stays. Of the
 * others, rows without a text come first, so that each has its turn; those that this run does not reach say so.
 * Example: 50 rows wait and the figures have moved: 40 get their text, 10 say that a later run goes on; the next run computes these 10.
 */
export function planPreviews(
  memory: Memory,
  projection: Projection,
  basis: string,
  rows: readonly PreviewedRow[],
): Previews {
  const remembered = rows.some(isToSay) ? (memory.get(MEMORY.previews) ?? '') : '';
  const known = new Set(remembered.split(' '));
  const own = rows.map((row) => ({ ...row, isRight: known.has(markOf(basis, row)) }));
  const due = own.filter((row) => isToSay(row) && !row.isRight);
  const reached = new Set([...due.filter(lacksText), ...due.filter((row) => !lacksText(row))].slice(0, MOST));
  const written = own.map((row) => {
    if (!isToSay(row)) return { ...row, impact: '' };
    if (row.isRight) return row;
    return { ...row, impact: reached.has(row) ? previewText(projection, row.proposed) : RIPPLE_WORDS.later };
  });
  return {
    texts: written.map(({ impact }) => impact),
    remember() {
      const marks = written.filter((row) => !lacksText(row)).map((row) => markOf(basis, row));
      const text = marks.slice(0, MOST_MARKS).join(' ');
      if (text !== remembered) memory.set(MEMORY.previews, text);
    },
  };
}

function isToSay<Row extends PreviewedRow>(row: Row): row is Row & { readonly proposed: Decision } {
  return row.proposed !== null && isPreviewed(row.proposed);
}

function lacksText({ impact }: PreviewedRow): boolean {
  return impact === '' || impact === RIPPLE_WORDS.later;
}

// Where a row stands, who signs it and why make no difference to what it would change.
function markOf(basis: string, { key, proposed, impact }: PreviewedRow): string {
  const [mark] = checksum(JSON.stringify([basis, key, { ...proposed, row: 0, who: '', why: '' }, impact]));
  return mark.toString(36);
}
