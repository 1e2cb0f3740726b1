// Which rows and columns of a sheet a person has hidden.

import { call } from '../bridge';
import { placeOf } from './range-handle';
import { SheetLines } from './sheet-lines';

type GRange = GoogleAppsScript.Spreadsheet.Range;
type Axis = 'rows' | 'columns';

/** Adds hiding to a sheet's lines. */
export abstract class SheetVisibility extends SheetLines {
  private hide(member: string, axis: Axis, first: number, count: number, hidden: boolean): void {
    call('SpreadsheetApp', `Sheet.${member}`, 'sheet.hideLines', { ...this.address, axis, first, count, hidden });
  }

  hideColumns(first: number, count = 1): void {
    this.hide('hideColumns', 'columns', first, count, true);
  }

  showColumns(first: number, count = 1): void {
    this.hide('showColumns', 'columns', first, count, false);
  }

  hideRows(first: number, count = 1): void {
    this.hide('hideRows', 'rows', first, count, true);
  }

  showRows(first: number, count = 1): void {
    this.hide('showRows', 'rows', first, count, false);
  }

  isColumnHiddenByUser(line: number): boolean {
    const args = { ...this.address, axis: 'columns', line } as const;
    return call('SpreadsheetApp', 'Sheet.isColumnHiddenByUser', 'sheet.isLineHidden', args);
  }

  isRowHiddenByUser(line: number): boolean {
    const args = { ...this.address, axis: 'rows', line } as const;
    return call('SpreadsheetApp', 'Sheet.isRowHiddenByUser', 'sheet.isLineHidden', args);
  }

  private hideRange(member: string, axis: Axis, range: GRange, hidden: boolean): void {
    const { row, column, rows, columns } = placeOf(range);
    const [first, count] = axis === 'rows' ? [row, rows] : [column, columns];
    this.hide(member, axis, first, count, hidden);
  }

  hideColumn(column: GRange): void {
    this.hideRange('hideColumn', 'columns', column, true);
  }

  unhideColumn(column: GRange): void {
    this.hideRange('unhideColumn', 'columns', column, false);
  }

  hideRow(row: GRange): void {
    this.hideRange('hideRow', 'rows', row, true);
  }

  unhideRow(row: GRange): void {
    this.hideRange('unhideRow', 'rows', row, false);
  }
}
