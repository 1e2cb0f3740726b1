// Reads A1 notation and writes it.

import { Exception } from '../exception';

export interface A1Area {
  readonly sheet: string | null;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly open: OpenEdges;
}

/** The edges at which a notation names no line: '3:4' has no columns, 'A2:F' no last row. */
export interface OpenEdges {
  readonly top: boolean;
  readonly left: boolean;
  readonly bottom: boolean;
  readonly right: boolean;
}

export const BOUNDED: OpenEdges = { top: false, left: false, bottom: false, right: false };
/** A whole sheet; its notation is ''. */
export const WHOLE: OpenEdges = { top: true, left: true, bottom: true, right: true };

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
 * An area in A1 notation, whole if it is a single cell; open edges are left open (T:gas-fakes testsheetsdeveloper).
 * Example: toA1({ row: 2, column: 1, rows: 3, columns: 2 }) is 'A2:B4'.
 */
export function toA1({ row, column, rows, columns }: Omit<A1Area, 'sheet' | 'open'>, open = BOUNDED): string {
  const [left, right] = [columnLetters(column), columnLetters(column + columns - 1)];
  const [top, bottom] = [row, row + rows - 1];
  if (open.top && open.left) return '';
  if (open.left) return `${top}:${bottom}`;
  if (open.top) return `${left}:${right}`;
  if (open.bottom) return `${left}${top}:${right}`;
  return rows === 1 && columns === 1 ? `${left}${top}` : `${left}${top}:${right}${bottom}`;
}

/** R1C1 notation with numbers only, or null: 'R2C2:R4C5' is B2:E4. */
function readR1C1(text: string): Omit<A1Area, 'sheet'> | null {
  const found = /^R(\d+)C(\d+)(?::R(\d+)C(\d+))?$/i.exec(text);
  if (found === null) return null;
  const [top, left, bottom, right] = [found[1], found[2], found[3] ?? found[1], found[4] ?? found[2]].map(Number);
  const corners = [top, left, bottom, right].map((number) => number ?? 0) as [number, number, number, number];
  return {
    row: Math.min(corners[0], corners[2]),
    column: Math.min(corners[1], corners[3]),
    rows: Math.abs(corners[2] - corners[0]) + 1,
    columns: Math.abs(corners[3] - corners[1]) + 1,
    open: BOUNDED,
  };
}

/**
 * The area that a notation names on a sheet of this size; open ends reach the edge.
 * Example: readA1('A2:F', { rows: 1000, columns: 26 }) is row 2, column 1, 999 rows, 6 columns.
 */
export function readA1(text: string, size: { readonly rows: number; readonly columns: number }): A1Area {
  const trimmed = text.trim().replace(/^!/, '');
  const numbered = readR1C1(trimmed);
  if (numbered !== null) return { ...numbered, sheet: null };
  const found = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([A-Za-z]*)\$?(\d*)(?::\$?([A-Za-z]*)\$?(\d*))?$/.exec(trimmed);
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
    open: {
      top: fromRow === '',
      left: fromColumn === '',
      bottom: !isCell && (toRow ?? '') === '',
      right: !isCell && toColumn === '',
    },
  };
}
