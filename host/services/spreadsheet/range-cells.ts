// Copies, moves, shifts, fills, sorts and cleans the cells of a range.

import type { PasteKind } from '../../bridge/cell-operations';
import { ask, call } from '../bridge';
import { Exception } from '../exception';
import { real } from '../guarded';
import { checkSignature, type ParameterType } from '../signature';
import { placeOf, rangeHandle } from './range-handle';
import { RangeRules } from './range-rules';
import { addressOf } from './sheet-handle';

type GRange = GoogleAppsScript.Spreadsheet.Range;
type GSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GDimension = GoogleAppsScript.Spreadsheet.Dimension;
type GSeries = GoogleAppsScript.Spreadsheet.AutoFillSeries;

const DELIMITERS: Readonly<Record<string, string>> = { COMMA: ',', SEMICOLON: ';', PERIOD: '.', SPACE: ' ' };

/** One sort order as `sort` takes it: a column number or an object. */
function sortOrder(spec: unknown): { readonly column: number; readonly ascending: boolean } {
  if (typeof spec === 'number') return { column: spec, ascending: true };
  const { column, ascending } = spec as { column?: unknown; ascending?: unknown };
  if (typeof column !== 'number') throw new Exception('The sort specification names no column.');
  return { column, ascending: ascending !== false };
}

/** What `copyTo` is to paste by its second argument: options or a paste type. */
function pasteKind(given: unknown): PasteKind {
  if (given === undefined) return 'NORMAL';
  if (typeof given === 'object' && given !== null && !('compareTo' in given)) {
    const { formatOnly, contentsOnly } = given as { formatOnly?: unknown; contentsOnly?: unknown };
    return formatOnly === true ? 'FORMAT' : contentsOnly === true ? 'VALUES' : 'NORMAL';
  }
  return String(given).replace(/^PASTE_/, '') as PasteKind;
}

function axisOf(dimension: GDimension): 'rows' | 'columns' {
  return String(dimension) === 'ROWS' ? 'rows' : 'columns';
}

/** Adds work on whole cells to a range's rules. */
export abstract class RangeCells extends RangeRules {
  private check1(
    member: string,
    given: readonly unknown[],
    ...signatures: readonly (readonly ParameterType[])[]
  ): void {
    checkSignature(`SpreadsheetApp.Range.${member}`, given, signatures);
  }

  copyTo(destination: GRange, given?: unknown, transposed?: boolean): void {
    const signatures = [['object'], ['object', 'object'], ['object', 'enum', 'boolean'], ['object', 'enum']] as const;
    this.check1('copyTo', [destination, given, transposed], ...signatures);
    const args = {
      from: this.place,
      to: placeOf(destination),
      kind: pasteKind(given),
      transposed: transposed ?? false,
    };
    call('SpreadsheetApp', 'Range.copyTo', 'range.copyTo', args, this.cells);
  }

  private copyToRange(member: string, kind: PasteKind, sheet: GSheet | number, corners: readonly number[]): void {
    this.check1(member, corners, ['number', 'number', 'number', 'number']);
    const [column = 1, columnEnd = 1, row = 1, rowEnd = 1] = corners;
    const { spreadsheet } = this.place;
    const address = typeof sheet === 'number' ? { spreadsheet, sheet } : addressOf(sheet);
    const to = { ...address, row, column, rows: rowEnd - row + 1, columns: columnEnd - column + 1 };
    call(
      'SpreadsheetApp',
      `Range.${member}`,
      'range.copyTo',
      { from: this.place, to, kind, transposed: false },
      this.cells,
    );
  }

  copyValuesToRange(sheet: GSheet | number, ...corners: readonly number[]): void {
    this.copyToRange('copyValuesToRange', 'VALUES', sheet, corners);
  }

  copyFormatToRange(sheet: GSheet | number, ...corners: readonly number[]): void {
    this.copyToRange('copyFormatToRange', 'FORMAT', sheet, corners);
  }

  moveTo(target: GRange): void {
    const args = { from: this.place, to: placeOf(target) };
    call('SpreadsheetApp', 'Range.moveTo', 'range.moveTo', args, this.cells);
  }

  private shift(member: string, dimension: GDimension, insert: boolean): void {
    this.check1(member, [dimension], ['enum']);
    const args = { place: this.place, axis: axisOf(dimension), insert };
    call('SpreadsheetApp', `Range.${member}`, 'range.shift', args, this.cells);
  }

  insertCells(shiftDimension: GDimension): GRange {
    this.shift('insertCells', shiftDimension, true);
    return real(this);
  }

  deleteCells(shiftDimension: GDimension): void {
    this.shift('deleteCells', shiftDimension, false);
  }

  autoFill(destination: GRange, series: GSeries): void {
    this.check1('autoFill', [destination, series], ['object', 'enum']);
    const args = { from: this.place, to: placeOf(destination), repeat: String(series) === 'ALTERNATE_SERIES' };
    call('SpreadsheetApp', 'Range.autoFill', 'range.fill', args, this.cells);
  }

  /** Fills down as far as the column to the left, or else to the right, is filled without a gap. */
  autoFillToNeighbor(series: GSeries): void {
    this.check1('autoFillToNeighbor', [series], ['enum']);
    const { place } = this;
    const last = place.row + place.rows - 1;
    const reaches = (column: number): number => {
      const pair = { ...place, row: last, column, rows: 2, columns: 1 };
      if (column < 1 || ask('range.values', { place: pair }).some(([value]) => value === '')) return last;
      return ask('range.nextData', { place: { ...pair, rows: 1 }, direction: 'DOWN' }).row;
    };
    const left = reaches(place.column - 1);
    const end = left > last ? left : reaches(place.column + place.columns);
    if (end === last) return;
    const to = { ...place, rows: end - place.row + 1 };
    const args = { from: place, to, repeat: String(series) === 'ALTERNATE_SERIES' };
    call('SpreadsheetApp', 'Range.autoFillToNeighbor', 'range.fill', args, this.cells);
  }

  sort(order: unknown): GRange {
    const by = (Array.isArray(order) ? order : [order]).map(sortOrder);
    call('SpreadsheetApp', 'Range.sort', 'range.sort', { place: this.place, by }, this.cells);
    return real(this);
  }

  randomize(): GRange {
    call('SpreadsheetApp', 'Range.randomize', 'range.randomize', { place: this.place }, this.cells);
    return real(this);
  }

  removeDuplicates(columnsToCompare: number[] = []): GRange {
    this.check1('removeDuplicates', [columnsToCompare], ['array']);
    const args = { place: this.place, columns: columnsToCompare };
    const rows = call('SpreadsheetApp', 'Range.removeDuplicates', 'range.unique', args, this.cells);
    return rangeHandle({ ...this.place, rows });
  }

  trimWhitespace(): GRange {
    call('SpreadsheetApp', 'Range.trimWhitespace', 'range.trim', { place: this.place }, this.cells);
    return real(this);
  }

  splitTextToColumns(delimiter?: string | GoogleAppsScript.Spreadsheet.TextToColumnsDelimiter): void {
    this.check1('splitTextToColumns', [delimiter], [], ['string'], ['enum']);
    const given = delimiter === undefined ? null : String(delimiter);
    const mark = given === null ? null : (DELIMITERS[given] ?? given);
    call(
      'SpreadsheetApp',
      'Range.splitTextToColumns',
      'range.split',
      { place: this.place, delimiter: mark },
      this.cells,
    );
  }
}
