// Links a form to a spreadsheet and writes its answers into the tab that Google adds there.

import type { AnswerValue, FormItemRecord } from '../bridge/form-operations';
import { blankCell, PLAIN } from './cell';
import { type FormState, GRID_TYPES, isQuestion, type StoredResponse } from './form-state';
import { serialFromInstant } from './serial-date';
import { lastRow, putCell, type SheetState } from './sheet-state';
import { writeCell } from './sheet-values';
import { insertSheet, type SpreadsheetState, sheetByName } from './spreadsheet-state';
import { spreadsheetOf, type World } from './world';

/** Words of the tab in the spreadsheet's language. */
function words(locale: string): { readonly tab: string; readonly time: string; readonly email: string } {
  return locale.startsWith('vi')
    ? { tab: 'Câu trả lời biểu mẫu', time: 'Dấu thời gian', email: 'Địa chỉ email' }
    : { tab: 'Form Responses', time: 'Timestamp', email: 'Email Address' };
}

/** The headings of an item's columns: a grid has one for each of its rows. */
function headings({ type, title, rows }: FormItemRecord): readonly string[] {
  return GRID_TYPES.has(type) ? rows.map((row) => `${title} [${row}]`) : [title];
}

function partText(part: string | readonly string[] | null | undefined): string {
  return typeof part === 'string' ? part : (part ?? []).join(', ');
}

/** The cells' texts of an answer: lists are joined, a grid's rows stand side by side, files are shown as addresses. */
function answerTexts({ type, rows }: FormItemRecord, value: AnswerValue | undefined): readonly string[] {
  const parts = value === undefined ? [] : typeof value === 'string' ? [value] : value;
  if (GRID_TYPES.has(type)) return rows.map((_row, index) => partText(parts[index]));
  const shown = parts.map((part) => (type === 'FILE_UPLOAD' ? `https://drive.google.com/open?id=${part}` : part));
  return [shown.map(partText).join(', ')];
}

function tabOf(world: World, form: FormState): { book: SpreadsheetState; sheet: SheetState } | null {
  const book = form.destination === null ? undefined : world.spreadsheets.get(form.destination);
  const sheet = book?.sheets.find((one) => one.formId === form.id);
  return book === undefined || sheet === undefined ? null : { book, sheet };
}

/** Writes one response as a row of the linked tab; a form without destination writes nothing. */
export function writeResponseRow(world: World, form: FormState, response: StoredResponse): void {
  const tab = tabOf(world, form);
  if (tab === null) return;
  const { book, sheet } = tab;
  const row = Math.max(2, lastRow(sheet) + 1);
  sheet.maxRows = Math.max(sheet.maxRows, row);
  const context = { locale: book.locale, timeZone: book.timeZone, year: new Date(response.ms).getUTCFullYear() };
  const format = book.locale.startsWith('vi') ? 'dd/mm/yyyy hh:mm:ss' : 'm/d/yyyy hh:mm:ss';
  putCell(sheet, row, 1, { value: serialFromInstant(response.ms, book.timeZone), style: { format } });
  const values = [
    ...(form.collectsEmail ? [response.email] : []),
    ...form.items.filter(isQuestion).flatMap((item) => answerTexts(item, response.answers.get(item.id))),
  ];
  values.forEach((value, index) => {
    writeCell(sheet, row, index + 2, value.startsWith('=') ? `'${value}` : value, 'append', context);
  });
}

/** Links (or, with null, unlinks) a form: a new tab is added each time, with the answers so far. */
export function linkForm(world: World, form: FormState, spreadsheet: string | null): void {
  const old = tabOf(world, form);
  if (old !== null) old.sheet.formId = null;
  form.destination = spreadsheet;
  if (spreadsheet === null) return;
  const book = spreadsheetOf(world, spreadsheet);
  const { tab, time, email } = words(book.locale);
  let number = 1;
  while (sheetByName(book, `${tab} ${number}`) !== null) number += 1;
  const active = book.activeSheet;
  const sheet = insertSheet(book, `${tab} ${number}`, 0);
  book.activeSheet = active;
  sheet.formId = form.id;
  const headers = [time, ...(form.collectsEmail ? [email] : []), ...form.items.filter(isQuestion).flatMap(headings)];
  sheet.maxColumns = Math.max(sheet.maxColumns, headers.length);
  headers.forEach((header, index) => {
    putCell(sheet, 1, index + 1, { ...blankCell(PLAIN), value: header });
  });
  for (const response of [...form.responses].sort((a, b) => a.ms - b.ms)) writeResponseRow(world, form, response);
}

/** The row of the tab as the spreadsheet-bound event shows it, or null without a tab. */
export function lastResponseRow(
  world: World,
  form: FormState,
): { book: SpreadsheetState; sheet: SheetState; row: number } | null {
  const tab = tabOf(world, form);
  return tab === null ? null : { ...tab, row: lastRow(tab.sheet) };
}
