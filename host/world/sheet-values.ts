// Reads and writes the contents of a sheet's cells the way the platform does: strings are parsed, dates become numbers.

import { format as formatNumber } from 'numfmt';
import { type CellValue, isMoment } from '../bridge/values';
import { blankCell, type Cell, restyle } from './cell';
import { isDateFormat } from './number-format';
import { instantFromSerial, serialFromInstant } from './serial-date';
import { cellAt, putCell, type SheetState } from './sheet-state';
import { type Entry, readEntry } from './user-entry';

/** What parsing needs to know of the spreadsheet. */
export interface EntryContext {
  readonly locale: string;
  readonly timeZone: string;
  /** The year of today, for days typed without one. */
  readonly year: number;
}

/** 'append' is appendRow: it does not see the text format of the column. */
export type WriteMode = 'write' | 'append';

const isText = (cell: Cell): boolean => cell.style.format === '@';

function isGeneral(format: string | undefined): boolean {
  return format === undefined || format === '' || format.toLowerCase() === 'general';
}

/** The date format of a spreadsheet's locale, with the time when there is one. */
function defaultDateFormat(serial: number, locale: string): string {
  const day = locale.startsWith('vi') ? 'dd/mm/yyyy' : 'm/d/yyyy';
  return Number.isInteger(serial) ? day : `${day} hh:mm:ss`;
}

function entryOf(value: CellValue, cell: Cell, mode: WriteMode, context: EntryContext): Entry {
  if (value === null) return { value: '' };
  if (isMoment(value)) {
    const serial = serialFromInstant(value.ms, context.timeZone);
    return { value: serial, format: defaultDateFormat(serial, context.locale) };
  }
  if (typeof value !== 'string') return { value };
  if (mode === 'write' && isText(cell)) return { value };
  return readEntry(value, context.locale, context.year);
}

/** Longer texts are refused by the platform. */
export const CELL_LIMIT = 50_000;

/** Writes one value into a cell, keeping its look and note. */
export function writeCell(
  sheet: SheetState,
  row: number,
  column: number,
  value: CellValue,
  mode: WriteMode,
  context: EntryContext,
): void {
  const cell = cellAt(sheet, row, column);
  const entry = entryOf(value, cell, mode, context);
  const given = mode === 'append' && isText(cell) ? undefined : cell.style.format;
  const dateIntoNumber = entry.format !== undefined && isMoment(value) && given !== undefined && !isDateFormat(given);
  const restyled = entry.format !== undefined && (isGeneral(given) || (dateIntoNumber && given !== '@'));
  const base = given === cell.style.format ? cell.style : restyle(cell.style, 'format', null);
  const style = restyled ? restyle(base, 'format', entry.format ?? null) : base;
  if (entry.value === '' && entry.formula === undefined && cell.note === undefined) {
    putCell(sheet, row, column, blankCell(style));
    return;
  }
  putCell(sheet, row, column, {
    value: entry.value,
    style,
    ...(entry.formula === undefined ? {} : { formula: entry.formula }),
    ...(cell.note === undefined ? {} : { note: cell.note }),
  });
}

/** What getValues answers for a cell; a formula is not computed here and reads as its own text. */
export function readCell(sheet: SheetState, row: number, column: number, timeZone: string): CellValue {
  const cell = cellAt(sheet, row, column);
  if (cell.formula !== undefined) return cell.formula;
  if (typeof cell.value !== 'number' || !isDateFormat(cell.style.format ?? '')) return cell.value;
  return { ms: instantFromSerial(cell.value, timeZone) };
}

/** What getDisplayValues answers for a cell: the text a person sees. */
export function displayCell(sheet: SheetState, row: number, column: number, locale: string): string {
  const cell = cellAt(sheet, row, column);
  if (cell.formula !== undefined) return cell.formula;
  if (typeof cell.value === 'string') return cell.value;
  if (typeof cell.value === 'boolean') return cell.value ? 'TRUE' : 'FALSE';
  const format = isGeneral(cell.style.format) || isText(cell) ? 'General' : (cell.style.format ?? 'General');
  return formatNumber(format, cell.value, { locale, throws: false });
}

/** Makes a cell a formula; a text without '=' gets one, as setFormula does. */
export function writeFormula(sheet: SheetState, row: number, column: number, formula: string): void {
  const { formula: _old, ...cell } = cellAt(sheet, row, column);
  const text = formula === '' || formula.startsWith('=') ? formula : `=${formula}`;
  putCell(sheet, row, column, text === '' ? { ...cell, value: '' } : { ...cell, value: '', formula: text });
}

/** Sets or, with '', removes a note. */
export function writeNote(sheet: SheetState, row: number, column: number, note: string): void {
  const { note: _old, ...cell } = cellAt(sheet, row, column);
  putCell(sheet, row, column, note === '' ? cell : { ...cell, note });
}
