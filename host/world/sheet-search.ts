// Finds the way through the cells of a sheet: the next cell with data, the region around one.

import type { Direction } from '../bridge/cell-operations';
import type { Area } from '../types';
import { hasContent } from './cell';
import { cellAt, type SheetState } from './sheet-state';

interface Spot {
  readonly row: number;
  readonly column: number;
}

const STEPS: Readonly<Record<Direction, Spot>> = {
  UP: { row: -1, column: 0 },
  DOWN: { row: 1, column: 0 },
  PREVIOUS: { row: 0, column: -1 },
  NEXT: { row: 0, column: 1 },
};

function isFilled(sheet: SheetState, { row, column }: Spot): boolean {
  return hasContent(cellAt(sheet, row, column));
}

/**
 * Where Ctrl and an arrow key lead from a cell: to the end of a filled stretch, or over blanks to the next filled cell
 * or the edge (D:Range.md getNextDataCell).
 */
export function nextDataCell(sheet: SheetState, from: Spot, direction: Direction): Spot {
  const step = STEPS[direction];
  const inGrid = ({ row, column }: Spot): boolean =>
    row >= 1 && column >= 1 && row <= sheet.maxRows && column <= sheet.maxColumns;
  const after = ({ row, column }: Spot): Spot => ({ row: row + step.row, column: column + step.column });
  let spot = from;
  if (!inGrid(after(spot))) return spot;
  if (isFilled(sheet, spot) && isFilled(sheet, after(spot))) {
    while (inGrid(after(spot)) && isFilled(sheet, after(spot))) spot = after(spot);
    return spot;
  }
  spot = after(spot);
  while (!isFilled(sheet, spot) && inGrid(after(spot))) spot = after(spot);
  return spot;
}

function anyFilled(sheet: SheetState, area: Area): boolean {
  for (let row = area.row; row < area.row + area.rows; row += 1)
    for (let column = area.column; column < area.column + area.columns; column += 1)
      if (isFilled(sheet, { row, column })) return true;
  return false;
}

/**
 * The area grown along its sides for as long as a filled cell touches one of them; cornerwise does not count
 * (T:gas-fakes testsheetssets). With an axis it grows along that one only.
 */
export function dataRegion(sheet: SheetState, start: Area, axis: 'rows' | 'columns' | null): Area {
  let area = start;
  for (;;) {
    const { row, column, rows, columns } = area;
    const bottom = row + rows;
    const right = column + columns;
    if (axis !== 'columns' && row > 1 && anyFilled(sheet, { row: row - 1, column, rows: 1, columns }))
      area = { ...area, row: row - 1, rows: rows + 1 };
    else if (
      axis !== 'columns' &&
      bottom <= sheet.maxRows &&
      anyFilled(sheet, { row: bottom, column, rows: 1, columns })
    )
      area = { ...area, rows: rows + 1 };
    else if (axis !== 'rows' && column > 1 && anyFilled(sheet, { row, column: column - 1, rows, columns: 1 }))
      area = { ...area, column: column - 1, columns: columns + 1 };
    else if (axis !== 'rows' && right <= sheet.maxColumns && anyFilled(sheet, { row, column: right, rows, columns: 1 }))
      area = { ...area, columns: columns + 1 };
    else return area;
  }
}
