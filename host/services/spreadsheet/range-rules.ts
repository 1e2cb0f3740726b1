// The rules that lie on the cells of a range: validations, protections, the filter.

import { ask, call, touch } from '../bridge';
import { Exception } from '../exception';
import { real } from '../guarded';
import { checkShape } from './cell-values';
import { DataValidation } from './data-validation';
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
    checkShape(rules, this.place);
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

  insertCheckboxes(): GRange {
    const rule = { criteria: 'CHECKBOX', values: [], allowInvalid: true, helpText: null };
    call('SpreadsheetApp', 'Range.insertCheckboxes', 'range.validate', { place: this.place, rule }, this.cells);
    return real(this);
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
