// Shows a spreadsheet to codecs and tests as it would look to a person.

import type { ChartRecord } from '../bridge/chart-operations';
import { shownColor } from '../bridge/colors';
import { isMoment, type Moment, type Place, type TextRun } from '../bridge/values';
import type {
  CellSnapshot,
  ChartSnapshot,
  ConditionalFormatSnapshot,
  SheetSnapshot,
  TextPart,
  ValidationSnapshot,
  WorkbookSnapshot,
} from '../types';
import type { Cell } from './cell';
import { PLAIN } from './cell';
import { columnLetters } from './formula-references';
import { isDateFormat } from './number-format';
import { wallClock } from './serial-date';
import { cellAt, type PlacedRule, type SheetState } from './sheet-state';
import type { SpreadsheetState } from './spreadsheet-state';

function bordersOf({ style }: Cell): CellSnapshot['borders'] {
  const { borderTop: top, borderLeft: left, borderBottom: bottom, borderRight: right } = style;
  const line = top ?? left ?? bottom ?? right;
  if (line === undefined) return undefined;
  const [kind = 'SOLID', color = '#000000'] = line.split(' ');
  return {
    ...(top === undefined ? {} : { top: true }),
    ...(left === undefined ? {} : { left: true }),
    ...(bottom === undefined ? {} : { bottom: true }),
    ...(right === undefined ? {} : { right: true }),
    ...(color === '#000000' ? {} : { color }),
    ...(kind === 'SOLID' ? {} : { style: kind }),
  };
}

function textParts(text: string, runs: readonly TextRun[]): readonly TextPart[] {
  let from = 0;
  return runs.map(({ end, look, link }) => {
    const part = text.slice(from, end);
    from = end;
    const color = look.color === undefined ? {} : { color: shownColor(look.color) };
    return { ...look, ...color, text: part, ...(link === null ? {} : { link }) };
  });
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
    ...(cell.runs === undefined ? {} : { runs: textParts(String(cell.value), cell.runs) }),
    ...(style.background === undefined ? {} : { background: shownColor(style.background) }),
    ...(style.fontColor === undefined ? {} : { fontColor: shownColor(style.fontColor) }),
    ...(style.fontWeight === undefined ? {} : { fontWeight: style.fontWeight }),
    ...(style.fontStyle === undefined ? {} : { fontStyle: style.fontStyle }),
    ...(style.fontSize === undefined ? {} : { fontSize: style.fontSize }),
    ...(style.fontFamily === undefined ? {} : { fontFamily: style.fontFamily }),
    ...(style.horizontal === undefined || style.horizontal === 'general-left' ? {} : { horizontal: style.horizontal }),
    ...(style.vertical === undefined ? {} : { vertical: style.vertical }),
    ...(style.fontLine === undefined ? {} : { fontLine: style.fontLine }),
    ...(style.wrap === 'WRAP' ? { wrap: true } : {}),
    ...(style.rotation === undefined ? {} : { rotation: style.rotation }),
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

/** Days are told as instants in ISO notation. */
function plainValue<T extends string | number | boolean>(value: T | Moment): T | string {
  return isMoment(value) ? new Date(value.ms).toISOString() : value;
}

/** Where the choices of a validation stand, as a formula. */
function choicesFormula({ sheet, ...area }: Place, names: ReadonlyMap<number, string>): string {
  const corner = (row: number, column: number): string => `$${columnLetters(column)}$${row}`;
  const last = corner(area.row + area.rows - 1, area.column + area.columns - 1);
  return `='${(names.get(sheet) ?? '').replaceAll("'", "''")}'!${corner(area.row, area.column)}:${last}`;
}

function validationSnapshot({ area, rule }: PlacedRule, names: ReadonlyMap<number, string>): ValidationSnapshot {
  const { criteria, values, allowInvalid, helpText, range } = rule;
  return {
    area,
    criteria,
    values: range === undefined ? values.map(plainValue) : [choicesFormula(range, names)],
    allowInvalid,
    ...(helpText === null ? {} : { helpText }),
  };
}

function conditionalSnapshot(rule: SheetState['conditionals'][number]): ConditionalFormatSnapshot {
  return {
    areas: rule.areas,
    criteria: rule.criteria,
    values: rule.values.map(plainValue),
    ...(rule.background === null ? {} : { background: shownColor(rule.background) }),
    ...(rule.fontColor === null ? {} : { fontColor: shownColor(rule.fontColor) }),
    ...(rule.bold === null ? {} : { bold: rule.bold }),
    ...(rule.gradient === null ? {} : { gradient: rule.gradient }),
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
    validations: sheet.validations.map((placed) => validationSnapshot(placed, names)),
    conditionalFormats: sheet.conditionals.map(conditionalSnapshot),
    protections: sheet.protections.map(({ area, description, warningOnly }) => ({
      ...(area === undefined ? {} : { area }),
      description,
      warningOnly,
    })),
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
