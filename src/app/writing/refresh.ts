// Writes the generated sheets from a projection, and of them only what changed; what people typed over is noticed first.

import type { Moment } from '../../domain/calendar/moment';
import { describeDifference } from '../../text/comparison';
import { ruleOf } from '../deadlines';
import { unsentLetters } from '../letters/ledger';
import { movedDeadlines } from '../passed-deadlines';
import type { Cell, Fingerprints, Memory, PaintedCell, Ports, Sheets } from '../ports';
import type { Projection } from '../project';
import { sheetColumns } from '../sheet-columns';
import { isSettledBy, readRemarks } from '../views/findings-view';
import { overviewRows, UPDATED_ROW, updatedCells } from '../views/overview-view';
import { type CellDifference, compareRows } from './comparison';
import { type LastCheck, readLastCheck, writeLastCheck } from './last-check';
import type { ProvedRows } from './proof';
import { planDecisions } from './proposals';
import { type FiguresExtent, planFigures } from './refresh-figures';
import { replaceRows } from './replace-rows';
import { SMALL_SHEETS } from './small-sheets';
import { forgetStamp } from './stamp';
import { typedFigures } from './typed-over';
import { contentOf, forgetWritten, readWritten, type Written, writeWritten, writtenOf } from './written';

/**
 * What to write. 'all': every sheet, for what stands there is not known. 'proof': every sheet, after it was compared with what
 * it should hold. 'differing': the same, but only sheets that differ are written. 'no-figures': no version is new; `changed`: the figures of the reports that new versions touched; with both, the
 * small sheets are written when they differ from their last writing.
 */
export type Extent = FiguresExtent;

/** What a refresh found in the sheets before it wrote. */
export interface Refreshed {
  /** Cells compared; 0 where the extent compares nothing. */
  readonly cells: number;
  /** Cells that did not hold what they should. */
  readonly differences: readonly CellDifference[];
  /** What the sheets hold now, where everything was compared; null otherwise. */
  readonly held: ProvedRows | null;
}

/**
 * Writes the generated sheets and commits; then remembers what was written, so that an interrupted run is repaired by the
 * next one. Figures that somebody typed over are put before the office in "Quyết định" before they are written over. `before` is the projection without what this run took in.
 */
export function refreshSheets(
  ports: Ports,
  projection: Projection,
  extent: Extent,
  before: () => Projection,
): Refreshed {
  const { sheets, clock, memory, fingerprints, bells } = ports;
  const now = clock.now();
  const columnsOf = sheetColumns(projection.regime);
  const isCompared = extent === 'proof' || extent === 'differing';
  // Everything is read before anything is written: a read would send waiting writes off on their own.
  const storedFindings = sheets.read('findings');
  const remarks = readRemarks(storedFindings);
  const lastWritten = readWritten(memory);
  const small = SMALL_SHEETS.map(({ sheet, rows: rowsOf }, place) => {
    const rows = rowsOf(projection, { remarks });
    const written = writtenOf(fingerprints, sheet, rows);
    const known = lastWritten(place);
    const stored = !isCompared ? null : sheet === 'findings' ? storedFindings.rows : sheets.read(sheet).rows;
    const compared = stored === null ? null : compareRows(sheet, columnsOf(sheet).length, rows, stored);
    const isTyped = stored !== null && known !== null && known.content !== contentOf(fingerprints, sheet, stored);
    const isToWrite =
      extent === 'all' ||
      extent === 'proof' ||
      known?.looks !== written.looks ||
      (compared?.differences.length ?? 0) > 0;
    return { sheet, rows, written, compared, isTyped, isToWrite };
  });
  const figures = planFigures(sheets, projection, extent, before);
  const typedOver = [
    ...figures.typedOver,
    ...small.flatMap((each) => (each.isTyped ? (each.compared?.differences ?? []) : [])),
  ];
  const cells = small.reduce((sum, { compared }) => sum + (compared?.cells ?? 0), figures.cells);
  const lastCheck = readLastCheck(memory);
  const isNews = isCompared || typedOver.length > 0;
  const check: LastCheck | null = isNews
    ? {
        at: now,
        cells: isCompared ? cells : (lastCheck?.cells ?? 0),
        typedOver: typedOver.map((each) => describeDifference(each, columnsOf(each.sheet))),
      }
    : lastCheck;
  const storedOverview = isCompared ? sheets.read('overview').rows : null;
  const decisions = planDecisions(sheets, projection, typedFigures(projection, columnsOf, figures.typedOver));
  const office = {
    isSettled: isSettledBy(remarks),
    unsent: unsentLetters(sheets),
    owner: bells.owner(),
    check,
    moved: movedDeadlines(memory, ruleOf(projection.regime, projection.inputs.settings), projection.today),
    pending: decisions.pending,
  };
  const overview = planOverview(
    fingerprints,
    overviewRows(projection, office, now),
    lastWritten(small.length),
    storedOverview,
  );

  // What people typed is safe before it is written over. Until everything is written, nobody can tell a cell that was typed
  // over from one that is not written yet.
  if (isNews && check !== null) writeLastCheck(memory, check);
  forgetStamp(memory);
  forgetWritten(memory);
  decisions.write();
  figures.write();
  for (const { sheet, rows, isToWrite } of small) if (isToWrite) replaceRows(sheets, sheet, rows);
  if (extent === 'all' || extent === 'proof' || overview.isDifferent) replaceRows(sheets, 'overview', overview.rows);
  else touchOverview(sheets, memory, now);
  sheets.commit();
  writeWritten(memory, [...small.map(({ written }) => written), overview.written]);
  return {
    cells,
    differences: [...figures.differences, ...small.flatMap(({ compared }) => compared?.differences ?? [])],
    held: isCompared
      ? new Map([
          ...small.map(({ sheet, rows }) => [sheet, valuesOf(rows)] as const),
          ['figures', valuesOf(figures.rows)] as const,
        ])
      : null,
  };
}

/** Writes only when "Tổng quan" was last found true. */
export function touchOverview(sheets: Sheets, memory: Memory, now: Moment): void {
  sheets.write('overview', UPDATED_ROW, [updatedCells(now, readLastCheck(memory))]);
}

function valuesOf(rows: readonly (readonly PaintedCell[])[]): readonly (readonly Cell[])[] {
  return rows.map((row) => row.map(({ value }) => value));
}

interface OverviewPlan {
  readonly rows: readonly (readonly PaintedCell[])[];
  readonly written: Written;
  /** Whether more than its time has changed, or somebody typed into it. */
  readonly isDifferent: boolean;
}

function planOverview(
  fingerprints: Fingerprints,
  rows: readonly (readonly PaintedCell[])[],
  known: Written | null,
  stored: readonly (readonly Cell[])[] | null,
): OverviewPlan {
  const withoutTime = <T>(all: readonly T[]) => all.filter((_row, place) => place !== UPDATED_ROW);
  const written = writtenOf(fingerprints, 'overview', withoutTime(rows));
  const isTyped = stored !== null && contentOf(fingerprints, 'overview', withoutTime(stored)) !== written.content;
  return { rows, written, isDifferent: known?.looks !== written.looks || isTyped };
}
