// SpreadsheetApp's Spreadsheet.

import type { SpreadsheetInfo } from '../../bridge/spreadsheet-operations';
import { ask, call, touch } from '../bridge';
import { Exception } from '../exception';
import { type Faked, Guarded, real } from '../guarded';
import { checkSignature } from '../signature';
import { DeveloperMetadataFinder } from './metadata-finder';
import { addMetadata, metadataAt } from './metadata-place';
import { NamedRange } from './named-range';
import { Range } from './range';
import { Sheet } from './sheet';
import { setSpreadsheetMaker } from './spreadsheet-handle';

type GSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GRange = GoogleAppsScript.Spreadsheet.Range;
type GVisibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;

export class Spreadsheet extends Guarded implements Faked<GSpreadsheet, Spreadsheet> {
  constructor(private readonly id: string) {
    super();
  }

  override toString(): string {
    return 'Spreadsheet';
  }

  private info<K extends keyof SpreadsheetInfo>(member: string, fact: K): SpreadsheetInfo[K] {
    return call('SpreadsheetApp', `Spreadsheet.${member}`, 'spreadsheet.info', { spreadsheet: this.id })[fact];
  }

  private sheet(sheet: number): Sheet {
    return new Sheet({ spreadsheet: this.id, sheet });
  }

  private activeSheet(): Sheet {
    return this.sheet(ask('spreadsheet.info', { spreadsheet: this.id }).activeSheet);
  }

  getId(): string {
    touch('SpreadsheetApp', 'Spreadsheet.getId');
    return this.id;
  }

  getUrl(): string {
    return this.info('getUrl', 'url');
  }

  getName(): string {
    return this.info('getName', 'name');
  }

  rename(name: string): void {
    checkSignature('SpreadsheetApp.Spreadsheet.rename', [name], [['string']]);
    call('SpreadsheetApp', 'Spreadsheet.setName', 'spreadsheet.set', { spreadsheet: this.id, name });
  }

  getSpreadsheetLocale(): string {
    return this.info('getSpreadsheetLocale', 'locale');
  }

  setSpreadsheetLocale(locale: string): void {
    checkSignature('SpreadsheetApp.Spreadsheet.setSpreadsheetLocale', [locale], [['string']]);
    call('SpreadsheetApp', 'Spreadsheet.setSpreadsheetLocale', 'spreadsheet.set', { spreadsheet: this.id, locale });
  }

  getSpreadsheetTimeZone(): string {
    return this.info('getSpreadsheetTimeZone', 'timeZone');
  }

  setSpreadsheetTimeZone(timeZone: string): void {
    checkSignature('SpreadsheetApp.Spreadsheet.setSpreadsheetTimeZone', [timeZone], [['string']]);
    call('SpreadsheetApp', 'Spreadsheet.setSpreadsheetTimeZone', 'spreadsheet.set', { spreadsheet: this.id, timeZone });
  }

  getSheets(): GSheet[] {
    return this.info('getSheets', 'sheetIds').map((id) => real(this.sheet(id)));
  }

  getNumSheets(): number {
    return this.info('getNumSheets', 'sheetIds').length;
  }

  getSheetByName(name: string): GSheet | null {
    checkSignature('SpreadsheetApp.Spreadsheet.getSheetByName', [name], [['string']]);
    const id = call('SpreadsheetApp', 'Spreadsheet.getSheetByName', 'sheet.byName', { spreadsheet: this.id, name });
    return id === null ? null : real(this.sheet(id));
  }

  getSheetById(id: number): GSheet | null {
    return this.info('getSheetById', 'sheetIds').includes(id) ? real(this.sheet(id)) : null;
  }

  getActiveSheet(): GSheet {
    return real(this.sheet(this.info('getActiveSheet', 'activeSheet')));
  }

  insertSheet(nameOrIndex?: string | number | object, index?: number | object): GSheet {
    if (typeof nameOrIndex === 'object' || typeof index === 'object')
      throw new Exception('not in the local host: Spreadsheet.insertSheet with a template');
    const signatures = [[], ['string'], ['number'], ['string', 'number']] as const;
    checkSignature('SpreadsheetApp.Spreadsheet.insertSheet', [nameOrIndex, index], signatures);
    const args = {
      spreadsheet: this.id,
      name: typeof nameOrIndex === 'string' ? nameOrIndex : null,
      index: typeof nameOrIndex === 'number' ? nameOrIndex : (index ?? null),
    };
    return real(this.sheet(call('SpreadsheetApp', 'Spreadsheet.insertSheet', 'sheet.insert', args)));
  }

  deleteSheet(sheet: GSheet): void {
    call('SpreadsheetApp', 'Spreadsheet.deleteSheet', 'sheet.delete', Sheet.addressOf(sheet));
  }

  deleteActiveSheet(): GSheet {
    const { spreadsheet, activeSheet: sheet } = {
      spreadsheet: this.id,
      ...ask('spreadsheet.info', { spreadsheet: this.id }),
    };
    call('SpreadsheetApp', 'Spreadsheet.deleteActiveSheet', 'sheet.delete', { spreadsheet, sheet });
    return real(this.activeSheet());
  }

  setActiveSheet(sheet: GSheet): GSheet {
    call('SpreadsheetApp', 'Spreadsheet.setActiveSheet', 'sheet.activate', Sheet.addressOf(sheet));
    return sheet;
  }

  moveActiveSheet(position: number): void {
    checkSignature('SpreadsheetApp.Spreadsheet.moveActiveSheet', [position], [['number']]);
    const { activeSheet: sheet } = ask('spreadsheet.info', { spreadsheet: this.id });
    call('SpreadsheetApp', 'Spreadsheet.moveActiveSheet', 'sheet.move', {
      spreadsheet: this.id,
      sheet,
      index: position,
    });
  }

  renameActiveSheet(name: string): void {
    this.activeSheet().setName(name);
  }

  toast(message: string, title = '', _seconds?: number | null): void {
    const args = { spreadsheet: this.id, message: String(message), title };
    call('SpreadsheetApp', 'Spreadsheet.toast', 'spreadsheet.toast', args);
  }

  setNamedRange(name: string, range: GRange): void {
    if (!/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name))
      throw new Exception(`The name "${name}" is not valid for a named range.`);
    call('SpreadsheetApp', 'Spreadsheet.setNamedRange', 'names.set', { name, place: Range.placeOf(range) });
  }

  getRangeByName(name: string): GRange | null {
    const place = call('SpreadsheetApp', 'Spreadsheet.getRangeByName', 'names.get', { spreadsheet: this.id, name });
    return place === null ? null : real(new Range(place));
  }

  getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
    const names = call('SpreadsheetApp', 'Spreadsheet.getNamedRanges', 'names.list', { spreadsheet: this.id });
    return names.map(({ name, place }) => real(new NamedRange(name, place)));
  }

  removeNamedRange(name: string): void {
    call('SpreadsheetApp', 'Spreadsheet.removeNamedRange', 'names.remove', { spreadsheet: this.id, name });
  }

  addDeveloperMetadata(key: string, valueOrVisibility?: string | GVisibility, visibility?: GVisibility): GSpreadsheet {
    addMetadata('Spreadsheet', this.id, { sheet: null, line: null }, [key, valueOrVisibility, visibility]);
    return real(this);
  }

  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return metadataAt('Spreadsheet', this.id, (info) => info.sheet === null);
  }

  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return real(new DeveloperMetadataFinder(this.id, () => true));
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
}

setSpreadsheetMaker((id) => real(new Spreadsheet(id)));
