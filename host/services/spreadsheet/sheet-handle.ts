// Makes Sheet handles without the files of Range and Sheet importing each other at load time.

import type { SheetAddress } from '../../bridge/values';

type GSheet = GoogleAppsScript.Spreadsheet.Sheet;
interface Maker {
  readonly make: (spreadsheet: string, sheet: number) => GSheet;
  readonly addressOf: (sheet: unknown) => SheetAddress;
}

let maker: Maker | null = null;

function known(): Maker {
  if (maker === null) throw new Error('sheet.ts was not loaded');
  return maker;
}

/** Told once by sheet.ts how a handle is made, and how one that a script hands over is read. */
export function setSheetMaker(given: Maker): void {
  maker = given;
}

/** A handle on a sheet. */
export function sheetHandle(spreadsheet: string, sheet: number): GSheet {
  return known().make(spreadsheet, sheet);
}

/** The address of a sheet that a script hands over; anything else is refused. */
export function addressOf(sheet: unknown): SheetAddress {
  return known().addressOf(sheet);
}
