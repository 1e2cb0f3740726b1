// Clears and merges areas of a sheet, and lays validations over them.

import type { ValidationRule } from '../bridge/values';
import type { Area } from '../types';
import { holds, overlaps, without } from './area';
import { PLAIN } from './cell';
import { uncheckedValue } from './checkbox';
import { cellAt, eachCell, putCell, type SheetState } from './sheet-state';

export interface ClearWhat {
  readonly contents: boolean;
  readonly formats: boolean;
  readonly notes: boolean;
  readonly validations: boolean;
}

/** Takes contents, looks, notes or validations away from an area. */
export function clearArea(sheet: SheetState, area: Area, what: ClearWhat): void {
  const rows = Math.min(area.rows, sheet.rows.length - area.row + 1);
  eachCell({ ...area, rows }, (row, column) => {
    const cell = sheet.rows[row - 1]?.[column - 1];
    if (cell === undefined) return;
    const { formula, note, runs } = cell;
    putCell(sheet, row, column, {
      value: what.contents ? '' : cell.value,
      style: what.formats ? PLAIN : cell.style,
      ...(formula === undefined || what.contents ? {} : { formula }),
      ...(note === undefined || what.notes ? {} : { note }),
      ...(runs === undefined || what.contents || what.formats ? {} : { runs }),
    });
  });
  if (what.validations) setValidation(sheet, area, null);
  if (!what.formats) return;
  sheet.conditionals = sheet.conditionals
    .map((rule) => ({ ...rule, areas: rule.areas.flatMap((one) => without(one, area)) }))
    .filter((rule) => rule.areas.length > 0);
}

/** Lays a validation over an area, in place of what lay there; an unticked box shows where a checkbox finds a blank. */
export function setValidation(sheet: SheetState, area: Area, rule: ValidationRule | null): void {
  const rest = sheet.validations.flatMap((placed) =>
    without(placed.area, area).map((piece) => ({ ...placed, area: piece })),
  );
  sheet.validations = rule === null ? rest : [...rest, { area, rule }];
  if (rule?.criteria !== 'CHECKBOX') return;
  eachCell(area, (row, column) => {
    const cell = cellAt(sheet, row, column);
    if (cell.value === '' && cell.formula === undefined)
      putCell(sheet, row, column, { ...cell, value: uncheckedValue(rule) });
  });
}

/** The rule that lies on a cell, or null. */
export function validationAt(sheet: SheetState, row: number, column: number): ValidationRule | null {
  return sheet.validations.find((placed) => holds(placed.area, row, column))?.rule ?? null;
}

/** Merges an area whole, row by row or column by column; only the first value of each merge stays. */
export function mergeArea(sheet: SheetState, area: Area, how: 'all' | 'across' | 'vertically'): void {
  const pieces: readonly Area[] =
    how === 'all'
      ? [area]
      : how === 'across'
        ? Array.from({ length: area.rows }, (_r, r) => ({ ...area, row: area.row + r, rows: 1 }))
        : Array.from({ length: area.columns }, (_c, c) => ({ ...area, column: area.column + c, columns: 1 }));
  for (const piece of pieces) {
    sheet.merges = [...sheet.merges.filter((merge) => !overlaps(merge, piece)), piece];
    eachCell(piece, (row, column) => {
      if (row !== piece.row || column !== piece.column)
        clearArea(
          sheet,
          { row, column, rows: 1, columns: 1 },
          { contents: true, formats: false, notes: false, validations: false },
        );
    });
  }
}
