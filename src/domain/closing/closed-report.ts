// What stands fixed of one organisation's report once its month is closed.

import type { Period } from '../calendar/period';
import { type Organisation, termOf } from '../regime/organisation';
import type { Item } from '../regime/regime';
import { type Answer, figureOf } from '../report/answer';
import { figureCode } from '../report/figure-code';
import { printedAnswers } from '../report/printed-answers';
import { type Figures, levelOf } from '../totals/school';

/** One organisation in a closed month, whether it reported or not. */
export interface ClosedReport {
  readonly organisation: string;
  /** Its name then. */
  readonly name: string;
  /** How many versions it had sent; 0 where no report was in. */
  readonly versions: number;
  /** The code of its figures, as a printed report carries it; '' without a report. */
  readonly code: string;
  /** The items that it answered for. */
  readonly owed: ReadonlySet<number>;
  /** What it said, by item; items that say nothing are not in it. */
  readonly answers: ReadonlyMap<number, Answer>;
  /** The levels of its stock items at the end of the month, without any adjustment. */
  readonly levels: ReadonlyMap<number, ClosedLevel>;
}

/** A level that stands fixed; null where it was not known. */
export interface ClosedLevel {
  readonly level: number | null;
  /** Whether the office had entered it for this month: then no change before it matters. */
  readonly isEntered: boolean;
}

/** Everything that was frozen of a month. */
export interface Closing {
  readonly period: Period;
  readonly at: string;
  readonly by: string;
  /** By organisation. */
  readonly reports: ReadonlyMap<string, ClosedReport>;
}

/** The months that are closed. */
export type ClosedBook = ReadonlyMap<Period, Closing>;

/**
 * Freezes an organisation's month: what counts now, as it counts now. `figures` are those without adjustments.
 * Example: Mục 24 = "3" and 42 = "-1" after a level of 10 freeze as 3, -1 and the level 9.
 */
export function freezeReport(
  figures: Figures,
  organisation: Organisation,
  period: Period,
  items: readonly Item[],
): ClosedReport {
  const term = termOf(organisation, period);
  const report = figures.reports(organisation.id, period);
  const owed = term?.items ?? new Set<number>();
  const stock = items.filter(({ kind, no }) => kind === 'stock' && owed.has(no));
  return {
    organisation: organisation.id,
    name: term?.name ?? organisation.name,
    versions: report?.versions.length ?? 0,
    code: report === null ? '' : figureCode(printedAnswers(report, items)),
    owed,
    answers: new Map(
      items.flatMap(({ no }) => {
        const answer = report?.answers.get(no);
        return answer === undefined || isSilent(answer) ? [] : [[no, answer] as const];
      }),
    ),
    levels: new Map(
      stock.map((item) => [
        item.no,
        {
          level: levelOf(figures, organisation.id, item, period),
          isEntered: figures.openings.some(
            (each) => each.organisation === organisation.id && each.item === item.no && each.period === period,
          ),
        },
      ]),
    ),
  };
}

/** The answer as it was frozen. */
export function closedAnswer({ answers, owed }: ClosedReport, item: number): Answer {
  return answers.get(item) ?? (owed.has(item) ? { state: 'blank', typed: '' } : { state: 'not-owed', typed: '' });
}

/** The figure as it was frozen, null where there was none. */
export function closedFigure(report: ClosedReport, item: number): number | null {
  return figureOf(report.answers.get(item));
}

function isSilent(answer: Answer): boolean {
  return answer.typed === '' && figureOf(answer) === null;
}
