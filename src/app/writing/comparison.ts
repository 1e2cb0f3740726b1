// Compares a generated sheet as it stands with what it should hold, cell by cell.

import { SHEETS, type SheetId } from '../../text/sheets';
import type { Cell, PaintedCell } from '../ports';

/** A cell that does not hold what it should; without `column` a whole row is missing or too many. */
export interface CellDifference {
  readonly sheet: SheetId;
  /** 1 being the header; 0 where the sheet lacks the row. */
  readonly row: number;
  /** The cells by which people know the row, e.g. '2026-03 · DT'. */
  readonly rowName: string;
  /** Place of the column, from 0; null for a whole row. */
  readonly column: number | null;
  readonly shown: Cell;
  readonly computed: Cell;
}

/** What a comparison covers. */
export interface Comparison {
  readonly cells: number;
  readonly differences: readonly CellDifference[];
}

/** How the rows of a sheet are known, by column key; columns that are the office's own are left out of every comparison. */
const ROW_KEYS: Readonly<Partial<Record<SheetId, readonly string[]>>> = {
  overview: ['topic'],
  cumulative: ['item', 'code'],
  tracking: ['unit'],
  figures: ['period', 'unit'],
  findings: ['key'],
  consolidation: ['item', 'code', 'title'],
  upward: ['item'],
  upwardLine: ['period'],
  plan: ['unit', 'code'],
  compliance: ['unit'],
  draft: ['no'],
  reconciliation: ['period', 'unit', 'item'],
};
const OFFICE_COLUMNS: ReadonlySet<string> = new Set(['state', 'handler', 'note']);

/**
 * Compares rows by their keys, so that a sheet which the office sorted holds what it should. `width` is how many columns
 * are compared. Example: one figure typed over is one difference of a comparison of all cells.
 */
export function compareRows(
  sheet: SheetId,
  width: number,
  expected: readonly (readonly PaintedCell[])[],
  actual: readonly (readonly Cell[])[],
): Comparison {
  const nameOf = rowNamer(sheet);
  const standing = new Map<string, { readonly cells: readonly Cell[]; readonly row: number }>();
  const numbered = counter();
  actual.forEach((cells, index) => {
    if (cells.some((cell) => cell !== '')) standing.set(numbered(nameOf(cells)), { cells, row: index + 2 });
  });
  const skipped = officePlaces(sheet, width);
  const differences: CellDifference[] = [];
  const renumbered = counter();
  for (const row of expected) {
    const values = row.map(({ value }) => value);
    const rowName = nameOf(values);
    const key = renumbered(rowName);
    const found = standing.get(key);
    standing.delete(key);
    if (found === undefined) {
      differences.push({ sheet, row: 0, rowName, column: null, shown: '', computed: rowName });
      continue;
    }
    for (let column = 0; column < width; column += 1) {
      const [shown, computed] = [found.cells[column] ?? '', values[column] ?? ''];
      if (skipped.has(column) || isSameCell(shown, computed)) continue;
      differences.push({ sheet, row: found.row, rowName, column, shown, computed });
    }
  }
  for (const { cells, row } of standing.values()) {
    const rowName = nameOf(cells);
    const shown = cells
      .slice(0, width)
      .filter((cell) => cell !== '')
      .join(' · ');
    differences.push({ sheet, row, rowName, column: null, shown, computed: '' });
  }
  return { cells: expected.length * (width - skipped.size), differences };
}

/** Names a sheet's rows by their key columns. Example: '2026-03 · DT' for a row of "Số liệu". */
export function rowNamer(sheet: SheetId): (row: readonly Cell[]) => string {
  const places = rowKeys(sheet).map((key) => SHEETS[sheet].columns.findIndex((column) => column.key === key));
  return (row) => places.map((place) => shownText(row[place] ?? '')).join(' · ');
}

/** The key columns of a sheet, by key, in the order in which they name its rows. */
export function rowKeys(sheet: SheetId): readonly string[] {
  return ROW_KEYS[sheet] ?? [];
}

/** Places of a sheet's columns that are the office's own. */
export function officePlaces(sheet: SheetId, width: number): ReadonlySet<number> {
  const places = SHEETS[sheet].columns.map(({ key }, place) => (OFFICE_COLUMNS.has(key) ? place : -1));
  return new Set(places.filter((place) => place >= 0 && place < width));
}

/** Whether a cell shows a value: what neutralising adds and takes away does not count. */
export function isSameCell(shown: Cell, computed: Cell): boolean {
  return shown === computed || shownText(shown) === shownText(computed);
}

/** The text of a cell as both writing and reading leave it. */
export function shownText(cell: Cell): string {
  if (typeof cell !== 'string') return String(cell);
  const text = CONTROL.test(cell) ? cell.replace(CONTROLS, '') : cell;
  const bare = text.startsWith('\u200b') ? text.slice(1) : text;
  return bare.length > COMPARED ? bare.slice(0, COMPARED) : bare;
}

// They never reach a cell; hardly any text holds one.
// biome-ignore lint/suspicious/noControlCharactersInRegex: see above
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f]/;
const CONTROLS = new RegExp(CONTROL, 'g');

// A cell does not hold longer texts whole.
const COMPARED = 40_000;

// The second row of one name is another row.
function counter(): (name: string) => string {
  const seen = new Map<string, number>();
  return (name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return `${name}#${count}`;
  };
}
