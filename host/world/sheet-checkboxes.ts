// Ticks, empties, reads and removes the checkboxes of an area.

import type { ValidationRule } from '../bridge/values';
import type { Area } from '../types';
import { blankCell } from './cell';
import { checkedValue, uncheckedValue } from './checkbox';
import { setValidation, validationAt } from './sheet-clear';
import { cellAt, eachCell, putCell, type SheetState } from './sheet-state';

function eachBox(
  sheet: SheetState,
  area: Area,
  visit: (row: number, column: number, rule: ValidationRule) => void,
): void {
  eachCell(area, (row, column) => {
    const rule = validationAt(sheet, row, column);
    if (rule?.criteria === 'CHECKBOX') visit(row, column, rule);
  });
}

/** Ticks or empties the boxes of an area; other cells stay as they are. */
export function checkArea(sheet: SheetState, area: Area, checked: boolean): void {
  eachBox(sheet, area, (row, column, rule) => {
    const { formula: _formula, runs: _runs, ...cell } = cellAt(sheet, row, column);
    putCell(sheet, row, column, { ...cell, value: checked ? checkedValue(rule) : uncheckedValue(rule) });
  });
}

/** Whether all cells are ticked, or all empty boxes; null when they differ or are no boxes. */
export function isAreaChecked(sheet: SheetState, area: Area): boolean | null {
  const seen = new Set<boolean | null>();
  eachCell(area, (row, column) => {
    const rule = validationAt(sheet, row, column);
    seen.add(rule?.criteria === 'CHECKBOX' ? cellAt(sheet, row, column).value === checkedValue(rule) : null);
  });
  const [first] = seen;
  return seen.size === 1 && first !== undefined ? first : null;
}

/** Takes boxes away together with what they hold. */
export function removeCheckboxes(sheet: SheetState, area: Area): void {
  eachBox(sheet, area, (row, column) => {
    setValidation(sheet, { row, column, rows: 1, columns: 1 }, null);
    putCell(sheet, row, column, blankCell(cellAt(sheet, row, column).style));
  });
}
