// The sheet "Điều chỉnh - đối chiếu": every adjusted figure as it was closed, what was adjusted, and what it is now.

import { type Period, periodsFrom, yearOf } from '../../domain/calendar/period';
import { changeOf, type FigureAdjustment } from '../../domain/closing/adjust';
import type { Item } from '../../domain/regime/regime';
import { type Figures, levelOf, reportedFigure, schoolFigures } from '../../domain/totals/school';
import { addUp } from '../../domain/totals/total';
import { adjustmentLine, SCHOOL } from '../../text/adjustments';
import { itemTitle } from '../../text/items';
import type { Cell, PaintedCell } from '../ports';
import type { Projection } from '../project';
import { plain, title } from './cells';

/**
 * The rows: for each adjusted item its organisations' months, then the school's, by item and month. A row's three figures add
 * up, in the month and since the start of the year.
 */
export function reconciliationRows(projection: Projection): readonly (readonly PaintedCell[])[] {
  const { inForce } = projection.views.applied;
  const items = projection.inputs.items.filter(({ no }) => inForce.some(({ about }) => about.item === no));
  return items.flatMap((item) => {
    const own = inForce.filter(({ about }) => about.item === item.no);
    const keys = [...new Set(own.map(({ about: { period, organisation } }) => `${period}|${organisation}`))].sort();
    return [
      ...keys.map((key) =>
        organisationRow(
          projection,
          item,
          own.filter((each) => keyOf(each) === key),
        ),
      ),
      ...schoolRows(projection, item, own),
    ];
  });
}

function keyOf({ about: { period, organisation } }: FigureAdjustment): string {
  return `${period}|${organisation}`;
}

function organisationRow(
  { views, inputs }: Projection,
  item: Item,
  own: readonly FigureAdjustment[],
): readonly PaintedCell[] {
  const [first] = own;
  const { period = '', organisation = '' } = first?.about ?? {};
  const figure = (figures: Figures) => reportedFigure(figures, organisation, item.no, period);
  const sum = (figures: Figures) => sinceJanuary(figures, organisation, item, period, inputs.settings.start);
  return [
    plain(period),
    plain(organisation),
    plain(views.book.get(period)?.reports.get(organisation)?.name ?? ''),
    plain(String(item.no)),
    plain(itemTitle(item)),
    ...threeCells(figure(views.closed), figure(views.adjusted), plain),
    ...threeCells(sum(views.closed), sum(views.adjusted), plain),
    plain(own.map((each) => adjustmentLine(each, changeOf(each))).join('\n')),
  ];
}

// From the first adjusted month on: every later sum has moved.
function schoolRows(
  { views, begun }: Projection,
  item: Item,
  own: readonly FigureAdjustment[],
): readonly (readonly PaintedCell[])[] {
  const first = own.map(({ about }) => about.period).sort()[0] ?? '';
  const [closed, adjusted] = [views.closed, views.adjusted].map((figures) => schoolFigures(figures, item, begun));
  return begun.flatMap((period, place) => {
    const [before, after] = [closed?.[place], adjusted?.[place]];
    if (period < first || before === undefined || after === undefined) return [];
    return [
      [
        title(period),
        title(SCHOOL),
        title(''),
        title(String(item.no)),
        title(itemTitle(item)),
        ...threeCells(before.total.value, after.total.value, title),
        ...threeCells(before.cumulative.value, after.cumulative.value, title),
        title(''),
      ],
    ];
  });
}

function sinceJanuary(
  figures: Figures,
  organisation: string,
  item: Item,
  period: Period,
  start: Period,
): number | null {
  if (item.kind === 'stock') return levelOf(figures, organisation, item, period);
  const january = `${yearOf(period)}-01`;
  const given = periodsFrom(january < start ? start : january, period).flatMap(
    (month) => reportedFigure(figures, organisation, item.no, month) ?? [],
  );
  return given.length === 0 ? null : addUp(given);
}

// Where nothing was, nothing is shown; what was adjusted is shown in any case.
function threeCells(
  closed: number | null,
  adjusted: number | null,
  cell: (value: Cell) => PaintedCell,
): readonly PaintedCell[] {
  const change = adjusted === null ? '' : addUp([adjusted, -(closed ?? 0)]);
  return [cell(closed ?? ''), cell(change), cell(adjusted ?? '')];
}
