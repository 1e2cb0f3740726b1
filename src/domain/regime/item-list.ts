// Reads lists of item numbers such as "24,29-41,49,54" and writes them back in short.

/** The numbers of a list, and the pieces that could not be read. */
export interface ItemListReading {
  readonly items: readonly number[];
  readonly unreadable: readonly string[];
}

/**
 * Reads a list of numbers and ranges; commas or semicolons separate, dashes of any length make ranges, and "Mục" may stand
 * before a number. A number outside `known` makes its piece unreadable, as does a range that runs backwards.
 * Example: `readItemList('24, 29–31, 99', known)` gives items 24, 29, 30, 31 and the piece '99'.
 */
export function readItemList(text: string, known: Pick<ReadonlySet<number>, 'has'>): ItemListReading {
  const items = new Set<number>();
  const unreadable: string[] = [];
  for (const part of text.split(/[,;]/)) {
    const piece = part.trim();
    const range = readRange(piece);
    if (piece === '') continue;
    if (range === null || !range.every((no) => known.has(no))) unreadable.push(piece);
    else for (const no of range) items.add(no);
  }
  return { items: [...items].sort((a, b) => a - b), unreadable };
}

function readRange(piece: string): readonly number[] | null {
  const parts = /^(?:mục\s*)?(\d{1,4})\s*(?:[-–—÷]\s*(\d{1,4}))?$/iu.exec(piece);
  const first = Number(parts?.[1]);
  const last = Number(parts?.[2] ?? parts?.[1]);
  if (parts === null || last < first) return null;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The list in short. Example: `formatItemList([24, 29, 30, 31])` is '24, 29–31'. */
export function formatItemList(items: readonly number[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const no of [...items].sort((a, b) => a - b)) {
    const run = runs[runs.length - 1];
    if (run && no === run.last + 1) run.last = no;
    else runs.push({ first: no, last: no });
  }
  return runs.map(({ first, last }) => (first === last ? `${first}` : `${first}–${last}`)).join(', ');
}

/** The highest of item numbers, for sentences that say which there are; 0 without any. Example: 77 of the monthly regime. */
export function lastItem(numbers: readonly number[]): number {
  return numbers.reduce((last, no) => Math.max(last, no), 0);
}
