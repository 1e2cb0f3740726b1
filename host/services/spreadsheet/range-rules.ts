// The rules that lie on the cells of a range: validations, protections, the filter.

import { ask, call, touch } from '../bridge';
import { Exception } from '../exception';
import { real } from '../guarded';
import { Banding } from './banding';
import { type Axis, addBanding } from './banding-themes';
import { checkGrid } from './cell-values';
import { DataValidation } from './data-validation';
import { DataValidationBuilder } from './data-validation-builder';
import { Protection } from './protection';
import { RangeMetadata } from './range-metadata';
import { sheetHandle } from './sheet-handle';

type GRange = GoogleAppsScript.Spreadsheet.Range;

/** Adds rules to a range's values and metadata. */
export abstract class RangeRules extends RangeMetadata {
  setDataValidation(rule: GoogleAppsScript.Spreadsheet.DataValidation | null): GRange {
    const record = rule === null ? null : DataValidation.recordOf(rule);
    call(
      'SpreadsheetApp',
      'Range.setDataValidation',
      'range.validate',
      { place: this.place, rule: record },
      this.cells,
    );
    return real(this);
  }

  setDataValidations(rules: (GoogleAppsScript.Spreadsheet.DataValidation | null)[][]): GRange {
    checkGrid('setDataValidations', rules, this.place);
    touch('SpreadsheetApp', 'Range.setDataValidations');
    rules.forEach((row, r) => {
      row.forEach((rule, c) => {
        const place = { ...this.place, row: this.place.row + r, column: this.place.column + c, rows: 1, columns: 1 };
        ask('range.validate', { place, rule: rule === null ? null : DataValidation.recordOf(rule) });
      });
    });
    return real(this);
  }

  getDataValidations(): (GoogleAppsScript.Spreadsheet.DataValidation | null)[][] {
    const rules = call(
      'SpreadsheetApp',
      'Range.getDataValidations',
      'range.validations',
      { place: this.place },
      this.cells,
    );
    return rules.map((row) => row.map((rule) => (rule === null ? null : real(new DataValidation(rule)))));
  }

  getDataValidation(): GoogleAppsScript.Spreadsheet.DataValidation | null {
    const place = { ...this.place, rows: 1, columns: 1 };
    const rule = call('SpreadsheetApp', 'Range.getDataValidation', 'range.validations', { place }, 1)[0]?.[0] ?? null;
    return rule === null ? null : real(new DataValidation(rule));
  }

  insertCheckboxes(...values: readonly unknown[]): GRange {
    const rule = DataValidation.recordOf(new DataValidationBuilder().requireCheckbox(...values).build());
    call('SpreadsheetApp', 'Range.insertCheckboxes', 'range.validate', { place: this.place, rule }, this.cells);
    return real(this);
  }

  removeCheckboxes(): GRange {
    call('SpreadsheetApp', 'Range.removeCheckboxes', 'range.removeCheckboxes', { place: this.place }, this.cells);
    return real(this);
  }

  private tick(member: string, checked: boolean): GRange {
    call('SpreadsheetApp', `Range.${member}`, 'range.check', { place: this.place, checked }, this.cells);
    return real(this);
  }

  /** Ticks the boxes of the range; other cells stay as they are. */
  check(): GRange {
    return this.tick('check', true);
  }

  uncheck(): GRange {
    return this.tick('uncheck', false);
  }

  isChecked(): boolean | null {
    return call('SpreadsheetApp', 'Range.isChecked', 'range.checked', { place: this.place }, this.cells);
  }

  private band(member: string, axis: Axis, given: readonly unknown[]): GoogleAppsScript.Spreadsheet.Banding {
    const { spreadsheet, sheet, ...area } = this.place;
    const record = addBanding(`Range.${member}`, { spreadsheet, sheet }, area, axis, given);
    return real(new Banding({ spreadsheet, sheet }, record));
  }

  applyRowBanding(...given: readonly unknown[]): GoogleAppsScript.Spreadsheet.Banding {
    return this.band('applyRowBanding', 'rows', given);
  }

  applyColumnBanding(...given: readonly unknown[]): GoogleAppsScript.Spreadsheet.Banding {
    return this.band('applyColumnBanding', 'columns', given);
  }

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    const { spreadsheet, sheet, ...area } = this.place;
    const info = call('SpreadsheetApp', 'Range.protect', 'protection.add', { spreadsheet, sheet, area });
    return real(new Protection({ spreadsheet, sheet }, info));
  }

  createFilter(): GoogleAppsScript.Spreadsheet.Filter {
    call('SpreadsheetApp', 'Range.createFilter', 'range.filter', { place: this.place }, this.cells);
    const filter = sheetHandle(this.place.spreadsheet, this.place.sheet).getFilter();
    if (filter === null) throw new Exception('The filter was not created.');
    return filter;
  }

  /** The filter of the sheet, wherever on it the range lies. */
  getFilter(): GoogleAppsScript.Spreadsheet.Filter | null {
    return sheetHandle(this.place.spreadsheet, this.place.sheet).getFilter();
  }
}
