// Shows a spreadsheet to codecs and tests as it would look to a person.

import type { ChartRecord } from '../bridge/chart-operations';
import type { CellSnapshot, ChartSnapshot, ConditionalFormatSnapshot, SheetSnapshot, WorkbookSnapshot } from '../types';
import type { Cell } from './cell';
import { PLAIN } from './cell';
import { isDateFormat } from './number-format';
import { wallClock } from './serial-date';
import { cellAt, type SheetState } from './sheet-state';
import type { SpreadsheetState } from './spreadsheet-state';

function bordersOf({ style }: Cell): CellSnapshot['borders'] {
  const { borderTop: top, borderLeft: left, borderBottom: bottom, borderRight: right, borderColor: color } = style;
  if (!top && !left && !bottom && !right) return undefined;
  return {
    ...(top ? { top } : {}),
    ...(left ? { left } : {}),
    ...(bottom ? { bottom } : {}),
    ...(right ? { right } : {}),
    ...(color === undefined ? {} : { color }),
  };
}

function cellSnapshot(cell: Cell): CellSnapshot {
  const { style } = cell;
  const isDate = typeof cell.value === 'number' && isDateFormat(style.format ?? '');
  const borders = bordersOf(cell);
  return {
    value: isDate ? { date: wallClock(Number(cell.value)) } : cell.value,
    ...(cell.formula === undefined ? {} : { formula: cell.formula }),
    ...(style.format === undefined ? {} : { format: style.format }),
    ...(cell.note === undefined ? {} : { note: cell.note }),
    ...(style.background === undefined ? {} : { background: style.background }),
    ...(style.fontColor === undefined ? {} : { fontColor: style.fontColor }),
    ...(style.fontWeight === undefined ? {} : { fontWeight: style.fontWeight }),
    ...(style.fontStyle === undefined ? {} : { fontStyle: style.fontStyle }),
    ...(style.fontSize === undefined ? {} : { fontSize: style.fontSize }),
    ...(style.fontFamily === undefined ? {} : { fontFamily: style.fontFamily }),
    ...(style.horizontal === undefined ? {} : { horizontal: style.horizontal }),
    ...(style.vertical === undefined ? {} : { vertical: style.vertical }),
    ...(style.wrap === undefined ? {} : { wrap: style.wrap }),
    ...(borders === undefined ? {} : { borders }),
  };
}

function isTouched(cell: Cell | undefined): boolean {
  return (
    cell !== undefined &&
    (cell.value !== '' || cell.formula !== undefined || cell.note !== undefined || cell.style !== PLAIN)
  );
}

/** Cells up to the last touched row and column, blanks filled in. */
function cellsOf(sheet: SheetState): readonly (readonly CellSnapshot[])[] {
  const known = new Map<Cell, CellSnapshot>();
  const seen = (cell: Cell): CellSnapshot => {
    const snapshot = known.get(cell) ?? cellSnapshot(cell);
    known.set(cell, snapshot);
    return snapshot;
  };
  let rows = 0;
  let columns = 0;
  sheet.rows.forEach((row, r) => {
    row?.forEach((cell, c) => {
      if (!isTouched(cell)) return;
      rows = Math.max(rows, r + 1);
      columns = Math.max(columns, c + 1);
    });
  });
  return Array.from({ length: rows }, (_r, r) =>
    Array.from({ length: columns }, (_c, c) => seen(cellAt(sheet, r + 1, c + 1))),
  );
}

function conditionalSnapshot(rule: SheetState['conditionals'][number]): ConditionalFormatSnapshot {
  return {
    areas: rule.areas,
    criteria: rule.criteria,
    values: rule.values,
    ...(rule.background === null ? {} : { background: rule.background }),
    ...(rule.fontColor === null ? {} : { fontColor: rule.fontColor }),
    ...(rule.bold === null ? {} : { bold: rule.bold }),
  };
}

function chartSnapshot(chart: ChartRecord, names: ReadonlyMap<number, string>): ChartSnapshot {
  const { type, headers, row, column, offsetX, offsetY, options } = chart;
  return {
    type,
    ranges: chart.ranges.map(({ sheet, ...area }) => ({ sheet: names.get(sheet) ?? '', area })),
    headers,
    anchor: { row, column, offsetX, offsetY },
    options,
  };
}

function sheetSnapshot(sheet: SheetState, names: ReadonlyMap<number, string>): SheetSnapshot {
  return {
    name: sheet.name,
    hidden: sheet.hidden,
    ...(sheet.tabColor === null ? {} : { tabColor: sheet.tabColor }),
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    maxRows: sheet.maxRows,
    maxColumns: sheet.maxColumns,
    cells: cellsOf(sheet),
    columnWidths: new Map(sheet.columnWidths),
    rowHeights: new Map(sheet.rowHeights),
    hiddenColumns: [...sheet.hiddenColumns].sort((a, b) => a - b),
    merges: sheet.merges,
    validations: sheet.validations.map(({ area, rule: { helpText, ...rule } }) => ({
      area,
      ...rule,
      ...(helpText === null ? {} : { helpText }),
    })),
    conditionalFormats: sheet.conditionals.map(conditionalSnapshot),
    protections: sheet.protections.map(({ id: _id, ...protection }) => protection),
    ...(sheet.filter === null ? {} : { filter: sheet.filter }),
    ...(sheet.charts.length === 0 ? {} : { charts: sheet.charts.map((chart) => chartSnapshot(chart, names)) }),
  };
}

/** A copy of everything a person could see in the spreadsheet; later changes do not reach it. */
export function workbookSnapshot(spreadsheet: SpreadsheetState): WorkbookSnapshot {
  const names = new Map(spreadsheet.sheets.map(({ id, name }) => [id, name]));
  return {
    name: spreadsheet.name,
    locale: spreadsheet.locale,
    timeZone: spreadsheet.timeZone,
    sheets: spreadsheet.sheets.map((sheet) => sheetSnapshot(sheet, names)),
  };
}
