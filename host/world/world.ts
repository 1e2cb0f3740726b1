// Everything that outlives an execution: files, triggers, stores, quotas, the clock and the outbox.

import type { MenuEntry, StoreKind } from '../bridge/script-operations';
import type { Ambush } from '../execution/ambush';
import type { ExecutionReport, SentLetter } from '../types';
import { type AccountState, QUOTAS, type Quotas } from './account';
import { type DriveState, emptyDrive } from './drive-state';
import type { FormState } from './form-state';
import { fail } from './problem';
import { createRandom, type Random } from './random';
import { createSpreadsheet, type SpreadsheetState } from './spreadsheet-state';
import type { TriggerState } from './trigger-state';

export interface Manifest {
  readonly timeZone: string;
  /** Absent in the manifest: the platform finds the scopes itself, so nothing is refused. */
  readonly oauthScopes: readonly string[] | null;
}

export interface CacheEntry {
  readonly value: string;
  readonly until: number;
}

/** What a person answers to the next dialogs; used up in order. */
export interface DialogAnswer {
  readonly button: string;
  readonly text: string;
}

export interface World {
  now: number;
  readonly random: Random;
  manifest: Manifest;
  readonly quotas: Quotas;
  readonly spreadsheets: Map<string, SpreadsheetState>;
  /** The spreadsheet that the script is bound to. */
  readonly bound: string;
  readonly scriptId: string;
  readonly forms: Map<string, FormState>;
  readonly drive: DriveState;
  triggers: TriggerState[];
  readonly accounts: Map<string, AccountState>;
  readonly owner: string;
  /** By store: 'script', 'document', or 'user:' and the address. */
  readonly properties: Map<string, Map<string, string>>;
  readonly cache: Map<string, Map<string, CacheEntry>>;
  /** By lock: the execution that holds it. */
  readonly locks: Map<string, number>;
  readonly outbox: SentLetter[];
  menus: MenuEntry[];
  readonly dialogAnswers: DialogAnswer[];
  /** Calls that something is planned for. */
  ambushes: Ambush[];
  readonly executions: ExecutionReport[];
  nextExecution: number;
}

export interface WorldOptions {
  readonly now: number;
  readonly seed: number;
  readonly locale: string;
  readonly spreadsheetName: string;
  readonly manifest: Manifest;
  readonly account: { readonly email: string; readonly kind: 'consumer' | 'workspace' };
}

/** A world with one account, one spreadsheet and its bound script. */
export function createWorld(options: WorldOptions): World {
  const random = createRandom(options.seed);
  const bound = `1${random.id(43)}`;
  const { email, kind } = options.account;
  return {
    now: options.now,
    random,
    manifest: options.manifest,
    quotas: QUOTAS,
    bound,
    scriptId: `1${random.id(56)}`,
    spreadsheets: new Map([
      [bound, createSpreadsheet(bound, options.spreadsheetName, options.locale, options.manifest.timeZone)],
    ]),
    forms: new Map(),
    drive: emptyDrive(),
    triggers: [],
    accounts: new Map([[email, { email, kind, used: new Map(), scopes: new Set(options.manifest.oauthScopes ?? []) }]]),
    owner: email,
    properties: new Map(),
    cache: new Map(),
    locks: new Map(),
    outbox: [],
    menus: [],
    dialogAnswers: [],
    ambushes: [],
    executions: [],
    nextExecution: 1,
  };
}

/** The spreadsheet with this id; an unknown one fails as on the platform. */
export function spreadsheetOf(world: World, id: string): SpreadsheetState {
  return (
    world.spreadsheets.get(id) ??
    fail(`The requested document does not exist, or you do not have permission to access it.`)
  );
}

/** The form with this id; an unknown one fails as on the platform. */
export function formOf(world: World, id: string): FormState {
  return (
    world.forms.get(id) ?? fail('No item with the given ID could be found, or you do not have permission to access it.')
  );
}

/** The account with this address. */
export function accountOf(world: World, email: string): AccountState {
  return world.accounts.get(email) ?? fail(`The host knows no account ${email}.`);
}

/** The key of a store of properties, a cache or a lock: the user's own are kept apart by address. */
export function storeKey(store: StoreKind, email: string): string {
  return store === 'user' ? `user:${email}` : store;
}
