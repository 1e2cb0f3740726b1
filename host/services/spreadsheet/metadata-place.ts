// Adds and lists developer metadata for the three classes that it can hang on.

import type { MetadataInfo, MetadataPlace } from '../../bridge/metadata-operations';
import { call } from '../bridge';
import { real } from '../guarded';
import { checkSignature } from '../signature';
import { DeveloperMetadata, visibilityOf } from './developer-metadata';

export type MetadataHolder = 'Spreadsheet' | 'Sheet' | 'Range';

/**
 * `addDeveloperMetadata` with its four signatures: the key, then a value, a visibility or both.
 * Example: addMetadata('Sheet', id, { sheet: 0, line: null }, ['khoa', 'x']) hangs khoa = x on the first sheet.
 */
export function addMetadata(
  holder: MetadataHolder,
  spreadsheet: string,
  place: MetadataPlace,
  given: readonly [key: string, valueOrVisibility?: unknown, visibility?: unknown],
): void {
  const signatures = [['string'], ['string', 'enum'], ['string', 'string'], ['string', 'string', 'enum']] as const;
  checkSignature(`SpreadsheetApp.${holder}.addDeveloperMetadata`, given, signatures);
  const [key, second, third] = given;
  const value = typeof second === 'string' ? second : null;
  const entry = { key, value, visibility: visibilityOf(value === null ? second : third) };
  call('SpreadsheetApp', `${holder}.addDeveloperMetadata`, 'metadata.add', { spreadsheet, place, entry });
}

/** `getDeveloperMetadata`: what hangs on the place itself. */
export function metadataAt(
  holder: MetadataHolder,
  spreadsheet: string,
  isHere: (info: MetadataInfo) => boolean,
): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
  return call('SpreadsheetApp', `${holder}.getDeveloperMetadata`, 'metadata.list', { spreadsheet })
    .filter(isHere)
    .map((info) => real(new DeveloperMetadata(spreadsheet, info)));
}
