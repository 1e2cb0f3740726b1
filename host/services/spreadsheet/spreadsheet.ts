// SpreadsheetApp's Spreadsheet.

import type { SpreadsheetInfo } from '../../bridge/spreadsheet-operations';
import { ask, call, touch } from '../bridge';
import { Exception } from '../exception';
import { type Faked, real } from '../guarded';
import { checkSignature } from '../signature';
import { DeveloperMetadataFinder } from './metadata-finder';
import { addMetadata, metadataAt } from './metadata-place';
import { checkRangeName, NamedRange } from './named-range';
import { Range } from './range';
import { Sheet } from './sheet';
import { SpreadsheetActive } from './spreadsheet-active';
import { setSpreadsheetMaker } from './spreadsheet-handle';
import { TextFinder } from './text-finder';

type GSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GRange = GoogleAppsScript.Spreadsheet.Range;
type GVisibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;

export class Spreadsheet extends SpreadsheetActive implements Faked<GSpreadsheet, Spreadsheet> {
  private info<K extends keyof SpreadsheetInfo>(member: string, fact: K): SpreadsheetInfo[K] {
    return call('SpreadsheetApp', `Spreadsheet.${member}`, 'spreadsheet.info', { spreadsheet: this.id })[fact];
  }

  getId(): string {
    touch('SpreadsheetApp', 'Spreadsheet.getId');
    return this.id;
  }

  /** The older name of getId, still there (T:gas-fakes testsheetsvui). */
  getKey(): string {
    return this.getId();
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

  toast(message: string, title = '', _seconds?: number | null): void {
    const args = { spreadsheet: this.id, message: String(message), title };
    call('SpreadsheetApp', 'Spreadsheet.toast', 'spreadsheet.toast', args);
  }

  setNamedRange(name: string, range: GRange): void {
    checkRangeName(name);
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

  getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType): GoogleAppsScript.Spreadsheet.Protection[] {
    return this.getSheets().flatMap((sheet) => sheet.getProtections(type));
  }

  getBandings(): GoogleAppsScript.Spreadsheet.Banding[] {
    return this.getSheets().flatMap((sheet) => sheet.getBandings());
  }

  createTextFinder(findText: string): GoogleAppsScript.Spreadsheet.TextFinder {
    checkSignature('SpreadsheetApp.Spreadsheet.createTextFinder', [findText], [['string']]);
    return real(new TextFinder({ spreadsheet: this.id, sheet: null, area: null }, findText));
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
}

setSpreadsheetMaker((id) => real(new Spreadsheet(id)));
