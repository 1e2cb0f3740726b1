// The generated sheets that are computed whole at every refresh, and the rows that each holds.

import type { SheetId } from '../../text/sheets';
import { complianceOf } from '../compliance';
import type { PaintedCell } from '../ports';
import type { Projection } from '../project';
import { upwardMonth } from '../reports/upward-report';
import { complianceRows, draftRows } from '../views/compliance-view';
import { consolidationRows } from '../views/consolidation-view';
import { cumulativeRows } from '../views/cumulative-view';
import { findingRows, isSettledBy, type OfficeRemark } from '../views/findings-view';
import { planRows } from '../views/plan-view';
import { reconciliationRows } from '../views/reconciliation-view';
import { trackingRows } from '../views/tracking-view';
import { upwardLineRows, upwardRows } from '../views/upward-view';

/** What the rows of these sheets are made of besides the projection. */
interface OfficeColumns {
  /** What the office wrote beside findings, by finding key. */
  readonly remarks: ReadonlyMap<string, OfficeRemark>;
}

/** One such sheet, with the rows that it should hold. */
export interface SmallSheet {
  readonly sheet: SheetId;
  readonly rows: readonly (readonly PaintedCell[])[];
  /**
   * Whether it is read before an intake writes over it, at the price of a round trip; what somebody typed into the others is
   * noticed when they are compared, every morning, unless an intake wrote over it before.
   */
  readonly isGuarded?: boolean;
  /** Whether what the office writes beside findings changes its rows: then it may be behind without anybody having typed. */
  readonly followsRemarks?: boolean;
}

/** All of them. Their order is the order of the fingerprints that are kept between runs: new ones go to the end. */
export function smallSheets(projection: Projection, { remarks }: OfficeColumns): readonly SmallSheet[] {
  // The yearly sheets show the year that the office looks at; everything else speaks of today's.
  const viewed: Projection = { ...projection, ...projection.viewed };
  const isSettled = isSettledBy(remarks);
  const upward = upwardMonth(projection, isSettled);
  const records = complianceOf(viewed, isSettled);
  return [
    { sheet: 'cumulative', rows: cumulativeRows(viewed), isGuarded: true },
    { sheet: 'tracking', rows: trackingRows(viewed), isGuarded: true },
    { sheet: 'findings', rows: findingRows(projection, remarks), isGuarded: true },
    { sheet: 'consolidation', rows: consolidationRows(projection) },
    { sheet: 'upward', rows: upwardRows(projection, upward), followsRemarks: true },
    { sheet: 'upwardLine', rows: upwardLineRows(upward), followsRemarks: true },
    { sheet: 'plan', rows: planRows(viewed) },
    { sheet: 'compliance', rows: complianceRows(records), followsRemarks: true },
    { sheet: 'draft', rows: draftRows(viewed, records), followsRemarks: true },
    { sheet: 'reconciliation', rows: reconciliationRows(projection) },
  ];
}
