// Reads lists of item numbers such as "24,29-41,49,54" and writes them back in short.

/** The numbers of a list, or the piece that could not be read. */
export type ItemListReading =
  | { readonly kind: 'items'; readonly items: readonly number[] }
  | { readonly kind: 'problem'; readonly piece: string };

/**
 * Reads a list of numbers and ranges; commas or semicolons separate, dashes of any length make ranges.
 * A number outside `known` is a problem, as is a range that runs backwards.
 * Example: `readItemList('24, 29–31', known)` gives items 24, 29, 30, 31.
 */
export function readItemList(text: string, known: ReadonlySet<number>): ItemListReading {
  const items = new Set<number>();
  for (const part of text.split(/[,;]/)) {
    const piece = part.trim();
    if (piece === '') continue;
    const range = /^(\d{1,4})\s*(?:[-–—÷]\s*(\d{1,4}))?$/.exec(piece);
    const first = Number(range?.[1]);
    const last = Number(range?.[2] ?? range?.[1]);
    if (range === null || last < first) return { kind: 'problem', piece };
    for (let no = first; no <= last; no += 1) {
      if (!known.has(no)) return { kind: 'problem', piece };
      items.add(no);
    }
  }
  return { kind: 'items', items: [...items].sort((a, b) => a - b) };
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
