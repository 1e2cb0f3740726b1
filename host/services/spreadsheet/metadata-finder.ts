// SpreadsheetApp's DeveloperMetadataFinder: which metadata a search within a file, a sheet or a range finds.

import type { MetadataInfo } from '../../bridge/metadata-operations';
import { call } from '../bridge';
import { type Faked, Guarded, real } from '../guarded';
import { checkSignature, type ParameterType } from '../signature';
import { DeveloperMetadata, locationType } from './developer-metadata';

type GFinder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
type GMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Condition = (info: MetadataInfo) => boolean;

export class DeveloperMetadataFinder extends Guarded implements Faked<GFinder, DeveloperMetadataFinder> {
  private readonly conditions: Condition[];

  constructor(
    private readonly spreadsheet: string,
    scope: Condition,
  ) {
    super();
    this.conditions = [scope];
  }

  override toString(): string {
    return 'DeveloperMetadataFinder';
  }

  private only(member: string, wanted: unknown, type: ParameterType, condition: Condition): GFinder {
    checkSignature(`SpreadsheetApp.DeveloperMetadataFinder.${member}`, [wanted], [[type]]);
    this.conditions.push(condition);
    return real(this);
  }

  withId(id: number): GFinder {
    return this.only('withId', id, 'number', (info) => info.id === id);
  }

  withKey(key: string): GFinder {
    return this.only('withKey', key, 'string', (info) => info.key === key);
  }

  withValue(value: string): GFinder {
    return this.only('withValue', value, 'string', (info) => info.value === value);
  }

  withVisibility(visibility: GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility): GFinder {
    return this.only('withVisibility', visibility, 'enum', (info) => info.visibility === String(visibility));
  }

  withLocationType(type: GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType): GFinder {
    return this.only('withLocationType', type, 'enum', (info) => locationType(info) === String(type));
  }

  find(): GMetadata[] {
    const { spreadsheet, conditions } = this;
    return call('SpreadsheetApp', 'DeveloperMetadataFinder.find', 'metadata.list', { spreadsheet })
      .filter((info) => conditions.every((condition) => condition(info)))
      .map((info) => real(new DeveloperMetadata(spreadsheet, info)));
  }
}
