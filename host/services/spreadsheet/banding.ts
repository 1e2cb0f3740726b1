// SpreadsheetApp's Banding: alternating colours over a range.

import { shownColor } from '../../bridge/colors';
import type { BandingColors, BandingRecord } from '../../bridge/rule-operations';
import type { SheetAddress } from '../../bridge/values';
import { call } from '../bridge';
import { Exception } from '../exception';
import { type Faked, Guarded, real } from '../guarded';
import type { Axis } from './banding-themes';
import { colorObject, readColor, storedColor } from './color';
import { placeOf, rangeHandle } from './range-handle';

type GBanding = GoogleAppsScript.Spreadsheet.Banding;
type GColor = GoogleAppsScript.Spreadsheet.Color;
type Part = keyof BandingColors;

export class Banding extends Guarded implements Faked<GBanding, Banding> {
  constructor(
    private readonly address: SheetAddress,
    private record: BandingRecord,
  ) {
    super();
  }

  override toString(): string {
    return 'Banding';
  }

  private stored(axis: Axis, part: Part): string | null {
    return this.record.axis === axis ? this.record[part] : null;
  }

  private shown(axis: Axis, part: Part): string | null {
    const color = this.stored(axis, part);
    return color === null ? null : shownColor(color);
  }

  private object(axis: Axis, part: Part): GColor | null {
    const color = this.stored(axis, part);
    return color === null ? null : colorObject(color);
  }

  private paint(member: string, axis: Axis, part: Part, color: string | null): GBanding {
    const line = axis === 'rows' ? 'row' : 'column';
    if (color === null && (part === 'first' || part === 'second'))
      throw new Exception(`${part === 'first' ? 'First' : 'Second'} ${line} color should not be null.`);
    if (this.record.axis !== axis)
      throw new Exception(`not in the local host: ${member} on a banding of ${this.record.axis}`);
    return this.change(member, { [part]: color });
  }

  private change(member: string, patch: Partial<BandingRecord>): GBanding {
    const args = { ...this.address, id: this.record.id, patch };
    call('SpreadsheetApp', `Banding.${member}`, 'banding.set', args);
    this.record = { ...this.record, ...patch };
    return real(this);
  }

  getRange(): GoogleAppsScript.Spreadsheet.Range {
    return rangeHandle({ ...this.address, ...this.record.area });
  }

  setRange(range: GoogleAppsScript.Spreadsheet.Range): GBanding {
    const { spreadsheet: _spreadsheet, sheet: _sheet, ...area } = placeOf(range);
    return this.change('setRange', { area });
  }

  copyTo(range: GoogleAppsScript.Spreadsheet.Range): GBanding {
    const { spreadsheet, sheet, ...area } = placeOf(range);
    const { id: _id, ...banding } = { ...this.record, area };
    const made = call('SpreadsheetApp', 'Banding.copyTo', 'banding.add', { spreadsheet, sheet, banding });
    return real(new Banding({ spreadsheet, sheet }, made));
  }

  remove(): void {
    call('SpreadsheetApp', 'Banding.remove', 'banding.remove', { ...this.address, id: this.record.id });
  }

  getHeaderRowColor(): string | null {
    return this.shown('rows', 'header');
  }

  getHeaderRowColorObject(): GColor | null {
    return this.object('rows', 'header');
  }

  setHeaderRowColor(color: string | null): GBanding {
    return this.paint('setHeaderRowColor', 'rows', 'header', readColor(color));
  }

  setHeaderRowColorObject(color: GColor | null): GBanding {
    return this.paint('setHeaderRowColorObject', 'rows', 'header', storedColor(color));
  }

  getFirstRowColor(): string | null {
    return this.shown('rows', 'first');
  }

  getFirstRowColorObject(): GColor | null {
    return this.object('rows', 'first');
  }

  setFirstRowColor(color: string | null): GBanding {
    return this.paint('setFirstRowColor', 'rows', 'first', readColor(color));
  }

  setFirstRowColorObject(color: GColor | null): GBanding {
    return this.paint('setFirstRowColorObject', 'rows', 'first', storedColor(color));
  }

  getSecondRowColor(): string | null {
    return this.shown('rows', 'second');
  }

  getSecondRowColorObject(): GColor | null {
    return this.object('rows', 'second');
  }

  setSecondRowColor(color: string | null): GBanding {
    return this.paint('setSecondRowColor', 'rows', 'second', readColor(color));
  }

  setSecondRowColorObject(color: GColor | null): GBanding {
    return this.paint('setSecondRowColorObject', 'rows', 'second', storedColor(color));
  }

  getFooterRowColor(): string | null {
    return this.shown('rows', 'footer');
  }

  getFooterRowColorObject(): GColor | null {
    return this.object('rows', 'footer');
  }

  setFooterRowColor(color: string | null): GBanding {
    return this.paint('setFooterRowColor', 'rows', 'footer', readColor(color));
  }

  setFooterRowColorObject(color: GColor | null): GBanding {
    return this.paint('setFooterRowColorObject', 'rows', 'footer', storedColor(color));
  }

  getHeaderColumnColor(): string | null {
    return this.shown('columns', 'header');
  }

  getHeaderColumnColorObject(): GColor | null {
    return this.object('columns', 'header');
  }

  setHeaderColumnColor(color: string | null): GBanding {
    return this.paint('setHeaderColumnColor', 'columns', 'header', readColor(color));
  }

  setHeaderColumnColorObject(color: GColor | null): GBanding {
    return this.paint('setHeaderColumnColorObject', 'columns', 'header', storedColor(color));
  }

  getFirstColumnColor(): string | null {
    return this.shown('columns', 'first');
  }

  getFirstColumnColorObject(): GColor | null {
    return this.object('columns', 'first');
  }

  setFirstColumnColor(color: string | null): GBanding {
    return this.paint('setFirstColumnColor', 'columns', 'first', readColor(color));
  }

  setFirstColumnColorObject(color: GColor | null): GBanding {
    return this.paint('setFirstColumnColorObject', 'columns', 'first', storedColor(color));
  }

  getSecondColumnColor(): string | null {
    return this.shown('columns', 'second');
  }

  getSecondColumnColorObject(): GColor | null {
    return this.object('columns', 'second');
  }

  setSecondColumnColor(color: string | null): GBanding {
    return this.paint('setSecondColumnColor', 'columns', 'second', readColor(color));
  }

  setSecondColumnColorObject(color: GColor | null): GBanding {
    return this.paint('setSecondColumnColorObject', 'columns', 'second', storedColor(color));
  }

  getFooterColumnColor(): string | null {
    return this.shown('columns', 'footer');
  }

  getFooterColumnColorObject(): GColor | null {
    return this.object('columns', 'footer');
  }

  setFooterColumnColor(color: string | null): GBanding {
    return this.paint('setFooterColumnColor', 'columns', 'footer', readColor(color));
  }

  setFooterColumnColorObject(color: GColor | null): GBanding {
    return this.paint('setFooterColumnColorObject', 'columns', 'footer', storedColor(color));
  }
}
