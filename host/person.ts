// What a person does with the files: opens, clicks, fills in the form.

import type { MenuEntry } from './bridge/script-operations';
import { type Fire, fireSimple, fireSubmit, fireTrigger, handRun, triggersOn } from './execution/fire';
import { runExecution } from './execution/run-execution';
import type { Stage } from './execution/stage';
import type { ExecutionReport, Submission } from './types';
import { writeResponseRow } from './world/form-destination';
import { answersInOrder } from './world/form-state';
import { fail } from './world/problem';
import { formOf } from './world/world';

/** Runs an entry point as the editor or a menu does. */
export function runByHand(stage: Stage, account: string, entry: string, values: readonly unknown[]): ExecutionReport {
  return runExecution(handRun(stage, account, entry, values));
}

/** Opens the spreadsheet: the simple trigger first, then the installed ones. */
export function openSpreadsheet(stage: Stage, account: string): ExecutionReport {
  const { world } = stage;
  const event = { kind: 'open', spreadsheet: world.bound, user: account } as const;
  world.menus = [];
  const report = fireSimple(stage, account, 'onOpen', event);
  for (const trigger of triggersOn(world, 'ON_OPEN', world.bound))
    fireTrigger(stage, trigger, { ...event, kind: 'installed open', triggerUid: trigger.id });
  return report;
}

function findEntry(entries: readonly MenuEntry[], caption: string): MenuEntry | null {
  for (const entry of entries) {
    if (entry.handler !== null && entry.caption === caption) return entry;
    const inside = findEntry(entry.entries, caption);
    if (inside !== null) return inside;
  }
  return null;
}

/** Clicks a menu command; one that no menu has fails with the captions there are. */
export function clickCommand(stage: Stage, account: string, caption: string): ExecutionReport {
  const { menus } = stage.world;
  const captions = (entries: readonly MenuEntry[]): readonly string[] =>
    entries.flatMap((entry) => (entry.handler === null ? captions(entry.entries) : [entry.caption]));
  const entry = findEntry(menus, caption);
  if (entry?.handler == null)
    return fail(
      `No menu has the command "${caption}"; there are: ${captions(menus).join(', ') || 'none (was the spreadsheet opened?)'}`,
    );
  return runByHand(stage, account, entry.handler, []);
}

/** Submits the form now, as a person does; a closed form refuses. */
export function submitForm(
  stage: Stage,
  formId: string,
  submission: Submission,
  fire: Fire = fireTrigger,
): { readonly responseId: string } {
  const { world } = stage;
  const form = formOf(world, formId);
  if (!form.accepting || !form.published) fail('The form is not accepting responses.');
  const response = {
    id: `2_ABaOnu${world.random.id(48)}`,
    ms: world.now,
    email: submission.email,
    editKey: `2_ABaOnu${world.random.id(40)}`,
    answers: answersInOrder(form, submission.answers),
  };
  form.responses.push(response);
  writeResponseRow(world, form, response);
  fireSubmit(stage, form, response, fire);
  return { responseId: response.id };
}

/** Corrects a response: the id stays, the time moves. */
export function editResponse(
  stage: Stage,
  formId: string,
  responseId: string,
  submission: Submission,
  fire: Fire = fireTrigger,
): void {
  const form = formOf(stage.world, formId);
  const response =
    form.responses.find(({ id }) => id === responseId) ?? fail(`The form has no response ${responseId}.`);
  response.ms = stage.world.now;
  // Whoever edits replaces the address that was collected.
  response.email = submission.email;
  response.answers = answersInOrder(form, submission.answers);
  fireSubmit(stage, form, response, fire);
}

/** Takes a response out of the form's store; nothing fires, the linked tab keeps its row. */
export function deleteResponse(stage: Stage, formId: string, responseId: string): void {
  const form = formOf(stage.world, formId);
  form.responses = form.responses.filter(({ id }) => id !== responseId);
}
