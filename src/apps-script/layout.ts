// Creates and lays out the sheets: what a person sees before any figure is there.

import { type Layout, UserError } from '../app/ports';
import type { SheetColumns } from '../app/sheet-columns';
import { MESSAGES } from '../text/messages';
import { PROTECTION_NOTE } from '../text/protection';
import { LASTING_SHEET_IDS, SHEETS } from '../text/sheets';
import type { Column, SheetDefinition } from '../text/sheets/column';
import { formatRows, SPARE_ROWS } from './row-format';
import { FONT, HEADER, TAB_COLOURS } from './tones';
import { TIME_ZONE } from './wall-clock';

type SpreadsheetApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const HEADER_HEIGHT = 44;

/** Lays out the active spreadsheet. */
export function createLayout(app: SpreadsheetApp, columnsOf: SheetColumns): Layout {
  return {
    apply() {
      const spreadsheet = app.getActive();
      if (spreadsheet.getSpreadsheetTimeZone() !== TIME_ZONE) spreadsheet.setSpreadsheetTimeZone(TIME_ZONE);
      LASTING_SHEET_IDS.forEach((id, index) => {
        const sheet = spreadsheet.getSheetByName(SHEETS[id].name) ?? spreadsheet.insertSheet(SHEETS[id].name, index);
        layOut(app, sheet, SHEETS[id], columnsOf(id));
      });
      removeStartingSheet(spreadsheet);
    },
    applyScratch(id) {
      const spreadsheet = app.getActive();
      const { name } = SHEETS[id];
      layOut(app, spreadsheet.getSheetByName(name) ?? spreadsheet.insertSheet(name), SHEETS[id], columnsOf(id));
    },
  };
}

function layOut(app: SpreadsheetApp, sheet: Sheet, definition: SheetDefinition, columns: readonly Column[]): void {
  fitGrid(sheet, columns.length, definition.spareRows ?? SPARE_ROWS);
  const places = placeColumns(sheet, definition, columns);
  formatRows(app, sheet, places, 2, sheet.getMaxRows() - 1);
  places.forEach((column, index) => {
    if (column !== null) layOutColumn(sheet, column, index + 1);
  });
  sheet.setRowHeight(1, HEADER_HEIGHT);
  sheet.setFrozenRows(definition.frozenRows);
  sheet.setFrozenColumns(definition.frozenColumns);
  sheet.setTabColor(TAB_COLOURS[definition.kind]);
  if (definition.kind !== 'input') warnBeforeEditing(app, sheet, definition, columns);
}

// Which column stands where: a new sheet has ours in order. Where people moved columns of an input sheet, they stay where
// they are, missing ones are added at the right, and the office's own (null) are left alone. A generated sheet whose columns
// were moved is refused: new headers over old cells would swap their meaning. A title that was only typed over is restored.
function placeColumns(
  sheet: Sheet,
  { kind, name }: SheetDefinition,
  columns: readonly Column[],
): readonly (Column | null)[] {
  const header = sheet.getRange(1, 1, 1, sheet.getMaxColumns()).getDisplayValues()[0] ?? [];
  if (header.every((title) => title === '')) return columns;
  const places = header.map((title) => columns.find((column) => column.header === title) ?? null);
  const missing = columns.filter((column) => !places.includes(column));
  if (kind === 'input') {
    const used = header.reduce((last, title, index) => (title === '' ? last : index + 1), 0);
    return [...places.slice(0, used), ...missing];
  }
  const moved = columns.find((column, index) => places[index] !== column && places.includes(column));
  if (moved !== undefined) throw new UserError(MESSAGES.movedColumns(name, moved.header));
  return columns;
}

function layOutColumn(sheet: Sheet, { header, note, width, hidden }: Column, place: number): void {
  sheet.setColumnWidth(place, width);
  if (hidden) sheet.hideColumns(place);
  const cell = sheet.getRange(1, place);
  cell.setNumberFormat('@').setValue(header).setNote(note);
  cell.setBackground(HEADER.background).setFontColor(HEADER.fontColor).setFontWeight('bold');
  cell.setFontFamily(FONT.family).setFontSize(FONT.size);
  cell.setHorizontalAlignment('center').setVerticalAlignment('middle').setWrap(true);
}

// Blank cells count towards the file's limit, so the grid is as wide as its columns and not much longer than its data.
// Columns that the office added at the right stay.
function fitGrid(sheet: Sheet, width: number, spareRows: number): void {
  const columns = sheet.getMaxColumns();
  if (columns < width) sheet.insertColumnsAfter(columns, width - columns);
  const used = Math.max(width, sheet.getLastColumn());
  if (columns > used) sheet.deleteColumns(used + 1, columns - used);
  const wanted = sheet.getLastRow() + spareRows;
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
