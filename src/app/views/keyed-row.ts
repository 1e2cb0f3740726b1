// Puts cells into the columns of a sheet by the columns' keys, so that no view counts places.

import { SHEETS, type SheetId } from '../../text/sheets';
import type { Cell, PaintedCell, Tone } from '../ports';

/** Cells by column key; those left out are blank. */
export type KeyedCells = Readonly<Record<string, Cell | PaintedCell>>;

/** A row of a sheet's own columns; `tone` is that of the cells that name none. */
export function keyedRow(sheet: SheetId, cells: KeyedCells, tone: Tone = ''): readonly PaintedCell[] {
  return SHEETS[sheet].columns.map(({ key }) => {
    const cell = cells[key] ?? '';
    return typeof cell === 'object' ? cell : { value: cell, tone };
  });
}
