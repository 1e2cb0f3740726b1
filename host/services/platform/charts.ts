// The global Charts, as far as spreadsheets use it: its enumerations.

import { createEnum } from '../enums';
import { type Faked, Guarded, real } from '../guarded';

type GCharts = GoogleAppsScript.Charts.Charts;

/** One object for the global and for what charts answer, so that scripts may compare with ===. */
export const ChartType = createEnum('ChartType', [
  'TIMELINE',
  'AREA',
  'BAR',
  'BUBBLE',
  'CANDLESTICK',
  'COLUMN',
  'COMBO',
  'GAUGE',
  'GEO',
  'HISTOGRAM',
  'RADAR',
  'LINE',
  'ORG',
  'PIE',
  'SCATTER',
  'SPARKLINE',
  'STEPPED_AREA',
  'TABLE',
  'TREEMAP',
  'WATERFALL',
]);

export class Charts extends Guarded implements Faked<GCharts, Charts> {
  readonly ChartHiddenDimensionStrategy: GCharts['ChartHiddenDimensionStrategy'] = real(
    createEnum('ChartHiddenDimensionStrategy', ['IGNORE_BOTH', 'IGNORE_ROWS', 'IGNORE_COLUMNS', 'SHOW_BOTH']),
  );
  readonly ChartMergeStrategy: GCharts['ChartMergeStrategy'] = real(
    createEnum('ChartMergeStrategy', ['MERGE_COLUMNS', 'MERGE_ROWS']),
  );
  readonly ChartType: GCharts['ChartType'] = real(ChartType);
  readonly ColumnType: GCharts['ColumnType'] = real(createEnum('ColumnType', ['DATE', 'NUMBER', 'STRING']));
  readonly CurveStyle: GCharts['CurveStyle'] = real(createEnum('CurveStyle', ['NORMAL', 'SMOOTH']));
  readonly PointStyle: GCharts['PointStyle'] = real(
    createEnum('PointStyle', ['NONE', 'TINY', 'MEDIUM', 'LARGE', 'HUGE']),
  );
  readonly Position: GCharts['Position'] = real(createEnum('Position', ['TOP', 'RIGHT', 'BOTTOM', 'NONE']));

  override toString(): string {
    return 'Charts';
  }
}
