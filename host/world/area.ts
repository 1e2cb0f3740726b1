// Rectangles: where they overlap, what remains of them, where they go when lines are inserted or deleted.

import type { Area } from '../types';

export type Axis = 'rows' | 'columns';

/** True when the two rectangles share a cell. */
export function overlaps(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/**
 * The cells that two rectangles share, or null.
 * Example: A1:B2 and B2:C3 share B2.
 */
export function common(a: Area, b: Area): Area | null {
  if (!overlaps(a, b)) return null;
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  return {
    row,
    column,
    rows: Math.min(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.min(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** True when the cell lies in the rectangle. */
export function holds(area: Area, row: number, column: number): boolean {
  return overlaps(area, { row, column, rows: 1, columns: 1 });
}

/**
 * What is left of `area` when `hole` is cut out: up to four rectangles.
 * Example: A1:A3 without A2 is A1 and A3.
 */
export function without(area: Area, hole: Area): readonly Area[] {
  if (!overlaps(area, hole)) return [area];
  const bottom = area.row + area.rows;
  const right = area.column + area.columns;
  const top = Math.max(area.row, hole.row);
  const holeBottom = Math.min(bottom, hole.row + hole.rows);
  const left = Math.max(area.column, hole.column);
  const holeRight = Math.min(right, hole.column + hole.columns);
  const pieces: readonly Area[] = [
    { row: area.row, column: area.column, rows: top - area.row, columns: area.columns },
    { row: holeBottom, column: area.column, rows: bottom - holeBottom, columns: area.columns },
    { row: top, column: area.column, rows: holeBottom - top, columns: left - area.column },
    { row: top, column: holeRight, rows: holeBottom - top, columns: right - holeRight },
  ];
  return pieces.filter((piece) => piece.rows > 0 && piece.columns > 0);
}

/** The line and the length of a rectangle along one axis. */
function span(area: Area, axis: Axis): readonly [first: number, count: number] {
  return axis === 'rows' ? [area.row, area.rows] : [area.column, area.columns];
}

function withSpan(area: Area, axis: Axis, first: number, count: number): Area {
  return axis === 'rows' ? { ...area, row: first, rows: count } : { ...area, column: first, columns: count };
}

/**
 * Where `area` lies after `count` lines were inserted before line `before`; it grows when they fall inside.
 * Example: A2:A3 with one row inserted before row 3 is A2:A4.
 */
export function afterInsert(area: Area, axis: Axis, before: number, count: number): Area {
  const [first, length] = span(area, axis);
  if (before <= first) return withSpan(area, axis, first + count, length);
  return before < first + length ? withSpan(area, axis, first, length + count) : area;
}

/**
 * Where `area` lies after `count` lines from `first` on were deleted; null when nothing of it is left.
 * Example: A2:A3 without row 2 is A2.
 */
export function afterDelete(area: Area, axis: Axis, first: number, count: number): Area | null {
  const [start, length] = span(area, axis);
  const gone = Math.max(0, Math.min(start + length, first + count) - Math.max(start, first));
  if (gone === length) return null;
  const before = Math.max(0, Math.min(start, first + count) - first);
  return withSpan(area, axis, start - before, length - gone);
}
