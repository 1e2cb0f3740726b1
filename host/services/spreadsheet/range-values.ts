// The contents of a range: values and notes.

import type { CellValue } from '../../bridge/values';
import { call } from '../bridge';
import { real } from '../guarded';
import { checkGrid, fromCell, toCell } from './cell-values';
import { RangeBorders } from './range-borders';

type GRange = GoogleAppsScript.Spreadsheet.Range;

/** Adds contents to a range's place, looks and borders. */
export abstract class RangeValues extends RangeBorders {
  protected fill<T>(value: T): readonly (readonly T[])[] {
    return Array.from({ length: this.place.rows }, () => Array.from({ length: this.place.columns }, () => value));
  }

  protected write(member: string, values: readonly (readonly CellValue[])[]): GRange {
    call('SpreadsheetApp', `Range.${member}`, 'range.write', { place: this.place, values }, this.cells);
    return real(this);
  }

  getValues(): unknown[][] {
    const values = call('SpreadsheetApp', 'Range.getValues', 'range.values', { place: this.place }, this.cells);
    const { rows, columns } = this.place;
    const grid: unknown[][] = values.map((row) => row.map(fromCell));
    while (grid.length < rows) grid.push(new Array(columns).fill(''));
    return grid;
  }

  getValue(): unknown {
    const place = { ...this.place, rows: 1, columns: 1 };
    return fromCell(call('SpreadsheetApp', 'Range.getValue', 'range.values', { place }, 1)[0]?.[0] ?? '');
  }

  getDisplayValues(): string[][] {
    const values = call('SpreadsheetApp', 'Range.getDisplayValues', 'range.display', { place: this.place }, this.cells);
    return values.map((row) => [...row]);
  }

  getDisplayValue(): string {
    const place = { ...this.place, rows: 1, columns: 1 };
    return call('SpreadsheetApp', 'Range.getDisplayValue', 'range.display', { place }, 1)[0]?.[0] ?? '';
  }

  getNotes(): string[][] {
    const notes = call('SpreadsheetApp', 'Range.getNotes', 'range.notes', { place: this.place }, this.cells);
    return notes.map((row) => [...row]);
  }

  getNote(): string {
    const place = { ...this.place, rows: 1, columns: 1 };
    return call('SpreadsheetApp', 'Range.getNote', 'range.notes', { place }, 1)[0]?.[0] ?? '';
  }

  isBlank(): boolean {
    const values = call('SpreadsheetApp', 'Range.isBlank', 'range.values', { place: this.place }, this.cells);
    return values.every((row) => row.every((value) => value === ''));
  }

  setValues(values: unknown[][]): GRange {
    checkGrid('setValues', values, this.place);
    return this.write(
      'setValues',
      values.map((row) => row.map(toCell)),
    );
  }

  setValue(value: unknown): GRange {
    return this.write('setValue', this.fill(toCell(value)));
  }

  setNotes(notes: unknown[][]): GRange {
    checkGrid('setNotes', notes, this.place);
    // A number given as a note reads back as '25.0': Java's text of a double.
    const text = (note: unknown): string =>
      note === null || note === undefined ? '' : Number.isInteger(note) ? `${note}.0` : String(note);
    const args = { place: this.place, notes: notes.map((row) => row.map(text)) };
    call('SpreadsheetApp', 'Range.setNotes', 'range.writeNotes', args, this.cells);
    return real(this);
  }

  setNote(note: string | null): GRange {
    const args = { place: this.place, notes: this.fill(note ?? '') };
    call('SpreadsheetApp', 'Range.setNote', 'range.writeNotes', args, this.cells);
    return real(this);
  }
}
