// Says what the office's decisions change in a projection, and which of them change anything.

import type { Period } from '../domain/calendar/period';
import type { Finding } from '../domain/checks/finding';
import { withExcuse } from '../domain/checks/late';
import type { Decision, DecisionBook } from '../domain/decisions/decision';
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

/** The findings, those about late reports with the office's excuse where there is one. */
export function excused(decisions: DecisionBook, findings: readonly Finding[]): readonly Finding[] {
  return findings.map((finding) => {
    const { code, unit, period } = finding;
    return code !== 'late' || unit === null || period === null
      ? finding
      : withExcuse(finding, decisions.excused(unit, period));
  });
}

/** Whether a decision does something: its response is among the versions, its answer is the one that it is about. */
export function effectOn(versions: readonly Version[], book: ReportBook): (decision: Decision) => boolean {
  const responses = new Set(versions.map(({ responseId }) => responseId));
  return (decision) => {
    switch (decision.kind) {
      case 'accept':
      case 'withdraw':
        return responses.has(decision.responseId);
      case 'read':
      case 'correct': {
        const report = book(decision.organisation, decision.period);
        return report !== null && isSameAnswer(report.current.answers.get(decision.item) ?? '', decision.typed);
      }
      case 'excuse':
        return book(decision.organisation, decision.period) !== null;
      case 'extend':
      case 'close':
      case 'note':
        return true;
    }
  };
}
