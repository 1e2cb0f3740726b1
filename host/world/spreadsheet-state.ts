// One spreadsheet as plain data: its sheets in tab order, names, zone and locale.

import type { Place } from '../bridge/values';
import { fail } from './problem';
import type { MetadataState } from './sheet-metadata';
import { createSheet, type SheetState } from './sheet-state';

export interface SpreadsheetState {
  readonly id: string;
  name: string;
  locale: string;
  timeZone: string;
  sheets: SheetState[];
  activeSheet: number;
  names: Map<string, Place>;
  /** What hangs on the file itself. */
  metadata: readonly MetadataState[];
  nextSheetId: number;
  nextProtectionId: number;
  nextChartId: number;
  nextBandingId: number;
}

/** The name the platform gives the n-th sheet in this language. */
function defaultSheetName(locale: string, number: number): string {
  return locale.startsWith('vi') ? `Trang tính${number}` : `Sheet${number}`;
}

/** A new spreadsheet has one sheet, whose id is 0. */
export function createSpreadsheet(id: string, name: string, locale: string, timeZone: string): SpreadsheetState {
  return {
    id,
    name,
    locale,
    timeZone,
    sheets: [createSheet(0, defaultSheetName(locale, 1))],
    activeSheet: 0,
    names: new Map(),
    metadata: [],
    nextSheetId: 1_000_001,
    nextProtectionId: 1,
    nextChartId: 1,
    nextBandingId: 1,
  };
}

/** The address a person sees in the browser. */
export function spreadsheetUrl(id: string): string {
  return `https://docs.google.com/spreadsheets/d/${id}/edit`;
}

/** The sheet with this id; a deleted one fails as on the platform. */
export function sheetById(spreadsheet: SpreadsheetState, id: number): SheetState {
  return spreadsheet.sheets.find((sheet) => sheet.id === id) ?? fail(`Sheet ${id} not found`);
}

/** The sheet with exactly this name, or null. */
export function sheetByName(spreadsheet: SpreadsheetState, name: string): SheetState | null {
  return spreadsheet.sheets.find((sheet) => sheet.name === name) ?? null;
}

/** Refuses a name that another sheet has, whatever its case. */
export function requireFreeName(spreadsheet: SpreadsheetState, name: string, except?: SheetState): void {
  if (name === '') fail('The name of the sheet cannot be empty.');
  const taken = spreadsheet.sheets.some((sheet) => sheet !== except && sheet.name.toLowerCase() === name.toLowerCase());
  if (taken) fail(`A sheet with the name "${name}" already exists. Please enter another name.`);
}

/** The first default name that is free. */
function freeName(spreadsheet: SpreadsheetState): string {
  let number = spreadsheet.sheets.length + 1;
  while (sheetByName(spreadsheet, defaultSheetName(spreadsheet.locale, number)) !== null) number += 1;
  return defaultSheetName(spreadsheet.locale, number);
}

/** The name of a sheet's copy; a second one gets a number. */
export function copyName(spreadsheet: SpreadsheetState, name: string): string {
  const plain = spreadsheet.locale.startsWith('vi') ? `Bản sao của ${name}` : `Copy of ${name}`;
  let number = 1;
  while (sheetByName(spreadsheet, number === 1 ? plain : `${plain} ${number}`) !== null) number += 1;
  return number === 1 ? plain : `${plain} ${number}`;
}

/** Inserts a sheet at a 0-based tab position; without one, after the active sheet. */
export function insertSheet(spreadsheet: SpreadsheetState, name: string | null, index: number | null): SheetState {
  const given = name ?? freeName(spreadsheet);
  requireFreeName(spreadsheet, given);
  const active = spreadsheet.sheets.findIndex((sheet) => sheet.id === spreadsheet.activeSheet);
  const at = index ?? active + 1;
  if (at < 0 || at > spreadsheet.sheets.length) fail('Invalid sheet index.');
  const sheet = createSheet(spreadsheet.nextSheetId, given);
  spreadsheet.nextSheetId += 1;
  spreadsheet.sheets.splice(at, 0, sheet);
  spreadsheet.activeSheet = sheet.id;
  return sheet;
}

/** Deletes a sheet; the last one stays. */
export function deleteSheet(spreadsheet: SpreadsheetState, id: number): void {
  const sheet = sheetById(spreadsheet, id);
  if (spreadsheet.sheets.length === 1) fail("You can't remove all the sheets in a document.");
  const at = spreadsheet.sheets.indexOf(sheet);
  spreadsheet.sheets.splice(at, 1);
  for (const [name, place] of spreadsheet.names) if (place.sheet === id) spreadsheet.names.delete(name);
  if (spreadsheet.activeSheet === id)
    spreadsheet.activeSheet = (spreadsheet.sheets[Math.min(at, spreadsheet.sheets.length - 1)] ?? sheet).id;
}

/** Moves a sheet to a 1-based tab position. */
export function moveSheet(spreadsheet: SpreadsheetState, id: number, position: number): void {
  const sheet = sheetById(spreadsheet, id);
  if (position < 1 || position > spreadsheet.sheets.length) fail('Invalid sheet index.');
  spreadsheet.sheets.splice(spreadsheet.sheets.indexOf(sheet), 1);
  spreadsheet.sheets.splice(position - 1, 0, sheet);
}
