// Answers what SpreadsheetApp asks about ranges and about the rules that lie on a sheet.

import type { ProtectionInfo, SpreadsheetOperations } from '../bridge/spreadsheet-operations';
import type { StyleKey, StyleValue } from '../bridge/values';
import type { Execution } from '../execution/execution';
import { overlaps } from '../world/area';
import { fail } from '../world/problem';
import { clearArea, mergeArea, setValidation, sortArea, validationAt } from '../world/sheet-clear';
import { cellAt, eachCell, mapArea, type Protection, putCell, type SheetState } from '../world/sheet-state';
import { drawBorders, restyleArea } from '../world/sheet-styles';
import { CELL_LIMIT, displayCell, readCell, writeCell, writeFormula, writeNote } from '../world/sheet-values';
import { spreadsheetOf } from '../world/world';
import type { Handlers } from './handlers';
import { entryContext, sheetAt } from './sheet-handlers';

type RangeOperations = Pick<
  SpreadsheetOperations,
  Extract<keyof SpreadsheetOperations, `range.${string}` | `protection.${string}` | `sheet.conditional.${string}`>
>;

const STYLE_DEFAULTS: Readonly<Partial<Record<StyleKey, StyleValue>>> = {
  format: '',
  background: '#ffffff',
  fontColor: '#000000',
  fontWeight: 'normal',
  fontStyle: 'normal',
  fontLine: 'none',
  fontSize: 10,
  fontFamily: 'Arial',
  horizontal: 'general',
  vertical: 'bottom',
  wrap: false,
};

function protectionInfo({ id, area, description, warningOnly }: Protection): ProtectionInfo {
  return { id, type: area === undefined ? 'SHEET' : 'RANGE', description, warningOnly, area: area ?? null };
}

function protectionOf(sheet: SheetState, id: number): Protection {
  return sheet.protections.find((protection) => protection.id === id) ?? fail('The protection no longer exists.');
}

function copyCells(execution: Execution, args: RangeOperations['range.copyTo']['args']): void {
  const source = sheetAt(execution, args.from);
  const target = sheetAt(execution, args.to);
  const cells = mapArea(args.from, (row, column) => cellAt(source, row, column));
  cells.forEach((line, r) => {
    line.forEach((cell, c) => {
      const [row, column] = [args.to.row + r, args.to.column + c];
      const old = cellAt(target, row, column);
      putCell(target, row, column, {
        ...(args.contents ? cell : old),
        style: args.formats ? cell.style : old.style,
      });
    });
  });
}

