// Changes how the cells of an area look.

import type { BorderEdges } from '../bridge/spreadsheet-operations';
import type { CellStyle, StyleKey, StyleValue } from '../bridge/values';
import type { Area } from '../types';
import { blankCell, type Cell, restyle } from './cell';
import { cellAt, eachCell, putCell, type SheetState } from './sheet-state';

/** Sets the lines of an area; a null edge stays as it is. */
export function drawBorders(sheet: SheetState, area: Area, edges: BorderEdges, color: string | null): void {
  eachCell(area, (row, column) => {
    const lines = {
      borderTop: row === area.row ? edges.top : edges.horizontal,
      borderBottom: row === area.row + area.rows - 1 ? edges.bottom : edges.horizontal,
      borderLeft: column === area.column ? edges.left : edges.vertical,
      borderRight: column === area.column + area.columns - 1 ? edges.right : edges.vertical,
    };
    const cell = cellAt(sheet, row, column);
    let { style } = cell;
    for (const key of ['borderTop', 'borderBottom', 'borderLeft', 'borderRight'] as const)
      if (lines[key] !== null) style = restyle(style, key, lines[key] ? true : null);
    if (color !== null) style = restyle(style, 'borderColor', color.toLowerCase());
    putCell(sheet, row, column, { ...cell, style });
  });
}

/** The cell with another style; a blank one becomes the shared blank of that style. */
function withStyle(cell: Cell, style: CellStyle): Cell {
  if (cell.value === '' && cell.formula === undefined && cell.note === undefined) return blankCell(style);
  return { ...cell, style };
}

/** Gives one member of the look to a whole area: one value for all cells, or one a cell. */
export function restyleArea(
  sheet: SheetState,
  area: Area,
  key: StyleKey,
  values: StyleValue | readonly (readonly StyleValue[])[],
): void {
  const made = new Map<CellStyle, CellStyle>();
  const common = (style: CellStyle, value: StyleValue): CellStyle => {
    const known = made.get(style) ?? restyle(style, key, value);
    made.set(style, known);
    return known;
  };
  eachCell(area, (row, column) => {
    const cell = cellAt(sheet, row, column);
    const style =
      typeof values === 'object' && values !== null
        ? restyle(cell.style, key, values[row - area.row]?.[column - area.column] ?? null)
        : common(cell.style, values);
    if (style !== cell.style) putCell(sheet, row, column, withStyle(cell, style));
  });
}
