// The two views of closed months: as they were closed, and after the adjustments that were approved since.

import { addMonths, isLevelMonth, type Period, periodFrom, yearOf } from '../calendar/period';
import { enteredLevels, type OpeningLevel } from '../totals/level';
import type { ClosedFigures, ClosedView } from '../totals/school';
import { addUp } from '../totals/total';
import { type Adjusted, changeOf } from './adjust';
import { type ClosedBook, type ClosedReport, closedFigure } from './closed-report';

/** “Theo báo cáo đã chốt”: nothing that happened since matters. `openings` are the levels that the office entered. */
export function closedView(book: ClosedBook, openings: readonly OpeningLevel[]): ClosedView {
  return viewOf(book, openings, (report, _period) => ({
    owed: report.owed,
    figure: (item) => closedFigure(report, item),
    level: (item) => report.levels.get(item)?.level ?? null,
  }));
}

/**
 * “Sau điều chỉnh”: closed figures plus what was adjusted. An adjusted change of a stock item moves its level at the end of
 * that month and of all later ones of the year, up to a level that was counted anew.
 * Example: closed changes -1 (March), 0 (April), levels 9 and 9; March adjusted to -2: levels 8 and 8.
 */
export function adjustedView(book: ClosedBook, openings: readonly OpeningLevel[], adjusted: Adjusted): ClosedView {
  const entered = enteredLevels(openings);
  const changes = changesByFigure(adjusted);
  const levelChange = (organisation: string, item: number, period: Period): number => {
    if (adjusted.inForce.length === 0) return 0;
    let change = 0;
    for (let month = periodFrom(yearOf(period), 1); month <= period; month = addMonths(month, 1)) {
      const closed = book.get(month)?.reports.get(organisation)?.levels.get(item);
      const isCounted = closed === undefined ? entered(organisation, item).has(month) : closed.isEntered;
      const own = changes(organisation, item, month);
      if (isCounted) change = 0;
      else change = isLevelMonth(month) ? own : addUp([change, own]);
    }
    return change;
  };
  return viewOf(book, openings, (report, period) => ({
    owed: report.owed,
    figure: (item) => adjusted.figure(report.organisation, period, item) ?? closedFigure(report, item),
    level: (item) => {
      const level = report.levels.get(item)?.level ?? null;
      return level === null ? null : addUp([level, levelChange(report.organisation, item, period)]);
    },
  }));
}

// What is closed replaces what the office enters for that month later; a level that was not known then may become known since.
function viewOf(
  book: ClosedBook,
  openings: readonly OpeningLevel[],
  figuresOf: (report: ClosedReport, period: Period) => ClosedFigures,
): ClosedView {
  const periods = new Map(
    [...book].map(([period, { reports }]) => [
      period,
      new Map([...reports].map(([id, report]) => [id, figuresOf(report, period)])),
    ]),
  );
  const closedLevels = [...book].flatMap(([period, { reports }]) =>
    [...reports].flatMap(([organisation, { levels }]) =>
      [...levels.keys()].flatMap((item): OpeningLevel[] => {
        const level = periods.get(period)?.get(organisation)?.level(item) ?? null;
        return level === null ? [] : [{ organisation, item, period, level }];
      }),
    ),
  );
  return { of: (period) => periods.get(period) ?? null, levels: enteredLevels([...openings, ...closedLevels]) };
}

function changesByFigure({ inForce }: Adjusted): (organisation: string, item: number, period: Period) => number {
  const sums = new Map<string, number>();
  for (const adjustment of inForce) {
    const { organisation, item, period } = adjustment.about;
    const key = `${period}|${organisation}|${item}`;
    sums.set(key, addUp([sums.get(key) ?? 0, changeOf(adjustment)]));
  }
  return (organisation, item, period) => sums.get(`${period}|${organisation}|${item}`) ?? 0;
}
