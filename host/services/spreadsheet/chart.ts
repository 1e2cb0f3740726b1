// SpreadsheetApp's EmbeddedChart: a chart as built or as found on a sheet.

import type { ChartRange, ChartRecord } from '../../bridge/chart-operations';
import { Exception } from '../exception';
import { type Faked, Guarded, real } from '../guarded';
import { EmbeddedChartBuilder } from './chart-builder';
import { Range } from './range';

type GChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type GContainer = GoogleAppsScript.Spreadsheet.ContainerInfo;
type GOptions = GoogleAppsScript.Charts.ChartOptions;
type GRange = GoogleAppsScript.Spreadsheet.Range;

class ContainerInfo extends Guarded implements Faked<GContainer, ContainerInfo> {
  constructor(private readonly record: ChartRecord) {
    super();
  }

  override toString(): string {
    return 'ContainerInfo';
  }

  getAnchorRow(): number {
    return this.record.row;
  }

  getAnchorColumn(): number {
    return this.record.column;
  }

  getOffsetX(): number {
    return this.record.offsetX;
  }

  getOffsetY(): number {
    return this.record.offsetY;
  }
}

class ChartOptions extends Guarded implements Faked<GOptions, ChartOptions> {
  constructor(private readonly options: ChartRecord['options']) {
    super();
  }

  override toString(): string {
    return 'ChartOptions';
  }

  get(option: string): unknown {
    return this.options[option] ?? null;
  }
}

/** The ranges of a chart as objects of the script. */
export function chartRanges(spreadsheet: string, ranges: readonly ChartRange[]): GRange[] {
  return ranges.map((range) => real(new Range({ spreadsheet, ...range })));
}

/** Where a chart sits, as an object of the script. */
export function containerInfo(record: ChartRecord): GContainer {
  return real(new ContainerInfo(record));
}

export class EmbeddedChart extends Guarded implements Faked<GChart, EmbeddedChart> {
  constructor(
    private readonly spreadsheet: string,
    private readonly record: ChartRecord,
  ) {
    super();
  }

  override toString(): string {
    return 'EmbeddedChart';
  }

  getChartId(): number | null {
    return this.record.id;
  }

  getContainerInfo(): GContainer {
    return containerInfo(this.record);
  }

  getNumHeaders(): number {
    return this.record.headers;
  }

  getOptions(): GOptions {
    return real(new ChartOptions(this.record.options));
  }

  getRanges(): GRange[] {
    return chartRanges(this.spreadsheet, this.record.ranges);
  }

  modify(): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
    return real(new EmbeddedChartBuilder({ spreadsheet: this.spreadsheet, record: this.record }));
  }

  /** The plain chart behind an object that a script hands over; it must draw cells of this spreadsheet. */
  static recordOf(chart: unknown, spreadsheet: string): ChartRecord {
    if (!(chart instanceof EmbeddedChart)) throw new Exception('An EmbeddedChart was expected.');
    if (chart.spreadsheet !== spreadsheet) throw new Exception('A chart cannot draw another spreadsheet.');
    return chart.record;
  }
}
