// Fires triggers: by the clock, by a submitted form, by what a person does to the spreadsheet.

import type { EventRecord } from '../bridge/events';
import type { TriggerEvent } from '../bridge/script-operations';
import { responseRecord } from '../operations/form-handlers';
import type { CostModel, ExecutionReport, Instant } from '../types';
import { remaining, spend } from '../world/account';
import { clockTime } from '../world/clock-event';
import { lastResponseRow } from '../world/form-destination';
import type { FormState, StoredResponse } from '../world/form-state';
import { displayCell } from '../world/sheet-values';
import { nextDue } from '../world/trigger-schedule';
import type { TriggerState } from '../world/trigger-state';
import { accountOf, type World } from '../world/world';
import { RUN_LIMIT, SIMPLE_LIMIT, TIME_IS_UP } from './execution';
import { runExecution } from './run-execution';

/** Where and how executions run on this host. */
export interface Stage {
  readonly world: World;
  readonly bundle: string;
  readonly costs: CostModel;
}

/** True while the account has agreed to every scope of the manifest. */
function isAuthorized(world: World, email: string): boolean {
  const { scopes } = accountOf(world, email);
  return (world.manifest.oauthScopes ?? []).every((scope) => scopes.has(scope));
}

/** Runs an installed trigger's function as its creator, without a screen; without full consent it does not run at all. */
export function fireTrigger(stage: Stage, trigger: TriggerState, event: EventRecord): ExecutionReport | null {
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
  const report = runExecution({ ...stage, entry, input: { kind: 'event', event }, at: world.now }, occasion);
  // A nested run may have used some of it meanwhile: never more than there is.
  const used = Math.min(report.elapsedMs ?? 0, remaining(account, world.quotas, 'triggerMs', world.now));
  spend(account, world.quotas, 'triggerMs', used, world.now, occasion.limitText);
  return report;
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
  return runExecution({ ...stage, entry, input: { kind: 'event', event }, at: stage.world.now }, occasion);
}

/** Triggers of one event on one file, in the order in which they were installed. */
export function triggersOn(world: World, event: TriggerEvent, sourceId: string): readonly TriggerState[] {
  return world.triggers.filter((trigger) => trigger.event === event && trigger.sourceId === sourceId);
}

/** Fires everything that hangs on a submitted or edited response. */
export function fireSubmit(stage: Stage, form: FormState, response: StoredResponse): void {
  const record = responseRecord(form, response);
  for (const trigger of triggersOn(stage.world, 'ON_FORM_SUBMIT', form.id))
    fireTrigger(stage, trigger, { kind: 'form submit', form: form.id, response: record, triggerUid: trigger.id });
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
    fireTrigger(stage, trigger, { kind: 'sheet submit', place, values, namedValues, triggerUid: trigger.id });
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
  for (let trigger = firstDue(world, until); trigger !== null; trigger = firstDue(world, until)) {
    const due = trigger.due ?? until;
    world.now = Math.max(world.now, due);
    trigger.due = nextDue(trigger, due, world.manifest.timeZone);
    fireTrigger(stage, trigger, { kind: 'clock', triggerUid: trigger.id, time: clockTime(world.now) });
  }
  world.now = Math.max(world.now, until);
}
