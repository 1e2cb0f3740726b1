// What a sheet and a column are, and the kinds of column that sheets are made of.

/** One column. `note` is shown when the pointer rests on the header. */
export interface Column {
  readonly key: string;
  readonly header: string;
  /** Pixels. */
  readonly width: number;
  /** 'text' cells are never parsed again by the spreadsheet; 'number' cells hold figures and, where there is none, words. */
  readonly format: 'text' | 'number';
  readonly align: 'left' | 'center' | 'right';
  readonly note: string;
  /** The only values that may be typed; empty: anything. */
  readonly choices: readonly string[];
  /** Whether long text goes over several lines. */
  readonly wrap: boolean;
  /** Kept for the add-on's own use, out of sight. */
  readonly hidden: boolean;
}

/** One sheet. 'input': the office types; 'generated': the add-on writes; 'mixed': generated with columns for the office. */
export interface SheetDefinition {
  readonly name: string;
  readonly kind: 'input' | 'generated' | 'mixed';
  readonly columns: readonly Column[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Rows kept ready below the data, for a sheet that people fill month by month; otherwise a few. */
  readonly spareRows?: number;
}

/** A sheet that only the add-on writes. */
export function generated(name: string, frozenColumns: number, columns: readonly Column[]): SheetDefinition {
  return { name, kind: 'generated', columns, frozenRows: 1, frozenColumns };
}

/** A generated sheet with a second row, of deadlines, that stays in sight. */
export function withDeadlineRow(name: string, frozenColumns: number, columns: readonly Column[]): SheetDefinition {
  return { ...generated(name, frozenColumns, columns), frozenRows: 2 };
}

/** A sheet that the office types into. */
export function input(name: string, frozenColumns: number, columns: readonly Column[]): SheetDefinition {
  return { name, kind: 'input', columns, frozenRows: 1, frozenColumns };
}

/** A column of text, at the left. */
export function text(key: string, header: string, width: number, note = ''): Column {
  return { key, header, width, note, format: 'text', align: 'left', choices: [], wrap: true, hidden: false };
}

/** A column of short text, in the middle. */
export function centred(key: string, header: string, width: number, note = ''): Column {
  return { ...text(key, header, width, note), align: 'center' };
}

/** A column of text that stands at the right, as figures do. */
export function right(key: string, header: string, width: number, note = ''): Column {
  return { ...text(key, header, width, note), align: 'right' };
}

/** A column of figures. */
export function number(key: string, header: string, width: number, note = ''): Column {
  return { ...text(key, header, width, note), format: 'number', align: 'right' };
}

/** A column that takes only some values. */
export function choice(key: string, header: string, width: number, choices: readonly string[], note = ''): Column {
  return { ...text(key, header, width, note), align: 'center', choices };
}

/** A column for the add-on's own use. */
export function outOfSight(column: Column): Column {
  return { ...column, hidden: true, wrap: false };
}

/** Columns of a long sheet, which stays even: one row, one line. */
export function onOneLine(columns: readonly Column[]): readonly Column[] {
  return columns.map((column) => ({ ...column, wrap: false }));
}
