// Copies and moves areas of cells with what lies on them.

import type { PasteKind } from '../bridge/cell-operations';
import type { Area } from '../types';
import { common, without } from './area';
import { type Cell, restyle } from './cell';
import { shiftFormula } from './formula-references';
import { clearArea, setValidation } from './sheet-clear';
import { cellAt, eachCell, growTo, mapArea, putCell, type SheetState } from './sheet-state';

interface Side {
  readonly sheet: SheetState;
  readonly area: Area;
}

function withoutBorders(cell: Cell): Cell {
  let { style } = cell;
  for (const key of ['borderTop', 'borderLeft', 'borderBottom', 'borderRight'] as const)
    style = restyle(style, key, null);
  return { ...cell, style };
}

/** The cell that stands at a place after pasting; `by` is the way from its origin. */
function pasted(
  source: Cell,
  old: Cell,
  kind: PasteKind,
  by: { readonly rows: number; readonly columns: number },
): Cell {
  const formula = source.formula === undefined ? undefined : shiftFormula(source.formula, by.rows, by.columns);
  const moved: Cell = { ...source, ...(formula === undefined ? {} : { formula }) };
  const { formula: _formula, runs: _runs, ...bare } = old;
  switch (kind) {
    case 'NORMAL':
      return moved;
    case 'NO_BORDERS':
      return withoutBorders(moved);
    case 'FORMAT':
      return { ...old, style: source.style };
    case 'FORMULA':
      return { ...bare, value: source.value, ...(formula === undefined ? {} : { formula }) };
    case 'VALUES':
      // Formulas are not computed here: their value is the text that getValue answers.
      return { ...bare, value: source.formula ?? source.value };
    default:
      return old;
  }
}

/** Where the rules on a piece of the source come to lie. */
function placed(
  piece: Area,
  source: Area,
  at: { readonly row: number; readonly column: number },
  transposed: boolean,
): Area {
  const [down, right] = [piece.row - source.row, piece.column - source.column];
  return transposed
    ? { row: at.row + right, column: at.column + down, rows: piece.columns, columns: piece.rows }
    : { row: at.row + down, column: at.column + right, rows: piece.rows, columns: piece.columns };
}

const WITH_VALIDATIONS: readonly PasteKind[] = ['NORMAL', 'NO_BORDERS', 'DATA_VALIDATION'];
const WITH_CONDITIONALS: readonly PasteKind[] = ['NORMAL', 'NO_BORDERS', 'FORMAT', 'CONDITIONAL_FORMATTING'];

function copyRules(from: Side, to: Side, tile: Area, kind: PasteKind, transposed: boolean): void {
  const target = (piece: Area): Area => placed(piece, from.area, tile, transposed);
  if (WITH_VALIDATIONS.includes(kind)) {
    const rules = from.sheet.validations.flatMap(({ area, rule }) => {
      const piece = common(area, from.area);
      return piece === null ? [] : [{ area: target(piece), rule }];
    });
    setValidation(to.sheet, tile, null);
    for (const { area, rule } of rules) setValidation(to.sheet, area, rule);
  }
  if (kind === 'NORMAL' || kind === 'NO_BORDERS') {
    const merges = from.sheet.merges.flatMap((merge) => {
      const piece = common(merge, from.area);
      return piece === null || piece.rows * piece.columns < merge.rows * merge.columns ? [] : [target(piece)];
    });
    to.sheet.merges = [...to.sheet.merges.filter((merge) => common(merge, tile) === null), ...merges];
  }
  // A rule applies on its own sheet only, so it is not carried to another one.
  if (WITH_CONDITIONALS.includes(kind) && from.sheet === to.sheet)
    to.sheet.conditionals = to.sheet.conditionals.map((rule) => ({
      ...rule,
      areas: [
        ...rule.areas.flatMap((area) => without(area, tile)),
        ...rule.areas.flatMap((area) => common(area, from.area) ?? []).map(target),
      ],
    }));
}

function copyWidths(from: Side, to: Side): void {
  for (let column = 0; column < from.area.columns; column += 1) {
    const width = from.sheet.columnWidths.get(from.area.column + column);
    if (width === undefined) to.sheet.columnWidths.delete(to.area.column + column);
    else to.sheet.columnWidths.set(to.area.column + column, width);
  }
}

/** Pastes an area as often as it fits into the target whole, and once at least; the grid grows if it must. */
export function copyArea(from: Side, to: Side, kind: PasteKind, transposed: boolean): void {
  if (kind === 'COLUMN_WIDTHS') {
    copyWidths(from, to);
    return;
  }
  const cells = mapArea(from.area, (row, column) => cellAt(from.sheet, row, column));
  const size = transposed
    ? { rows: from.area.columns, columns: from.area.rows }
    : { rows: from.area.rows, columns: from.area.columns };
  const down = Math.max(1, Math.floor(to.area.rows / size.rows));
  const across = Math.max(1, Math.floor(to.area.columns / size.columns));
  growTo(to.sheet, to.area.row + down * size.rows - 1, to.area.column + across * size.columns - 1);
  for (let tile = 0; tile < down * across; tile += 1) {
    const area = {
      row: to.area.row + Math.floor(tile / across) * size.rows,
      column: to.area.column + (tile % across) * size.columns,
      ...size,
    };
    copyRules(from, to, area, kind, transposed);
    eachCell(area, (row, column) => {
      const [r, c] = transposed ? [column - area.column, row - area.row] : [row - area.row, column - area.column];
      const source = cells[r]?.[c];
      if (source === undefined) return;
      const by = { rows: row - from.area.row - r, columns: column - from.area.column - c };
      putCell(to.sheet, row, column, pasted(source, cellAt(to.sheet, row, column), kind, by));
    });
  }
}

/** Cuts an area out and pastes it at another place; what it leaves behind is blank and plain. */
export function moveArea(from: Side, to: Side): void {
  const everything = { contents: true, formats: true, notes: true, validations: true };
  const cells = mapArea(from.area, (row, column) => cellAt(from.sheet, row, column));
  const tile = { ...from.area, row: to.area.row, column: to.area.column };
  growTo(to.sheet, tile.row + tile.rows - 1, tile.column + tile.columns - 1);
  const rules = from.sheet.validations.flatMap(({ area, rule }) => {
    const piece = common(area, from.area);
    return piece === null ? [] : [{ area: placed(piece, from.area, tile, false), rule }];
  });
  const merges = from.sheet.merges.filter((merge) => common(merge, from.area) !== null);
  from.sheet.merges = from.sheet.merges.filter((merge) => !merges.includes(merge));
  clearArea(from.sheet, from.area, everything);
  clearArea(to.sheet, tile, everything);
  eachCell(tile, (row, column) => {
    const cell = cells[row - tile.row]?.[column - tile.column];
    if (cell !== undefined) putCell(to.sheet, row, column, cell);
  });
  for (const { area, rule } of rules) setValidation(to.sheet, area, rule);
  to.sheet.merges = [...to.sheet.merges, ...merges.map((merge) => placed(merge, from.area, tile, false))];
}
