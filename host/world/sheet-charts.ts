// Keeps the charts of a sheet, and their ranges right when lines and sheets come and go.

import type { ChartRange, ChartRecord } from '../bridge/chart-operations';
import type { Area } from '../types';
import { type Axis, afterDelete, afterInsert } from './area';
import { fail } from './problem';
import type { SheetState } from './sheet-state';
import type { SpreadsheetState } from './spreadsheet-state';

/** Draws a new chart over a sheet, under an id of its own. */
export function insertChart(spreadsheet: SpreadsheetState, sheet: SheetState, chart: ChartRecord): void {
  sheet.charts = [...sheet.charts, { ...chart, id: spreadsheet.nextChartId }];
  spreadsheet.nextChartId += 1;
}

/** Puts `chart` in place of the one with its id, or takes that one away when `chart` is null. */
export function replaceChart(sheet: SheetState, id: number | null, chart: ChartRecord | null): void {
  if (id === null || !sheet.charts.some((old) => old.id === id)) fail('The chart is not on this sheet.');
  sheet.charts = sheet.charts.flatMap((old) => (old.id !== id ? [old] : (chart ?? [])));
}

/** Sends every range that the file's charts have on one sheet through `move`; null drops it. */
export function moveChartRanges(
  spreadsheet: SpreadsheetState,
  sheetId: number,
  move: (area: Area) => Area | null,
): void {
  const moved = (range: ChartRange): readonly ChartRange[] => {
    if (range.sheet !== sheetId) return [range];
    const area = move(range);
    return area === null ? [] : [{ ...area, sheet: sheetId }];
  };
  for (const sheet of spreadsheet.sheets)
    sheet.charts = sheet.charts.map((chart) => ({ ...chart, ranges: chart.ranges.flatMap(moved) }));
}

/** Carries the corners of a sheet's charts along when lines are inserted (`count` > 0) or deleted (`count` < 0). */
export function moveChartCorners(sheet: SheetState, axis: Axis, first: number, count: number): void {
  sheet.charts = sheet.charts.map((chart) => {
    const corner = { row: chart.row, column: chart.column, rows: 1, columns: 1 };
    const moved = count > 0 ? afterInsert(corner, axis, first, count) : afterDelete(corner, axis, first, -count);
    // The cell under the corner is gone: the chart stays where it was cut off.
    const { row, column } = moved ?? { ...corner, [axis === 'rows' ? 'row' : 'column']: first };
    return { ...chart, row, column };
  });
}

/** The charts of `source` as a copy of that sheet has them: what they drew of the original they draw of the copy. */
export function copiedCharts(source: SheetState, copyId: number, target: SpreadsheetState): readonly ChartRecord[] {
  const known = new Set(target.sheets.map(({ id }) => id));
  return source.charts.map((chart) => {
    const ranges = chart.ranges.map((range) => (range.sheet === source.id ? { ...range, sheet: copyId } : range));
    const id = target.nextChartId;
    target.nextChartId += 1;
    return { ...chart, id, ranges: ranges.filter(({ sheet }) => known.has(sheet)) };
  });
}
