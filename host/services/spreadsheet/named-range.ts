// SpreadsheetApp's NamedRange.

import type { Place } from '../../bridge/values';
import { call } from '../bridge';
import { Exception } from '../exception';
import { type Faked, Guarded, real } from '../guarded';
import { Range } from './range';

type GNamedRange = GoogleAppsScript.Spreadsheet.NamedRange;
type GRange = GoogleAppsScript.Spreadsheet.Range;

/** Fails for a text that cannot name a range. */
export function checkRangeName(name: string): void {
  if (!/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name))
    throw new Exception(`The name "${name}" is not valid for a named range.`);
}

export class NamedRange extends Guarded implements Faked<GNamedRange, NamedRange> {
  constructor(
    private name: string,
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

  setName(name: string): GNamedRange {
    checkRangeName(name);
    const args = { spreadsheet: this.place.spreadsheet, name: this.name, to: name };
    call('SpreadsheetApp', 'NamedRange.setName', 'names.rename', args);
    this.name = name;
    return real(this);
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
