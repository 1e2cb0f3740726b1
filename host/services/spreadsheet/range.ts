// SpreadsheetApp's Range: what is done to its cells beyond values and looks.

import type { Direction } from '../../bridge/cell-operations';
import { call, touch } from '../bridge';
import { Exception } from '../exception';
import { type Faked, real } from '../guarded';
import { checkSignature } from '../signature';
import { RangeCells } from './range-cells';
import { setRangeMaker } from './range-handle';
import { checkPlace } from './range-place';
import { sheetHandle } from './sheet-handle';
import { TextFinder } from './text-finder';

type GRange = GoogleAppsScript.Spreadsheet.Range;

interface ClearOptions {
  readonly contentsOnly?: boolean | undefined;
  readonly formatOnly?: boolean | undefined;
  readonly validationsOnly?: boolean | undefined;
  readonly commentsOnly?: boolean | undefined;
}

const NOTHING = { contents: false, formats: false, notes: false, validations: false };

export class Range extends RangeCells implements Faked<GRange, Range> {
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

  /** Grows along the sides for as long as there is data; with a dimension along that one only. */
  getDataRegion(dimension?: GoogleAppsScript.Spreadsheet.Dimension): GRange {
    checkSignature('SpreadsheetApp.Range.getDataRegion', [dimension], [[], ['enum']]);
    const axis = dimension === undefined ? null : String(dimension) === 'ROWS' ? 'rows' : 'columns';
    const area = call('SpreadsheetApp', 'Range.getDataRegion', 'range.region', { place: this.place, axis });
    return real(new Range({ ...this.place, ...area }));
  }

  getNextDataCell(direction: GoogleAppsScript.Spreadsheet.Direction): GRange {
    checkSignature('SpreadsheetApp.Range.getNextDataCell', [direction], [['enum']]);
    const args = { place: this.place, direction: String(direction) as Direction };
    const spot = call('SpreadsheetApp', 'Range.getNextDataCell', 'range.nextData', args);
    return real(new Range({ ...this.place, ...spot, rows: 1, columns: 1 }));
  }

  createTextFinder(findText: string): GoogleAppsScript.Spreadsheet.TextFinder {
    checkSignature('SpreadsheetApp.Range.createTextFinder', [findText], [['string']]);
    const { spreadsheet, sheet, ...area } = this.place;
    return real(new TextFinder({ spreadsheet, sheet, area }, findText));
  }

  activate(): GRange {
    const { spreadsheet, sheet, ...area } = this.place;
    call('SpreadsheetApp', 'Range.activate', 'sheet.select', { spreadsheet, sheet, areas: [area] });
    return real(this);
  }

  /** The place of a range that a script hands over; anything else is refused. */
  static placeOf(range: unknown): Range['place'] {
    if (range instanceof Range) return range.place;
    throw new Exception(
      `The parameters (${String(range)}) don't match the method signature: a SpreadsheetApp.Range was expected.`,
    );
  }
}

setRangeMaker({ make: (place, open) => real(new Range(place, open)), placeOf: Range.placeOf });
