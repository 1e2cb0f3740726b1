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

/** A sheet's name as references write it. Example: Năm '26 is 'Năm ''26'. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/**
 * An area of a named sheet that does not move when it is copied.
 *
 * @example absoluteName('Số liệu', { row: 2, column: 3, rows: 5, columns: 1 }) // "'Số liệu'!$C$2:$C$6"
 */
export function absoluteName(sheet: string, area: Area): string {
  const fixed = areaName(area).replace(/([A-Z]+)(\d+)/g, (_name, letters, row) => `$${letters}$${row}`);
  return `${quotedSheet(sheet)}!${fixed}`;
}