export const rangeHandlers: Handlers<RangeOperations> = {
  'range.values': (execution, { place }) => {
    const sheet = sheetAt(execution, place);
    const context = entryContext(execution, place.spreadsheet);
    return mapArea(place, (row, column) => readCell(sheet, row, column, context));
  },
  'range.display': (execution, { place }) => {
    const sheet = sheetAt(execution, place);
    const { locale } = spreadsheetOf(execution.world, place.spreadsheet);
    return mapArea(place, (row, column) => displayCell(sheet, row, column, locale));
  },
  'range.formulas': (execution, { place }) => {
    const sheet = sheetAt(execution, place);
    return mapArea(place, (row, column) => cellAt(sheet, row, column).formula ?? '');
  },
  'range.notes': (execution, { place }) => {
    const sheet = sheetAt(execution, place);
    return mapArea(place, (row, column) => cellAt(sheet, row, column).note ?? '');
  },
  'range.style': (execution, { place, key }) => {
    const sheet = sheetAt(execution, place);
    return mapArea(place, (row, column) => cellAt(sheet, row, column).style[key] ?? STYLE_DEFAULTS[key] ?? null);
  },
  'range.write': (execution, { place, values }) => {
    const sheet = sheetAt(execution, place);
    if (values.some((row) => row.some((value) => typeof value === 'string' && value.length > CELL_LIMIT)))
      fail(`Your input contains more than the maximum of ${CELL_LIMIT} characters in a single cell.`);
    const context = entryContext(execution, place.spreadsheet);
    eachCell(place, (row, column) => {
      writeCell(sheet, row, column, values[row - place.row]?.[column - place.column] ?? null, 'write', context);
    });
    return null;
  },
  'range.writeFormulas': (execution, { place, formulas }) => {
    const sheet = sheetAt(execution, place);
    eachCell(place, (row, column) => {
      writeFormula(sheet, row, column, formulas[row - place.row]?.[column - place.column] ?? '');
    });
    return null;
  },
  'range.writeNotes': (execution, { place, notes }) => {
    const sheet = sheetAt(execution, place);
    eachCell(place, (row, column) => {
      writeNote(sheet, row, column, notes[row - place.row]?.[column - place.column] ?? '');
    });
    return null;
  },
  'range.restyle': (execution, { place, key, values }) => {
    restyleArea(sheetAt(execution, place), place, key, values);
    return null;
  },
  'range.border': (execution, { place, edges, color }) => {
    drawBorders(sheetAt(execution, place), place, edges, color);
    return null;
  },
  'range.clear': (execution, { place, ...what }) => {
    clearArea(sheetAt(execution, place), place, what);
    return null;
  },
  'range.merge': (execution, { place: { spreadsheet, sheet, ...area }, how }) => {
    mergeArea(sheetAt(execution, { spreadsheet, sheet }), area, how);
    return null;
  },
  'range.breakApart': (execution, { place }) => {
    const sheet = sheetAt(execution, place);
    sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, place));
    return null;
  },
  'range.merges': (execution, { place }) => sheetAt(execution, place).merges.filter((merge) => overlaps(merge, place)),
  'range.validate': (execution, { place: { spreadsheet, sheet, ...area }, rule }) => {
    setValidation(sheetAt(execution, { spreadsheet, sheet }), area, rule);
    return null;
  },
  'range.validations': (execution, { place }) => {
    const sheet = sheetAt(execution, place);
    return mapArea(place, (row, column) => validationAt(sheet, row, column));
  },
  'range.filter': (execution, { place: { spreadsheet, sheet, ...area } }) => {
    const state = sheetAt(execution, { spreadsheet, sheet });
    if (state.filter !== null) fail("You can't create a filter in a sheet that already has a filter.");
    state.filter = area;
    return null;
  },
  'range.sort': (execution, { place, by }) => {
    sortArea(sheetAt(execution, place), place, by);
    return null;
  },
  'range.copyTo': (execution, args) => {
    copyCells(execution, args);
    return null;
  },
  'sheet.conditional.get': (execution, address) => sheetAt(execution, address).conditionals,
  'sheet.conditional.set': (execution, { rules, ...address }) => {
    sheetAt(execution, address).conditionals = rules;
    return null;
  },
  'protection.list': (execution, { type, ...address }) =>
    sheetAt(execution, address)
      .protections.map(protectionInfo)
      .filter((protection) => protection.type === type),
  'protection.add': (execution, { area, ...address }) => {
    const spreadsheet = spreadsheetOf(execution.world, address.spreadsheet);
    const sheet = sheetAt(execution, address);
    const old = area === null ? sheet.protections.find((protection) => protection.area === undefined) : undefined;
    if (old !== undefined) return protectionInfo(old);
    const made = {
      id: spreadsheet.nextProtectionId,
      description: '',
      warningOnly: false,
      ...(area === null ? {} : { area }),
    };
    spreadsheet.nextProtectionId += 1;
    sheet.protections = [...sheet.protections, made];
    return protectionInfo(made);
  },
  'protection.set': (execution, { id, spreadsheet, sheet: sheetId, ...patch }) => {
    const sheet = sheetAt(execution, { spreadsheet, sheet: sheetId });
    const old = protectionOf(sheet, id);
    sheet.protections = sheet.protections.map((protection) => (protection === old ? { ...old, ...patch } : protection));
    return null;
  },
  'protection.remove': (execution, { id, ...address }) => {
    const sheet = sheetAt(execution, address);
    const old = protectionOf(sheet, id);
    sheet.protections = sheet.protections.filter((protection) => protection !== old);
    return null;
  },
};
