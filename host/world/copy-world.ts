// What is left of a world when a person copies its spreadsheet: the file with its script, not what hangs on it.

import { spreadsheetOf, type World } from './world';

/**
 * The copy's world: a new bound spreadsheet and script, the same accounts, forms and outbox, no triggers and stores.
 * Forms stay linked to the original; the accounts must agree to the copied script anew.
 */
export function copyWorld(world: World, name: string): World {
  const bound = `1${world.random.id(43)}`;
  const copy = { ...structuredClone(spreadsheetOf(world, world.bound)), id: bound, name };
  for (const sheet of copy.sheets) sheet.formId = null;
  for (const [key, place] of copy.names) copy.names.set(key, { ...place, spreadsheet: bound });
  world.spreadsheets.set(bound, copy);
  const accounts = [...world.accounts].map(([email, account]) => [email, { ...account }] as const);
  return {
    ...world,
    bound,
    scriptId: `1${world.random.id(56)}`,
    triggers: [],
    accounts: new Map(accounts),
    properties: new Map(),
    cache: new Map(),
    locks: new Map(),
    menus: [],
    dialogAnswers: [],
    ambushes: [],
    executions: [],
  };
}
