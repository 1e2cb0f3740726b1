// Writes the generated sheets from a projection, and of them only what changed; what people typed over is noticed first.

import { describeDifference } from '../../text/comparison';
import type { SheetId } from '../../text/sheets';
import { rememberNumbers } from '../closing/number-adjustments';
import { ruleOf } from '../deadlines';
import { postponedLetters } from '../letters/postponed';
import { movedDeadlines } from '../passed-deadlines';
import type { PaintedCell, Ports, Sheets } from '../ports';
import type { Projection } from '../project';
import { planDecisions } from '../proposing/plan-decisions';
import { type SheetColumns, sheetColumns } from '../sheet-columns';
import { isSettledBy, readRemarks } from '../views/findings-view';
import { type OfficeView, overviewRows } from '../views/overview-view';
import { LIVE_ROWS } from '../views/watch-lines';
import { liveFacts } from '../watch/show-watch';
import { planAdjustments, planComparisons } from './closing-columns';
import { type CellDifference, compareRows } from './comparison';
import { checkAfter, readLastCheck, writeLastCheck } from './last-check';
import { noteLines, withNotes } from './notes';
import { type FiguresExtent, planFigures } from './refresh-figures';
import { replaceRows } from './replace-rows';
import { sealed } from './row-seal';
import { smallSheets } from './small-sheets';
import { forgetStamp, readStamp, type Stamp, stampText } from './stamp';
import { typedCells } from './typed-over';
import { knownUnsent } from './unsent-letters';
import { forgetWritten, looksOf, readWritten, writeWritten } from './written';

/**
 * What to write. 'all': every sheet, for what stands there is not known. 'proof': every sheet, after it was compared with what
 * it should hold. 'differing': the same, but only sheets that differ are written. 'no-figures': no version is new; `changed`:
 * the figures of the reports that new versions touched; with both, the small sheets are written when they differ from their
 * last writing.
 */
export type Extent = FiguresExtent;

/** What a refresh found in the sheets before it wrote. */
export interface Refreshed {
  /** Cells compared; 0 where the extent compares nothing. */
  readonly cells: number;
  /** Cells that did not hold what they should. */
  readonly differences: readonly CellDifference[];
  /** Of all cells that were about to be written over, those that a person had typed over. */
  readonly typedOver: readonly CellDifference[];
}

/**
 * Writes the generated sheets and commits; then remembers what was written, so that an interrupted run is repaired by the
 * next one. No sheet of the office's daily work is written over unread: what somebody typed there is put before the office in
 * "Quyết định" first. `stamp` is what the projection was computed from; whoever calls remembers it. `writeFirst` writes what
 * the sheets are computed from, once everything is read.
 */
