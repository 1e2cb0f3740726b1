// Answers what properties, cache, locks and mail ask, within their limits.

import type { LetterArguments, ScriptOperations, StoreKind } from '../bridge/script-operations';
import { type Execution, pass, timeIn } from '../execution/execution';
import { remaining, spend } from '../world/account';
import { fail } from '../world/problem';
import { accountOf, type CacheEntry, storeKey } from '../world/world';
import type { Handlers } from './handlers';

type StorageOperations = Pick<
  ScriptOperations,
  Extract<keyof ScriptOperations, `properties.${string}` | `cache.${string}` | `lock.${string}` | `mail.${string}`>
>;

const VALUE_LIMIT = 9 * 1024;
const STORE_LIMIT = 500 * 1024;
const CACHE_KEY_LIMIT = 250;
const CACHE_VALUE_LIMIT = 100 * 1024;
const CACHE_ITEMS = 1_000;
const CACHE_SECONDS = 21_600;
const RECIPIENTS_A_MESSAGE = 50;
const BODY_LIMITS = { consumer: 200 * 1024, workspace: 400 * 1024 };

const bytes = (text: string): number => Buffer.byteLength(text, 'utf8');

function member<V>(stores: Map<string, Map<string, V>>, key: string): Map<string, V> {
  const known = stores.get(key);
  if (known !== undefined) return known;
  const made = new Map<string, V>();
  stores.set(key, made);
  return made;
}

function properties(execution: Execution, store: StoreKind): Map<string, string> {
  const account = accountOf(execution.world, execution.account);
  spend(
    account,
    execution.world.quotas,
    'properties',
    1,
    timeIn(execution),
    'Service invoked too many times for one day: properties.',
  );
  return member(execution.world.properties, storeKey(store, execution.account));
}

function cache(execution: Execution, store: StoreKind): Map<string, CacheEntry> {
  return member(execution.world.cache, storeKey(store, execution.account));
}

/** The addresses in a list; one that is no address fails. */
function addresses(list: string | null): readonly string[] {
  const found = (list ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
  for (const one of found)
    if (!/^(?:[^<>@\s]+@[^<>@\s]+|[^<>]*<[^<>@\s]+@[^<>@\s]+>)$/.test(one)) fail(`Invalid email: ${one}`);
  return found;
}

function send(execution: Execution, letter: LetterArguments): void {
  const { world } = execution;
  const account = accountOf(world, execution.account);
  const recipients = [letter.to, letter.cc, letter.bcc].flatMap(addresses);
  if (addresses(letter.to).length === 0) fail('Failed to send email: no recipient');
  if (recipients.length > RECIPIENTS_A_MESSAGE) fail('Limit exceeded: Email Recipients Per Message.');
  if (Math.max(bytes(letter.body), bytes(letter.htmlBody ?? '')) > BODY_LIMITS[account.kind])
    fail('Limit exceeded: Email Body Size.');
  const at = timeIn(execution);
  spend(
    account,
    world.quotas,
    'recipients',
    recipients.length,
    at,
    'Service invoked too many times for one day: email.',
  );
  world.outbox.push({
    at,
    from: account.email,
    to: letter.to,
    subject: letter.subject,
    body: letter.body,
    ...(letter.cc === null ? {} : { cc: letter.cc }),
    ...(letter.bcc === null ? {} : { bcc: letter.bcc }),
    ...(letter.replyTo === null ? {} : { replyTo: letter.replyTo }),
    ...(letter.name === null ? {} : { name: letter.name }),
    ...(letter.htmlBody === null ? {} : { htmlBody: letter.htmlBody }),
  });
}

export const storageHandlers: Handlers<StorageOperations> = {
  'properties.available': () => true,
  'properties.get': (execution, { store }) => Object.fromEntries(properties(execution, store)),
  'properties.getOne': (execution, { store, key }) => properties(execution, store).get(key) ?? null,
  'properties.set': (execution, { store, values, replace }) => {
    const target = properties(execution, store);
    const wanted = new Map(replace ? Object.entries(values) : [...target, ...Object.entries(values)]);
    for (const value of Object.values(values)) if (bytes(value) > VALUE_LIMIT) fail('Argument too large: value');
    const total = [...wanted].reduce((sum, [key, value]) => sum + bytes(key) + bytes(value), 0);
    if (total > STORE_LIMIT)
      fail('You have exceeded the property storage quota. Please remove some properties and try again.');
    target.clear();
    for (const [key, value] of wanted) target.set(key, value);
    return null;
  },
  'properties.delete': (execution, { store, key }) => {
    const target = properties(execution, store);
    if (key === null) target.clear();
    else target.delete(key);
    return null;
  },
  'cache.get': (execution, { store, keys }) => {
    const now = timeIn(execution);
    const entries = cache(execution, store);
    return Object.fromEntries(
      keys.flatMap((key): [string, string][] => {
        const entry = entries.get(key);
        return entry === undefined || entry.until <= now ? [] : [[key, entry.value]];
      }),
    );
  },
  'cache.put': (execution, { store, values, seconds }) => {
    if (seconds < 1 || seconds > CACHE_SECONDS) fail('Argument out of range: expirationInSeconds');
    const entries = cache(execution, store);
    for (const [key, value] of Object.entries(values)) {
      if (key.length > CACHE_KEY_LIMIT) fail('Argument too large: key');
      if (bytes(value) > CACHE_VALUE_LIMIT) fail('Argument too large: value');
      entries.delete(key);
      entries.set(key, { value, until: timeIn(execution) + seconds * 1000 });
    }
    // A full cache drops its oldest tenth at once.
    if (entries.size > CACHE_ITEMS)
      for (const key of [...entries.keys()].slice(0, CACHE_ITEMS / 10)) entries.delete(key);
    return null;
  },
  'cache.remove': (execution, { store, keys }) => {
    for (const key of keys) cache(execution, store).delete(key);
    return null;
  },
  'lock.take': (execution, { store, ms }) => {
    const key = storeKey(store, execution.account);
    const holder = execution.world.locks.get(key);
    if (ms < 0) fail('Lock timeout: another process was holding the lock for too long.');
    if (holder === undefined || holder === execution.number) {
      execution.world.locks.set(key, execution.number);
      return true;
    }
    pass(execution, ms);
    return false;
  },
  'lock.release': ({ world, account, number }, { store }) => {
    const key = storeKey(store, account);
    if (world.locks.get(key) === number) world.locks.delete(key);
    return null;
  },
  'lock.held': ({ world, account, number }, { store }) => world.locks.get(storeKey(store, account)) === number,
  'mail.send': (execution, letter) => {
    send(execution, letter);
    return null;
  },
  'mail.remaining': (execution) =>
    remaining(accountOf(execution.world, execution.account), execution.world.quotas, 'recipients', timeIn(execution)),
};
