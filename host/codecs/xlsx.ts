// Writes a workbook as an .xlsx file, the same bytes for the same workbook.

import type { ColumnDef, NamedRange, RowDef, WriteSheet } from 'hucre';
import { writeXlsx } from 'hucre/xlsx';
import type { SheetSnapshot, WorkbookSnapshot } from '../types';
import { areaName, quotedSheet } from './a1';
import { DEFAULT_COLUMN_PIXELS, fittedHeights } from './row-height';
import { DEFAULT_FONT, xlsxCell, xlsxColor } from './xlsx-cell';
import { xlsxChart } from './xlsx-chart';
import { xlsxConditionalRules } from './xlsx-conditional';
import { xlsxValidation } from './xlsx-validation';

/** xlsx measures columns in digits of the default font, and a digit of Arial 10 is 7 pixels wide. */
const PIXELS_PER_DIGIT = 7;
const POINTS_PER_PIXEL = 0.75;
/** The file says nothing about when it was written: that would change its bytes. */
const NO_TIME = new Date(Date.UTC(1980, 0, 1));

const PAGE = {
  paperSize: 'a4',
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
} as const;

function columns(sheet: SheetSnapshot): ColumnDef[] {
  const used = Math.max(
    0,
    ...sheet.cells.map((row) => row.length),
    ...sheet.columnWidths.keys(),
    ...sheet.hiddenColumns,
  );
  const hidden = new Set(sheet.hiddenColumns);
  return Array.from({ length: used }, (_, index) => {
    const pixels = sheet.columnWidths.get(index + 1) ?? DEFAULT_COLUMN_PIXELS;
    const width = Math.round((pixels / PIXELS_PER_DIGIT) * 100) / 100;
    return hidden.has(index + 1) ? { width, hidden: true } : { width };
  });
}

function cells(sheet: SheetSnapshot): NonNullable<WriteSheet['cells']> {
  const result: NonNullable<WriteSheet['cells']> = new Map();
  sheet.cells.forEach((row, r) => {
    row.forEach((cell, c) => {
      const written = xlsxCell(cell);
      if (Object.keys(written).length > 1 || written.value !== null) result.set(`${r},${c}`, written);
    });
  });
  return result;
}

function rowHeights(sheet: SheetSnapshot): Map<number, RowDef> {
  return new Map([...fittedHeights(sheet)].map(([row, pixels]) => [row - 1, { height: pixels * POINTS_PER_PIXEL }]));
}

// A warning-only protection has no equivalent, and locking one range would lock the rest of the sheet as well.
function isLocked(sheet: SheetSnapshot): boolean {
  return sheet.protections.some((protection) => !protection.warningOnly && !protection.area);
}

function writtenSheet(sheet: SheetSnapshot, workbook: WorkbookSnapshot): WriteSheet {
  const charts = (sheet.charts ?? []).flatMap((chart) => xlsxChart(chart, sheet, workbook) ?? []);
  return {
    name: sheet.name,
    columns: columns(sheet),
    rows: sheet.cells.map(() => []),
    cells: cells(sheet),
    rowDefs: rowHeights(sheet),
    merges: sheet.merges.map((area) => ({
      startRow: area.row - 1,
      startCol: area.column - 1,
      endRow: area.row + area.rows - 2,
      endCol: area.column + area.columns - 2,
    })),
    dataValidations: sheet.validations.map(xlsxValidation).filter((validation) => validation !== undefined),
    conditionalRules: xlsxConditionalRules(sheet.conditionalFormats),
    pageSetup: PAGE,
    headerFooter: { oddFooter: '&L&A&R&P/&N' },
    hidden: sheet.hidden,
    ...(sheet.filter && { autoFilter: { range: areaName(sheet.filter) } }),
    ...((sheet.frozenRows > 0 || sheet.frozenColumns > 0) && {
      freezePane: { rows: sheet.frozenRows, columns: sheet.frozenColumns },
    }),
    ...(sheet.tabColor && { view: { tabColor: xlsxColor(sheet.tabColor) } }),
    ...(charts.length > 0 && { charts }),
    ...(isLocked(sheet) && { protection: { sheet: true } }),
  };
}

// The library writes sheet names in print titles without quotes, which Excel takes for a broken file.
function printTitles(sheets: readonly SheetSnapshot[]): NamedRange[] {
  return sheets
    .filter((sheet) => sheet.frozenRows > 0)
    .map((sheet) => ({
      name: '_xlnm.Print_Titles',
      range: `${quotedSheet(sheet.name)}!$1:$${sheet.frozenRows}`,
      scope: sheet.name,
    }));
}

/**
 * The workbook as an .xlsx file: values, looks, notes, validations, rules and charts; A4 landscape, as wide as the page. Text
 * is never taken for a formula. Formats, widths and rules that xlsx cannot hold throw or are named in this folder.
 *
 * @example await writeFile('so-tong-hop.xlsx', await encodeWorkbook(host.workbook()))
 */
export async function encodeWorkbook(workbook: WorkbookSnapshot): Promise<Uint8Array> {
  const { sheets } = workbook;
  return writeXlsx({
    sheets: sheets.map((sheet) => writtenSheet(sheet, workbook)),
    namedRanges: printTitles(sheets),
    defaultFont: DEFAULT_FONT,
    activeSheet: Math.max(
      0,
      sheets.findIndex((sheet) => !sheet.hidden),
    ),
    properties: { title: workbook.name, created: NO_TIME, modified: NO_TIME },
  });
}
