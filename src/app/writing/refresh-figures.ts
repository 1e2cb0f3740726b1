// Plans the writing of "Số liệu": which rows, where, and what somebody typed over in them.

import type { Report } from '../../domain/report/report';
import type { Sheets } from '../ports';
import { type Projection, reportKey } from '../project';
import { sheetColumns } from '../sheet-columns';
import { FIGURE_KEY_COLUMNS, figureRow } from '../views/figures-view';
import { type CellDifference, compareRows } from './comparison';
import { replaceRows } from './replace-rows';
import { sealed } from './row-seal';
import { typedCells } from './typed-over';

// Beyond this many scattered changes one write of everything is cheaper than a write for each.
const MANY_PLACES = 4;

/** What the sheet needs. */
export interface FiguresPlan {
  /** Cells compared. */
  readonly cells: number;
  readonly differences: readonly CellDifference[];
  /** Cells that a person changed after the add-on wrote them. */
  readonly typedOver: readonly CellDifference[];
  write(): void;
}

/** Which figures to write: all, all after a comparison, those that differ, none, or those of some reports by key. */
export type FiguresExtent = 'all' | 'proof' | 'differing' | 'no-figures' | { readonly changed: ReadonlySet<string> };

/** Reads what is about to be written over, to see what somebody typed there, and plans the writing; nothing is written before `write`. */
export function planFigures(sheets: Sheets, projection: Projection, extent: FiguresExtent): FiguresPlan {
  const { reports, regime } = projection;
  const nothing: FiguresPlan = { cells: 0, differences: [], typedOver: [], write: () => {} };
  if (extent === 'no-figures') return nothing;
  const width = sheetColumns(regime)('figures').length;
  const runs = typeof extent === 'string' ? null : placeReports(sheets, reports, extent.changed);
  if (runs !== null) {
    const typedOver = runs.flatMap(({ firstRow, reports: own, isNew }) => {
      if (isNew) return [];
      const rows = own.map((report) => figureRow(projection, report));
      return typedCells('figures', sheets.readRows('figures', firstRow, own.length).rows, rows, firstRow);
    });
    const write = () => {
      for (const { firstRow, reports: own } of runs) {
        sheets.paint(
          'figures',
          firstRow,
          own.map((report) => sealed('figures', figureRow(projection, report))),
        );
      }
    };
    return { ...nothing, typedOver, write };
  }
  const rows = reports.map((report) => figureRow(projection, report));
  const stored = sheets.read('figures').rows;
  const { cells, differences } = compareRows('figures', width - 1, rows, stored);
  const isAsComputed = extent === 'differing' && differences.length === 0;
  const write = () =>
    replaceRows(
      sheets,
      'figures',
      rows.map((row) => sealed('figures', row)),
    );
  return {
    cells,
    differences,
    typedOver: differences.length === 0 ? [] : typedCells('figures', stored, rows),
    write: isAsComputed ? nothing.write : write,
  };
}

interface Run {
  readonly firstRow: number;
  readonly reports: Report[];
  /** Whether the rows lie below the last one of the sheet. */
  readonly isNew: boolean;
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
    const isNew = row >= rows.length;
    if (run && run.isNew === isNew && run.firstRow + run.reports.length === row) run.reports.push(report);
    else runs.push({ firstRow: row, reports: [report], isNew });
  }
  return runs.length > MANY_PLACES ? null : runs;
}

function keyOf(report: Report): string {
  return reportKey(report.organisation.id, report.period);
}
