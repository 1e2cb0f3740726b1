// Answers what SpreadsheetApp asks about the contents and looks of ranges.

import type { CellOperations } from '../bridge/cell-operations';
import type { RuleOperations } from '../bridge/rule-operations';
import type { SpreadsheetOperations } from '../bridge/spreadsheet-operations';
import type { StyleKey, StyleValue } from '../bridge/values';
import { overlaps } from '../world/area';
import { fail } from '../world/problem';
import { readArea } from '../world/read-area';
import { clearArea, mergeArea } from '../world/sheet-clear';
import { cellAt, eachCell, mapArea } from '../world/sheet-state';
import { drawBorders, restyleArea } from '../world/sheet-styles';
import { CELL_LIMIT, displayCell, writeCell, writeFormula, writeNote } from '../world/sheet-values';
import { spreadsheetOf } from '../world/world';
import { cellHandlers } from './cell-handlers';
import type { Handlers } from './handlers';
import { ruleHandlers } from './rule-handlers';
import { entryContext, sheetAt } from './sheet-handlers';

type RangeOperations = Pick<
  SpreadsheetOperations,
  Extract<keyof SpreadsheetOperations, `range.${string}`> | keyof CellOperations | keyof RuleOperations
>;

const STYLE_DEFAULTS: Readonly<Partial<Record<StyleKey, StyleValue>>> = {
  // What an unformatted cell answers (T:gas-fakes testsheetsformatting).
  format: '0.###############',
  background: '#ffffff',
  fontColor: '#000000',
  fontWeight: 'normal',
  fontStyle: 'normal',
  fontLine: 'none',
  fontSize: 10,
  fontFamily: 'Arial',
  horizontal: 'general',
  vertical: 'bottom',
};

export const rangeHandlers: Handlers<RangeOperations> = {
  ...cellHandlers,
  ...ruleHandlers,
  'range.values': (execution, { place }) => {
    return readArea(sheetAt(execution, place), place, spreadsheetOf(execution.world, place.spreadsheet).timeZone);
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
  'range.border': (execution, { place, edges, line }) => {
    drawBorders(sheetAt(execution, place), place, edges, line);
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
};
