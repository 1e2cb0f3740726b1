// What is selected on a sheet; in a run without a screen that is A1 until a script selects something.

import { call } from '../bridge';
import { real } from '../guarded';
import { Range } from './range';
import { RangeList } from './range-list';
import { SheetRules } from './sheet-rules';

type GRange = GoogleAppsScript.Spreadsheet.Range;
type GList = GoogleAppsScript.Spreadsheet.RangeList;

/** Adds the selection to a sheet's rules. */
export abstract class SheetSelection extends SheetRules {
  private selected(member: string): readonly Range[] {
    const areas = call('SpreadsheetApp', `Sheet.${member}`, 'sheet.selection', this.address);
    return areas.map((area) => new Range({ ...this.address, ...area }));
  }

  getActiveRange(): GRange | null {
    const range = this.selected('getActiveRange').at(-1);
    return range === undefined ? null : real(range);
  }

  getActiveRangeList(): GList | null {
    return real(new RangeList(this.address, this.selected('getActiveRangeList')));
  }

  getActiveCell(): GRange {
    return this.firstCell('getActiveCell');
  }

  getCurrentCell(): GRange | null {
    return this.firstCell('getCurrentCell');
  }

  private firstCell(member: string): GRange {
    const { row = 1, column = 1 } = this.selected(member).at(-1)?.place ?? {};
    return real(new Range({ ...this.address, row, column, rows: 1, columns: 1 }));
  }

  setActiveRange(range: GRange): GRange {
    return range.activate();
  }

  setActiveRangeList(list: GList): GList {
    return list.activate();
  }

  setCurrentCell(cell: GRange): GRange {
    return cell.activate();
  }
}