export function refreshSheets(
  ports: Ports,
  projection: Projection,
  extent: Extent,
  stamp: Stamp,
  writeFirst: () => void = () => {},
): Refreshed {
  const { sheets, clock, memory, fingerprints } = ports;
  const now = clock.now();
  const columnsOf = sheetColumns(projection.regime);
  const isCompared = extent === 'proof' || extent === 'differing';
  const isWhole = extent === 'proof' || extent === 'all';
  // Everything is read before anything is written: a read would send waiting writes off on their own.
  const storedFindings = sheets.read('findings');
  const remarks = readRemarks(storedFindings);
  const lastLooks = readWritten(memory);
  const lastCheck = readLastCheck(memory);
  const isAfterCut = readStamp(memory) === null;
  const small = smallSheets(projection, { remarks }).map(({ sheet, rows: own, isGuarded, followsRemarks }, place) => {
    const rows = withNotes(sheet, own, projection, columnsOf);
    const looks = looksOf(fingerprints, rows);
    const isChanged = isWhole || lastLooks(place) !== looks;
    const isRead = isCompared || (isChanged && isGuarded === true);
    const stored = sheet === 'findings' ? storedFindings.rows : isRead ? sheets.read(sheet).rows : [];
    const compared = isCompared ? compareRows(sheet, columnsOf(sheet).length - 1, rows, stored) : NOTHING_COMPARED;
    const isAsComputed = isCompared && compared.differences.length === 0;
    const typedOver = isAsComputed ? [] : typedCells(sheet, stored, rows);
    return {
      sheet,
      rows,
      looks,
      compared,
      typedOver,
      isToWrite: isChanged || typedOver.length + compared.differences.length > 0,
      isBehind: followsRemarks === true && typedOver.length === 0,
    };
  });
  const figures = planFigures(sheets, projection, extent);
  const unsent = knownUnsent(sheets, memory, isCompared);
  const storedOverview = sheets.read('overview').rows;
  const ownColumns = [planAdjustments(sheets, projection), planComparisons(sheets, projection)];

  const typedElsewhere = [...figures.typedOver, ...small.flatMap(({ typedOver }) => typedOver)];
  const cells = small.reduce((sum, { compared }) => sum + compared.cells, figures.cells);
  const moved = movedDeadlines(memory, ruleOf(projection.regime, projection.inputs.settings), projection.today);
  const plan = (typedOver: readonly CellDifference[]) => {
    const compared = isCompared ? cells : null;
    const check = checkAfter(lastCheck, now, compared, sentencesOf(typedOver, columnsOf), isAfterCut);
    const decisions = planDecisions(ports, projection, columnsOf, typedOver, stampText(stamp));
    const office: OfficeView = {
      isSettled: isSettledBy(remarks),
      unsent,
      postponed: postponedLetters(memory),
      check,
      live: { ...liveFacts(ports), check },
      moved,
      pending: decisions.pending,
      notes: noteLines(projection, columnsOf),
    };
    return { check, decisions, rows: overviewRows(projection, office, now) };
  };
  // The overview says how many cells were typed over, its own among them.
  const withoutOwn = plan(typedElsewhere);
  const ownTyped = typedCells('overview', storedOverview, withoutOwn.rows);
  const typedOver = [...typedElsewhere, ...ownTyped];
  const { check, decisions, rows: overview } = ownTyped.length === 0 ? withoutOwn : plan(typedOver);
  const overviewLooks = looksOf(fingerprints, lasting(overview));
  const isOverviewToWrite = isWhole || lastLooks(small.length) !== overviewLooks || isDamaged(overview, storedOverview);

  // What people typed is safe before it is written over.
  if (check !== null) writeLastCheck(memory, check);
  forgetStamp(memory);
  forgetWritten(memory);
  writeFirst();
  decisions.write();
  for (const write of ownColumns) write();
  figures.write();
  for (const { sheet, rows, isToWrite } of small) if (isToWrite) writeSealed(sheets, sheet, rows);
  if (isOverviewToWrite) writeSealed(sheets, 'overview', overview);
  else writeLive(sheets, overview);
  sheets.commit();
  decisions.remember();
  rememberNumbers(memory, projection.inputs, projection.today);
  writeWritten(memory, [...small.map(({ looks }) => looks), overviewLooks]);
  const differences = [
    ...figures.differences,
    ...small.flatMap(({ compared, isBehind }) => (isBehind ? [] : compared.differences)),
    ...ownTyped,
  ];
  return { cells, differences, typedOver };
}

const NOTHING_COMPARED = { cells: 0, differences: [] } as const;

function writeLive(sheets: Sheets, overview: readonly (readonly PaintedCell[])[]): void {
  const { first, count } = LIVE_ROWS;
  sheets.paint(
    'overview',
    first,
    overview.slice(first, first + count).map((row) => sealed('overview', row)),
  );
}

function sentencesOf(typedOver: readonly CellDifference[], columnsOf: SheetColumns): readonly string[] {
  return typedOver.map((each) => describeDifference(each, columnsOf(each.sheet)));
}

function writeSealed(sheets: Sheets, sheet: SheetId, rows: readonly (readonly PaintedCell[])[]): void {
  replaceRows(
    sheets,
    sheet,
    rows.map((row) => sealed(sheet, row)),
  );
}

// The rows that not every run changes.
function lasting<T>(rows: readonly T[]): readonly T[] {
  return [...rows.slice(0, LIVE_ROWS.first), ...rows.slice(LIVE_ROWS.first + LIVE_ROWS.count)];
}

// Whether the overview does not hold what it should, apart from the rows about the runs.
function isDamaged(rows: readonly (readonly PaintedCell[])[], stored: Parameters<typeof compareRows>[3]): boolean {
  const width = rows[0]?.length ?? 0;
  return compareRows('overview', width, lasting(rows), lasting(stored)).differences.length > 0;
}
