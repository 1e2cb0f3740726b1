// Finds January levels that are not the level at which December closed.

import { isLevelMonth } from '../calendar/period';
import { addUp } from '../totals/total';
import { type Finding, itemFinding } from './finding';
import type { LevelStep } from './stock-levels';

/** Why the office says the levels differ. */
export interface Explanation {
  readonly who: string;
  readonly why: string;
}

/** The finding with its explanation: nothing is left to ask. Example: explained by the office, it is a note that says by whom. */
export function withExplanation(finding: Finding, explanation: Explanation | null): Finding {
  if (explanation === null) return finding;
  const facts = { ...finding.facts, explainedBy: explanation.who, explanation: explanation.why };
  return { ...finding, severity: 'note', facts };
}

/**
 * Silent where December's level is not known, or where the office entered January's. Rule: 52-CV/ĐU 2.2 (R12).
 * Example: 12 at the end of December, "14" in January: fact `difference` is 2.
 */
export function findYearOpeningMismatch(steps: readonly LevelStep[], item: number): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { report, figure, before, isEntered } of steps) {
    const { organisation, period, answers } = report;
    if (!isLevelMonth(period) || isEntered || figure === null || before === null || figure === before) continue;
    const typed = answers.get(item)?.typed ?? '';
    const facts = { closing: before, difference: addUp([figure, -before]) };
    findings.push(itemFinding('year-opening-mismatch', 'question', organisation.id, period, item, typed, facts));
  }
  return findings;
}
