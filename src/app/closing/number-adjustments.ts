// Numbers adjustments: a number is given once, and never again, even when its row is deleted.

import type { Day } from '../../domain/calendar/day';
import { periodOf, yearOf } from '../../domain/calendar/period';
import type { Regime } from '../../domain/regime/regime';
import { adjustmentNumber, readAdjustmentNumber } from '../../text/adjustments';
import { type Inputs, readInputs, requireUsable } from '../inputs/read-inputs';
import { MEMORY } from '../memory-keys';
import { passedDeadlines } from '../passed-deadlines';
import type { Memory, Ports } from '../ports';

/** The inputs of a run that writes: usable, and with every adjustment numbered. Throws a UserError like `requireUsable`. */
export function readNumbered({ sheets, memory }: Pick<Ports, 'sheets' | 'memory'>, regime: Regime, today: Day): Inputs {
  return withNumbers(memory, requireUsable(readInputs(sheets, regime, passedDeadlines(memory, today))), today);
}

/**
 * The inputs with a number for every adjustment that says all it needs: those of a year follow one another in the order in which
 * the add-on first sees them. Nothing is written. Example: after ĐC-2026-001 the next one is ĐC-2026-002, also where row 001 is gone.
 */
function withNumbers(memory: Memory, inputs: Inputs, today: Day): Inputs {
  const { adjustmentSheet } = inputs;
  if (adjustmentSheet.rows.every(({ number, adjustment }) => number !== '' || adjustment === null)) return inputs;
  const year = yearOf(periodOf(today));
  let last = highestNumber(memory, inputs, year);
  const rows = adjustmentSheet.rows.map((row) => {
    if (row.adjustment === null || row.number !== '') return row;
    last += 1;
    return { ...row, adjustment: { ...row.adjustment, number: adjustmentNumber(year, last) } };
  });
  const adjustments = rows.flatMap(({ adjustment }) => (adjustment === null ? [] : [adjustment]));
  return { ...inputs, adjustments, adjustmentSheet: { ...adjustmentSheet, rows } };
}

/** Remembers the highest number of the year, once it stands in the sheet. */
export function rememberNumbers(memory: Memory, inputs: Inputs, today: Day): void {
  const year = yearOf(periodOf(today));
  const highest = highestNumber(memory, inputs, year);
  const text = `${year}-${highest}`;
  if (highest > 0 && memory.get(MEMORY.adjustments) !== text) memory.set(MEMORY.adjustments, text);
}

function highestNumber(memory: Memory, { adjustmentSheet }: Inputs, year: number): number {
  const [ofYear, remembered] = (memory.get(MEMORY.adjustments) ?? '').split('-').map(Number);
  const places = adjustmentSheet.rows.flatMap(({ number, adjustment }) => {
    const read = readAdjustmentNumber(adjustment?.number ?? number);
    return read?.year === year ? [read.place] : [];
  });
  return Math.max(0, ofYear === year ? (remembered ?? 0) : 0, ...places);
}
