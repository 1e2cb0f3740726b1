// SpreadsheetApp's Sheet: its ranges, contents and the rules that lie on it.

import type { SheetAddress } from '../../bridge/values';
import { ask, call, touch } from '../bridge';
import { enumValue } from '../enums';
import { Exception } from '../exception';
import { type Faked, real } from '../guarded';
import { checkSignature } from '../signature';
import { readA1 } from './a1';
import { toCell } from './cell-values';
import { Range } from './range';
import { RangeList } from './range-list';
import { checkPlace } from './range-place';
import { setSheetMaker } from './sheet-handle';
import { SheetSelection } from './sheet-selection';
import { SheetType } from './spreadsheet-enums';
import { spreadsheetHandle } from './spreadsheet-handle';
import { TextFinder } from './text-finder';

type GSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GRange = GoogleAppsScript.Spreadsheet.Range;

export class Sheet extends SheetSelection implements Faked<GSheet, Sheet> {
  /** The place of the whole grid. */
  private whole(): Range['place'] {
    return { ...this.address, row: 1, column: 1, ...ask('sheet.size', this.address) };
  }

  getSheetId(): number {
    return this.address.sheet;
  }

  getName(): string {
    return this.known('getName', 'name');
  }

  getSheetName(): string {
    return this.known('getName', 'name');
  }

  setName(name: string): GSheet {
    checkSignature('SpreadsheetApp.Sheet.setName', [name], [['string']]);
    return this.change('setName', { name });
  }

  getIndex(): number {
    return this.known('getIndex', 'index');
  }

  getParent(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return spreadsheetHandle(this.address.spreadsheet);
  }

  getType(): GoogleAppsScript.Spreadsheet.SheetType {
    return real(enumValue(SheetType, 'GRID'));
  }

  getRange(rowOrNotation: number | string, column?: number, rows?: number, columns?: number): GRange {
    touch('SpreadsheetApp', 'Sheet.getRange');
    const signatures = [
      ['string'],
      ['number', 'number'],
      ['number', 'number', 'number'],
      ['number', 'number', 'number', 'number'],
    ] as const;
    checkSignature('SpreadsheetApp.Sheet.getRange', [rowOrNotation, column, rows, columns], signatures);
    if (typeof rowOrNotation === 'string') return this.byNotation(rowOrNotation);
    const place = { ...this.address, row: rowOrNotation, column: column ?? 1, rows: rows ?? 1, columns: columns ?? 1 };
    return real(new Range(checkPlace(place)));
  }

  private byNotation(notation: string): GRange {
    const named = ask('names.get', { spreadsheet: this.address.spreadsheet, name: notation });
    if (named !== null) return real(new Range(named));
    const { sheet, open, ...area } = readA1(notation, ask('sheet.size', this.address));
    const id =
      sheet === null ? this.address.sheet : ask('sheet.byName', { spreadsheet: this.address.spreadsheet, name: sheet });
    if (id === null) throw new Exception('Range not found');
    return real(new Range(checkPlace({ spreadsheet: this.address.spreadsheet, sheet: id, ...area }), open));
  }

  getRangeList(notations: string[]): GoogleAppsScript.Spreadsheet.RangeList {
    checkSignature('SpreadsheetApp.Sheet.getRangeList', [notations], [['array']]);
    const ranges = notations.map((notation) => new Range(Range.placeOf(this.getRange(notation))));
    return real(new RangeList(this.address, ranges));
  }

  createTextFinder(findText: string): GoogleAppsScript.Spreadsheet.TextFinder {
    checkSignature('SpreadsheetApp.Sheet.createTextFinder', [findText], [['string']]);
    return real(new TextFinder({ ...this.address, area: null }, findText));
  }

  /** Sorts all rows, headings too, unless they are frozen (D:Sheet.md sort). */
  sort(column: number, ascending = true): GSheet {
    checkSignature('SpreadsheetApp.Sheet.sort', [column, ascending], [['number', 'boolean']]);
    const { frozenRows } = ask('sheet.info', this.address);
    const { rows, columns } = ask('sheet.extent', this.address);
    const place = { ...this.address, row: frozenRows + 1, column: 1, rows: rows - frozenRows, columns };
    if (place.rows > 0 && column <= columns)
      call('SpreadsheetApp', 'Sheet.sort', 'range.sort', { place, by: [{ column, ascending }] });
    return real(this);
  }

  getSheetValues(row: number, column: number, rows: number, columns: number): unknown[][] {
    return this.getRange(row, column, rows, columns).getValues();
  }

  getDataRange(): GRange {
    const extent = call('SpreadsheetApp', 'Sheet.getDataRange', 'sheet.extent', this.address);
    const place = {
      ...this.address,
      row: 1,
      column: 1,
      rows: Math.max(1, extent.rows),
      columns: Math.max(1, extent.columns),
    };
    return real(new Range(place));
  }

  getLastRow(): number {
    return call('SpreadsheetApp', 'Sheet.getLastRow', 'sheet.extent', this.address).rows;
  }

  getLastColumn(): number {
    return call('SpreadsheetApp', 'Sheet.getLastColumn', 'sheet.extent', this.address).columns;
  }

  appendRow(values: unknown[]): GSheet {
    checkSignature('SpreadsheetApp.Sheet.appendRow', [values], [['array']]);
    const cells = values.map(toCell);
    call('SpreadsheetApp', 'Sheet.appendRow', 'sheet.append', { ...this.address, values: cells }, cells.length);
    return real(this);
  }

  private wipe(member: string, what: { contents?: true; formats?: true; notes?: true }): GSheet {
    const args = { place: this.whole(), contents: false, formats: false, notes: false, validations: false, ...what };
    call('SpreadsheetApp', `Sheet.${member}`, 'range.clear', args);
    return real(this);
  }

  clear(options?: { contentsOnly?: boolean | undefined; formatOnly?: boolean | undefined }): GSheet {
    if (options?.contentsOnly === true) return this.wipe('clear', { contents: true });
    return this.wipe('clear', options?.formatOnly === true ? { formats: true } : { contents: true, formats: true });
  }

  clearContents(): GSheet {
    return this.wipe('clearContents', { contents: true });
  }

  clearFormats(): GSheet {
    return this.wipe('clearFormats', { formats: true });
  }

  clearNotes(): GSheet {
    return this.wipe('clearNotes', { notes: true });
  }

  activate(): GSheet {
    call('SpreadsheetApp', 'Sheet.activate', 'sheet.activate', this.address);
    return real(this);
  }

  copyTo(target: GoogleAppsScript.Spreadsheet.Spreadsheet): GSheet {
    const to = target.getId();
    const sheet = call('SpreadsheetApp', 'Sheet.copyTo', 'sheet.copy', { ...this.address, to, beside: false });
    return real(new Sheet({ spreadsheet: to, sheet }));
  }

  /** The address of a sheet that a script hands over; anything else is refused. */
  static addressOf(sheet: unknown): SheetAddress {
    if (sheet instanceof Sheet) return sheet.address;
    throw new Exception("The parameters don't match the method signature: a Sheet was expected.");
  }
}

setSheetMaker({
  make: (spreadsheet, sheet) => real(new Sheet({ spreadsheet, sheet })),
  addressOf: Sheet.addressOf,
});
