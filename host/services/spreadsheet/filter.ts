// SpreadsheetApp's Filter: the basic filter of a sheet.

import type { Place, SheetAddress } from '../../bridge/values';
import { call } from '../bridge';
import { type Faked, Guarded, real } from '../guarded';
import { checkSignature } from '../signature';
import { FilterCriteria } from './filter-criteria';
import { Range } from './range';
import { SortSpec } from './sort-spec';

type GFilter = GoogleAppsScript.Spreadsheet.Filter;
type GCriteria = GoogleAppsScript.Spreadsheet.FilterCriteria;
type GRange = GoogleAppsScript.Spreadsheet.Range;

export class Filter extends Guarded implements Faked<GFilter, Filter> {
  constructor(private readonly place: Place) {
    super();
  }

  override toString(): string {
    return 'Filter';
  }

  getRange(): GRange {
    return real(new Range(this.place));
  }

  /** Columns are those of the sheet (D:Filter.md). Rows are not hidden here: isRowHiddenByFilter is not faked. */
  setColumnFilterCriteria(column: number, criteria: GCriteria | null): GFilter {
    checkSignature('SpreadsheetApp.Filter.setColumnFilterCriteria', [column, criteria], [['number', 'any']]);
    const rule = criteria === null ? null : FilterCriteria.recordOf(criteria);
    call('SpreadsheetApp', 'Filter.setColumnFilterCriteria', 'filter.setColumn', { ...this.address(), column, rule });
    return real(this);
  }

  getColumnFilterCriteria(column: number): GCriteria | null {
    const columns = call('SpreadsheetApp', 'Filter.getColumnFilterCriteria', 'filter.columns', this.address());
    const found = columns.find((entry) => entry.column === column);
    return found === undefined ? null : real(new FilterCriteria(found.rule));
  }

  removeColumnFilterCriteria(column: number): GFilter {
    const args = { ...this.address(), column, rule: null };
    call('SpreadsheetApp', 'Filter.removeColumnFilterCriteria', 'filter.setColumn', args);
    return real(this);
  }

  /** Sorts the rows below the heading. */
  sort(column: number, ascending: boolean): GFilter {
    checkSignature('SpreadsheetApp.Filter.sort', [column, ascending], [['number', 'boolean']]);
    call('SpreadsheetApp', 'Filter.sort', 'filter.sort', { ...this.address(), order: { column, ascending } });
    return real(this);
  }

  /** Undocumented, but there (T:gas-fakes testsheetssets). */
  getColumnSortSpec(column: number): SortSpec {
    const order = call('SpreadsheetApp', 'Filter.getColumnSortSpec', 'filter.sorted', this.address());
    return new SortSpec(column, order?.column === column ? order.ascending : null);
  }

  private address(): SheetAddress {
    return { spreadsheet: this.place.spreadsheet, sheet: this.place.sheet };
  }

  remove(): void {
    const { spreadsheet, sheet } = this.place;
    call('SpreadsheetApp', 'Filter.remove', 'sheet.filter.remove', { spreadsheet, sheet });
  }
}
