// Finds signed copies that say something else than the figures that count.

import type { SignedComparison } from '../closing/compare-signed';
import { printedFacts } from '../closing/printed-changes';
import type { SignedCopy } from '../report/signed-copy';
import type { Finding } from './finding';

/** A signed copy with what its comparison showed. */
export interface ComparedCopy {
  readonly copy: SignedCopy;
  readonly comparison: SignedComparison;
}

/**
 * A copy whose code fits no version is one too: nobody knows what was signed. A copy whose code was not written down is none.
 * Rules: 52-CV/ĐU 3 (signed copy), 2.5 (the head answers for the figures).
 * Example: signed with Mục 24 = 3, which is 5 now: facts `before 24` 3, `after 24` 5.
 */
export function findSignedDeviations(compared: readonly ComparedCopy[]): readonly Finding[] {
  return compared.flatMap(({ copy: { organisation, period, code }, comparison }) => {
    if (comparison.kind !== 'differs' && comparison.kind !== 'unknown-code') return [];
    return [
      {
        code: 'signed-copy-deviation' as const,
        severity: 'question' as const,
        unit: organisation,
        period,
        item: null,
        received: code,
        facts: comparison.kind === 'differs' ? printedFacts(comparison.changes) : {},
        responseId: null,
      },
    ];
  });
}
