// A sheet's rows and columns: inserting, deleting, sizing.

import type { SheetAddress } from '../../bridge/values';
import { call } from '../bridge';
import { Exception } from '../exception';
import { Guarded, real } from '../guarded';
import { checkSignature } from '../signature';

type GSheet = GoogleAppsScript.Spreadsheet.Sheet;
type Axis = 'rows' | 'columns';

/** The base of Sheet: its address and its lines. */
export abstract class SheetLines extends Guarded {
  constructor(protected readonly address: SheetAddress) {
    super();
  }

  override toString(): string {
    return 'Sheet';
  }

  private insert(member: string, axis: Axis, before: number, count: number): GSheet {
    checkSignature(`SpreadsheetApp.Sheet.${member}`, [before, count], [['number', 'number']]);
    if (count < 1 || before < 1) throw new Exception(`Those ${axis} are out of bounds.`);
    call('SpreadsheetApp', `Sheet.${member}`, 'sheet.insertLines', { ...this.address, axis, before, count });
    return real(this);
  }

  insertRowsAfter(position: number, count: number): GSheet {
    return this.insert('insertRowsAfter', 'rows', position + 1, count);
  }

  insertRowsBefore(position: number, count: number): GSheet {
    return this.insert('insertRowsBefore', 'rows', position, count);
  }

  insertRowAfter(position: number): GSheet {
    return this.insert('insertRowAfter', 'rows', position + 1, 1);
  }

  insertRowBefore(position: number): GSheet {
    return this.insert('insertRowBefore', 'rows', position, 1);
  }

  insertRows(position: number, count = 1): void {
    this.insert('insertRows', 'rows', position, count);
  }

  insertColumns(position: number, count = 1): void {
    this.insert('insertColumns', 'columns', position, count);
  }

  insertColumnsAfter(position: number, count: number): GSheet {
    return this.insert('insertColumnsAfter', 'columns', position + 1, count);
  }

  insertColumnsBefore(position: number, count: number): GSheet {
    return this.insert('insertColumnsBefore', 'columns', position, count);
  }

  insertColumnAfter(position: number): GSheet {
    return this.insert('insertColumnAfter', 'columns', position + 1, 1);
  }

  insertColumnBefore(position: number): GSheet {
    return this.insert('insertColumnBefore', 'columns', position, 1);
  }

  private drop(member: string, axis: Axis, first: number, count: number): void {
    checkSignature(`SpreadsheetApp.Sheet.${member}`, [first, count], [['number', 'number']]);
    call('SpreadsheetApp', `Sheet.${member}`, 'sheet.deleteLines', { ...this.address, axis, first, count });
  }

  deleteRows(first: number, count: number): void {
    this.drop('deleteRows', 'rows', first, count);
  }

  deleteRow(first: number): GSheet {
    this.drop('deleteRow', 'rows', first, 1);
    return real(this);
  }

  deleteColumns(first: number, count: number): void {
    this.drop('deleteColumns', 'columns', first, count);
  }

  deleteColumn(first: number): GSheet {
    this.drop('deleteColumn', 'columns', first, 1);
    return real(this);
  }

  private size(member: string, axis: Axis, first: number, count: number, pixels: number): GSheet {
    checkSignature(`SpreadsheetApp.Sheet.${member}`, [first, count, pixels], [['number', 'number', 'number']]);
    call('SpreadsheetApp', `Sheet.${member}`, 'sheet.lineSize', { ...this.address, axis, first, count, pixels });
    return real(this);
  }

  setColumnWidth(column: number, pixels: number): GSheet {
    return this.size('setColumnWidth', 'columns', column, 1, pixels);
  }

  setColumnWidths(column: number, count: number, pixels: number): GSheet {
    return this.size('setColumnWidths', 'columns', column, count, pixels);
  }

  setRowHeight(row: number, pixels: number): GSheet {
    return this.size('setRowHeight', 'rows', row, 1, pixels);
  }

  setRowHeights(row: number, count: number, pixels: number): GSheet {
    return this.size('setRowHeights', 'rows', row, count, pixels);
  }

  setRowHeightsForced(row: number, count: number, pixels: number): GSheet {
    return this.size('setRowHeightsForced', 'rows', row, count, pixels);
  }

  private fit(member: string, axis: Axis, first: number, count: number): GSheet {
    checkSignature(`SpreadsheetApp.Sheet.${member}`, [first, count], [['number', 'number']]);
    call('SpreadsheetApp', `Sheet.${member}`, 'sheet.fitLines', { ...this.address, axis, first, count });
    return real(this);
  }

  autoResizeColumn(column: number): GSheet {
    return this.fit('autoResizeColumn', 'columns', column, 1);
  }

  autoResizeColumns(column: number, count: number): GSheet {
    return this.fit('autoResizeColumns', 'columns', column, count);
  }

  autoResizeRows(row: number, count: number): GSheet {
    return this.fit('autoResizeRows', 'rows', row, count);
  }

  getColumnWidth(line: number): number {
    return call('SpreadsheetApp', 'Sheet.getColumnWidth', 'sheet.getLineSize', {
      ...this.address,
      axis: 'columns',
      line,
    });
  }

  getRowHeight(line: number): number {
    return call('SpreadsheetApp', 'Sheet.getRowHeight', 'sheet.getLineSize', { ...this.address, axis: 'rows', line });
  }
}
