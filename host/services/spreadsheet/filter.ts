// A sheet's basic filter and named ranges.

import type { Place } from '../../bridge/values';
import { call } from '../bridge';
import { type Faked, Guarded, real } from '../guarded';
import { Range } from './range';

type GFilter = GoogleAppsScript.Spreadsheet.Filter;
type GNamedRange = GoogleAppsScript.Spreadsheet.NamedRange;
type GRange = GoogleAppsScript.Spreadsheet.Range;

export class Filter extends Guarded implements Faked<GFilter, Filter> {
  constructor(private readonly place: Place) {
    super();
  }

  override toString(): string {
    return 'Filter';
  }

  getRange(): GRange {
    return real(new Range(this.place));
  }

  remove(): void {
    const { spreadsheet, sheet } = this.place;
    call('SpreadsheetApp', 'Filter.remove', 'sheet.filter.remove', { spreadsheet, sheet });
  }
}

export class NamedRange extends Guarded implements Faked<GNamedRange, NamedRange> {
  constructor(
    private readonly name: string,
    private readonly place: Place,
  ) {
    super();
  }

  override toString(): string {
    return 'NamedRange';
  }

  getName(): string {
    return this.name;
  }

  getRange(): GRange {
    return real(new Range(this.place));
  }

  remove(): void {
    const args = { spreadsheet: this.place.spreadsheet, name: this.name };
    call('SpreadsheetApp', 'NamedRange.remove', 'names.remove', args);
  }
}
