// The month as it goes to the superior: each value with whether it can be sent, and what stands against it.

import { type Period, periodOf, yearOf } from '../../domain/calendar/period';
import type { Finding } from '../../domain/checks/finding';
import { isNumeric } from '../../domain/regime/regime';
import { type UpwardValue, upwardValues } from '../../domain/totals/upward';
import type { Projection } from '../project';
import { chosenMonth } from './chosen';

/** A value, and what the office has not settled about it. */
export interface UpwardLine {
  readonly value: UpwardValue;
  readonly open: readonly Finding[];
  /** Whether it can be sent as it is. */
  readonly isReady: boolean;
  /** Whether there is nothing to send: no text was due, its branch was not taken, or the sender fills it in. */
  readonly isEmpty: boolean;
}

const EMPTY: ReadonlySet<UpwardValue['standing']> = new Set(['nothing', 'not-asked', 'identity']);

/** The lines of a month, in the form's order; `isSettled` says what the office has dealt with. */
export function upwardLines(
  { figures, inputs, findings, schoolIn, today }: Projection,
  period: Period,
  isSettled: (finding: Finding) => boolean,
): readonly UpwardLine[] {
  const doubts = findings.filter(
    (finding) => finding.period === period && finding.severity !== 'note' && !isSettled(finding),
  );
  const isBegun = figures.start <= period && period <= periodOf(today);
  const ofYear = isBegun ? schoolIn(yearOf(period)) : null;
  return upwardValues(figures, inputs.items, period, ofYear).map((value) => {
    const open = doubts.filter(({ item }) => item === value.item.no);
    const isEmpty = EMPTY.has(value.standing);
    return { value, open, isReady: value.standing === 'complete' && open.length === 0, isEmpty };
  });
}

/** A month with its lines: what both of its sheets are made of. */
export interface UpwardMonth {
  readonly period: Period;
  readonly lines: readonly UpwardLine[];
}

/** The chosen month, null where there is none yet. */
export function upwardMonth(projection: Projection, isSettled: (finding: Finding) => boolean): UpwardMonth | null {
  const period = chosenMonth(projection);
  return period === null ? null : { period, lines: upwardLines(projection, period, isSettled) };
}

/** Whether a value may be filled into a form beforehand: a figure or a choice that is complete and undoubted. */
export function isFillable({ value: { item }, isReady }: UpwardLine): boolean {
  return isReady && (isNumeric(item) || item.kind === 'choice');
}
