// Makes room for cells inside a sheet, or closes the gap that deleted ones leave.

import type { Area } from '../types';
import { common } from './area';
import { blankCell, type Cell, hasContent, PLAIN } from './cell';
import { fail } from './problem';
import { cellAt, growTo, lastColumn, lastRow, putCell, type SheetState } from './sheet-state';

/**
 * Shifts the cells of the area's rows to the right or left (axis 'columns'), or those of its columns down or up.
 * Example: inserting B2:C2 along 'columns' moves B2 to D2.
 */
export function shiftCells(sheet: SheetState, area: Area, axis: 'rows' | 'columns', insert: boolean): void {
  const across = axis === 'columns';
  const whole = across
    ? { ...area, columns: sheet.maxColumns - area.column + 1 }
    : { ...area, rows: sheet.maxRows - area.row + 1 };
  if (sheet.merges.some((merge) => common(merge, whole) !== null))
    fail('not in the local host: shifting cells that are merged');
  const [first, count, last] = across
    ? [area.column, area.columns, lastColumn(sheet)]
    : [area.row, area.rows, lastRow(sheet)];
  const lanes = across ? area.rows : area.columns;
  for (let lane = 0; lane < lanes; lane += 1) {
    const spot = (line: number): readonly [number, number] =>
      across ? [area.row + lane, line] : [line, area.column + lane];
    const cells: Cell[] = [];
    for (let line = first; line <= last; line += 1) cells.push(cellAt(sheet, ...spot(line)));
    if (insert) cells.unshift(...Array.from({ length: count }, () => blankCell(PLAIN)));
    else cells.splice(0, count);
    while (cells.length < last - first + 1) cells.push(blankCell(PLAIN));
    const filled = first + cells.map(hasContent).lastIndexOf(true);
    growTo(sheet, across ? 0 : filled, across ? filled : 0);
    cells.forEach((cell, index) => {
      putCell(sheet, ...spot(first + index), cell);
    });
  }
}
