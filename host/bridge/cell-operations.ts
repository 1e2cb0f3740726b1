// What the fakes of ranges may ask of the host beyond reading and writing: moving, filling, searching, rich text.

import type { Area } from '../types';
import type { SortOrder } from './rule-operations';
import type { Place, RichText, SheetAddress, TextLook } from './values';

/** The platform's CopyPasteType without its first word. */
export type PasteKind =
  | 'NORMAL'
  | 'NO_BORDERS'
  | 'FORMAT'
  | 'FORMULA'
  | 'DATA_VALIDATION'
  | 'VALUES'
  | 'CONDITIONAL_FORMATTING'
  | 'COLUMN_WIDTHS';

export type Direction = 'UP' | 'DOWN' | 'PREVIOUS' | 'NEXT';

/** What a text finder looks for, and how. */
export interface TextQuery {
  readonly text: string;
  readonly matchCase: boolean;
  readonly entireCell: boolean;
  readonly formulaText: boolean;
  readonly ignoreDiacritics: boolean;
  readonly regularExpression: boolean;
}

/** Where it looks: in one file, on one of its sheets, in one area there. */
export interface TextScope {
  readonly spreadsheet: string;
  readonly sheet: number | null;
  readonly area: Area | null;
}

type Grid<T> = readonly (readonly T[])[];
type Nothing = { result: null };

export interface CellOperations {
  /** The face is left out where nobody chose one. */
  'range.textLooks': { args: { place: Place }; result: Grid<TextLook> };
  'range.restyleText': { args: { place: Place; looks: Grid<TextLook> } } & Nothing;
  'range.richTexts': { args: { place: Place }; result: Grid<RichText | null> };
  'range.writeRichTexts': { args: { place: Place; texts: Grid<RichText> } } & Nothing;
  'range.formulasR1C1': { args: { place: Place }; result: Grid<string | null> };
  'range.writeFormulasR1C1': { args: { place: Place; formulas: Grid<string> } } & Nothing;
  /** One A1 formula for all cells: its relative references move along from the first. */
  'range.spreadFormula': { args: { place: Place; formula: string } } & Nothing;
  /** The source is repeated as often as it fits into the target whole, and pasted once at least. */
  'range.copyTo': { args: { from: Place; to: Place; kind: PasteKind; transposed: boolean } } & Nothing;
  'range.moveTo': { args: { from: Place; to: Place } } & Nothing;
  /** Makes room for the area's cells, or takes them out: the others in its rows or columns shift. */
  'range.shift': { args: { place: Place; axis: 'rows' | 'columns'; insert: boolean } } & Nothing;
  'range.fill': { args: { from: Place; to: Place; repeat: boolean } } & Nothing;
  'range.sort': { args: { place: Place; by: readonly SortOrder[] } } & Nothing;
  'range.randomize': { args: { place: Place } } & Nothing;
  /** Rows that repeat an earlier one in these columns go; the answer is the number of rows left. */
  'range.unique': { args: { place: Place; columns: readonly number[] }; result: number };
  'range.trim': { args: { place: Place } } & Nothing;
  /** null: the platform finds the delimiter itself. */
  'range.split': { args: { place: Place; delimiter: string | null } } & Nothing;
  'range.nextData': { args: { place: Place; direction: Direction }; result: { row: number; column: number } };
  'range.region': { args: { place: Place; axis: 'rows' | 'columns' | null }; result: Area };
  'text.find': { args: { scope: TextScope; query: TextQuery }; result: readonly (SheetAddress & Area)[] };
  /** Replaces in the found cells; the answer is the number of replacements. */
  'text.replace': { args: { found: readonly Place[]; query: TextQuery; by: string }; result: number };
}
