// Answers what the interface, the session, the clock and the log ask.

import { createHash } from 'node:crypto';
import type { ScriptOperations } from '../bridge/script-operations';
import { type Execution, pass, timeIn } from '../execution/execution';
import { htmlFile } from '../execution/html-file';
import { fail } from '../world/problem';
import { spreadsheetOf, type World } from '../world/world';
import type { Handlers } from './handlers';
import { utilitiesHandlers } from './utilities-handlers';

type RuntimeOperations = Pick<
  ScriptOperations,
  Extract<
    keyof ScriptOperations,
    | `session.${string}`
    | `ui.${string}`
    | `html.${string}`
    | `clock.${string}`
    | `log.${string}`
    | `utilities.${string}`
  >
>;

/** Buttons of a dialog by the name of its set; the first is what a person presses who was not told otherwise. */
const BUTTONS: Readonly<Record<string, readonly string[]>> = {
  OK: ['OK', 'CLOSE'],
  OK_CANCEL: ['OK', 'CANCEL', 'CLOSE'],
  YES_NO: ['YES', 'NO', 'CLOSE'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL', 'CLOSE'],
};

function answer(world: World, buttons: string): { readonly button: string; readonly text: string } {
  const allowed = BUTTONS[buttons] ?? fail(`Unexpected error: unknown button set ${buttons}`);
  const given = world.dialogAnswers.shift();
  if (given === undefined) return { button: allowed[0] ?? 'OK', text: '' };
  return allowed.includes(given.button) ? given : fail(`A dialog with ${buttons} has no button ${given.button}.`);
}

function requireUi(execution: Execution, container: string): void {
  if (!execution.hasUi || container !== 'SpreadsheetApp') fail(`Cannot call ${container}.getUi() from this context.`);
}

/** While a dialog stands open the script is suspended, and its locks are gone. */
function dropLocks(execution: Execution): void {
  for (const [key, holder] of execution.world.locks) if (holder === execution.number) execution.world.locks.delete(key);
}

/** The platform keeps a user's temporary key for thirty days. */
const KEY_LIFE = 30 * 86_400_000;

/** A text that stays the same for an account and a script, without drawing from the world's randomness. */
function sessionKey(execution: Execution, purpose: 'user' | 'token'): string {
  const period = Math.floor(timeIn(execution) / KEY_LIFE);
  const sum = createHash('sha512').update([purpose, execution.world.scriptId, execution.account, period].join(' '));
  return purpose === 'token' ? `ya29.${sum.digest('base64url')}` : sum.digest('base64');
}

export const runtimeHandlers: Handlers<RuntimeOperations> = {
  ...utilitiesHandlers,
  'session.users': (execution) => ({
    active: execution.user,
    effective: execution.account,
    timeZone: execution.world.manifest.timeZone,
    locale: spreadsheetOf(execution.world, execution.world.bound).locale.slice(0, 2),
  }),
  'session.key': (execution, { purpose }) => sessionKey(execution, purpose),
  'ui.available': (execution, { container }) => {
    requireUi(execution, container);
    return null;
  },
  'ui.menu': (execution, { menu }) => {
    const { world } = execution;
    world.menus = [...world.menus.filter((known) => known.caption !== menu.caption), menu];
    return null;
  },
  'ui.alert': (execution, { title, message, buttons }) => {
    execution.shown.push(title === '' ? message : `${title}: ${message}`);
    dropLocks(execution);
    return answer(execution.world, buttons).button;
  },
  'ui.prompt': (execution, { title, message, buttons }) => {
    execution.shown.push(title === '' ? message : `${title}: ${message}`);
    dropLocks(execution);
    return answer(execution.world, buttons);
  },
  'ui.page': (execution, { kind, title, html }) => {
    execution.shown.push(title);
    execution.pages.push({ kind, title, html });
    return null;
  },
  'html.file': ({ bundle }, { name }) => htmlFile(bundle, name) ?? fail(`No HTML file named ${name} was found.`),
  'clock.now': (execution) => timeIn(execution),
  'clock.sleep': (execution, { ms }) => {
    pass(execution, ms);
    return null;
  },
  'log.write': (execution, { text }) => {
    execution.logs.push(text);
    return null;
  },
};
