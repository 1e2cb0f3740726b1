// SpreadsheetApp's Sheet: its ranges, contents and the rules that lie on it.

import type { SheetAddress } from '../../bridge/values';
import { ask, call, touch } from '../bridge';
import { enumValue } from '../enums';
import { Exception } from '../exception';
import { type Faked, real } from '../guarded';
import { checkSignature } from '../signature';
import { readA1 } from './a1';
import { toCell } from './cell-values';
import { ConditionalFormatRule } from './conditional-format';
import { Filter } from './filter';
import { Protection } from './protection';
import { Range } from './range';
import { checkPlace } from './range-place';
import { SheetCharts } from './sheet-charts';
import { setSheetMaker } from './sheet-handle';
import { SheetType } from './spreadsheet-enums';
import { spreadsheetHandle } from './spreadsheet-handle';

type GSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GRange = GoogleAppsScript.Spreadsheet.Range;
type GRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

export class Sheet extends SheetCharts implements Faked<GSheet, Sheet> {
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
    const { sheet, ...area } = readA1(notation, ask('sheet.size', this.address));
    const id =
      sheet === null ? this.address.sheet : ask('sheet.byName', { spreadsheet: this.address.spreadsheet, name: sheet });
    if (id === null) throw new Exception('Range not found');
    return real(new Range(checkPlace({ spreadsheet: this.address.spreadsheet, sheet: id, ...area })));
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

  getConditionalFormatRules(): GRule[] {
    const rules = call('SpreadsheetApp', 'Sheet.getConditionalFormatRules', 'sheet.conditional.get', this.address);
    return rules.map((rule) => real(new ConditionalFormatRule(rule, this.address)));
  }

  setConditionalFormatRules(rules: GRule[]): void {
    checkSignature('SpreadsheetApp.Sheet.setConditionalFormatRules', [rules], [['array']]);
    const records = rules.map((rule) => ConditionalFormatRule.recordOf(rule, this.address));
    call('SpreadsheetApp', 'Sheet.setConditionalFormatRules', 'sheet.conditional.set', {
      ...this.address,
      rules: records,
    });
  }

  clearConditionalFormatRules(): void {
    call('SpreadsheetApp', 'Sheet.clearConditionalFormatRules', 'sheet.conditional.set', {
      ...this.address,
      rules: [],
    });
  }

  getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType): GoogleAppsScript.Spreadsheet.Protection[] {
    checkSignature('SpreadsheetApp.Sheet.getProtections', [type], [['enum']]);
    const kind = String(type) === 'SHEET' ? 'SHEET' : 'RANGE';
    const found = call('SpreadsheetApp', 'Sheet.getProtections', 'protection.list', { ...this.address, type: kind });
    return found.map((info) => real(new Protection(this.address, info)));
  }

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    const info = call('SpreadsheetApp', 'Sheet.protect', 'protection.add', { ...this.address, area: null });
    return real(new Protection(this.address, info));
  }

  getFilter(): GoogleAppsScript.Spreadsheet.Filter | null {
    const { filter } = call('SpreadsheetApp', 'Sheet.getFilter', 'sheet.info', this.address);
    return filter === null ? null : real(new Filter({ ...this.address, ...filter }));
  }

  activate(): GSheet {
    call('SpreadsheetApp', 'Sheet.activate', 'sheet.activate', this.address);
    return real(this);
  }

  copyTo(target: GoogleAppsScript.Spreadsheet.Spreadsheet): GSheet {
    const to = target.getId();
    const sheet = call('SpreadsheetApp', 'Sheet.copyTo', 'sheet.copy', { ...this.address, to });
    return real(new Sheet({ spreadsheet: to, sheet }));
  }

  /** The address of a sheet that a script hands over; anything else is refused. */
  static addressOf(sheet: unknown): SheetAddress {
    if (sheet instanceof Sheet) return sheet.address;
    throw new Exception("The parameters don't match the method signature: a Sheet was expected.");
  }
}

setSheetMaker((spreadsheet, sheet) => real(new Sheet({ spreadsheet, sheet })));
