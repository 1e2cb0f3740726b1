// Fills cells beside a source by continuing it.

import type { Area } from '../types';
import { common } from './area';
import type { Cell } from './cell';
import { shiftFormula } from './formula-references';
import { isDateFormat } from './number-format';
import { fail } from './problem';
import { seriesValue } from './series';
import { cellAt, eachCell, putCell, type SheetState } from './sheet-state';

/** Fails unless the target holds the source and goes beyond it along one axis only; texts as seen live (T:gas-fakes). */
function axisOf(from: Area, to: Area): 'rows' | 'columns' {
  const shared = common(from, to);
  if (shared === null || shared.rows !== from.rows || shared.columns !== from.columns)
    fail('AutoFill destination range must contain the source range.');
  const along = to.rows !== from.rows;
  if (along === (to.columns !== from.columns))
    fail('AutoFill destination range must extend the source range in only one direction.');
  return along ? 'rows' : 'columns';
}

/** The cells of one row or column of the source, continued to `index`. */
function continued(cells: readonly Cell[], index: number, repeat: boolean, axis: 'rows' | 'columns'): Cell {
  const place = ((index % cells.length) + cells.length) % cells.length;
  const model = cells[place] ?? fail('AutoFill needs a source.');
  if (model.formula !== undefined) {
    const by = index - place;
    const formula = axis === 'rows' ? shiftFormula(model.formula, by, 0) : shiftFormula(model.formula, 0, by);
    return { value: model.value, formula, style: model.style };
  }
  const isDate = cells.every(({ style }) => isDateFormat(style.format ?? ''));
  const values = cells.map(({ value }) => value);
  return { value: repeat ? model.value : seriesValue(values, index, isDate), style: model.style };
}

/**
 * Continues the source over the target: each row or column of its own, looks included; `repeat` only repeats.
 * Example: A1:A2 holding 1 and 2, filled over A1:A4, gives 3 and 4.
 */
export function fillArea(sheet: SheetState, from: Area, to: Area, repeat: boolean): void {
  const axis = axisOf(from, to);
  const source = (row: number, column: number): readonly Cell[] =>
    axis === 'rows'
      ? Array.from({ length: from.rows }, (_r, r) => cellAt(sheet, from.row + r, column))
      : Array.from({ length: from.columns }, (_c, c) => cellAt(sheet, row, from.column + c));
  eachCell(to, (row, column) => {
    if (common(from, { row, column, rows: 1, columns: 1 }) !== null) return;
    const index = axis === 'rows' ? row - from.row : column - from.column;
    putCell(sheet, row, column, continued(source(row, column), index, repeat, axis));
  });
}
