// Decides which findings a secretary is asked about: those that only the organisation itself can answer.

import type { Finding, FindingCode } from '../checks/finding';

// Lateness, versions, and what the office has to settle by itself are no questions about figures. A change of a level that is
// not 0 is an ordinary answer: asking for each would teach people to overlook the letters.
const ASKED: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'blank-owed',
  'unreadable-number',
  'fraction-in-count',
  'negative-flow',
  'not-owner',
  'branch-contradiction',
  'cumulative-suspected',
  'level-suspected',
  'negative-level',
  'year-opening-mismatch',
  'scale-suspected',
  'copied-report',
  'evidence-missing',
  'evidence-repeated',
  'credentials-in-text',
  'task-regressed',
  'sum-mismatch',
]);

/**
 * The findings to ask a secretary about, in their order; notes ask nothing, and what names another organisation is the
 * office's to ask. Rule: wording.md 4, no cell hears of another cell's faults.
 * Example: of a blank Mục 24, a late report and a report copied from Chi bộ B, the first.
 */
export function askedOf(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(
    (finding) => finding.severity !== 'note' && ASKED.has(finding.code) && !namesAnother(finding.facts),
  );
}

function namesAnother({ of, name }: Finding['facts']): boolean {
  return of === 'other' || (name !== undefined && name !== '');
}
