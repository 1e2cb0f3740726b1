// Compares the targets of registrations with the sheet "Chỉ tiêu": which rows to add and write, and what to ask the office.

import { dayOf } from '../../domain/calendar/moment';
import { targetKey } from '../../domain/registration/change-targets';
import type { PlanStanding, StandingRegistration } from '../../domain/registration/plan-standing';
import { settleTarget } from '../../domain/registration/settle-target';
import { registrationSource } from '../../text/registration';
import { TARGET_STATES } from '../../text/sheets/words';
import type { Inputs } from '../inputs/read-inputs';
import { columnPlaces, rowFor } from '../inputs/table';
import { ownRowKey, type TargetRow } from '../inputs/targets';
import type { Sheets } from '../ports';

/** A registered target that differs from the one that holds, and is not written without the office's word. */
export interface AskedTarget {
  readonly organisation: string;
  readonly year: number;
  readonly code: string;
  /** What holds now; null where the row says no target. */
  readonly standing: number | null;
  readonly value: number;
  readonly registration: StandingRegistration;
  readonly because: 'accepted' | 'late' | 'typed';
}

interface Settled extends Omit<AskedTarget, 'because' | 'standing'> {
  readonly row: TargetRow | null;
  readonly standing: number | null;
  readonly settlement: ReturnType<typeof settleTarget>;
}

/** What the office is asked. Example: TG02 of A, accepted at 8, registered anew as 10. */
export function askedTargets(inputs: Inputs, plan: PlanStanding): readonly AskedTarget[] {
  return settle(inputs, plan).flatMap(({ row, settlement, ...asked }) =>
    settlement === 'ask' ? [{ ...asked, because: reasonOf(row, asked.registration) }] : [],
  );
}

/**
 * Adds rows for targets that have none, and writes into those of its own that are still open; no other row is touched. The caller
 * commits. Doing it again changes nothing. Answers whether anything was written.
 */
export function writeTargets(sheets: Sheets, inputs: Inputs, plan: PlanStanding): boolean {
  const { header, length } = inputs.targetSheet;
  const settled = settle(inputs, plan);
  const places = columnPlaces('targets', header);
  for (const { row, settlement, ...target } of settled) {
    if (settlement !== 'update' || row === null) continue;
    for (const [key, value] of Object.entries(writtenCells(target))) {
      const place = places.get(key) ?? -1;
      if (place !== -1) sheets.write('targets', row.row - 2, [[value]], place);
    }
  }
  const added = settled.filter(({ settlement }) => settlement === 'add');
  sheets.write(
    'targets',
    length,
    added.map((target) =>
      rowFor('targets', header, {
        unit: target.organisation,
        code: target.code,
        year: String(target.year),
        state: TARGET_STATES[0],
        ...writtenCells(target),
      }),
    ),
  );
  return added.length > 0 || settled.some(({ settlement }) => settlement === 'update');
}

function settle({ targets, targetSheet, changedTargets }: Inputs, { registrations }: PlanStanding): readonly Settled[] {
  const held = new Map(targets.map((target) => [targetKey(target), target.target]));
  const rows = new Map<string, TargetRow>();
  for (const row of targetSheet.rows) if (!rows.has(targetKey(row))) rows.set(targetKey(row), row);
  return registrations.flatMap((registration) =>
    registration.targets.map(({ code, value }) => {
      const { organisation, year, at, due } = registration;
      const key = targetKey({ organisation, code, year });
      const row = rows.get(key) ?? null;
      const standing = held.get(key) ?? null;
      const isThere = row !== null || standing !== null;
      const isOwn = row !== null && row.ownValue !== null && row.ownValue === row.target && row.target === standing;
      const settlement = settleTarget(
        isThere
          ? {
              effective: standing,
              isOwn,
              isAccepted: row?.isAccepted ?? false,
              decidedOn: changedTargets.decidedOn.get(key) ?? null,
            }
          : null,
        { value, at },
        due,
      );
      return { organisation, year, code, standing, value, registration, row, settlement };
    }),
  );
}

function writtenCells(target: Pick<Settled, 'organisation' | 'code' | 'year' | 'value' | 'registration'>) {
  const { value, registration } = target;
  return {
    target: String(value),
    version: String(registration.version),
    source: registrationSource(registration.at, registration.version, registration.due),
    key: ownRowKey(target, value),
  };
}

function reasonOf(row: TargetRow | null, { at, due }: StandingRegistration): AskedTarget['because'] {
  if (row === null || row.ownValue === null || row.ownValue !== row.target) return 'typed';
  if (row.isAccepted) return 'accepted';
  return dayOf(at) > due ? 'late' : 'typed';
}
