// The sheet "Lũy kế": one row an item, its months, its sum or level, and its code's target.

import { monthOf, type Period } from '../../domain/calendar/period';
import { type Item, isNumeric } from '../../domain/regime/regime';
import type { PlanLine } from '../../domain/totals/plan-against-actual';
import { type SchoolFigure, schoolFigures } from '../../domain/totals/school';
import { CLOSED_VIEWS } from '../../text/closing';
import { itemTitle, kindName, unitName } from '../../text/items';
import { formatPercent } from '../../text/numbers';
import { CUMULATIVE_WORDS } from '../../text/overview';
import type { PaintedCell } from '../ports';
import type { Projection } from '../project';
import { plain, title } from './cells';

/** The rows: every figure, and below the last item of a code with several items the code's own row. */
export function cumulativeRows(projection: Projection): readonly (readonly PaintedCell[])[] {
  const { inputs, plan } = projection;
  const school = plan.lines.filter(({ organisation }) => organisation === null);
  const rows = inputs.items.filter(isNumeric).flatMap((item) => {
    const line = school.find(({ link }) => link.items.includes(item.no));
    if (line === undefined || line.link.items.length === 1) return [itemRow(projection, item, line ?? null)];
    const isLast = line.link.items[line.link.items.length - 1] === item.no;
    return isLast ? [itemRow(projection, item, null), codeRow(projection, line)] : [itemRow(projection, item, null)];
  });
  const unlinked = school.filter(({ link, target }) => link.items.length === 0 && target !== null);
  return [...rows, ...unlinked.map((line) => unlinkedRow(projection, line))];
}

function itemRow(projection: Projection, item: Item, line: PlanLine | null): readonly PaintedCell[] {
  const figures = projection.school.get(item.no) ?? [];
  const last = figures[figures.length - 1];
  const shown = shownFigure(projection, item);
  const months = projection.deadlines.map((deadline): PaintedCell => {
    const total = figures.find(({ period }) => period === deadline.period)?.total;
    if (total === undefined) return blank();
    return { value: total.value ?? '', tone: isDue(projection, deadline.period) && total.from < total.of ? 'gap' : '' };
  });
  return [
    plain(String(item.no)),
    plain(item.code ?? ''),
    plain(itemTitle(item)),
    plain(unitName(item)),
    plain(kindName(item)),
    ...months,
    plain(shown?.cumulative.value ?? ''),
    standing(projection, item, shown),
    plain(last === undefined ? '' : `${last.from}/${last.of}`),
    ...targetCells(line),
    plain(remark(projection, item, shown)),
  ];
}

// Where adjustments moved the figure, the row says what it is in the other view.
function remark({ views, inputs, begun }: Projection, item: Item, shown: SchoolFigure | undefined): string {
  const inferred = item.kindBasis === 'inferred' && item.kind === 'stock' ? [CUMULATIVE_WORDS.inferredStock] : [];
  if (!views.applied.inForce.some(({ about }) => about.item === item.no)) return inferred.join('');
  const other = inputs.settings.closedView === 'adjusted' ? 'closed' : 'adjusted';
  const figure = schoolFigures(views[other], item, begun).find(({ period }) => period === shown?.period);
  const value = figure?.cumulative.value ?? null;
  if (value === (shown?.cumulative.value ?? null)) return inferred.join('');
  const words = CUMULATIVE_WORDS.otherView(CLOSED_VIEWS[other], value);
  return [words, ...inferred].join('. ');
}

// A sum runs up to today's period; a level is shown for the last period that it is known for.
function shownFigure({ school }: Projection, item: Item): SchoolFigure | undefined {
  const figures = school.get(item.no) ?? [];
  const known = item.kind === 'stock' ? figures.filter(({ cumulative }) => cumulative.value !== null) : figures;
  return known[known.length - 1];
}

// The figure of a code is the sum over its items, and as complete as they are. Rule: NV02 is Mục 56 + 57.
function codeRow(projection: Projection, line: PlanLine): readonly PaintedCell[] {
  const { link, actual, from, of } = line;
  const parts = link.items.map((no) => projection.school.get(no) ?? []);
  return [
    title(link.items.join(' + ')),
    title(link.code),
    title(CUMULATIVE_WORDS.codeTotal(link.code)),
    title(''),
    title(''),
    ...projection.deadlines.map(() => title('')),
    title(actual ?? ''),
    sumStanding(projection, parts),
    title(`${from}/${of}`),
    ...targetCells(line),
    title(''),
  ];
}

function unlinkedRow(projection: Projection, line: PlanLine): readonly PaintedCell[] {
  return [
    plain(''),
    plain(line.link.code),
    plain(CUMULATIVE_WORDS.codeTotal(line.link.code)),
    plain(''),
    plain(''),
    ...projection.deadlines.map(blank),
    plain(''),
    { value: CUMULATIVE_WORDS.noSource, tone: 'muted' },
    plain(''),
    ...targetCells(line),
    plain(CUMULATIVE_WORDS.noSourceRemark),
  ];
}

function standing(projection: Projection, item: Item, shown: SchoolFigure | undefined): PaintedCell {
  const figures = projection.school.get(item.no) ?? [];
  if (item.kind !== 'stock') return sumStanding(projection, [figures]);
  if (shown === undefined) return { value: CUMULATIVE_WORDS.unknown, tone: 'gap' };
  const last = figures[figures.length - 1];
  if (shown === last) return plain(CUMULATIVE_WORDS.complete);
  const lastDue = figures.filter(({ period }) => isDue(projection, period)).pop();
  const tone = shown.period < (lastDue?.period ?? '') ? 'gap' : '';
  return { value: CUMULATIVE_WORDS.until(monthOf(shown.period)), tone };
}

// How complete a sum is. What is missing in the open period is still being collected: only gaps of periods past their
// deadline are marked.
function sumStanding(projection: Projection, parts: readonly (readonly SchoolFigure[])[]): PaintedCell {
  const isComplete = (figure: SchoolFigure | undefined) => figure === undefined || figure.cumulative.complete;
  if (parts.every((figures) => isComplete(figures[figures.length - 1]))) return plain(CUMULATIVE_WORDS.complete);
  const due = parts.map((figures) => figures.filter(({ period }) => isDue(projection, period)).pop());
  const [first] = due;
  if (first !== undefined && due.every(isComplete)) return plain(CUMULATIVE_WORDS.until(monthOf(first.period)));
  return { value: CUMULATIVE_WORDS.provisional, tone: 'gap' };
}

function isDue({ deadlines, today }: Projection, period: Period): boolean {
  return deadlines.some((deadline) => deadline.period === period && deadline.due < today);
}

// A target of nothing or zero gives no ratio. Rule: links, «plan 0 or empty → no ratio».
function targetCells(line: PlanLine | null): readonly PaintedCell[] {
  if (line === null || line.target === null) return [plain(''), plain(''), plain('')];
  const { target, ratio, deviation } = line;
  return [
    plain(target),
    plain(ratio === null ? CUMULATIVE_WORDS.noRatio : formatPercent(ratio)),
    plain(deviation ?? ''),
  ];
}

function blank(): PaintedCell {
  return { value: '', tone: 'muted' };
}
