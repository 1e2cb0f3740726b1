// Remembers letters apart from the ledger sheet, so that an old copy of the sheet, or rows taken out of it, sends none again.

import type { Memory } from '../ports';

// A property holds 9 KB.
const LONGEST = 8_000;
const SEPARATOR = '\n';

/** Letters by ledger key, a few properties a period. */
export interface SentLetters {
  has(key: string): boolean;
  /** Remembers letters that are about to go out. */
  add(keys: readonly string[]): void;
  /** Forgets letters that are known not to have gone out. */
  remove(keys: readonly string[]): void;
}

/** The letters of a period. The keys of one period share what stands before its organisations. */
export function sentLetters(memory: Memory, period: string): SentLetters {
  const pages: string[] = [];
  for (let page = memory.get(nameOf(period, 0)); page !== null; page = memory.get(nameOf(period, pages.length))) {
    pages.push(page);
  }
  const store = () =>
    pages.forEach((page, place) => {
      if (memory.get(nameOf(period, place)) !== page) memory.set(nameOf(period, place), page);
    });
  const known = new Set(pages.flatMap((page) => page.split(SEPARATOR)));
  return {
    has: (key) => known.has(shortKey(key, period)),
    add(keys) {
      const added = keys.map((key) => shortKey(key, period)).filter((key) => !known.has(key));
      if (added.length === 0) return;
      for (const key of added) {
        known.add(key);
        const last = pages[pages.length - 1];
        if (last === undefined || last.length + key.length >= LONGEST) pages.push(key);
        else pages[pages.length - 1] = last + SEPARATOR + key;
      }
      store();
    },
    remove(keys) {
      const removed = new Set(keys.map((key) => shortKey(key, period)));
      if (![...removed].some((key) => known.has(key))) return;
      for (const key of removed) known.delete(key);
      pages.forEach((page, place) => {
        pages[place] = page
          .split(SEPARATOR)
          .filter((key) => !removed.has(key))
          .join(SEPARATOR);
      });
      store();
    },
  };
}

function nameOf(period: string, page: number): string {
  return `sent ${period} ${page}`;
}

// 'humg-monthly|2026-11|DT|before-3' is 'DT|before-3' within 2026-11 of its regime.
function shortKey(key: string, period: string): string {
  const [, rest = key] = key.split(`|${period}|`);
  return rest;
}
