// What the sentences of findings share: their shape, and how they name an item or quote an answer.

import type { Finding } from '../../domain/checks/finding';
import type { Item } from '../../domain/regime/regime';

/** Words a finding: what was seen, where, and what to do. The item is the one it is about, or null. */
export type Sentence = (finding: Finding, item: Item | null) => string;

// A sentence is read in a cell; a narrative answer may be a page.
const LONGEST_QUOTE = 60;

/** The item's title in brackets, '' where it has none. */
export function named(item: Item | null): string {
  return item?.title ? ` (${item.title})` : '';
}

/** An answer as quoted in a sentence, shortened. Example: 'để trống' for ''. */
export function quoted(answer: string): string {
  const plain = answer.replace(/\s+/gu, ' ').trim();
  if (plain === '') return 'để trống';
  return `“${plain.length > LONGEST_QUOTE ? `${plain.slice(0, LONGEST_QUOTE)}…` : plain}”`;
}

// What both answers share at either end, beyond so many characters, says nothing of the difference.
const SHARED = 24;

/**
 * Two answers as quoted where each is held against the other: whole, but what they share at the beginning and at the end is
 * shortened. Example: '“3” → “1”', 'để trống → “0”', '“…hoạt động 3 buổi…” → “…hoạt động 4 buổi…”' of long texts.
 */
export function quotedChange(before: string, after: string): string {
  // By whole signs: half of one would be shown as none.
  const [from, to] = [signsOf(before), signsOf(after)];
  const shortest = Math.min(from.length, to.length);
  let start = 0;
  while (start < shortest && from[start] === to[start]) start += 1;
  let end = 0;
  while (end < shortest - start && from[from.length - 1 - end] === to[to.length - 1 - end]) end += 1;
  const [cutStart, cutEnd] = [Math.max(0, start - SHARED), Math.max(0, end - SHARED)];
  const part = (signs: readonly string[]) => {
    const kept = signs.slice(cutStart, signs.length - cutEnd).join('');
    return signs.length === 0 ? 'để trống' : `“${ellipsis(cutStart)}${kept}${ellipsis(cutEnd)}”`;
  };
  return `${part(from)} → ${part(to)}`;
}

function signsOf(answer: string): readonly string[] {
  return [...answer.replace(/\s+/gu, ' ').trim()];
}

function ellipsis(cut: number): string {
  return cut > 0 ? '…' : '';
}
