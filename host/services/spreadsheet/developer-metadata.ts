// SpreadsheetApp's DeveloperMetadata: one entry, and the place that it hangs on.

import type { MetadataEntry, MetadataInfo, MetadataPlace } from '../../bridge/metadata-operations';
import { call } from '../bridge';
import { enumValue } from '../enums';
import { type Faked, Guarded, real } from '../guarded';
import { checkSignature } from '../signature';
import { columnLetters } from './a1';
import { placeOf } from './range-handle';
import { addressOf, sheetHandle } from './sheet-handle';
import { DeveloperMetadataLocationType, DeveloperMetadataVisibility } from './spreadsheet-enums';
import { spreadsheetHandle } from './spreadsheet-handle';

type GMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type GLocation = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;
type GRange = GoogleAppsScript.Spreadsheet.Range;
type GVisibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;

/** The platform's name for the kind of place. */
export function locationType({ sheet, line }: MetadataPlace): 'SPREADSHEET' | 'SHEET' | 'ROW' | 'COLUMN' {
  if (sheet === null) return 'SPREADSHEET';
  if (line === null) return 'SHEET';
  return line.axis === 'rows' ? 'ROW' : 'COLUMN';
}

/** A visibility by what a script handed over. */
export function visibilityOf(value: unknown): MetadataEntry['visibility'] {
  return String(value) === 'PROJECT' ? 'PROJECT' : 'DOCUMENT';
}

class DeveloperMetadataLocation extends Guarded implements Faked<GLocation, DeveloperMetadataLocation> {
  constructor(
    private readonly spreadsheet: string,
    private readonly place: MetadataPlace,
  ) {
    super();
  }

  override toString(): string {
    return 'DeveloperMetadataLocation';
  }

  getLocationType(): GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType {
    return real(enumValue(DeveloperMetadataLocationType, locationType(this.place)));
  }

  getSpreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet | null {
    return this.place.sheet === null ? spreadsheetHandle(this.spreadsheet) : null;
  }

  getSheet(): GoogleAppsScript.Spreadsheet.Sheet | null {
    const { sheet, line } = this.place;
    return sheet === null || line !== null ? null : sheetHandle(this.spreadsheet, sheet);
  }

  getRow(): GRange | null {
    const { sheet, line } = this.place;
    if (sheet === null || line?.axis !== 'rows') return null;
    return sheetHandle(this.spreadsheet, sheet).getRange(`${line.number}:${line.number}`);
  }

  getColumn(): GRange | null {
    const { sheet, line } = this.place;
    if (sheet === null || line?.axis !== 'columns') return null;
    const letters = columnLetters(line.number);
    return sheetHandle(this.spreadsheet, sheet).getRange(`${letters}:${letters}`);
  }
}

export class DeveloperMetadata extends Guarded implements Faked<GMetadata, DeveloperMetadata> {
  constructor(
    private readonly spreadsheet: string,
    private info: MetadataInfo,
  ) {
    super();
  }

  override toString(): string {
    return 'DeveloperMetadata';
  }

  private change(member: string, patch: Partial<MetadataEntry>): GMetadata {
    const args = { spreadsheet: this.spreadsheet, id: this.info.id, patch };
    call('SpreadsheetApp', `DeveloperMetadata.${member}`, 'metadata.set', args);
    this.info = { ...this.info, ...patch };
    return real(this);
  }

  getId(): number {
    return this.info.id;
  }

  getKey(): string {
    return this.info.key;
  }

  setKey(key: string): GMetadata {
    checkSignature('SpreadsheetApp.DeveloperMetadata.setKey', [key], [['string']]);
    return this.change('setKey', { key });
  }

  getValue(): string | null {
    return this.info.value;
  }

  setValue(value: string): GMetadata {
    checkSignature('SpreadsheetApp.DeveloperMetadata.setValue', [value], [['string']]);
    return this.change('setValue', { value });
  }

  getVisibility(): GVisibility {
    return real(enumValue(DeveloperMetadataVisibility, this.info.visibility));
  }

  setVisibility(visibility: GVisibility): GMetadata {
    checkSignature('SpreadsheetApp.DeveloperMetadata.setVisibility', [visibility], [['enum']]);
    return this.change('setVisibility', { visibility: visibilityOf(visibility) });
  }

  getLocation(): GLocation {
    return real(new DeveloperMetadataLocation(this.spreadsheet, this.info));
  }

  private move(member: string, place: MetadataPlace): GMetadata {
    const args = { spreadsheet: this.spreadsheet, id: this.info.id, place };
    call('SpreadsheetApp', `DeveloperMetadata.${member}`, 'metadata.move', args);
    this.info = { ...this.info, ...place };
    return real(this);
  }

  moveToRow(row: GRange): GMetadata {
    const place = placeOf(row);
    return this.move('moveToRow', { sheet: place.sheet, line: { axis: 'rows', number: place.row } });
  }

  moveToColumn(column: GRange): GMetadata {
    const place = placeOf(column);
    return this.move('moveToColumn', { sheet: place.sheet, line: { axis: 'columns', number: place.column } });
  }

  moveToSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet): GMetadata {
    return this.move('moveToSheet', { sheet: addressOf(sheet).sheet, line: null });
  }

  moveToSpreadsheet(): GMetadata {
    return this.move('moveToSpreadsheet', { sheet: null, line: null });
  }

  remove(): void {
    const args = { spreadsheet: this.spreadsheet, id: this.info.id };
    call('SpreadsheetApp', 'DeveloperMetadata.remove', 'metadata.remove', args);
  }
}
