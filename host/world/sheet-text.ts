// Works on the texts of cells: trimming, splitting over columns, finding and replacing.

import type { TextQuery } from '../bridge/cell-operations';
import type { Area } from '../types';
import { hasContent } from './cell';
import { cellAt, eachCell, growTo, lastColumn, lastRow, putCell, type SheetState } from './sheet-state';
import { displayCell, type EntryContext, writeCell } from './sheet-values';
import { replaceMatches, textMatches } from './text-match';

/** Takes away blanks before, behind and doubled inside texts (D:Range.md trimWhitespace); the result stays text. */
export function trimArea(sheet: SheetState, area: Area): void {
  eachCell(area, (row, column) => {
    const { runs: _runs, ...cell } = cellAt(sheet, row, column);
    if (typeof cell.value !== 'string' || cell.value === '') return;
    const value = cell.value.trim().replace(/\s+/g, ' ');
    if (value !== cell.value) putCell(sheet, row, column, { ...cell, value });
  });
}

/** The delimiter that a column of texts seems to have. */
function guessDelimiter(texts: readonly string[]): string {
  return [',', ';', '.', ' '].find((mark) => texts.some((text) => text.includes(mark))) ?? ',';
}

/** Splits the texts of an area's first column over the columns to the right; null finds the delimiter itself. */
export function splitArea(sheet: SheetState, area: Area, delimiter: string | null, context: EntryContext): void {
  const rows = Array.from({ length: area.rows }, (_r, r) => area.row + r);
  const texts = rows.map((row) => displayCell(sheet, row, area.column, context.locale));
  const mark = delimiter ?? guessDelimiter(texts);
  rows.forEach((row, index) => {
    const parts = (texts[index] ?? '').split(mark);
    if (parts.length < 2) return;
    growTo(sheet, 0, area.column + parts.length - 1);
    parts.forEach((part, c) => {
      writeCell(sheet, row, area.column + c, part, 'write', context);
    });
  });
}

/** The text that a finder looks at, or null: a formula's value is unknown here, so only its own text is looked at. */
function searched(sheet: SheetState, row: number, column: number, query: TextQuery, locale: string): string | null {
  const { formula } = cellAt(sheet, row, column);
  if (formula === undefined) return displayCell(sheet, row, column, locale);
  return query.formulaText ? formula : null;
}

/** The cells of an area (null: of the sheet) in which the text is found, row by row. */
export function findText(
  sheet: SheetState,
  area: Area | null,
  query: TextQuery,
  locale: string,
): readonly { readonly row: number; readonly column: number }[] {
  const whole = area ?? { row: 1, column: 1, rows: lastRow(sheet), columns: lastColumn(sheet) };
  const found: { row: number; column: number }[] = [];
  eachCell(whole, (row, column) => {
    if (!hasContent(cellAt(sheet, row, column))) return;
    const text = searched(sheet, row, column, query, locale);
    if (text !== null && textMatches(text, query).length > 0) found.push({ row, column });
  });
  return found;
}

/** Replaces what is found in one cell, as if the new text was typed; tells how often. */
export function replaceText(
  sheet: SheetState,
  row: number,
  column: number,
  query: TextQuery,
  by: string,
  context: EntryContext,
): number {
  const text = searched(sheet, row, column, query, context.locale);
  if (text === null) return 0;
  const matches = textMatches(text, query);
  if (matches.length > 0) writeCell(sheet, row, column, replaceMatches(text, matches, by), 'write', context);
  return matches.length;
}
