// SpreadsheetApp's SortSpec: how a filter's column was sorted.

import { Exception } from '../exception';
import { type Faked, Guarded, real } from '../guarded';
import { SortOrder } from './spreadsheet-enums';

type GSpec = GoogleAppsScript.Spreadsheet.SortSpec;

export class SortSpec extends Guarded implements Faked<GSpec, SortSpec> {
  /** `ascending` is null for a column that is not sorted. */
  constructor(
    private readonly column: number,
    private readonly ascending: boolean | null,
  ) {
    super();
  }

  override toString(): string {
    return 'SortSpec';
  }

  getDimensionIndex(): number | null {
    return this.column;
  }

  isAscending(): boolean {
    return this.ascending !== false;
  }

  /** Fails for a column that is not sorted, with the text seen live (T:gas-fakes testsheetssets). */
  getSortOrder(): GoogleAppsScript.Spreadsheet.SortOrder {
    if (this.ascending === null)
      throw new Exception(
        'Unexpected error while getting the method or property getSortOrder on object SpreadsheetApp.SortSpec.',
      );
    return real(this.ascending ? SortOrder.ASCENDING : SortOrder.DESCENDING);
  }
}
