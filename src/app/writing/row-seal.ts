// Seals rows: three signs for each cell, so that a row tells which of its cells a person typed over since the add-on wrote it.

import { checksum } from '../../domain/report/checksum';
import type { SheetId } from '../../text/sheets';
import type { Cell, PaintedCell } from '../ports';
import { officePlaces, shownText } from './comparison';

const SIGNS = 3;
const BASE = 36;
// The office's own columns are sealed by none.
const OPEN = '-'.repeat(SIGNS);

/**
 * The seal of a row's cells: of 46,656 ways of typing over a cell one is not noticed, and it is no protection against intent.
 * Example: `sealOf('tracking', ['A', 'Chi bộ A', 5])` has nine signs, of which the last three change with the 5.
 */
export function sealOf(sheet: SheetId, cells: readonly Cell[]): string {
  const open = officePlaces(sheet, cells.length);
  return cells.map((cell, place) => (open.has(place) ? OPEN : codeOf(cell))).join('');
}

/** A row as it is written: with its seal. */
export function sealed(sheet: SheetId, cells: readonly PaintedCell[]): readonly PaintedCell[] {
  const seal = sealOf(
    sheet,
    cells.map(({ value }) => value),
  );
  return [...cells, { value: seal, tone: 'muted' }];
}

/**
 * What a stored row's seal, its last cell, says: the places of cells that were typed over; 'unsealed' where the row is none that
 * the add-on wrote; 'unknown' where the seal is of other columns, as an older version wrote it.
 */
export function brokenPlaces(sheet: SheetId, stored: readonly Cell[]): readonly number[] | 'unsealed' | 'unknown' {
  const cells = stored.slice(0, -1);
  const seal = String(stored[stored.length - 1] ?? '');
  if (seal === '') return 'unsealed';
  if (seal.length !== cells.length * SIGNS) return 'unknown';
  const whole = sealOf(sheet, cells);
  if (whole === seal) return [];
  return cells.flatMap((_cell, place) => (codeAt(whole, place) === codeAt(seal, place) ? [] : [place]));
}

// Most cells hold small figures, names and titles, which every run meets again and again.
const KNOWN = new Map<string, string>();

function codeOf(cell: Cell): string {
  const text = shownText(cell);
  const known = KNOWN.get(text);
  if (known !== undefined) return known;
  const code = compute(text);
  KNOWN.set(text, code);
  return code;
}

function compute(text: string): string {
  const [first, second] = checksum(text);
  return ((first ^ (second >>> 7)) >>> 0).toString(BASE).padStart(SIGNS, '0').slice(-SIGNS);
}

function codeAt(seal: string, place: number): string {
  return seal.slice(place * SIGNS, (place + 1) * SIGNS);
}
