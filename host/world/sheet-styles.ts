// Changes how the cells of an area look.

import type { BorderEdges } from '../bridge/spreadsheet-operations';
import type { CellStyle, StyleKey, StyleValue, TextLook, TextRun } from '../bridge/values';
import type { Area } from '../types';
import { blankCell, type Cell, restyle } from './cell';
import { cellAt, eachCell, putCell, type SheetState } from './sheet-state';

/** Sets the lines of an area to `line` ('SOLID #000000'); a null edge stays as it is. */
export function drawBorders(sheet: SheetState, area: Area, edges: BorderEdges, line: string): void {
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
      if (lines[key] !== null) style = restyle(style, key, lines[key] ? line : null);
    putCell(sheet, row, column, { ...cell, style });
  });
}

/** The cell with another style; a blank one becomes the shared blank of that style. */
export function withStyle(cell: Cell, style: CellStyle): Cell {
  if (cell.value === '' && cell.formula === undefined && cell.note === undefined) return blankCell(style);
  return { ...cell, style };
}

/** What a member of a cell's look overrules in the runs of its text. */
const OVERRULED: Readonly<Partial<Record<StyleKey, readonly (keyof TextLook)[]>>> = {
  fontWeight: ['bold'],
  fontStyle: ['italic'],
  fontLine: ['underline', 'strikethrough'],
  fontSize: ['fontSize'],
  fontFamily: ['fontFamily'],
  fontColor: ['color'],
};

function overruled(runs: readonly TextRun[], key: StyleKey): readonly TextRun[] {
  const gone: readonly string[] = OVERRULED[key] ?? [];
  return runs.map((run) => ({
    ...run,
    look: Object.fromEntries(Object.entries(run.look).filter(([member]) => !gone.includes(member))),
  }));
}

/** Gives one member of the look to a whole area: one value for all cells, or one a cell. */
export function restyleArea(
  sheet: SheetState,
  area: Area,
  key: StyleKey,
  values: StyleValue | readonly (readonly StyleValue[])[],
): void {
  // Neighbours look alike: most cells become what the one before them became.
  let last: { readonly from: CellStyle; readonly value: StyleValue; readonly to: CellStyle } | null = null;
  const restyled = (from: CellStyle, value: StyleValue): CellStyle => {
    if (last === null || last.from !== from || last.value !== value)
      last = { from, value, to: restyle(from, key, value) };
    return last.to;
  };
  const isGrid = typeof values === 'object' && values !== null;
  eachCell(area, (row, column) => {
    const cell = cellAt(sheet, row, column);
    const value = isGrid ? (values[row - area.row]?.[column - area.column] ?? null) : values;
    const style = restyled(cell.style, value);
    if (cell.runs !== undefined && key in OVERRULED)
      putCell(sheet, row, column, { ...cell, style, runs: overruled(cell.runs, key) });
    else if (style !== cell.style) putCell(sheet, row, column, withStyle(cell, style));
  });
}
