// Answers what SpreadsheetApp asks about moving, filling and searching cells, and about rich text.

import type { CellOperations } from '../bridge/cell-operations';
import type { Place } from '../bridge/values';
import type { Execution } from '../execution/execution';
import { fromR1C1, shiftFormula, toR1C1 } from '../world/formula-references';
import { lookOf, richTextOf, styled, withRichText } from '../world/rich-text';
import { copyArea, moveArea } from '../world/sheet-copy';
import { fillArea } from '../world/sheet-fill';
import { dropDuplicates, shuffleArea, sortArea } from '../world/sheet-order';
import { dataRegion, nextDataCell } from '../world/sheet-search';
import { shiftCells } from '../world/sheet-shift';
import { cellAt, eachCell, mapArea, putCell, type SheetState } from '../world/sheet-state';
import { withStyle } from '../world/sheet-styles';
import { findText, replaceText, splitArea, trimArea } from '../world/sheet-text';
import { writeFormula } from '../world/sheet-values';
import { spreadsheetOf } from '../world/world';
import type { Handlers } from './handlers';
import { entryContext, sheetAt } from './sheet-handlers';

function areaOf({ row, column, rows, columns }: Place): Omit<Place, 'spreadsheet' | 'sheet'> {
  return { row, column, rows, columns };
}

function side(execution: Execution, place: Place): { sheet: SheetState; area: ReturnType<typeof areaOf> } {
  return { sheet: sheetAt(execution, place), area: areaOf(place) };
}

export const cellHandlers: Handlers<CellOperations> = {
  'range.textLooks': (execution, { place }) => {
    const sheet = sheetAt(execution, place);
    return mapArea(place, (row, column) => {
      const { style } = cellAt(sheet, row, column);
      const { fontFamily, ...look } = lookOf(style);
      return style.fontFamily === undefined ? look : { ...look, fontFamily };
    });
  },
  'range.restyleText': (execution, { place, looks }) => {
    const sheet = sheetAt(execution, place);
    eachCell(place, (row, column) => {
      const look = looks[row - place.row]?.[column - place.column] ?? {};
      const cell = cellAt(sheet, row, column);
      // A style for the whole cell is one for all its characters.
      const { runs: _runs, ...plain } = cell;
      putCell(sheet, row, column, withStyle(plain, styled(cell.style, look)));
    });
    return null;
  },
  'range.richTexts': (execution, { place }) => {
    const sheet = sheetAt(execution, place);
    return mapArea(place, (row, column) => richTextOf(cellAt(sheet, row, column)));
  },
  'range.writeRichTexts': (execution, { place, texts }) => {
    const sheet = sheetAt(execution, place);
    eachCell(place, (row, column) => {
      const text = texts[row - place.row]?.[column - place.column];
      if (text !== undefined) putCell(sheet, row, column, withRichText(cellAt(sheet, row, column), text));
    });
    return null;
  },
  'range.formulasR1C1': (execution, { place }) => {
    const sheet = sheetAt(execution, place);
    return mapArea(place, (row, column) => {
      const { formula } = cellAt(sheet, row, column);
      return formula === undefined ? null : toR1C1(formula, { row, column });
    });
  },
  'range.writeFormulasR1C1': (execution, { place, formulas }) => {
    const sheet = sheetAt(execution, place);
    eachCell(place, (row, column) => {
      const formula = formulas[row - place.row]?.[column - place.column] ?? '';
      writeFormula(sheet, row, column, fromR1C1(formula, { row, column }));
    });
    return null;
  },
  'range.spreadFormula': (execution, { place, formula }) => {
    const sheet = sheetAt(execution, place);
    eachCell(place, (row, column) => {
      writeFormula(sheet, row, column, shiftFormula(formula, row - place.row, column - place.column));
    });
    return null;
  },
  'range.copyTo': (execution, { from, to, kind, transposed }) => {
    copyArea(side(execution, from), side(execution, to), kind, transposed);
    return null;
  },
  'range.moveTo': (execution, { from, to }) => {
    moveArea(side(execution, from), side(execution, to));
    return null;
  },
  'range.shift': (execution, { place, axis, insert }) => {
    shiftCells(sheetAt(execution, place), areaOf(place), axis, insert);
    return null;
  },
  'range.fill': (execution, { from, to, repeat }) => {
    fillArea(sheetAt(execution, from), areaOf(from), areaOf(to), repeat);
    return null;
  },
  'range.sort': (execution, { place, by }) => {
    sortArea(sheetAt(execution, place), place, by);
    return null;
  },
  'range.randomize': (execution, { place }) => {
    shuffleArea(sheetAt(execution, place), place, execution.world.random);
    return null;
  },
  'range.unique': (execution, { place, columns }) => dropDuplicates(sheetAt(execution, place), place, columns),
  'range.trim': (execution, { place }) => {
    trimArea(sheetAt(execution, place), place);
    return null;
  },
  'range.split': (execution, { place, delimiter }) => {
    splitArea(sheetAt(execution, place), place, delimiter, entryContext(execution, place.spreadsheet));
    return null;
  },
  'range.nextData': (execution, { place, direction }) => nextDataCell(sheetAt(execution, place), place, direction),
  'range.region': (execution, { place, axis }) => dataRegion(sheetAt(execution, place), areaOf(place), axis),
  'text.find': ({ world }, { scope, query }) => {
    const { id, locale, sheets } = spreadsheetOf(world, scope.spreadsheet);
    return sheets
      .filter((sheet) => scope.sheet === null || sheet.id === scope.sheet)
      .flatMap((sheet) =>
        findText(sheet, scope.area, query, locale).map((spot) => ({
          spreadsheet: id,
          sheet: sheet.id,
          ...spot,
          rows: 1,
          columns: 1,
        })),
      );
  },
  'text.replace': (execution, { found, query, by }) =>
    found.reduce((count, place) => {
      const context = entryContext(execution, place.spreadsheet);
      return count + replaceText(sheetAt(execution, place), place.row, place.column, query, by, context);
    }, 0),
};
