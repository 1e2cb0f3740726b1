// Says what the add-on writes into "Điều chỉnh" and "Bản ký": numbers, what became of each row, comparisons.

import type { AdjustmentStanding } from '../../domain/closing/adjust';
import { ADJUSTMENT_EFFECTS } from '../../text/adjustments';
import { comparisonText } from '../../text/signed-copies';
import type { AdjustmentRow } from '../inputs/adjustments';
import type { Sheets } from '../ports';
import type { Projection } from '../project';
import { planOwnColumns } from './own-columns';

/** Plans the number and the effect of each adjustment. */
export function planAdjustments(sheets: Sheets, { inputs, views }: Projection): () => void {
  const { adjustmentSheet } = inputs;
  const rows = adjustmentSheet.rows.map((row) => ({
    row: row.row,
    wanted: {
      number: row.adjustment?.number ?? row.number,
      effect: effectOf(row, views.applied.standings, inputs.changedTargets.byAdjustment),
    },
    standing: { number: row.number, effect: row.effect },
  }));
  return planOwnColumns(sheets, 'adjustments', adjustmentSheet, rows);
}

/** Plans the comparison of each signed copy; '' where the office does not record them, or where a row cannot be used. */
export function planComparisons(sheets: Sheets, { inputs, compared }: Projection): () => void {
  const { signedSheet } = inputs;
  const byRow = new Map(compared.map(({ copy, comparison }) => [copy.row, comparisonText(comparison)]));
  const rows = signedSheet.rows.map(({ row, comparison }) => ({
    row,
    wanted: { comparison: byRow.get(row) ?? '' },
    standing: { comparison },
  }));
  return planOwnColumns(sheets, 'signed', signedSheet, rows);
}

function effectOf(
  { row, adjustment }: AdjustmentRow,
  standings: ReadonlyMap<number, AdjustmentStanding>,
  changedTargets: ReadonlySet<number>,
): string {
  if (adjustment === null) return ADJUSTMENT_EFFECTS.incomplete;
  if (adjustment.about.kind === 'target' && !changedTargets.has(row)) return ADJUSTMENT_EFFECTS.otherTarget;
  const standing = standings.get(row);
  switch (standing?.kind) {
    case 'not-closed':
      return ADJUSTMENT_EFFECTS.notClosed;
    case 'not-in-closing':
      return ADJUSTMENT_EFFECTS.notInClosing;
    case 'other-old':
      return ADJUSTMENT_EFFECTS.otherOld(standing.now);
    default:
      return ADJUSTMENT_EFFECTS.inForce;
  }
}
