// What a spreadsheet does through its active sheet.

import { ask, call } from '../bridge';
import { Guarded, real } from '../guarded';
import { Sheet } from './sheet';

type GSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GRange = GoogleAppsScript.Spreadsheet.Range;

/** The base of Spreadsheet: its id, and the members that it passes on. */
export abstract class SpreadsheetActive extends Guarded {
  constructor(protected readonly id: string) {
    super();
  }

  override toString(): string {
    return 'Spreadsheet';
  }

  protected sheet(sheet: number): Sheet {
    return new Sheet({ spreadsheet: this.id, sheet });
  }

  protected activeSheet(): Sheet {
    return this.sheet(ask('spreadsheet.info', { spreadsheet: this.id }).activeSheet);
  }

  /** By these two the first sheet speaks for the file (T:gas-fakes testsheetsvui). */
  private firstSheet(): Sheet {
    const [first = 0] = ask('spreadsheet.info', { spreadsheet: this.id }).sheetIds;
    return this.sheet(first);
  }

  renameActiveSheet(name: string): void {
    this.activeSheet().setName(name);
  }

  /** A copy right behind the active sheet, which becomes the active one. */
  duplicateActiveSheet(): GSheet {
    const { activeSheet: sheet } = ask('spreadsheet.info', { spreadsheet: this.id });
    const args = { spreadsheet: this.id, sheet, to: this.id, beside: true };
    return real(this.sheet(call('SpreadsheetApp', 'Spreadsheet.duplicateActiveSheet', 'sheet.copy', args)));
  }

  getSheetId(): number {
    return this.firstSheet().getSheetId();
  }

  getSheetName(): string {
    return this.firstSheet().getName();
  }

  getRange(notation: string): GRange {
    return this.activeSheet().getRange(notation);
  }

  getDataRange(): GRange {
    return this.activeSheet().getDataRange();
  }

  getLastRow(): number {
    return this.activeSheet().getLastRow();
  }

  getLastColumn(): number {
    return this.activeSheet().getLastColumn();
  }

  getFrozenRows(): number {
    return this.activeSheet().getFrozenRows();
  }

  getFrozenColumns(): number {
    return this.activeSheet().getFrozenColumns();
  }

  getColumnWidth(column: number): number {
    return this.activeSheet().getColumnWidth(column);
  }

  getRowHeight(row: number): number {
    return this.activeSheet().getRowHeight(row);
  }

  getActiveRange(): GRange | null {
    return this.activeSheet().getActiveRange();
  }

  getActiveRangeList(): GoogleAppsScript.Spreadsheet.RangeList | null {
    return this.activeSheet().getActiveRangeList();
  }

  getActiveCell(): GRange {
    return this.activeSheet().getActiveCell();
  }

  getCurrentCell(): GRange | null {
    return this.activeSheet().getCurrentCell();
  }

  getRangeList(notations: string[]): GoogleAppsScript.Spreadsheet.RangeList {
    return this.activeSheet().getRangeList(notations);
  }

  appendRow(values: unknown[]): GSheet {
    return this.activeSheet().appendRow(values);
  }

  sort(column: number, ascending = true): GSheet {
    return this.activeSheet().sort(column, ascending);
  }

  setFrozenRows(rows: number): void {
    this.activeSheet().setFrozenRows(rows);
  }

  setFrozenColumns(columns: number): void {
    this.activeSheet().setFrozenColumns(columns);
  }

  setColumnWidth(column: number, pixels: number): GSheet {
    return this.activeSheet().setColumnWidth(column, pixels);
  }

  setRowHeight(row: number, pixels: number): GSheet {
    return this.activeSheet().setRowHeight(row, pixels);
  }

  autoResizeColumn(column: number): GSheet {
    return this.activeSheet().autoResizeColumn(column);
  }

  hideColumn(column: GRange): void {
    this.activeSheet().hideColumn(column);
  }

  unhideColumn(column: GRange): void {
    this.activeSheet().unhideColumn(column);
  }

  hideRow(row: GRange): void {
    this.activeSheet().hideRow(row);
  }

  unhideRow(row: GRange): void {
    this.activeSheet().unhideRow(row);
  }

  isColumnHiddenByUser(column: number): boolean {
    return this.activeSheet().isColumnHiddenByUser(column);
  }

  isRowHiddenByUser(row: number): boolean {
    return this.activeSheet().isRowHiddenByUser(row);
  }

  insertRowAfter(row: number): GSheet {
    return this.activeSheet().insertRowAfter(row);
  }

  insertRowBefore(row: number): GSheet {
    return this.activeSheet().insertRowBefore(row);
  }

  insertColumnAfter(column: number): GSheet {
    return this.activeSheet().insertColumnAfter(column);
  }

  insertColumnBefore(column: number): GSheet {
    return this.activeSheet().insertColumnBefore(column);
  }

  insertRowsAfter(row: number, count: number): GSheet {
    return this.activeSheet().insertRowsAfter(row, count);
  }

  insertRowsBefore(row: number, count: number): GSheet {
    return this.activeSheet().insertRowsBefore(row, count);
  }

  insertColumnsAfter(column: number, count: number): GSheet {
    return this.activeSheet().insertColumnsAfter(column, count);
  }

  insertColumnsBefore(column: number, count: number): GSheet {
    return this.activeSheet().insertColumnsBefore(column, count);
  }

  deleteRow(row: number): GSheet {
    return this.activeSheet().deleteRow(row);
  }

  deleteColumn(column: number): GSheet {
    return this.activeSheet().deleteColumn(column);
  }

  deleteRows(row: number, count: number): void {
    this.activeSheet().deleteRows(row, count);
  }

  deleteColumns(column: number, count: number): void {
    this.activeSheet().deleteColumns(column, count);
  }

  setActiveRange(range: GRange): GRange {
    return this.activeSheet().setActiveRange(range);
  }

  setCurrentCell(cell: GRange): GRange {
    return this.activeSheet().setCurrentCell(cell);
  }
}
