// Says what the office's decisions change in a projection, and which of them change anything.

import type { Period } from '../domain/calendar/period';
import type { Finding } from '../domain/checks/finding';
import { withExcuse } from '../domain/checks/late';
import { type Explanation, withExplanation } from '../domain/checks/year-opening-mismatch';
import { type Decision, type DecisionBook, versionKey } from '../domain/decisions/decision';
import type { PlanStanding } from '../domain/registration/plan-standing';
import { type DecidedFigure, isSameAnswer } from '../domain/report/report';
import type { Version } from '../domain/report/version';
import type { ReportBook } from '../domain/totals/school';

const NO_FIGURE = () => null;

/** The figures that the office set in one report, by item; null where it set none. */
export function decidedFigures(
  decisions: DecisionBook,
  organisation: string,
  period: Period,
): (item: number) => DecidedFigure | null {
  if (!decisions.hasFigures(organisation, period)) return NO_FIGURE;
  return (item) => decisions.figure(organisation, period, item);
}

/** The findings, with the office's excuse for a late report and its explanation of a level, where there is one. */
export function answered(decisions: DecisionBook, findings: readonly Finding[]): readonly Finding[] {
  return findings.map((finding) => {
    const { code, unit, period, item, received, facts } = finding;
    if (unit === null || period === null) return finding;
    if (code === 'late') return withExcuse(finding, decisions.excused(unit, period));
    if (code !== 'year-opening-mismatch' || item === null) return finding;
    const explanation = explanationOf(decisions, unit, period, item, received, Number(facts.closing));
    return explanation === null ? finding : withExplanation(finding, explanation);
  });
}

/**
 * Why a January level is not the one at which December closed; null where nobody said so of this very answer and this very level.
 * `closing` is null where December's level is not known. Example: explained of 14 against 12, a new answer 15 is not explained.
 */
export function explanationOf(
  decisions: DecisionBook,
  organisation: string,
  january: Period,
  item: number,
  typed: string,
  closing: number | null,
): Explanation | null {
  const explanation = decisions.explained(organisation, january, item);
  if (explanation === null || !isSameAnswer(typed, explanation.typed)) return null;
  return explanation.closing === null || explanation.closing === (closing ?? 'unknown') ? explanation : null;
}

/**
 * Whether a decision does something: its response is among the versions or the registrations, its answer is the one that it is
 * about, its row is among those that changed a target.
 */
export function effectOn(
  versions: readonly Version[],
  book: ReportBook,
  plan: PlanStanding | null = null,
  changedTargets: ReadonlySet<number> = new Set(),
): (decision: Decision) => boolean {
  const responses = new Set([...versions.map(({ responseId }) => responseId), ...(plan?.decided ?? [])]);
  const sent = new Set(versions.map(versionKey));
  return (decision) => {
    switch (decision.kind) {
      case 'replace':
        return sent.has(versionKey(decision));
      case 'accept':
      case 'withdraw':
        return responses.has(decision.responseId);
      case 'read':
      case 'correct':
      case 'explain': {
        const report = book(decision.organisation, decision.period);
        return report !== null && isSameAnswer(report.current.answers.get(decision.item) ?? '', decision.typed);
      }
      case 'excuse':
        return book(decision.organisation, decision.period) !== null;
      case 'extend':
      case 'close':
      case 'note':
        return true;
      case 'target':
        return changedTargets.has(decision.row);
    }
  };
}
