// Answers what SpreadsheetApp asks about the rows and columns of a sheet.

import type { SpreadsheetOperations } from '../bridge/spreadsheet-operations';
import type { SheetAddress } from '../bridge/values';
import { fittedHeight, fittedWidth } from '../world/line-fit';
import { deleteLinesOf, insertLinesOf } from '../world/sheet-references';
import type { SheetState } from '../world/sheet-state';
import { sheetById } from '../world/spreadsheet-state';
import { spreadsheetOf, type World } from '../world/world';
import type { Handlers } from './handlers';

type LineOperations = Pick<
  SpreadsheetOperations,
  Extract<keyof SpreadsheetOperations, `sheet.${string}Line${string}` | `sheet.line${string}`>
>;

const PIXELS = { rows: 21, columns: 100 };

function lineRange(first: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_line, index) => first + index);
}

function sheetOf(world: World, { spreadsheet, sheet }: SheetAddress): SheetState {
  return sheetById(spreadsheetOf(world, spreadsheet), sheet);
}

export const lineHandlers: Handlers<LineOperations> = {
  'sheet.insertLines': ({ world }, { axis, before, count, ...address }) => {
    insertLinesOf(spreadsheetOf(world, address.spreadsheet), address.sheet, axis, before, count);
    return null;
  },
  'sheet.deleteLines': ({ world }, { axis, first, count, ...address }) => {
    deleteLinesOf(spreadsheetOf(world, address.spreadsheet), address.sheet, axis, first, count);
    return null;
  },
  'sheet.lineSize': ({ world }, { axis, first, count, pixels, ...address }) => {
    const sheet = sheetOf(world, address);
    const sizes = axis === 'rows' ? sheet.rowHeights : sheet.columnWidths;
    for (const line of lineRange(first, count)) sizes.set(line, pixels);
    return null;
  },
  'sheet.getLineSize': ({ world }, { axis, line, ...address }) => {
    const sheet = sheetOf(world, address);
    return (axis === 'rows' ? sheet.rowHeights : sheet.columnWidths).get(line) ?? PIXELS[axis];
  },
  'sheet.hideLines': ({ world }, { axis, first, count, hidden, ...address }) => {
    const sheet = sheetOf(world, address);
    const lines = axis === 'rows' ? sheet.hiddenRows : sheet.hiddenColumns;
    for (const line of lineRange(first, count)) {
      if (hidden) lines.add(line);
      else lines.delete(line);
    }
    return null;
  },
  'sheet.isLineHidden': ({ world }, { axis, line, ...address }) => {
    const sheet = sheetOf(world, address);
    return (axis === 'rows' ? sheet.hiddenRows : sheet.hiddenColumns).has(line);
  },
  'sheet.fitLines': ({ world }, { axis, first, count, ...address }) => {
    const sheet = sheetOf(world, address);
    const { locale } = spreadsheetOf(world, address.spreadsheet);
    for (const line of lineRange(first, count)) {
      const width = axis === 'columns' ? fittedWidth(sheet, line, locale) : null;
      if (width !== null) sheet.columnWidths.set(line, width);
      if (axis === 'rows') sheet.rowHeights.set(line, fittedHeight(sheet, line, locale));
    }
    return null;
  },
};
