// Compares a signed copy with the figures that count now: by its code, and where that differs by item.

import type { Item } from '../regime/regime';
import { figureCode, isSameCode, type PrintedAnswer } from '../report/figure-code';
import { type PrintedChange, printedChanges } from './printed-changes';

/** What a comparison shows. */
export type SignedComparison =
  | { readonly kind: 'no-code' }
  | { readonly kind: 'no-report' }
  | { readonly kind: 'same' }
  | { readonly kind: 'unknown-code' }
  /** `before` is what was signed. */
  | { readonly kind: 'differs'; readonly changes: readonly PrintedChange[] };

/**
 * `now` is what counts, null without a report; `known` is everything that a printed report may have said: each version, with and
 * without the office's decisions, and the figures as they were closed; asked for only where the code is not that of `now`.
 * Example: the code of a version with Mục 24 = 3, which is 5 now: differs in 24 (3, 5).
 */
export function compareSigned(
  code: string,
  now: readonly PrintedAnswer[] | null,
  known: () => readonly (readonly PrintedAnswer[])[],
  items: readonly Item[],
): SignedComparison {
  if (code === '') return now === null && known().length === 0 ? { kind: 'no-report' } : { kind: 'no-code' };
  if (now !== null && isSameCode(code, figureCode(now))) return { kind: 'same' };
  const said = known();
  if (now === null && said.length === 0) return { kind: 'no-report' };
  const signed = said.find((printed) => isSameCode(code, figureCode(printed)));
  return signed === undefined
    ? { kind: 'unknown-code' }
    : { kind: 'differs', changes: printedChanges(signed, now ?? [], items) };
}
