// Formats the rows below a header, when a sheet is laid out and when it grows.

import type { Column } from '../text/sheets/column';
import { FONT, TONES } from './tones';

type SpreadsheetApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

/** How a figure is shown: decimals only where there are any. */
export const NUMBER_FORMATS = { whole: '#,##0', fraction: '#,##0.0#####' } as const;

/** Rows kept free below the data, so that a run rarely has to add any: a morning of letters to forty organisations fits. */
export const SPARE_ROWS = 50;

/**
 * Formats `count` rows from `firstRow` (1 is the header); null leaves a column alone. Columns of text are set to '@' here,
 * before anything is written, so that the spreadsheet never takes "1/1" for a date. Buffered: the caller flushes before
 * writing.
 */
export function formatRows(
  app: SpreadsheetApp,
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  columns: readonly (Column | null)[],
  firstRow: number,
  count: number,
): void {
  for (const { first, run } of runsOf(columns)) {
    const range = sheet.getRange(firstRow, first + 1, count, run.length);
    range.setFontFamily(FONT.family).setFontSize(FONT.size).setVerticalAlignment('middle');
    range.setNumberFormats(
      everyRow(
        count,
        run.map(({ format }) => (format === 'text' ? '@' : NUMBER_FORMATS.whole)),
      ),
    );
    range.setHorizontalAlignments(
      everyRow(
        count,
        run.map(({ align }) => align),
      ),
    );
    range.setWraps(
      everyRow(
        count,
        run.map(({ wrap }) => wrap),
      ),
    );
  }
  columns.forEach((column, index) => {
    if (column === null || column.choices.length === 0) return;
    sheet.getRange(firstRow, index + 1, count, 1).setDataValidation(oneOf(app, column.choices));
  });
}

/** Takes the colours away that rows added below a coloured one may have taken along. */
export function plainRows(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  width: number,
  firstRow: number,
  count: number,
): void {
  const { fontColor, fontWeight } = TONES[''];
  sheet.getRange(firstRow, 1, count, width).setBackground(null).setFontColor(fontColor).setFontWeight(fontWeight);
}

// Neighbouring columns of ours are formatted in one go.
function runsOf(columns: readonly (Column | null)[]): readonly { readonly first: number; readonly run: Column[] }[] {
  const runs: { first: number; run: Column[] }[] = [];
  columns.forEach((column, index) => {
    const last = runs[runs.length - 1];
    if (column === null) return;
    if (last && last.first + last.run.length === index) last.run.push(column);
    else runs.push({ first: index, run: [column] });
  });
  return runs;
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
