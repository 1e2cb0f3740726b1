// Where a range lies: its sheet, its corners, its name in A1 notation.

import type { Place, StyleKey, StyleValue } from '../../bridge/values';
import { ask, call, touch } from '../bridge';
import { Exception } from '../exception';
import { Guarded } from '../guarded';
import { BOUNDED, type OpenEdges, toA1 } from './a1';

/** Fails unless the rectangle lies in the sheet's grid, with the platform's texts. */
export function checkPlace(place: Place): Place {
  if (place.row < 1) throw new Exception('The starting row of the range is too small.');
  if (place.column < 1) throw new Exception('The starting column of the range is too small.');
  if (place.rows < 1) throw new Exception('The number of rows in the range must be at least 1.');
  if (place.columns < 1) throw new Exception('The number of columns in the range must be at least 1.');
  const size = ask('sheet.size', { spreadsheet: place.spreadsheet, sheet: place.sheet });
  if (place.row + place.rows - 1 > size.rows || place.column + place.columns - 1 > size.columns)
    throw new Exception('The coordinates of the range are outside the dimensions of the sheet.');
  return place;
}

/** The base of Range: coordinates, and the two ways in which its other parts reach the host. */
export abstract class RangePlace extends Guarded {
  /** `open`: the edges at which the notation named no line. */
  constructor(
    readonly place: Place,
    protected readonly open: OpenEdges = BOUNDED,
  ) {
    super();
  }

  override toString(): string {
    return 'Range';
  }

  protected get cells(): number {
    return this.place.rows * this.place.columns;
  }

  protected styles(member: string, key: StyleKey): StyleValue[][] {
    const found = call('SpreadsheetApp', `Range.${member}`, 'range.style', { place: this.place, key }, this.cells);
    return found.map((row) => [...row]);
  }

  protected restyle(member: string, key: StyleKey, values: StyleValue | readonly (readonly StyleValue[])[]): this {
    call('SpreadsheetApp', `Range.${member}`, 'range.restyle', { place: this.place, key, values }, this.cells);
    return this;
  }

  /** A further look of the same call: not recorded a second time. */
  protected unrecordedStyles(key: StyleKey): readonly (readonly StyleValue[])[] {
    return ask('range.style', { place: this.place, key });
  }

  protected unrecorded(key: StyleKey, values: StyleValue | readonly (readonly StyleValue[])[]): this {
    ask('range.restyle', { place: this.place, key, values });
    return this;
  }

  getA1Notation(): string {
    touch('SpreadsheetApp', 'Range.getA1Notation');
    return toA1(this.place, this.open);
  }

  isStartRowBounded(): boolean {
    return !this.open.top;
  }

  isEndRowBounded(): boolean {
    return !this.open.bottom;
  }

  isStartColumnBounded(): boolean {
    return !this.open.left;
  }

  isEndColumnBounded(): boolean {
    return !this.open.right;
  }

  getRow(): number {
    return this.place.row;
  }

  getColumn(): number {
    return this.place.column;
  }

  getNumRows(): number {
    return this.place.rows;
  }

  getNumColumns(): number {
    return this.place.columns;
  }

  getHeight(): number {
    return this.place.rows;
  }

  getWidth(): number {
    return this.place.columns;
  }

  getLastRow(): number {
    return this.place.row + this.place.rows - 1;
  }

  getLastColumn(): number {
    return this.place.column + this.place.columns - 1;
  }

  getRowIndex(): number {
    return this.place.row;
  }

  /** Undocumented beside getRowIndex, but there (T:gas-fakes testsheetsvalues). */
  getColumnIndex(): number {
    return this.place.column;
  }

  getGridId(): number {
    return this.place.sheet;
  }
}
