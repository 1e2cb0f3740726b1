// Answers what the interface, the clock, the log and Utilities ask.

import { createHash, createHmac } from 'node:crypto';
import type { ScriptOperations } from '../bridge/script-operations';
import { type Execution, pass, timeIn } from '../execution/execution';
import { htmlFile } from '../execution/html-file';
import { formatDate, parseDate } from '../world/format-date';
import { fail } from '../world/problem';
import { spreadsheetOf, type World } from '../world/world';
import type { Handlers } from './handlers';

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

const HASHES: Readonly<Record<string, string>> = {
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
};

/** Bytes as the platform hands them out: from -128 to 127. */
function signed(data: Uint8Array): readonly number[] {
  return Array.from(data, (byte) => (byte > 127 ? byte - 256 : byte));
}

function unsigned(data: string | readonly number[]): Buffer {
  if (typeof data === 'string') return Buffer.from(data, 'utf8');
  return Buffer.from(data.map((byte) => byte & 255));
}

/** A text in UTF-8, or bytes as they are. */
function raw(content: string | readonly number[]): Buffer {
  return typeof content === 'string' ? Buffer.from(content, 'utf8') : unsigned(content);
}

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

export const runtimeHandlers: Handlers<RuntimeOperations> = {
  'session.users': (execution) => ({
    active: execution.user,
    effective: execution.account,
    timeZone: execution.world.manifest.timeZone,
    locale: spreadsheetOf(execution.world, execution.world.bound).locale.slice(0, 2),
  }),
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
  'ui.page': (execution, { title }) => {
    execution.shown.push(title);
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
  'utilities.formatDate': (_execution, { ms, timeZone, pattern }) => formatDate(ms, timeZone, pattern),
  'utilities.parseDate': (_execution, { text, timeZone, pattern }) => parseDate(text, timeZone, pattern),
  'utilities.digest': (_execution, { algorithm, content, key }) => {
    const hash = HASHES[algorithm] ?? fail(`not in the local host: digest ${algorithm}`);
    const sum = key === null ? createHash(hash) : createHmac(hash, raw(key));
    return signed(sum.update(raw(content)).digest());
  },
  'utilities.uuid': ({ world }) => {
    const hex = (length: number): string => Array.from({ length }, () => world.random.below(16).toString(16)).join('');
    return `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`;
  },
  'utilities.encode': (_execution, { text }) => signed(Buffer.from(text, 'utf8')),
  'utilities.decode': (_execution, { bytes }) => unsigned(bytes).toString('utf8'),
};
