// Makes Sheet handles without the files of Range and Sheet importing each other at load time.

type GSheet = GoogleAppsScript.Spreadsheet.Sheet;
type Maker = (spreadsheet: string, sheet: number) => GSheet;

let make: Maker | null = null;

/** Told once by sheet.ts how a handle is made. */
export function setSheetMaker(maker: Maker): void {
  make = maker;
}

/** A handle on a sheet. */
export function sheetHandle(spreadsheet: string, sheet: number): GSheet {
  if (make === null) throw new Error('sheet.ts was not loaded');
  return make(spreadsheet, sheet);
}
