// What SpreadsheetApp's fakes may ask of the host: operation name, arguments, answer.

import type { Area } from '../types';
import type { CellOperations } from './cell-operations';
import type { ChartOperations } from './chart-operations';
import type { MetadataOperations } from './metadata-operations';
import type { RuleOperations } from './rule-operations';
import type { CellValue, Place, SheetAddress, StyleKey, StyleValue } from './values';

export interface SheetInfo {
  readonly id: number;
  readonly name: string;
  /** 1-based position among the tabs. */
  readonly index: number;
  readonly hidden: boolean;
  readonly maxRows: number;
  readonly maxColumns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly tabColor: string | null;
  readonly formUrl: string | null;
  readonly filter: Area | null;
  readonly hiddenGridlines: boolean;
  readonly rightToLeft: boolean;
}

export interface SpreadsheetInfo {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly sheetIds: readonly number[];
  readonly activeSheet: number;
}

/** true draws the line, false removes it, null leaves it. */
export interface BorderEdges {
  readonly top: boolean | null;
  readonly left: boolean | null;
  readonly bottom: boolean | null;
  readonly right: boolean | null;
  readonly vertical: boolean | null;
  readonly horizontal: boolean | null;
}

type Axis = 'rows' | 'columns';
type Nothing = Record<never, never>;

export interface SpreadsheetOperations extends CellOperations, ChartOperations, MetadataOperations, RuleOperations {
  'spreadsheet.active': { args: Nothing; result: string };
  /** Which spreadsheet the rest of the execution finds active. */
  'spreadsheet.activate': { args: { spreadsheet: string }; result: null };
  'spreadsheet.open': { args: { id: string }; result: string };
  'spreadsheet.create': { args: { name: string; rows: number; columns: number }; result: string };
  'spreadsheet.info': { args: { spreadsheet: string }; result: SpreadsheetInfo };
  'spreadsheet.set': { args: { spreadsheet: string; name?: string; locale?: string; timeZone?: string }; result: null };
  'spreadsheet.toast': { args: { spreadsheet: string; message: string; title: string }; result: null };
  'spreadsheet.flush': { args: Nothing; result: null };
  'names.set': { args: { name: string; place: Place }; result: null };
  'names.get': { args: { spreadsheet: string; name: string }; result: Place | null };
  'names.list': { args: { spreadsheet: string }; result: readonly { name: string; place: Place }[] };
  'names.rename': { args: { spreadsheet: string; name: string; to: string }; result: null };
  'names.remove': { args: { spreadsheet: string; name: string }; result: null };
  'sheet.byName': { args: { spreadsheet: string; name: string }; result: number | null };
  'sheet.insert': { args: { spreadsheet: string; name: string | null; index: number | null }; result: number };
  'sheet.delete': { args: SheetAddress; result: null };
  /** To the end of another file, or behind itself in its own. */
  'sheet.copy': { args: SheetAddress & { to: string; beside: boolean }; result: number };
  'sheet.select': { args: SheetAddress & { areas: readonly Area[] }; result: null };
  'sheet.selection': { args: SheetAddress; result: readonly Area[] };
  /** Fits rows or columns to what stands in them. */
  'sheet.fitLines': { args: SheetAddress & { axis: Axis; first: number; count: number }; result: null };
  'sheet.activate': { args: SheetAddress; result: null };
  'sheet.move': { args: SheetAddress & { index: number }; result: null };
  'sheet.info': { args: SheetAddress; result: SheetInfo };
  'sheet.fact': { args: SheetAddress & { fact: keyof SheetInfo }; result: SheetInfo[keyof SheetInfo] };
  /** The last row and column with content; 0 on an empty sheet. */
  'sheet.extent': { args: SheetAddress; result: { rows: number; columns: number } };
  'sheet.size': { args: SheetAddress; result: { rows: number; columns: number } };
  'sheet.set': {
    args: SheetAddress & {
      name?: string;
      hidden?: boolean;
      tabColor?: string | null;
      frozenRows?: number;
      frozenColumns?: number;
      hiddenGridlines?: boolean;
      rightToLeft?: boolean;
    };
    result: null;
  };
  'sheet.insertLines': { args: SheetAddress & { axis: Axis; before: number; count: number }; result: null };
  'sheet.deleteLines': { args: SheetAddress & { axis: Axis; first: number; count: number }; result: null };
  'sheet.lineSize': { args: SheetAddress & { axis: Axis; first: number; count: number; pixels: number }; result: null };
  'sheet.getLineSize': { args: SheetAddress & { axis: Axis; line: number }; result: number };
  'sheet.hideLines': {
    args: SheetAddress & { axis: Axis; first: number; count: number; hidden: boolean };
    result: null;
  };
  'sheet.isLineHidden': { args: SheetAddress & { axis: Axis; line: number }; result: boolean };
  'sheet.append': { args: SheetAddress & { values: readonly CellValue[] }; result: null };
  /** Blank rows at the end are left out. */
  'range.values': { args: { place: Place }; result: readonly (readonly CellValue[])[] };
  'range.display': { args: { place: Place }; result: readonly (readonly string[])[] };
  'range.formulas': { args: { place: Place }; result: readonly (readonly string[])[] };
  'range.notes': { args: { place: Place }; result: readonly (readonly string[])[] };
  'range.style': { args: { place: Place; key: StyleKey }; result: readonly (readonly StyleValue[])[] };
  'range.write': { args: { place: Place; values: readonly (readonly CellValue[])[] }; result: null };
  'range.writeFormulas': { args: { place: Place; formulas: readonly (readonly string[])[] }; result: null };
  'range.writeNotes': { args: { place: Place; notes: readonly (readonly string[])[] }; result: null };
  'range.restyle': {
    args: { place: Place; key: StyleKey; values: StyleValue | readonly (readonly StyleValue[])[] };
    result: null;
  };
  'range.border': { args: { place: Place; edges: BorderEdges; line: string }; result: null };
  'range.clear': {
    args: { place: Place; contents: boolean; formats: boolean; notes: boolean; validations: boolean };
    result: null;
  };
  'range.merge': { args: { place: Place; how: 'all' | 'across' | 'vertically' }; result: null };
  'range.breakApart': { args: { place: Place }; result: null };
  'range.merges': { args: { place: Place }; result: readonly Area[] };
}
