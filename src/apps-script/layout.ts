// Creates and lays out the sheets: what a person sees before any figure is there.

import type { Layout } from '../app/ports';
import type { SheetColumns } from '../app/sheet-columns';
import { PROTECTION_NOTE } from '../text/protection';
import { type Column, SHEET_IDS, SHEETS, type SheetDefinition } from '../text/sheets';
import { formatRows, SPARE_ROWS } from './row-format';
import { HEADER, TAB_COLOURS } from './tones';

type SpreadsheetApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const TIME_ZONE = 'Asia/Ho_Chi_Minh';
const HEADER_HEIGHT = 44;

/** Lays out the active spreadsheet. */
export function createLayout(app: SpreadsheetApp, columnsOf: SheetColumns): Layout {
  return {
    apply() {
      const spreadsheet = app.getActive();
      if (spreadsheet.getSpreadsheetTimeZone() !== TIME_ZONE) spreadsheet.setSpreadsheetTimeZone(TIME_ZONE);
      SHEET_IDS.forEach((id, index) => {
        const sheet = spreadsheet.getSheetByName(SHEETS[id].name) ?? spreadsheet.insertSheet(SHEETS[id].name, index);
        layOut(app, sheet, SHEETS[id], columnsOf(id));
      });
      removeStartingSheet(spreadsheet);
    },
  };
}

function layOut(app: SpreadsheetApp, sheet: Sheet, definition: SheetDefinition, columns: readonly Column[]): void {
  fitGrid(sheet, columns.length);
  columns.forEach(({ width, hidden }, index) => {
    sheet.setColumnWidth(index + 1, width);
    if (hidden) sheet.hideColumns(index + 1);
  });
  formatRows(app, sheet, columns, 2, sheet.getMaxRows() - 1);
  layOutHeader(sheet, columns);
  sheet.setFrozenRows(definition.frozenRows);
  sheet.setFrozenColumns(definition.frozenColumns);
  sheet.setTabColor(TAB_COLOURS[definition.kind]);
  if (definition.kind !== 'input') warnBeforeEditing(app, sheet, definition, columns);
}

function layOutHeader(sheet: Sheet, columns: readonly Column[]): void {
  const header = sheet.getRange(1, 1, 1, columns.length);
  header.setNumberFormat('@').setValues([columns.map((column) => column.header)]);
  header.setNotes([columns.map(({ note }) => note)]);
  header.setBackground(HEADER.background).setFontColor(HEADER.fontColor).setFontWeight('bold');
  header.setFontFamily(HEADER.font).setFontSize(HEADER.fontSize);
  header.setHorizontalAlignment('center').setVerticalAlignment('middle').setWrap(true);
  sheet.setRowHeight(1, HEADER_HEIGHT);
}

// Blank cells count towards the file's limit, so the grid is as wide as its columns and not much longer than its data.
// Columns that the office added at the right stay.
function fitGrid(sheet: Sheet, width: number): void {
  const columns = sheet.getMaxColumns();
  if (columns < width) sheet.insertColumnsAfter(columns, width - columns);
  const used = Math.max(width, sheet.getLastColumn());
  if (columns > used) sheet.deleteColumns(used + 1, columns - used);
  const wanted = sheet.getLastRow() + SPARE_ROWS;
  const rows = sheet.getMaxRows();
  if (rows < wanted) sheet.insertRowsAfter(rows, wanted - rows);
  if (rows > wanted) sheet.deleteRows(wanted + 1, rows - wanted);
}

// A warning, not a wall: it is the honest kind of lock in a sheet that its editors own. Known by its description, so that
// running set-up again adds none. The office's own columns of a mixed sheet stay free.
function warnBeforeEditing(
  app: SpreadsheetApp,
  sheet: Sheet,
  { kind }: SheetDefinition,
  columns: readonly Column[],
): void {
  const types = [app.ProtectionType.SHEET, app.ProtectionType.RANGE];
  const own = types
    .flatMap((type) => sheet.getProtections(type))
    .filter((found) => found.getDescription() === PROTECTION_NOTE);
  if (own.length > 0) return;
  const officeFrom = columns.findIndex((column) => column.key === 'state');
  const target = kind === 'mixed' ? sheet.getRange(1, 1, sheet.getMaxRows(), officeFrom) : sheet;
  target.protect().setDescription(PROTECTION_NOTE).setWarningOnly(true);
}

// A new spreadsheet comes with one empty sheet; it goes only if it holds nothing and no form writes to it.
function removeStartingSheet(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): void {
  for (const sheet of spreadsheet.getSheets()) {
    if (!/^(Trang tính|Sheet)\s?1$/.test(sheet.getName())) continue;
    if (sheet.getLastRow() === 0 && sheet.getFormUrl() === null) spreadsheet.deleteSheet(sheet);
  }
}
