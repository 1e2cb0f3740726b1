// Finds changes that take more away than there was.

import { type Finding, itemFinding } from './finding';
import type { LevelStep } from './stock-levels';

/**
 * Only the report that takes the level below zero: whatever follows is mended with it.
 * Rule: note on Mục 42–45 (a decrease is one of the number at hand). Example: level 2 in March, "-3" in April: level -1.
 */
export function findNegativeLevel(steps: readonly LevelStep[], item: number): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { report, figure, before, level, isEntered } of steps) {
    if (figure === null || before === null || level === null || isEntered || level >= 0 || before < 0) continue;
    const { organisation, period, answers } = report;
    const typed = answers.get(item)?.typed ?? '';
    findings.push(itemFinding('negative-level', 'fault', organisation.id, period, item, typed, { before, level }));
  }
  return findings;
}
