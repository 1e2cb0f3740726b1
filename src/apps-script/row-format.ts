// Formats the rows below a header, when a sheet is laid out and when it grows.

import type { Column } from '../text/sheets';
import { TONES } from './tones';

type SpreadsheetApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

const FONT = 'Times New Roman';
const FONT_SIZE = 11;

/** How a figure is shown: decimals only where there are any. */
export const NUMBER_FORMATS = { whole: '#,##0', fraction: '#,##0.0#####' } as const;

/** Rows kept free below the data, so that a run rarely has to add any. */
export const SPARE_ROWS = 100;

/**
 * Formats `count` rows from `firstRow` (1 is the header). Columns of text are set to '@' here, before anything is written,
 * so that the spreadsheet never takes "1/1" for a date. Buffered: the caller flushes before writing.
 */
export function formatRows(
  app: SpreadsheetApp,
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  columns: readonly Column[],
  firstRow: number,
  count: number,
): void {
  const range = sheet.getRange(firstRow, 1, count, columns.length);
  range.setFontFamily(FONT).setFontSize(FONT_SIZE).setVerticalAlignment('middle');
  // Rows added below a coloured one may take its colours along.
  range.setBackground(null).setFontColor(TONES[''].fontColor).setFontWeight(TONES[''].fontWeight);
  range.setNumberFormats(
    everyRow(
      count,
      columns.map(({ format }) => (format === 'text' ? '@' : NUMBER_FORMATS.whole)),
    ),
  );
  range.setHorizontalAlignments(
    everyRow(
      count,
      columns.map(({ align }) => align),
    ),
  );
  range.setWraps(
    everyRow(
      count,
      columns.map(({ wrap }) => wrap),
    ),
  );
  columns.forEach(({ choices }, index) => {
    if (choices.length === 0) return;
    sheet.getRange(firstRow, index + 1, count, 1).setDataValidation(oneOf(app, choices));
  });
}

function everyRow<T>(count: number, row: readonly T[]): T[][] {
  return Array.from({ length: count }, () => [...row]);
}

function oneOf(app: SpreadsheetApp, choices: readonly string[]): GoogleAppsScript.Spreadsheet.DataValidation {
  return app
    .newDataValidation()
    .requireValueInList([...choices], true)
    .setAllowInvalid(false)
    .build();
}
