// SpreadsheetApp's Range: what is done to its cells beyond values and looks.

import { ask, call, touch } from '../bridge';
import { Exception } from '../exception';
import { type Faked, real } from '../guarded';
import { checkPlace } from './range-place';
import { RangeRules } from './range-rules';
import { sheetHandle } from './sheet-handle';

type GRange = GoogleAppsScript.Spreadsheet.Range;

interface ClearOptions {
  readonly contentsOnly?: boolean | undefined;
  readonly formatOnly?: boolean | undefined;
  readonly validationsOnly?: boolean | undefined;
  readonly commentsOnly?: boolean | undefined;
}

const NOTHING = { contents: false, formats: false, notes: false, validations: false };

/** One sort order as `sort` takes it: a column number or an object. */
function sortOrder(spec: unknown): { readonly column: number; readonly ascending: boolean } {
  if (typeof spec === 'number') return { column: spec, ascending: true };
  const { column, ascending } = spec as { column?: unknown; ascending?: unknown };
  if (typeof column !== 'number') throw new Exception('The sort specification names no column.');
  return { column, ascending: ascending !== false };
}

export class Range extends RangeRules implements Faked<GRange, Range> {
  private wipe(member: string, what: Partial<typeof NOTHING>): GRange {
    call('SpreadsheetApp', `Range.${member}`, 'range.clear', { place: this.place, ...NOTHING, ...what }, this.cells);
    return real(this);
  }

  getSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    touch('SpreadsheetApp', 'Range.getSheet');
    return sheetHandle(this.place.spreadsheet, this.place.sheet);
  }

  clear(options?: ClearOptions): GRange {
    const { contentsOnly, formatOnly, validationsOnly, commentsOnly } = options ?? {};
    const only = {
      contents: contentsOnly === true,
      formats: formatOnly === true,
      notes: commentsOnly === true,
      validations: validationsOnly === true,
    };
    // Without options notes and validations stay.
    return this.wipe('clear', Object.values(only).includes(true) ? only : { contents: true, formats: true });
  }

  clearContent(): GRange {
    return this.wipe('clearContent', { contents: true });
  }

  clearFormat(): GRange {
    return this.wipe('clearFormat', { formats: true });
  }

  clearNote(): GRange {
    return this.wipe('clearNote', { notes: true });
  }

  clearDataValidations(): GRange {
    return this.wipe('clearDataValidations', { validations: true });
  }

  private joined(member: string, how: 'all' | 'across' | 'vertically'): GRange {
    call('SpreadsheetApp', `Range.${member}`, 'range.merge', { place: this.place, how }, this.cells);
    return real(this);
  }

  merge(): GRange {
    return this.joined('merge', 'all');
  }

  mergeAcross(): GRange {
    return this.joined('mergeAcross', 'across');
  }

  mergeVertically(): GRange {
    return this.joined('mergeVertically', 'vertically');
  }

  breakApart(): GRange {
    call('SpreadsheetApp', 'Range.breakApart', 'range.breakApart', { place: this.place }, this.cells);
    return real(this);
  }

  getMergedRanges(): GRange[] {
    const areas = call('SpreadsheetApp', 'Range.getMergedRanges', 'range.merges', { place: this.place });
    return areas.map((area) => real(new Range({ ...this.place, ...area })));
  }

  isPartOfMerge(): boolean {
    return call('SpreadsheetApp', 'Range.isPartOfMerge', 'range.merges', { place: this.place }).length > 0;
  }

  check(): GRange {
    return this.write('setValue', this.fill(true));
  }

  uncheck(): GRange {
    return this.write('setValue', this.fill(false));
  }

  sort(order: unknown): GRange {
    const by = (Array.isArray(order) ? order : [order]).map(sortOrder);
    call('SpreadsheetApp', 'Range.sort', 'range.sort', { place: this.place, by }, this.cells);
    return real(this);
  }

  offset(rows: number, columns: number, numRows?: number, numColumns?: number): GRange {
    touch('SpreadsheetApp', 'Range.offset');
    const place = {
      ...this.place,
      row: this.place.row + rows,
      column: this.place.column + columns,
      rows: numRows ?? this.place.rows,
      columns: numColumns ?? this.place.columns,
    };
    return real(new Range(checkPlace(place)));
  }

  getCell(row: number, column: number): GRange {
    touch('SpreadsheetApp', 'Range.getCell');
    if (row < 1 || column < 1 || row > this.place.rows || column > this.place.columns)
      throw new Exception('Cell reference out of range');
    const place = {
      ...this.place,
      row: this.place.row + row - 1,
      column: this.place.column + column - 1,
      rows: 1,
      columns: 1,
    };
    return real(new Range(place));
  }

  copyTo(destination: GRange, given?: ClearOptions | GoogleAppsScript.Spreadsheet.CopyPasteType): void {
    if (typeof given !== 'object' && given !== undefined)
      throw new Exception('not in the local host: Range.copyTo with a paste type');
    const options = given as ClearOptions | undefined;
    const target = Range.placeOf(destination);
    const to = { ...target, rows: this.place.rows, columns: this.place.columns };
    const args = {
      from: this.place,
      to: checkPlace(to),
      contents: options?.formatOnly !== true,
      formats: options?.contentsOnly !== true,
    };
    call('SpreadsheetApp', 'Range.copyTo', 'range.copyTo', args, this.cells);
  }

  activate(): GRange {
    ask('sheet.activate', { spreadsheet: this.place.spreadsheet, sheet: this.place.sheet });
    return real(this);
  }

  /** The place of a range that a script hands over; anything else is refused. */
  static placeOf(range: unknown): Range['place'] {
    if (range instanceof Range) return range.place;
    throw new Exception("The parameters don't match the method signature: a Range was expected.");
  }
}
