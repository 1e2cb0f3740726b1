// Finds stock items whose level cannot be known: changes are reported, but nothing says what they change.

import { isLevelMonth, type Period, yearOf } from '../calendar/period';
import { type Finding, itemFinding } from './finding';
import type { LevelStep } from './stock-levels';

/**
 * Once a year, at the first change; silent when the office entered a level of that year or of the December before.
 * Rule: 52-CV/ĐU 2.2 (January gives the level) and the regime's start in March, which leaves 2026 without a January.
 * Example: Mục 45 reported from March on without an opening level is one finding, in March.
 */
export function findNoOpeningLevel(
  steps: readonly LevelStep[],
  item: number,
  entered: ReadonlyMap<Period, number>,
): readonly Finding[] {
  const findings: Finding[] = [];
  let year = 0;
  for (const { report, figure, before, level } of steps) {
    const { period, organisation } = report;
    if (figure === null || yearOf(period) === year) continue;
    year = yearOf(period);
    if (isLevelMonth(period) || before !== null || level !== null || isEnteredIn(entered, year)) continue;
    const typed = report.answers.get(item)?.typed ?? '';
    findings.push(itemFinding('no-opening-level', 'fault', organisation.id, period, item, typed));
  }
  return findings;
}

function isEnteredIn(entered: ReadonlyMap<Period, number>, year: number): boolean {
  return [...entered.keys()].some((period) => yearOf(period) === year);
}
