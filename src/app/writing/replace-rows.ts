// Puts the rows of a generated sheet in the place of those that stand there.

import type { SheetId } from '../../text/sheets';
import type { PaintedCell, Sheets } from '../ports';

/** Cut off in between, a row stands twice rather than not at all: what the office wrote beside it is not lost. */
export function replaceRows(sheets: Sheets, sheet: SheetId, rows: readonly (readonly PaintedCell[])[]): void {
  sheets.paint(sheet, 0, rows);
  sheets.clearFrom(sheet, rows.length);
}
