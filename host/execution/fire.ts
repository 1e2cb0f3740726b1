// Fires triggers: by the clock, by a submitted form, by what a person does to the spreadsheet.

import type { EventRecord } from '../bridge/events';
import type { TriggerEvent } from '../bridge/script-operations';
import { responseRecord } from '../operations/form-handlers';
import type { ExecutionReport, Instant } from '../types';
import { remaining, spend } from '../world/account';
import { clockTime } from '../world/clock-event';
import { lastResponseRow } from '../world/form-destination';
import type { FormState, StoredResponse } from '../world/form-state';
import { displayCell } from '../world/sheet-values';
import { nextDue } from '../world/trigger-schedule';
import type { TriggerState } from '../world/trigger-state';
import { accountOf, type World } from '../world/world';
import { RUN_LIMIT, SIMPLE_LIMIT, TIME_IS_UP } from './execution';
import { type ReadyRun, runExecution } from './run-execution';
import type { Stage } from './stage';
import { inTimeZone } from './time-zone';

/** True while the account has agreed to every scope of the manifest. */
function isAuthorized(world: World, email: string): boolean {
  const { scopes } = accountOf(world, email);
  return (world.manifest.oauthScopes ?? []).every((scope) => scopes.has(scope));
}

/** An installed trigger's run: as its creator, without a screen; null without full consent, for then it does not run. */
export function triggerRun(stage: Stage, trigger: TriggerState, event: EventRecord): ReadyRun | null {
  const { world } = stage;
  if (!isAuthorized(world, trigger.owner)) return null;
  const account = accountOf(world, trigger.owner);
  const left = remaining(account, world.quotas, 'triggerMs', world.now);
  const occasion = {
    account: trigger.owner,
    user: '',
    hasUi: false,
    authMode: 'FULL',
    trigger: { id: trigger.id, event: trigger.event },
    limitMs: Math.min(RUN_LIMIT, left),
    limitText: left < RUN_LIMIT ? 'Service using too much computer time for one day.' : TIME_IS_UP,
  } as const;
  const { handler: entry } = trigger;
  const settle = ({ elapsedMs = 0 }: ExecutionReport): void => {
    // A nested or overlapping run may have used some of it meanwhile: never more than there is.
    const used = Math.min(elapsedMs, remaining(account, world.quotas, 'triggerMs', world.now));
    spend(account, world.quotas, 'triggerMs', used, world.now, occasion.limitText);
  };
  return { run: { ...stage, entry, input: { kind: 'event', event }, at: world.now }, occasion, settle };
}

/** How a trigger is made to run: by itself at once, or beside others. */
export type Fire = (stage: Stage, trigger: TriggerState, event: EventRecord) => void;

/** Runs an installed trigger's function now, before anything else happens. */
export function fireTrigger(stage: Stage, trigger: TriggerState, event: EventRecord): void {
  const ready = triggerRun(stage, trigger, event);
  if (ready !== null) runExecution(ready);
}

const settleNothing = (): void => undefined;

/** A run by hand, as the editor or a menu does it: as this person, with a screen, without an event. */
export function handRun(stage: Stage, account: string, entry: string, values: readonly unknown[]): ReadyRun {
  const occasion = {
    account,
    user: account,
    hasUi: true,
    authMode: 'FULL',
    trigger: null,
    limitMs: RUN_LIMIT,
    limitText: TIME_IS_UP,
  } as const;
  const input = { kind: 'arguments', values } as const;
  return { run: { ...stage, entry, input, at: stage.world.now }, occasion, settle: settleNothing };
}

/** Runs a simple trigger: as the person at the screen, without anybody's consent, for half a minute at most. */
export function fireSimple(stage: Stage, account: string, entry: string, event: EventRecord): ExecutionReport {
  const occasion = {
    account,
    user: account,
    hasUi: true,
    authMode: 'LIMITED',
    trigger: null,
    limitMs: SIMPLE_LIMIT,
    limitText: TIME_IS_UP,
  } as const;
  const run = { ...stage, entry, input: { kind: 'event', event }, at: stage.world.now } as const;
  return runExecution({ run, occasion, settle: settleNothing });
}

/** Triggers of one event on one file, in the order in which they were installed. */
export function triggersOn(world: World, event: TriggerEvent, sourceId: string): readonly TriggerState[] {
  return world.triggers.filter((trigger) => trigger.event === event && trigger.sourceId === sourceId);
}

/** Fires everything that hangs on a submitted or edited response. */
export function fireSubmit(stage: Stage, form: FormState, response: StoredResponse, fire: Fire): void {
  const record = responseRecord(form, response);
  for (const trigger of triggersOn(stage.world, 'ON_FORM_SUBMIT', form.id))
    fire(stage, trigger, { kind: 'form submit', form: form.id, response: record, triggerUid: trigger.id });
  const tab = lastResponseRow(stage.world, form);
  if (tab === null) return;
  const { book, sheet, row } = tab;
  const columns = sheet.rows[row - 1]?.length ?? 1;
  const texts = (line: number): string[] =>
    Array.from({ length: columns }, (_c, c) => displayCell(sheet, line, c + 1, book.locale));
  const values = texts(row);
  const namedValues: Record<string, string[]> = {};
  texts(1).forEach((title, index) => {
    namedValues[title] = [...(namedValues[title] ?? []), values[index] ?? ''];
  });
  const place = { spreadsheet: book.id, sheet: sheet.id, row, column: 1, rows: 1, columns };
  for (const trigger of triggersOn(stage.world, 'ON_FORM_SUBMIT', book.id))
    fire(stage, trigger, { kind: 'sheet submit', place, values, namedValues, triggerUid: trigger.id });
}

/** The trigger that falls due first, not later than `until`. */
function firstDue(world: World, until: Instant): TriggerState | null {
  let first: TriggerState | null = null;
  for (const trigger of world.triggers) {
    if (trigger.due === null || trigger.due > until) continue;
    if (first === null || first.due === null || trigger.due < first.due) first = trigger;
  }
  return first;
}

/** Moves the world's clock to `until`; time-driven triggers fire on the way, each at its own time. */
export function advanceClock(stage: Stage, until: Instant): void {
  const { world } = stage;
  const first = firstDue(world, until);
  // Put up once: with every change of the zone Node forgets what it knows of zones.
  if (first !== null) inTimeZone(world.manifest.timeZone, () => fireDue(stage, first, until));
  world.now = Math.max(world.now, until);
}

function fireDue(stage: Stage, first: TriggerState, until: Instant): void {
  const { world } = stage;
  for (let trigger: TriggerState | null = first; trigger !== null; trigger = firstDue(world, until)) {
    const due = trigger.due ?? until;
    world.now = Math.max(world.now, due);
    trigger.due = nextDue(trigger, due, world.manifest.timeZone);
    fireTrigger(stage, trigger, { kind: 'clock', triggerUid: trigger.id, time: clockTime(world.now) });
  }
}
