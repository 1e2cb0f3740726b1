// SpreadsheetApp's RangeList: ranges of one sheet that are changed alike.

import type { SheetAddress } from '../../bridge/values';
import { call } from '../bridge';
import { Exception } from '../exception';
import { type Faked, Guarded, real } from '../guarded';
import type { Range } from './range';

type GList = GoogleAppsScript.Spreadsheet.RangeList;
type GRange = GoogleAppsScript.Spreadsheet.Range;

export class RangeList extends Guarded implements Faked<GList, RangeList> {
  constructor(
    private readonly address: SheetAddress,
    private readonly ranges: readonly Range[],
  ) {
    super();
  }

  override toString(): string {
    return 'RangeList';
  }

  private each(change: (range: Range) => unknown): GList {
    for (const range of this.ranges) change(range);
    return real(this);
  }

  getRanges(): GRange[] {
    return this.ranges.map((range) => real(range));
  }

  activate(): GList {
    const areas = this.ranges.map(({ place: { row, column, rows, columns } }) => ({ row, column, rows, columns }));
    call('SpreadsheetApp', 'RangeList.activate', 'sheet.select', { ...this.address, areas });
    return real(this);
  }

  breakApart(...args: Parameters<Range['breakApart']>): GList {
    return this.each((range) => range.breakApart(...args));
  }

  check(...args: Parameters<Range['check']>): GList {
    return this.each((range) => range.check(...args));
  }

  clear(...args: Parameters<Range['clear']>): GList {
    return this.each((range) => range.clear(...args));
  }

  clearContent(...args: Parameters<Range['clearContent']>): GList {
    return this.each((range) => range.clearContent(...args));
  }

  clearDataValidations(...args: Parameters<Range['clearDataValidations']>): GList {
    return this.each((range) => range.clearDataValidations(...args));
  }

  clearFormat(...args: Parameters<Range['clearFormat']>): GList {
    return this.each((range) => range.clearFormat(...args));
  }

  clearNote(...args: Parameters<Range['clearNote']>): GList {
    return this.each((range) => range.clearNote(...args));
  }

  insertCheckboxes(...args: Parameters<Range['insertCheckboxes']>): GList {
    return this.each((range) => range.insertCheckboxes(...args));
  }

  removeCheckboxes(...args: Parameters<Range['removeCheckboxes']>): GList {
    return this.each((range) => range.removeCheckboxes(...args));
  }

  setBackground(...args: Parameters<Range['setBackground']>): GList {
    return this.each((range) => range.setBackground(...args));
  }

  setBackgroundRGB(...args: Parameters<Range['setBackgroundRGB']>): GList {
    return this.each((range) => range.setBackgroundRGB(...args));
  }

  setBorder(...args: Parameters<Range['setBorder']>): GList {
    return this.each((range) => range.setBorder(...args));
  }

  setFontColor(...args: Parameters<Range['setFontColor']>): GList {
    return this.each((range) => range.setFontColor(...args));
  }

  setFontFamily(...args: Parameters<Range['setFontFamily']>): GList {
    return this.each((range) => range.setFontFamily(...args));
  }

  setFontLine(...args: Parameters<Range['setFontLine']>): GList {
    return this.each((range) => range.setFontLine(...args));
  }

  setFontSize(...args: Parameters<Range['setFontSize']>): GList {
    return this.each((range) => range.setFontSize(...args));
  }

  setFontStyle(...args: Parameters<Range['setFontStyle']>): GList {
    return this.each((range) => range.setFontStyle(...args));
  }

  setFontWeight(...args: Parameters<Range['setFontWeight']>): GList {
    return this.each((range) => range.setFontWeight(...args));
  }

  setFormula(...args: Parameters<Range['setFormula']>): GList {
    return this.each((range) => range.setFormula(...args));
  }

  setFormulaR1C1(...args: Parameters<Range['setFormulaR1C1']>): GList {
    return this.each((range) => range.setFormulaR1C1(...args));
  }

  setHorizontalAlignment(...args: Parameters<Range['setHorizontalAlignment']>): GList {
    return this.each((range) => range.setHorizontalAlignment(...args));
  }

  setNote(...args: Parameters<Range['setNote']>): GList {
    return this.each((range) => range.setNote(...args));
  }

  setNumberFormat(...args: Parameters<Range['setNumberFormat']>): GList {
    return this.each((range) => range.setNumberFormat(...args));
  }

  setTextDirection(...args: Parameters<Range['setTextDirection']>): GList {
    return this.each((range) => range.setTextDirection(...args));
  }

  setTextRotation(...args: Parameters<Range['setTextRotation']>): GList {
    return this.each((range) => range.setTextRotation(...args));
  }

  setValue(...args: Parameters<Range['setValue']>): GList {
    return this.each((range) => range.setValue(...args));
  }

  setVerticalAlignment(...args: Parameters<Range['setVerticalAlignment']>): GList {
    return this.each((range) => range.setVerticalAlignment(...args));
  }

  setVerticalText(...args: Parameters<Range['setVerticalText']>): GList {
    return this.each((range) => range.setVerticalText(...args));
  }

  setWrap(...args: Parameters<Range['setWrap']>): GList {
    return this.each((range) => range.setWrap(...args));
  }

  setWrapStrategy(...args: Parameters<Range['setWrapStrategy']>): GList {
    return this.each((range) => range.setWrapStrategy(...args));
  }

  trimWhitespace(...args: Parameters<Range['trimWhitespace']>): GList {
    return this.each((range) => range.trimWhitespace(...args));
  }

  uncheck(...args: Parameters<Range['uncheck']>): GList {
    return this.each((range) => range.uncheck(...args));
  }

  /** The ranges of a list that a script hands over. */
  static rangesOf(list: unknown): readonly Range[] {
    if (list instanceof RangeList) return list.ranges;
    throw new Exception("The parameters don't match the method signature: a RangeList was expected.");
  }
}
