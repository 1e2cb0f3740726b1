// Names cells and areas in A1 notation.

import type { Area } from '../types';

/**
 * The letters of a 1-based column.
 *
 * @example columnLetters(28) // 'AB'
 */
function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  return rest > 0 ? columnLetters(rest) + last : last;
}

/**
 * The name of the top left cell of an area.
 *
 * @example cornerName({ row: 2, column: 3, rows: 5, columns: 1 }) // 'C2'
 */
export function cornerName(area: Area): string {
  return `${columnLetters(area.column)}${area.row}`;
}

/**
 * The name of an area; a single cell is named alone.
 *
 * @example areaName({ row: 2, column: 3, rows: 5, columns: 1 }) // 'C2:C6'
 */
export function areaName(area: Area): string {
  const corner = cornerName(area);
  const end = `${columnLetters(area.column + area.columns - 1)}${area.row + area.rows - 1}`;
  return corner === end ? corner : `${corner}:${end}`;
}
