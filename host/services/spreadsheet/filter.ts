// SpreadsheetApp's Filter: the basic filter of a sheet.

import type { Place } from '../../bridge/values';
import { call } from '../bridge';
import { type Faked, Guarded, real } from '../guarded';
import { Range } from './range';

type GFilter = GoogleAppsScript.Spreadsheet.Filter;
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
