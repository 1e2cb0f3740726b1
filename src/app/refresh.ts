// Writes the generated sheets from a projection, and of them only what changed.

import type { Moment } from '../domain/calendar/moment';
import type { Report } from '../domain/report/report';
import type { SheetId } from '../text/sheets';
import { unsentLetters } from './ledger';
import { MEMORY } from './memory-keys';
import type { PaintedCell, Ports, Sheets } from './ports';
import { type Projection, reportKey } from './project';
import { cumulativeRows } from './views/cumulative-view';
import { FIGURE_KEY_COLUMNS, figureRow } from './views/figures-view';
import { findingRows, isSettledBy, readRemarks } from './views/findings-view';
import { overviewRows, UPDATED_ROW, updatedCells } from './views/overview-view';
import { trackingRows } from './views/tracking-view';

/**
 * What to write: everything; or no figures, for no version is new; or the figures of the reports that new versions touched.
 * Unless everything is written, the small sheets are written when they differ from their last writing.
 */
export type Extent = 'all' | 'no-figures' | { readonly changed: ReadonlySet<string> };

// Beyond this many scattered changes one write of everything is cheaper than a write for each.
const MANY_PLACES = 4;

/**
 * Writes the generated sheets and commits; then remembers what was written, so that an interrupted run is repaired by the
 * next one.
 */
export function refreshSheets(
  { sheets, clock, memory, fingerprints, bells }: Ports,
  projection: Projection,
  extent: Extent,
): void {
  // Everything is read before anything is written: a read would send waiting writes off on their own.
  const remarks = readRemarks(sheets.read('findings'));
  const office = { isSettled: isSettledBy(remarks), unsent: unsentLetters(sheets), owner: bells.owner() };
  const small: readonly (readonly [SheetId, readonly (readonly PaintedCell[])[]])[] = [
    ['cumulative', cumulativeRows(projection)],
    ['tracking', trackingRows(projection)],
    ['findings', findingRows(projection, remarks)],
  ];
  const written = small.map(([, rows]) => fingerprints.of(JSON.stringify(rows)));
  const before = extent === 'all' ? [] : (memory.get(MEMORY.written) ?? '').split(' ');
  writeFigures(sheets, projection, extent);
  small.forEach(([sheet, rows], index) => {
    if (written[index] !== before[index]) replace(sheets, sheet, rows);
  });
  replace(sheets, 'overview', overviewRows(projection, office, clock.now()));
  sheets.commit();
  memory.set(MEMORY.written, written.join(' '));
}

/** Writes only when "Tổng quan" was last found true. */
export function touchOverview(sheets: Sheets, now: Moment): void {
  sheets.write('overview', UPDATED_ROW, [updatedCells(now)]);
}

function writeFigures(sheets: Sheets, projection: Projection, extent: Extent): void {
  const { reports } = projection;
  if (extent === 'no-figures') return;
  const runs = extent === 'all' ? null : placeReports(sheets, reports, extent.changed);
  if (runs === null) {
    replace(
      sheets,
      'figures',
      reports.map((report) => figureRow(projection, report)),
    );
    return;
  }
  for (const run of runs) {
    sheets.paint(
      'figures',
      run.firstRow,
      run.reports.map((report) => figureRow(projection, report)),
    );
  }
}

interface Run {
  readonly firstRow: number;
  readonly reports: Report[];
}

// Finds the rows of changed reports by key, wherever the office sorted them; new ones go below the last row. null when the
// sheet does not hold what the log says, or the changes are too scattered: then everything is written.
function placeReports(sheets: Sheets, reports: readonly Report[], changed: ReadonlySet<string>): readonly Run[] | null {
  const { rows } = sheets.readColumns('figures', FIGURE_KEY_COLUMNS);
  const rowOf = new Map(rows.map(([period, id], row) => [reportKey(String(id), String(period)), row]));
  const keys = new Set(reports.map(keyOf));
  const isAsExpected =
    rowOf.size === rows.length &&
    [...rowOf.keys()].every((key) => keys.has(key)) &&
    reports.every((report) => changed.has(keyOf(report)) || rowOf.has(keyOf(report)));
  if (!isAsExpected) return null;
  let nextRow = rows.length;
  const placed = reports
    .filter((report) => changed.has(keyOf(report)))
    .map((report) => ({ report, row: rowOf.get(keyOf(report)) ?? nextRow++ }))
    .sort((a, b) => a.row - b.row);
  const runs: Run[] = [];
  for (const { report, row } of placed) {
    const run = runs[runs.length - 1];
    if (run && run.firstRow + run.reports.length === row) run.reports.push(report);
    else runs.push({ firstRow: row, reports: [report] });
  }
  return runs.length > MANY_PLACES ? null : runs;
}

function keyOf(report: Report): string {
  return reportKey(report.organisation.id, report.period);
}

function replace(sheets: Sheets, sheet: SheetId, rows: readonly (readonly PaintedCell[])[]): void {
  // Cut off in between, a row stands twice rather than not at all: what the office wrote beside it is not lost.
  sheets.paint(sheet, 0, rows);
  sheets.clearFrom(sheet, rows.length);
}
