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
