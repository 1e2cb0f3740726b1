// Remembers what the small generated sheets were last written with: how they looked, and what they held.

import type { SheetId } from '../../text/sheets';
import { MEMORY } from '../memory-keys';
import type { Cell, Fingerprints, Memory, PaintedCell } from '../ports';
import { shownText, withoutOfficeColumns } from './comparison';

/** Fingerprints of one sheet. */
export interface Written {
  /** Of the rows with their looks, in their order. */
  readonly looks: string;
  /** Of the contents alone, without the office's own columns, in whatever order the rows stand. */
  readonly content: string;
}

/** The fingerprints of rows that are about to be written. */
export function writtenOf(
  fingerprints: Fingerprints,
  sheet: SheetId,
  rows: readonly (readonly PaintedCell[])[],
): Written {
  const values = rows.map((row) => row.map(({ value }) => value));
  return { looks: fingerprints.of(JSON.stringify(rows)), content: contentOf(fingerprints, sheet, values) };
}

/** The fingerprint of rows as they stand: another one than at the last writing means that somebody typed. */
export function contentOf(fingerprints: Fingerprints, sheet: SheetId, rows: readonly (readonly Cell[])[]): string {
  const compared = withoutOfficeColumns(sheet);
  const lines = rows.map((row) => JSON.stringify(compared(row).map(shownText)));
  return fingerprints.of(JSON.stringify(lines.sort()));
}

/** What was remembered, in the order of `writeWritten`; null where nothing was. */
export function readWritten(memory: Memory): (place: number) => Written | null {
  const parts = (memory.get(MEMORY.written) ?? '').split(' ');
  return (place) => {
    const [looks, content] = (parts[place] ?? '').split(':');
    return looks === undefined || content === undefined ? null : { looks, content };
  };
}

/** Forgets the last writing, before the next one begins. */
export function forgetWritten(memory: Memory): void {
  if (memory.get(MEMORY.written) !== null) memory.set(MEMORY.written, '');
}

/** Remembers a completed writing. */
export function writeWritten(memory: Memory, written: readonly Written[]): void {
  memory.set(MEMORY.written, written.map(({ looks, content }) => `${looks}:${content}`).join(' '));
}
