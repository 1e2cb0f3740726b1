// Answers what SpreadsheetApp asks about spreadsheets and whole sheets.

import type { SpreadsheetOperations } from '../bridge/spreadsheet-operations';
import type { SheetAddress } from '../bridge/values';
import { type Execution, timeIn } from '../execution/execution';
import { blankCell, PLAIN } from '../world/cell';
import { editUrl } from '../world/form-state';
import { fail } from '../world/problem';
import { copiedCharts, moveChartRanges } from '../world/sheet-charts';
import { deleteLinesOf, insertLinesOf } from '../world/sheet-references';
import { lastColumn, lastRow, putCell, type SheetState } from '../world/sheet-state';
import { type EntryContext, writeCell } from '../world/sheet-values';
import * as book from '../world/spreadsheet-state';
import { spreadsheetOf } from '../world/world';
import { chartHandlers } from './chart-handlers';
import type { Handlers } from './handlers';
import { metadataHandlers } from './metadata-handlers';

/** The sheet that an address names. */
export function sheetAt(execution: Execution, { spreadsheet, sheet }: SheetAddress): SheetState {
  return book.sheetById(spreadsheetOf(execution.world, spreadsheet), sheet);
}

/** How texts put into a spreadsheet are read during this execution. */
export function entryContext(execution: Execution, spreadsheet: string): EntryContext {
  const { locale, timeZone } = spreadsheetOf(execution.world, spreadsheet);
  return { locale, timeZone, year: new Date(timeIn(execution)).getUTCFullYear() };
}

type SheetOperations = Omit<
  SpreadsheetOperations,
  `range.${string}` | `protection.${string}` | `sheet.conditional.${string}`
>;

const PIXELS = { rows: 21, columns: 100 };

function lineRange(first: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_line, index) => first + index);
}

