// Remembers what the generated sheets were last written from, so that a run without news need not compute anything.

import type { Day } from '../../domain/calendar/day';
import type { Deadline } from '../../domain/calendar/deadline';
import { periodOf, yearOf } from '../../domain/calendar/period';
import type { Regime } from '../../domain/regime/regime';
import { deadlineIn, deadlinesOf, ownDeadline } from '../deadlines';
import type { DecisionSheet } from '../inputs/decisions';
import type { Inputs } from '../inputs/read-inputs';
import type { Settings } from '../inputs/settings';
import { postponedLetters } from '../letters/postponed';
import { MEMORY } from '../memory-keys';
import type { Memory, Ports } from '../ports';
import { BUILD } from './build';

/** What the sheets depend on. */
export interface Stamp {
  /** Fingerprint of what the rows of "Số liệu" depend on besides the log, the add-on's own code included. */
  readonly figures: string;
  /** Fingerprint of everything else: other inputs, and how far the year has come. */
  readonly rest: string;
  readonly logRows: number;
}

/** The stamp of a day, with so many rows in the log. */
export function stampOf(
  { fingerprints, memory }: Pick<Ports, 'fingerprints' | 'memory'>,
  regime: Regime,
  inputs: Inputs,
  today: Day,
  logRows: number,
): Stamp {
  const {
    settings: allSettings,
    organisations,
    items,
    questions,
    openings,
    targets,
    problems,
    calendar,
    schedule,
    decisionSheet,
  } = inputs;
  const { chosen, ...settings } = allSettings;
  const year = yearOf(periodOf(today));
  const deadlines = [
    ...[...new Set([year, settings.viewedYear ?? year])].flatMap((each) => deadlinesOf(regime, inputs, each)),
    ...inputs.decisions.extensions.map(({ organisation, period }) =>
      ownDeadline(inputs.decisions, organisation, deadlineIn(regime, inputs, period)),
    ),
  ];
  const units = organisations.map((organisation) => ({
    ...organisation,
    terms: organisation.terms.map((term) => ({ ...term, items: [...term.items] })),
  }));
  return {
    figures: fingerprints.of(
      JSON.stringify([
        BUILD,
        written(settings),
        units,
        items.map((item) => Object.values(item)),
        [...questions],
        [...calendar.values()],
        decided(decisionSheet),
        receipts(inputs),
      ]),
    ),
    rest: fingerprints.of(
      JSON.stringify([
        chosen,
        openings,
        targets,
        // Numbers are given by the add-on itself, and change nothing.
        inputs.adjustments.map((adjustment) => ({ ...adjustment, number: '' })),
        inputs.signedCopies,
        schedule,
        postponedLetters(memory),
        problems,
        inputs.plan,
        (inputs.plan?.deadlines ?? []).map(({ due }) => today > due),
        inputs.targetSheet.rows.map(({ row, ownValue, isAccepted }) => [row, ownValue, isAccepted]),
        inputs.isLinkPending,
        [...inputs.closings.closings.values(), ...inputs.closings.lacking.values()].map(({ period, at }) => [
          period,
          at,
        ]),
        inputs.formChanges.map(({ id, change }) => [id, change]),
        deadlines.map((each) => standing(each, today)),
      ]),
    ),
    logRows,
  };
}

/** Whether the sheets would come out the same. */
export function isSameStamp(before: Stamp | null, after: Stamp): boolean {
  return (
    before !== null &&
    before.figures === after.figures &&
    before.rest === after.rest &&
    before.logRows === after.logRows
  );
}

/** A stamp in one text: the same for the same stamps. */
export function stampText({ figures, rest, logRows }: Stamp): string {
  return `${figures} ${rest} ${logRows}`;
}

/** The stamp of the last completed writing, or null. */
export function readStamp(memory: Memory): Stamp | null {
  const [figures, rest, logRows] = (memory.get(MEMORY.stamp) ?? '').split(' ');
  if (figures === undefined || rest === undefined || logRows === undefined) return null;
  return { figures, rest, logRows: Number(logRows) };
}

/** Forgets the last completed writing, before the next one begins: a run that is cut off then leaves none. */
export function forgetStamp(memory: Memory): void {
  if (memory.get(MEMORY.stamp) !== null) memory.set(MEMORY.stamp, '');
}

/** Remembers a completed writing. */
export function writeStamp(memory: Memory, stamp: Stamp): void {
  memory.set(MEMORY.stamp, stampText(stamp));
}

// A set has no text of its own.
function written({ checks, ...others }: Omit<Settings, 'chosen'>): unknown {
  return { ...others, checks: { ...checks, off: [...checks.off] } };
}

// Where signed copies decide whether a report came in time, the rows of reports show it.
function receipts({ settings, signedCopies }: Inputs): readonly unknown[] {
  return settings.lateBy === 'form' ? [] : signedCopies;
}

// Rows without a verdict do nothing, and the add-on adds some itself. Where a row stands matters only for their order.
function decided({ rows }: DecisionSheet): readonly unknown[] {
  return rows
    .filter(({ verdict }) => verdict !== null)
    .map(({ key, verdict, decision }) => [key, verdict, decision === null ? null : { ...decision, row: 0 }]);
}

function standing({ opens, due }: Deadline, today: Day): 'ahead' | 'open' | 'past' {
  if (today > due) return 'past';
  return today < opens ? 'ahead' : 'open';
}
