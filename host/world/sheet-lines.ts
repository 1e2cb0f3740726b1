// Inserts and deletes rows and columns of a sheet, carrying along everything that lies on them.

import type { Area } from '../types';
import { type Axis, afterDelete, afterInsert } from './area';
import { blankCell, type Cell } from './cell';
import { fail } from './problem';
import { rowsToChange, type SheetState } from './sheet-state';

/** Moves every rectangle of the sheet; one that `move` returns null for is gone. */
function moveAreas(sheet: SheetState, move: (area: Area) => Area | null): void {
  const kept = (areas: readonly Area[]): readonly Area[] =>
    areas.flatMap((area) => {
      const moved = move(area);
      return moved === null ? [] : [moved];
    });
  sheet.merges = kept(sheet.merges).filter((area) => area.rows * area.columns > 1);
  sheet.validations = sheet.validations.flatMap((placed) => kept([placed.area]).map((area) => ({ ...placed, area })));
  sheet.conditionals = sheet.conditionals
    .map((rule) => ({ ...rule, areas: kept(rule.areas) }))
    .filter((rule) => rule.areas.length > 0);
  sheet.protections = sheet.protections.flatMap((protection) =>
    protection.area === undefined ? [protection] : kept([protection.area]).map((area) => ({ ...protection, area })),
  );
  sheet.filter = sheet.filter === null ? null : move(sheet.filter);
  sheet.bandings = sheet.bandings.flatMap((banding) => kept([banding.area]).map((area) => ({ ...banding, area })));
}

/** Renumbers lines (widths, heights, hidden ones, metadata); null drops the line. */
function moveLines(sheet: SheetState, axis: Axis, move: (line: number) => number | null): void {
  sheet.metadata = sheet.metadata.flatMap((entry) => {
    if (entry.line?.axis !== axis) return [entry];
    const number = move(entry.line.number);
    return number === null ? [] : [{ ...entry, line: { axis, number } }];
  });
  const numbers = (lines: ReadonlySet<number>): Set<number> => new Set([...lines].flatMap((line) => move(line) ?? []));
  const sizes = (lines: ReadonlyMap<number, number>): Map<number, number> =>
    new Map(
      [...lines].flatMap(([line, size]): [number, number][] => {
        const moved = move(line);
        return moved === null ? [] : [[moved, size]];
      }),
    );
  if (axis === 'rows') {
    sheet.rowHeights = sizes(sheet.rowHeights);
    sheet.hiddenRows = numbers(sheet.hiddenRows);
  } else {
    sheet.columnWidths = sizes(sheet.columnWidths);
    sheet.hiddenColumns = numbers(sheet.hiddenColumns);
    sheet.filterColumns = sheet.filterColumns.flatMap((entry) => {
      const column = move(entry.column);
      return column === null ? [] : [{ ...entry, column }];
    });
  }
}

/** Blank cells that look like their neighbours: new lines take the look of the line before them. */
function looksOf(cells: readonly (Cell | undefined)[] | undefined): (Cell | undefined)[] {
  return (cells ?? []).map((cell) => (cell === undefined ? undefined : blankCell(cell.style)));
}

/** Inserts `count` lines before line `before`; the new ones look like the line that precedes them. */
export function insertLines(sheet: SheetState, axis: Axis, before: number, count: number): void {
  if (axis === 'rows') {
    const rows = rowsToChange(sheet);
    if (before - 1 <= rows.length) {
      const model = rows[before - 2];
      rows.splice(before - 1, 0, ...Array.from({ length: count }, () => looksOf(model)));
    }
    sheet.maxRows += count;
  } else {
    for (const row of rowsToChange(sheet)) {
      if (row === undefined || row.length < before - 1) continue;
      const [model] = looksOf(before > 1 ? [row[before - 2]] : []);
      row.splice(before - 1, 0, ...Array.from({ length: count }, () => model));
    }
    sheet.maxColumns += count;
  }
  moveAreas(sheet, (area) => afterInsert(area, axis, before, count));
  moveLines(sheet, axis, (line) => (line >= before ? line + count : line));
}

/** Deletes `count` lines from `first` on; a sheet keeps at least one line that is not frozen. */
export function deleteLines(sheet: SheetState, axis: Axis, first: number, count: number): void {
  const max = axis === 'rows' ? sheet.maxRows : sheet.maxColumns;
  const frozen = axis === 'rows' ? sheet.frozenRows : sheet.frozenColumns;
  if (first < 1 || count < 1 || first + count - 1 > max) fail(`Those ${axis} are out of bounds.`);
  const frozenLeft = frozen - Math.max(0, Math.min(frozen, first + count - 1) - first + 1);
  if (max - count <= frozenLeft || max === count) fail(`Sorry, it is not possible to delete all non-frozen ${axis}.`);
  if (axis === 'rows') {
    rowsToChange(sheet).splice(first - 1, count);
    sheet.maxRows -= count;
    sheet.frozenRows = frozenLeft;
  } else {
    for (const row of rowsToChange(sheet)) row?.splice(first - 1, count);
    sheet.maxColumns -= count;
    sheet.frozenColumns = frozenLeft;
  }
  moveAreas(sheet, (area) => afterDelete(area, axis, first, count));
  moveLines(sheet, axis, (line) => (line < first ? line : line >= first + count ? line - count : null));
}
