// Answers what SpreadsheetApp asks about spreadsheets and whole sheets.

import type { CellOperations } from '../bridge/cell-operations';
import type { RuleOperations } from '../bridge/rule-operations';
import type { SheetInfo, SpreadsheetOperations } from '../bridge/spreadsheet-operations';
import type { SheetAddress } from '../bridge/values';
import { type Execution, timeIn } from '../execution/execution';
import { blankCell, PLAIN } from '../world/cell';
import { editUrl } from '../world/form-state';
import { fail } from '../world/problem';
import { copiedCharts, moveChartRanges } from '../world/sheet-charts';
import { lastColumn, lastRow, putCell, type SheetState } from '../world/sheet-state';
import { type EntryContext, writeCell } from '../world/sheet-values';
import * as book from '../world/spreadsheet-state';
import { spreadsheetOf } from '../world/world';
import { chartHandlers } from './chart-handlers';
import type { Handlers } from './handlers';
import { lineHandlers } from './line-handlers';
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

function sheetInfo(execution: Execution, address: SheetAddress): SheetInfo {
  const sheet = sheetAt(execution, address);
  const form = sheet.formId === null ? undefined : execution.world.forms.get(sheet.formId);
  const { id, name, hidden, maxRows, maxColumns, frozenRows, frozenColumns, tabColor, filter } = sheet;
  const { hiddenGridlines, rightToLeft } = sheet;
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
    hiddenGridlines,
    rightToLeft,
  };
}

type SheetOperations = Omit<SpreadsheetOperations, `range.${string}` | keyof CellOperations | keyof RuleOperations>;

/** What an execution made the active spreadsheet; without an entry it is the one that the script is bound to. */
const activated = new WeakMap<Execution, string>();

export const sheetHandlers: Handlers<SheetOperations> = {
  ...chartHandlers,
  ...lineHandlers,
  ...metadataHandlers,
  'spreadsheet.active': (execution) => activated.get(execution) ?? execution.world.bound,
  'spreadsheet.activate': (execution, { spreadsheet }) => {
    activated.set(execution, spreadsheetOf(execution.world, spreadsheet).id);
    return null;
  },
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
  'names.rename': ({ world }, { spreadsheet, name, to }) => {
    const { names } = spreadsheetOf(world, spreadsheet);
    const place = names.get(name) ?? fail(`Named range ${name} does not exist.`);
    names.delete(name);
    names.set(to, place);
    return null;
  },
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
  'sheet.copy': (execution, { to, beside, ...from }) => {
    const target = spreadsheetOf(execution.world, to);
    const source = sheetAt(execution, from);
    const index = beside ? target.sheets.indexOf(source) + 1 : target.sheets.length;
    const copy = book.insertSheet(target, book.copyName(target, source.name), index);
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
  'sheet.info': sheetInfo,
  'sheet.fact': (execution, { fact, ...address }) => sheetInfo(execution, address)[fact],
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
  'sheet.select': (execution, { areas, ...address }) => {
    const sheet = sheetAt(execution, address);
    sheet.selection = areas;
    spreadsheetOf(execution.world, address.spreadsheet).activeSheet = sheet.id;
    return null;
  },
  'sheet.selection': (execution, address) => {
    const { selection } = sheetAt(execution, address);
    return selection.length === 0 ? [{ row: 1, column: 1, rows: 1, columns: 1 }] : selection;
  },
};
