// Finds what people typed over in generated sheets, before it is written over.

import { isNumeric } from '../../domain/regime/regime';
import { formatNumber } from '../../text/numbers';
import type { SheetId } from '../../text/sheets';
import type { Cell, PaintedCell } from '../ports';
import type { Projection } from '../project';
import { itemOfColumn, type SheetColumns } from '../sheet-columns';
import { type CellDifference, isSameCell, rowNamer } from './comparison';
import { brokenPlaces } from './row-seal';

/** A figure of "Số liệu" that somebody typed over: the office may adopt it. */
export interface TypedFigure {
  readonly period: string;
  readonly unit: string;
  readonly item: number;
  /** The column's header. */
  readonly title: string;
  /** What the reporter typed into the form. */
  readonly typed: string;
  /** What stands in the cell, as the office writes figures. */
  readonly shown: string;
}

/**
 * The cells of stored rows that no longer hold what the add-on wrote, by the rows' seals, against the rows that are to be
 * written; a cell that happens to hold what it should is none. A row that somebody added is one difference, with all that it
 * says. Rows of a sheet without any seal were written by an older version: nothing is said of them. `firstRow` is the place of
 * the first stored row, 0 being the one below the header.
 */
export function typedCells(
  sheet: SheetId,
  stored: readonly (readonly Cell[])[],
  expected: readonly (readonly PaintedCell[])[],
  firstRow = 0,
): readonly CellDifference[] {
  if (stored.every((row) => (row[row.length - 1] ?? '') === '')) return [];
  const nameOf = rowNamer(sheet);
  const wanted = new Map([...expected].reverse().map((row) => [nameOf(row.map(({ value }) => value)), row]));
  const standing = new Set(stored.map(nameOf));
  return stored.flatMap((row, index): readonly CellDifference[] => {
    const cells = row.slice(0, -1);
    if (cells.every((cell) => cell === '')) return [];
    const rowName = nameOf(row);
    // Nearly every row holds just what it should; a seal is asked only where one does not.
    if (isAsWanted(cells, wanted.get(rowName))) return [];
    const broken = brokenPlaces(sheet, row);
    if (broken === 'unknown') return [];
    const place = { sheet, row: firstRow + index + 2, rowName };
    if (broken === 'unsealed') {
      const shown = cells.filter((cell) => cell !== '').join(' · ');
      return [{ ...place, column: null, shown, computed: '' }];
    }
    if (broken.length === 0) return [];
    const computed = wanted.get(rowName) ?? renamed(expected[index], standing, nameOf);
    return broken.flatMap((column) => {
      const [shown, value] = [cells[column] ?? '', computed?.[column]?.value ?? ''];
      return isSameCell(shown, value) ? [] : [{ ...place, column, shown, computed: value }];
    });
  });
}

function isAsWanted(cells: readonly Cell[], wanted: readonly PaintedCell[] | undefined): boolean {
  return wanted?.every(({ value }, place) => isSameCell(cells[place] ?? '', value)) === true;
}

// Whose name was typed over: what should stand in its place, where that stands nowhere else.
function renamed(
  row: readonly PaintedCell[] | undefined,
  standing: ReadonlySet<string>,
  nameOf: (row: readonly Cell[]) => string,
): readonly PaintedCell[] | undefined {
  return row === undefined || standing.has(nameOf(row.map(({ value }) => value))) ? undefined : row;
}

/** The figures among typed cells of "Số liệu" that a decision could adopt: those of items of a report that is there. */
export function typedFigure(
  { figures, inputs }: Projection,
  columnsOf: SheetColumns,
  { sheet, column, rowName, shown }: CellDifference,
): TypedFigure | null {
  if (sheet !== 'figures' || column === null) return null;
  const { key = '', header = '' } = columnsOf('figures')[column] ?? {};
  const item = itemOfColumn(key);
  const [period = '', unit = ''] = rowName.split(' · ');
  const report = figures.reports(unit, period);
  if (item === null || report === null || !inputs.items.some((each) => each.no === item && isNumeric(each)))
    return null;
  return {
    period,
    unit,
    item,
    title: header,
    typed: report.current.answers.get(item) ?? '',
    shown: typeof shown === 'number' ? formatNumber(shown) : String(shown),
  };
}
