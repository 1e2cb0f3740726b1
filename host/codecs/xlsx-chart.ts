// Turns one chart of the workbook into a native chart of the xlsx file.

import type { ChartDataPoint, ChartSeries, SheetChart } from 'hucre';
import type { Area, CellSnapshot, ChartSnapshot, SheetSnapshot, WorkbookSnapshot } from '../types';
import { absoluteName } from './a1';
import { chartFrame } from './chart-frame';
import { chartColors, chartNumber, chartOption, chartText } from './chart-options';
import { xlsxColor } from './xlsx-cell';

/** One column of cells that a chart draws. */
interface Strip {
  readonly sheet: SheetSnapshot;
  readonly area: Area;
}

/** A combination and a histogram have no form in the file; both are drawn as columns. */
const KINDS = {
  AREA: 'area',
  BAR: 'bar',
  COLUMN: 'column',
  COMBO: 'column',
  HISTOGRAM: 'column',
  LINE: 'line',
  PIE: 'pie',
  SCATTER: 'scatter',
} as const;
/** As the platform draws axes; readers of the file would draw marks inside and outside. */
const NO_MARKS = { majorTickMark: 'none', minorTickMark: 'none' } as const;
const LEGENDS = new Map<unknown, SheetChart['legend']>([
  ['none', false],
  ['top', 'top'],
  ['bottom', 'bottom'],
  ['left', 'left'],
  ['right', 'right'],
]);

/** The columns of a chart's ranges from left to right; ranges on sheets that are gone have none. */
function stripsOf(chart: ChartSnapshot, workbook: WorkbookSnapshot): readonly Strip[] {
  return chart.ranges.flatMap(({ sheet: name, area }) => {
    const sheet = workbook.sheets.find((one) => one.name === name);
    if (sheet === undefined) return [];
    return Array.from({ length: area.columns }, (_, index) => ({
      sheet,
      area: { ...area, column: area.column + index, columns: 1 },
    }));
  });
}

function cellOf({ sheet, area }: Strip, row: number): CellSnapshot['value'] {
  return sheet.cells[row - 1]?.[area.column - 1]?.value ?? '';
}

/** How many rows name the series; the platform looks for text over numbers when nobody said. */
function headerRows(chart: ChartSnapshot, series: readonly Strip[]): number {
  if (chart.headers >= 0) return chart.headers;
  const isNamed = series.some((strip) => {
    const [first, second] = [cellOf(strip, strip.area.row), cellOf(strip, strip.area.row + 1)];
    return typeof first === 'string' && first !== '' && typeof second === 'number';
  });
  return isNamed ? 1 : 0;
}

function below({ sheet, area }: Strip, headers: number): string {
  return absoluteName(sheet.name, { ...area, row: area.row + headers, rows: Math.max(1, area.rows - headers) });
}

function seriesOf(chart: ChartSnapshot, workbook: WorkbookSnapshot): readonly ChartSeries[] {
  const strips = stripsOf(chart, workbook);
  const drawn = strips.length > 1 ? strips.slice(1) : strips;
  const points = strips.length > 1 ? strips[0] : undefined;
  const headers = headerRows(chart, drawn);
  const colors = chartColors(chart.options);
  // A pie has one circle, and its colours are those of the slices.
  return (chart.type === 'PIE' ? drawn.slice(0, 1) : drawn).map((strip, index): ChartSeries => {
    const name = headers > 0 ? cellOf(strip, strip.area.row + headers - 1) : '';
    const color = colors[index];
    return {
      values: below(strip, headers),
      ...(points === undefined ? {} : { categories: below(points, headers) }),
      ...(typeof name === 'object' || name === '' ? {} : { name: String(name) }),
      ...(chart.type === 'PIE'
        ? { dataPoints: colors.map((slice, idx): ChartDataPoint => ({ idx, fillColor: xlsxColor(slice).rgb })) }
        : color === undefined
          ? {}
          : { color: xlsxColor(color).rgb }),
    };
  });
}

/** Titles of the axes: the file knows categories and values, the platform across and up; bars lie on their side. */
function axesOf({ type, options }: ChartSnapshot): NonNullable<SheetChart['axes']> {
  const [categories, values] = type === 'BAR' ? ['vAxis', 'hAxis'] : ['hAxis', 'vAxis'];
  const [x, y] = [chartText(options, `${categories}.title`), chartText(options, `${values}.title`)];
  const min = chartNumber(options, `${values}.minValue`) ?? chartNumber(options, `${values}.viewWindow.min`);
  const max = chartNumber(options, `${values}.viewWindow.max`);
  const scale = { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
  return {
    // The platform lists bars from the top down, the file from the bottom up; turned over, the values' axis is above.
    x: { ...NO_MARKS, ...(x === undefined ? {} : { title: x }), ...(type === 'BAR' ? { reverse: true } : {}) },
    y: {
      ...NO_MARKS,
      gridlines: { major: true },
      ...(y === undefined ? {} : { title: y }),
      ...(type === 'BAR' ? { crosses: 'max' } : {}),
      ...(Object.keys(scale).length === 0 ? {} : { scale }),
    },
  };
}

/**
 * A native chart: kind, title, series with names and colours, legend, axis titles, stacking, place and size.
 * Other options of the platform have no place in the file; a chart without cells and a table chart give undefined.
 *
 * @example xlsxChart(columnChartOverA1ToB13, sheet, workbook) // { type: 'column', series: [{ values: "'Số liệu'!$B$2:$B$13", … }], … }
 */
export function xlsxChart(
  chart: ChartSnapshot,
  sheet: SheetSnapshot,
  workbook: WorkbookSnapshot,
): SheetChart | undefined {
  // A table chart repeats cells that are in the file anyway.
  if (chart.type === 'TABLE') return undefined;
  const series = [...seriesOf(chart, workbook)];
  if (series.length === 0) return undefined;
  const title = chartText(chart.options, 'title');
  const position = chartOption(chart.options, 'legend.position') ?? chartOption(chart.options, 'legend');
  const isStacked = chartOption(chart.options, 'isStacked') === true;
  return {
    type: KINDS[chart.type],
    series,
    anchor: chartFrame(chart, sheet),
    legend: LEGENDS.get(position) ?? 'right',
    ...(title === undefined ? { autoTitleDeleted: true } : { title, altText: title }),
    ...(isStacked ? { barGrouping: 'stacked' } : {}),
    ...(chart.type === 'PIE' ? {} : { axes: axesOf(chart) }),
  };
}
