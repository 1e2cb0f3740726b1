// Reads A1 notation and writes it.

import { Exception } from '../exception';

export interface A1Area {
  readonly sheet: string | null;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * Letters of a column.
 * Example: columnLetters(28) is 'AB'.
 */
export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return `${rest > 0 ? columnLetters(rest) : ''}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/**
 * An area in A1 notation, whole if it is a single cell.
 * Example: toA1({ row: 2, column: 1, rows: 3, columns: 2 }) is 'A2:B4'.
 */
export function toA1({ row, column, rows, columns }: Omit<A1Area, 'sheet'>): string {
  const first = `${columnLetters(column)}${row}`;
  return rows === 1 && columns === 1 ? first : `${first}:${columnLetters(column + columns - 1)}${row + rows - 1}`;
}

/**
 * The area that a notation names on a sheet of this size; open ends reach the edge.
 * Example: readA1('A2:F', { rows: 1000, columns: 26 }) is row 2, column 1, 999 rows, 6 columns.
 */
export function readA1(text: string, size: { readonly rows: number; readonly columns: number }): A1Area {
  const found = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([A-Za-z]*)\$?(\d*)(?::\$?([A-Za-z]*)\$?(\d*))?$/.exec(
    text.trim(),
  );
  const [, quoted, plain, fromColumn = '', fromRow = '', toColumn, toRow] = found ?? [];
  const isCell = toColumn === undefined && fromColumn !== '' && fromRow !== '';
  const isSpan =
    toColumn !== undefined &&
    (fromColumn !== '') === (toColumn !== '') &&
    fromColumn + fromRow !== '' &&
    toColumn + (toRow ?? '') !== '';
  if (found === null || (!isCell && !isSpan)) throw new Exception('Range not found');
  const left = fromColumn === '' ? 1 : columnNumber(fromColumn);
  const top = fromRow === '' ? 1 : Number(fromRow);
  const right = isCell ? left : toColumn === undefined || toColumn === '' ? size.columns : columnNumber(toColumn);
  const bottom = isCell ? top : toRow === undefined || toRow === '' ? size.rows : Number(toRow);
  return {
    sheet: quoted?.replace(/''/g, "'") ?? plain ?? null,
    row: Math.min(top, bottom),
    column: Math.min(left, right),
    rows: Math.abs(bottom - top) + 1,
    columns: Math.abs(right - left) + 1,
  };
}