export const sheetHandlers: Handlers<SheetOperations> = {
  ...chartHandlers,
  ...metadataHandlers,
  'spreadsheet.active': ({ world }) => world.bound,
  'spreadsheet.open': ({ world }, { id }) => spreadsheetOf(world, id).id,
  'spreadsheet.create': ({ world }, { name, rows, columns }) => {
    const bound = spreadsheetOf(world, world.bound);
    const made = book.createSpreadsheet(`1${world.random.id(43)}`, name, bound.locale, bound.timeZone);
    for (const sheet of made.sheets) Object.assign(sheet, { maxRows: rows, maxColumns: columns });
    world.spreadsheets.set(made.id, made);
    return made.id;
  },
  'spreadsheet.info': ({ world }, args) => {
    const { id, name, locale, timeZone, sheets, activeSheet } = spreadsheetOf(world, args.spreadsheet);
    return {
      id,
      name,
      url: book.spreadsheetUrl(id),
      locale,
      timeZone,
      sheetIds: sheets.map((sheet) => sheet.id),
      activeSheet,
    };
  },
  'spreadsheet.set': ({ world }, { spreadsheet, ...patch }) => {
    Object.assign(spreadsheetOf(world, spreadsheet), patch);
    return null;
  },
  'spreadsheet.toast': ({ shown }, { message, title }) => {
    shown.push(title === '' ? message : `${title}: ${message}`);
    return null;
  },
  'spreadsheet.flush': () => null,
  'names.set': ({ world }, { name, place }) => {
    spreadsheetOf(world, place.spreadsheet).names.set(name, place);
    return null;
  },
  'names.get': ({ world }, { spreadsheet, name }) => spreadsheetOf(world, spreadsheet).names.get(name) ?? null,
  'names.list': ({ world }, { spreadsheet }) =>
    [...spreadsheetOf(world, spreadsheet).names].map(([name, place]) => ({ name, place })),
  'names.remove': ({ world }, { spreadsheet, name }) => {
    if (!spreadsheetOf(world, spreadsheet).names.delete(name)) fail(`Named range ${name} does not exist.`);
    return null;
  },
  'sheet.byName': ({ world }, { spreadsheet, name }) =>
    book.sheetByName(spreadsheetOf(world, spreadsheet), name)?.id ?? null,
  'sheet.insert': ({ world }, { spreadsheet, name, index }) =>
    book.insertSheet(spreadsheetOf(world, spreadsheet), name, index).id,
  'sheet.delete': ({ world }, { spreadsheet, sheet }) => {
    const owner = spreadsheetOf(world, spreadsheet);
    book.deleteSheet(owner, sheet);
    moveChartRanges(owner, sheet, () => null);
    return null;
  },
  'sheet.copy': (execution, { to, ...from }) => {
    const target = spreadsheetOf(execution.world, to);
    const source = sheetAt(execution, from);
    const copy = book.insertSheet(target, `Bản sao của ${source.name}`, target.sheets.length);
    const { id, name } = copy;
    const charts = copiedCharts(source, id, target);
    const left = { protections: [], metadata: [] };
    Object.assign(copy, structuredClone({ ...source, ...left, charts }), { id, name, formId: null });
    return id;
  },
  'sheet.activate': (execution, address) => {
    spreadsheetOf(execution.world, address.spreadsheet).activeSheet = sheetAt(execution, address).id;
    return null;
  },
  'sheet.move': ({ world }, { spreadsheet, sheet, index }) => {
    book.moveSheet(spreadsheetOf(world, spreadsheet), sheet, index);
    return null;
  },
  'sheet.info': (execution, address) => {
    const sheet = sheetAt(execution, address);
    const form = sheet.formId === null ? undefined : execution.world.forms.get(sheet.formId);
    const { id, name, hidden, maxRows, maxColumns, frozenRows, frozenColumns, tabColor, filter } = sheet;
    return {
      id,
      name,
      index: spreadsheetOf(execution.world, address.spreadsheet).sheets.indexOf(sheet) + 1,
      hidden,
      maxRows,
      maxColumns,
      frozenRows,
      frozenColumns,
      tabColor,
      formUrl: form === undefined ? null : editUrl(form).replace(/edit$/, 'viewform'),
      filter,
    };
  },
  'sheet.extent': (execution, address) => {
    const sheet = sheetAt(execution, address);
    return { rows: lastRow(sheet), columns: lastColumn(sheet) };
  },
  'sheet.size': (execution, address) => {
    const { maxRows, maxColumns } = sheetAt(execution, address);
    return { rows: maxRows, columns: maxColumns };
  },
  'sheet.set': (execution, { spreadsheet, sheet: id, ...patch }) => {
    const owner = spreadsheetOf(execution.world, spreadsheet);
    const sheet = sheetAt(execution, { spreadsheet, sheet: id });
    if (patch.name !== undefined) book.requireFreeName(owner, patch.name, sheet);
    if (patch.hidden === true && owner.sheets.every((other) => other === sheet || other.hidden))
      fail("You can't hide all the sheets in a document.");
    if ((patch.frozenRows ?? 0) >= sheet.maxRows || (patch.frozenColumns ?? 0) >= sheet.maxColumns)
      fail('You cannot freeze all visible rows or columns on the sheet.');
    Object.assign(sheet, patch);
    return null;
  },
  'sheet.insertLines': (execution, { axis, before, count, ...address }) => {
    insertLinesOf(spreadsheetOf(execution.world, address.spreadsheet), address.sheet, axis, before, count);
    return null;
  },
  'sheet.deleteLines': (execution, { axis, first, count, ...address }) => {
    deleteLinesOf(spreadsheetOf(execution.world, address.spreadsheet), address.sheet, axis, first, count);
    return null;
  },
  'sheet.lineSize': (execution, { axis, first, count, pixels, ...address }) => {
    const sheet = sheetAt(execution, address);
    const sizes = axis === 'rows' ? sheet.rowHeights : sheet.columnWidths;
    for (const line of lineRange(first, count)) sizes.set(line, pixels);
    return null;
  },
  'sheet.getLineSize': (execution, { axis, line, ...address }) => {
    const sheet = sheetAt(execution, address);
    return (axis === 'rows' ? sheet.rowHeights : sheet.columnWidths).get(line) ?? PIXELS[axis];
  },
  'sheet.hideLines': (execution, { axis, first, count, hidden, ...address }) => {
    const sheet = sheetAt(execution, address);
    const lines = axis === 'rows' ? sheet.hiddenRows : sheet.hiddenColumns;
    for (const line of lineRange(first, count)) {
      if (hidden) lines.add(line);
      else lines.delete(line);
    }
    return null;
  },
  'sheet.isLineHidden': (execution, { axis, line, ...address }) => {
    const sheet = sheetAt(execution, address);
    return (axis === 'rows' ? sheet.hiddenRows : sheet.hiddenColumns).has(line);
  },
  'sheet.append': (execution, { values, ...address }) => {
    const sheet = sheetAt(execution, address);
    const row = lastRow(sheet) + 1;
    sheet.maxRows = Math.max(sheet.maxRows, row);
    sheet.maxColumns = Math.max(sheet.maxColumns, values.length);
    const context = entryContext(execution, address.spreadsheet);
    values.forEach((value, index) => {
      writeCell(sheet, row, index + 1, value, 'append', context);
    });
    if (values.length === 0) putCell(sheet, row, 1, blankCell(PLAIN));
    return null;
  },
  'sheet.filter.remove': (execution, address) => {
    sheetAt(execution, address).filter = null;
    return null;
  },
};
