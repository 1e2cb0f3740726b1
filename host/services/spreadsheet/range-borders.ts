// The lines around and between the cells of a range.

import type { StyleValue } from '../../bridge/values';
import { call } from '../bridge';
import { real } from '../guarded';
import { checkSignature } from '../signature';
import { Borders } from './border';
import { readColor } from './color';
import { RangeLayout } from './range-layout';

type GRange = GoogleAppsScript.Spreadsheet.Range;
type Edge = boolean | null;

/** Adds borders to a range's layout. */
export abstract class RangeBorders extends RangeLayout {
  setBorder(
    top: Edge,
    left: Edge,
    bottom: Edge,
    right: Edge,
    vertical: Edge,
    horizontal: Edge,
    color?: string | null,
    style?: GoogleAppsScript.Spreadsheet.BorderStyle | null,
  ): GRange {
    if (style !== undefined && style !== null) checkSignature('SpreadsheetApp.Range.setBorder', [style], [['enum']]);
    const edges = { top, left, bottom, right, vertical, horizontal };
    const line = `${String(style ?? 'SOLID')} ${readColor(color) ?? '#000000'}`;
    call('SpreadsheetApp', 'Range.setBorder', 'range.border', { place: this.place, edges, line }, this.cells);
    return real(this);
  }

  /** The borders of the first cell; null when it has none. Undocumented, but there (T:gas-fakes testsheetsformatting). */
  getBorder(): Borders | null {
    const text = (value: StyleValue | undefined): string | null => (typeof value === 'string' ? value : null);
    const lines = {
      top: text(this.styles('getBorder', 'borderTop')[0]?.[0]),
      left: text(this.unrecordedStyles('borderLeft')[0]?.[0]),
      bottom: text(this.unrecordedStyles('borderBottom')[0]?.[0]),
      right: text(this.unrecordedStyles('borderRight')[0]?.[0]),
    };
    return Object.values(lines).every((line) => line === null) ? null : new Borders(lines);
  }
}
