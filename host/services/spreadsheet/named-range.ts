// SpreadsheetApp's NamedRange.

import type { Place } from '../../bridge/values';
import { call } from '../bridge';
import { type Faked, Guarded, real } from '../guarded';
import { Range } from './range';

type GNamedRange = GoogleAppsScript.Spreadsheet.NamedRange;
type GRange = GoogleAppsScript.Spreadsheet.Range;

export class NamedRange extends Guarded implements Faked<GNamedRange, NamedRange> {
  constructor(
    private readonly name: string,
    private place: Place,
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

  setRange(range: GRange): GNamedRange {
    this.place = Range.placeOf(range);
    call('SpreadsheetApp', 'NamedRange.setRange', 'names.set', { name: this.name, place: this.place });
    return real(this);
  }

  remove(): void {
    const args = { spreadsheet: this.place.spreadsheet, name: this.name };
    call('SpreadsheetApp', 'NamedRange.remove', 'names.remove', args);
  }
}
