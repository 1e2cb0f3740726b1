// The charts of a sheet: building, inserting, changing, removing, listing.

import type { ChartRecord } from '../../bridge/chart-operations';
import { call, touch } from '../bridge';
import { real } from '../guarded';
import { EmbeddedChart } from './chart';
import { EmbeddedChartBuilder } from './chart-builder';
import { SheetMetadata } from './sheet-metadata';

type GChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

const NEW: ChartRecord = {
  id: null,
  type: 'COLUMN',
  ranges: [],
  row: 1,
  column: 1,
  offsetX: 0,
  offsetY: 0,
  headers: -1,
  options: {},
};

/** Adds charts to a sheet's metadata and facts. */
export abstract class SheetCharts extends SheetMetadata {
  private draw(member: string, operation: 'chart.insert' | 'chart.update' | 'chart.remove', given: GChart): void {
    const chart = EmbeddedChart.recordOf(given, this.address.spreadsheet);
    call('SpreadsheetApp', `Sheet.${member}`, operation, { ...this.address, chart });
  }

  newChart(): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
    touch('SpreadsheetApp', 'Sheet.newChart');
    return real(new EmbeddedChartBuilder({ spreadsheet: this.address.spreadsheet, record: NEW }));
  }

  insertChart(chart: GChart): void {
    this.draw('insertChart', 'chart.insert', chart);
  }

  updateChart(chart: GChart): void {
    this.draw('updateChart', 'chart.update', chart);
  }

  removeChart(chart: GChart): void {
    this.draw('removeChart', 'chart.remove', chart);
  }

  getCharts(): GChart[] {
    const charts = call('SpreadsheetApp', 'Sheet.getCharts', 'chart.list', this.address);
    return charts.map((record) => real(new EmbeddedChart(this.address.spreadsheet, record)));
  }
}
