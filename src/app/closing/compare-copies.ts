// Compares every signed copy with what counts now and with everything that a printed report may have said.

import type { Period } from '../../domain/calendar/period';
import type { ComparedCopy } from '../../domain/checks/signed-copy-deviation';
import { closedAnswer } from '../../domain/closing/closed-report';
import { compareSigned } from '../../domain/closing/compare-signed';
import { type Answer, answerWith } from '../../domain/report/answer';
import type { PrintedAnswer } from '../../domain/report/figure-code';
import { printedAnswers } from '../../domain/report/printed-answers';
import { buildReport, type Report } from '../../domain/report/report';
import { decidedFigures } from '../apply-decisions';
import type { Inputs } from '../inputs/read-inputs';
import type { ClosedMonths } from './closed-months';

// Without a code nothing is compared with it.
const NOT_ASKED: readonly PrintedAnswer[] = [];

/** The copies with their comparisons, in the order of the sheet; none where the office does not record them. */
export function compareCopies(inputs: Inputs, views: ClosedMonths): readonly ComparedCopy[] {
  const { settings, signedCopies, items } = inputs;
  if (!settings.signedCopies) return [];
  return signedCopies.map((copy) => {
    const { organisation, period, code } = copy;
    const now = countedAnswers(views, organisation, period);
    const known = () => everPrinted(inputs, views, organisation, period);
    const printed = now === null ? null : code === '' ? NOT_ASKED : printedAnswers(now, items);
    return { copy, comparison: compareSigned(code, printed, known, items) };
  });
}

/**
 * What counts of a report now: in a closed month what was closed, adjusted where that was approved; null without a report.
 * A printed report shows these answers.
 */
export function countedAnswers(
  { book, applied, live }: ClosedMonths,
  organisation: string,
  period: Period,
): Pick<Report, 'answers'> | null {
  const closing = book.get(period);
  if (closing === undefined) return live.reports(organisation, period);
  const closed = closing.reports.get(organisation);
  if (closed === undefined) return null;
  const get = (item: number): Answer => {
    const answer = closedAnswer(closed, item);
    const adjusted = applied.figure(organisation, period, item);
    return adjusted === undefined ? answer : answerWith(answer.typed, adjusted);
  };
  return { answers: { get } };
}

// Each version, as the office decided and as it was sent, newest first, and the figures as they were closed.
function everPrinted(
  { items, decisions }: Inputs,
  { book, live }: ClosedMonths,
  organisation: string,
  period: Period,
): readonly (readonly PrintedAnswer[])[] {
  const closed = book.get(period)?.reports.get(organisation);
  const report = live.reports(organisation, period);
  const decided = decidedFigures(decisions, organisation, period);
  const versions = report === null ? [] : [...report.versions].reverse();
  return [
    ...(closed === undefined
      ? []
      : [printedAnswers({ answers: { get: (item) => closedAnswer(closed, item) } }, items)]),
    ...versions.flatMap((version) =>
      report === null
        ? []
        : [decided, undefined].map((figures) =>
            printedAnswers(buildReport(report.organisation, period, [version], items, figures), items),
          ),
    ),
  ];
}
