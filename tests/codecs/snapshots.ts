// Builds small workbook snapshots, so that a test states only what it is about.

import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../host/types';

/** A sheet of these cells with nothing else set. */
export function sheetOf(cells: readonly (readonly CellSnapshot[])[], more: Partial<SheetSnapshot> = {}): SheetSnapshot {
  return {
    name: 'Số liệu',
    hidden: false,
    frozenRows: 0,
    frozenColumns: 0,
    maxRows: 1000,
    maxColumns: 26,
    cells,
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenColumns: [],
    merges: [],
    validations: [],
    conditionalFormats: [],
    protections: [],
    ...more,
  };
}

/** A workbook of these sheets, as an office in Hà Nội has it. */
export function workbookOf(...sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return { name: 'Sổ tổng hợp', locale: 'vi', timeZone: 'Asia/Ho_Chi_Minh', sheets };
}
