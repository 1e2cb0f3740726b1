// The generated sheets that are computed whole at every refresh, and the rows that each holds.

import type { SheetId } from '../../text/sheets';
import type { PaintedCell } from '../ports';
import type { Projection } from '../project';
import { complianceRows, draftRows } from '../views/compliance-view';
import { consolidationRows } from '../views/consolidation-view';
import { cumulativeRows } from '../views/cumulative-view';
import { findingRows, isSettledBy, type OfficeRemark } from '../views/findings-view';
import { planRows } from '../views/plan-view';
import { reconciliationRows } from '../views/reconciliation-view';
import { trackingRows } from '../views/tracking-view';
import { upwardLineRows, upwardRows } from '../views/upward-view';

/** What the rows of these sheets are made of besides the projection. */
export interface OfficeColumns {
  /** What the office wrote beside findings, by finding key. */
  readonly remarks: ReadonlyMap<string, OfficeRemark>;
}

/** One such sheet. */
export interface SmallSheet {
  readonly sheet: SheetId;
  /**
   * Whether it is read before an intake writes over it, at the price of a round trip; what somebody typed into the others is
   * noticed when they are compared, every morning, unless an intake wrote over it before.
   */
  readonly isGuarded?: boolean;
  /** Whether what the office writes beside findings changes its rows: then it may be behind without anybody having typed. */
  readonly followsRemarks?: boolean;
  rows(projection: Projection, office: OfficeColumns): readonly (readonly PaintedCell[])[];
}

// The yearly sheets show the year that the office looks at; everything else speaks of today's.
function inViewedYear(projection: Projection): Projection {
  return { ...projection, ...projection.viewed };
}

/** All of them. Their order is the order of the fingerprints that are kept between runs: new ones go to the end. */
export const SMALL_SHEETS: readonly SmallSheet[] = [
  { sheet: 'cumulative', rows: (projection) => cumulativeRows(inViewedYear(projection)), isGuarded: true },
  { sheet: 'tracking', rows: (projection) => trackingRows(inViewedYear(projection)), isGuarded: true },
  { sheet: 'findings', isGuarded: true, rows: (projection, { remarks }) => findingRows(projection, remarks) },
  { sheet: 'consolidation', rows: consolidationRows },
  { sheet: 'upward', rows: upwardRows, followsRemarks: true },
  { sheet: 'upwardLine', rows: upwardLineRows, followsRemarks: true },
  { sheet: 'plan', rows: (projection) => planRows(inViewedYear(projection)) },
  {
    sheet: 'compliance',
    rows: (projection, { remarks }) => complianceRows(inViewedYear(projection), isSettledBy(remarks)),
    followsRemarks: true,
  },
  {
    sheet: 'draft',
    rows: (projection, { remarks }) => draftRows(inViewedYear(projection), isSettledBy(remarks)),
    followsRemarks: true,
  },
  { sheet: 'reconciliation', rows: reconciliationRows },
];
