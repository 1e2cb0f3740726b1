// Makes Spreadsheet handles without the files of Sheet and Spreadsheet importing each other at load time.

type GSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Maker = (spreadsheet: string) => GSpreadsheet;

let make: Maker | null = null;

/** Told once by spreadsheet.ts how a handle is made. */
export function setSpreadsheetMaker(maker: Maker): void {
  make = maker;
}

/** A handle on a spreadsheet. */
export function spreadsheetHandle(spreadsheet: string): GSpreadsheet {
  if (make === null) throw new Error('spreadsheet.ts was not loaded');
  return make(spreadsheet);
}
