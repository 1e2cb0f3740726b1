// Answers what SpreadsheetApp asks about charts.

import type { ChartOperations } from '../bridge/chart-operations';
import { insertChart, replaceChart } from '../world/sheet-charts';
import { sheetById } from '../world/spreadsheet-state';
import { spreadsheetOf } from '../world/world';
import type { Handlers } from './handlers';

export const chartHandlers: Handlers<ChartOperations> = {
  'chart.list': ({ world }, { spreadsheet, sheet }) => sheetById(spreadsheetOf(world, spreadsheet), sheet).charts,
  'chart.insert': ({ world }, { spreadsheet, sheet, chart }) => {
    const owner = spreadsheetOf(world, spreadsheet);
    insertChart(owner, sheetById(owner, sheet), chart);
    return null;
  },
  'chart.update': ({ world }, { spreadsheet, sheet, chart }) => {
    replaceChart(sheetById(spreadsheetOf(world, spreadsheet), sheet), chart.id, chart);
    return null;
  },
  'chart.remove': ({ world }, { spreadsheet, sheet, chart }) => {
    replaceChart(sheetById(spreadsheetOf(world, spreadsheet), sheet), chart.id, null);
    return null;
  },
};
