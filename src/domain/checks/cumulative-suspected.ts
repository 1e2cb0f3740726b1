// Finds flow items in which the total since January was typed where the month is asked.

import { addMonths, type Period, yearOf } from '../calendar/period';
import type { Item } from '../regime/regime';
import { figureOf } from '../report/answer';
import type { Report } from '../report/report';
import { addUp } from '../totals/total';
import { type Finding, itemFinding } from './finding';
import { loudestStretch, type Series, type Stretch, weighMonths } from './running-total-evidence';

// 1 in 8192 by chance, if months were alike. One bit less asks about twice as many honest years, one more misses more.
const ENOUGH_BITS = 13;
// A total of n months is about n times the first; an organisation that grows a little is not.
const LEAST_GROWTH = 2;

interface Row {
  readonly item: Item;
  readonly figures: Series;
}

/**
 * Goes through one organisation's reports in order of period, year by year: a new year begins a new total. Several months have
 * to speak for it, and at least `leastItems` items; then every item of the stretch that could be a running total is asked about,
 * with the month that it would mean. Rule: 52-CV/ĐU 2.1, «không cộng dồn số liệu của các kỳ trước» (R11).
 * Example: Mục 24 typed 36 in June and 41 in July: facts `figure` 41, `before` 36, `proposal` 5.
 */
export function findCumulative(
  reports: readonly Report[],
  flowItems: readonly Item[],
  leastItems: number,
): readonly Finding[] {
  return yearsOf(reports).flatMap((year) => findInYear(year, flowItems, leastItems));
}

function yearsOf(reports: readonly Report[]): readonly (readonly Report[])[] {
  const years = new Map<number, Report[]>();
  for (const report of reports) {
    const year = yearOf(report.period);
    const known = years.get(year);
    if (known) known.push(report);
    else years.set(year, [report]);
  }
  return [...years.values()];
}

function findInYear(reports: readonly Report[], flowItems: readonly Item[], leastItems: number): readonly Finding[] {
  if (reports.length < 3) return [];
  const rows: Row[] = [];
  for (const item of flowItems) {
    const figures = reports.map(({ answers }) => figureOf(answers.get(item.no)));
    if (figures.some((figure) => figure !== null && figure !== 0)) rows.push({ item, figures });
  }
  if (rows.length < leastItems) return [];
  const figures = rows.map((row) => row.figures);
  const stretch = loudestStretch(weighMonths(figures, reports.length));
  if (stretch === null || stretch.bits < ENOUGH_BITS || !hasGrown(figures, stretch)) return [];
  const since = reports[stretch.first]?.period ?? '';
  const suspected = rows.filter((row) => rises(row.figures, stretch));
  if (suspected.length < leastItems) return [];
  return suspected.flatMap((row) => askAbout(reports, row, stretch, { items: suspected.length, since }));
}

// Only where the stretch begins with the first report: later it begins with a figure that holds all before.
function hasGrown(figures: readonly Series[], { first, last }: Stretch): boolean {
  if (first > 0) return true;
  const sumAt = (index: number) => addUp(figures.map((row) => row[index] ?? 0));
  return sumAt(last) >= LEAST_GROWTH * sumAt(first);
}

// Whether an item is higher at the end of the stretch than before it, or than at its first report.
function rises(figures: Series, { first, last }: Stretch): boolean {
  return (figures[last] ?? 0) > (figures[Math.max(first - 1, 0)] ?? 0);
}

// A figure that holds what was there before; where nothing was, it means what it says.
function askAbout(
  reports: readonly Report[],
  { item, figures }: Row,
  { first, last }: Stretch,
  shared: { readonly items: number; readonly since: Period },
): readonly Finding[] {
  return reports.slice(first, last + 1).flatMap((report, offset) => {
    const index = first + offset;
    const figure = figures[index] ?? null;
    const earlier = figures.slice(0, index).filter((each): each is number => each !== null);
    const before = offset === 0 ? addUp(earlier) : (earlier[earlier.length - 1] ?? 0);
    if (figure === null || before === 0 || figure < before) return [];
    const { organisation, period, answers } = report;
    const typed = answers.get(item.no)?.typed ?? '';
    const isNext = reports[index - 1]?.period === addMonths(period, -1) && figures[index - 1] !== null;
    const arithmetic = isNext ? { figure, before, proposal: addUp([figure, -before]) } : {};
    const facts = { ...shared, ...arithmetic };
    return [itemFinding('cumulative-suspected', 'question', organisation.id, period, item.no, typed, facts)];
  });
}
