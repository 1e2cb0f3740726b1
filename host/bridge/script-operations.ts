// What the script services (triggers, mail, storage, locks, interface, utilities) may ask of the host.

export type TriggerEvent = 'CLOCK' | 'ON_OPEN' | 'ON_EDIT' | 'ON_FORM_SUBMIT' | 'ON_CHANGE';
export type TriggerSourceName = 'SPREADSHEETS' | 'CLOCK' | 'FORMS';

/** The times at which a time-driven trigger fires, as its builder was told. */
export interface Schedule {
  readonly every: { readonly unit: 'minutes' | 'hours' | 'days' | 'weeks'; readonly count: number } | null;
  readonly monthDay: number | null;
  /** 1 = Monday … 7 = Sunday. */
  readonly weekDay: number | null;
  readonly hour: number | null;
  readonly minute: number | null;
  readonly at: number | null;
  readonly date: { readonly year: number; readonly month: number; readonly day: number } | null;
  readonly after: number | null;
  readonly timeZone: string | null;
}

export interface TriggerInfo {
  readonly id: string;
  readonly handler: string;
  readonly event: TriggerEvent;
  readonly source: TriggerSourceName;
  readonly sourceId: string | null;
}

export interface LetterArguments {
  readonly to: string;
  readonly cc: string | null;
  readonly bcc: string | null;
  readonly replyTo: string | null;
  readonly name: string | null;
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string | null;
}

export type StoreKind = 'script' | 'user' | 'document';

/** A menu as addToUi left it; `handler` is null on a sub-menu and on a separator. */
export interface MenuEntry {
  readonly caption: string;
  readonly handler: string | null;
  readonly entries: readonly MenuEntry[];
}

/** One file of a zip archive. */
export interface ArchiveEntry {
  readonly name: string;
  readonly bytes: readonly number[];
}

type Nothing = Record<never, never>;

export interface ScriptOperations {
  'trigger.create': {
    args: {
      handler: string;
      event: TriggerEvent;
      source: TriggerSourceName;
      sourceId: string | null;
      schedule: Schedule | null;
    };
    result: TriggerInfo;
  };
  'trigger.list': { args: Nothing; result: readonly TriggerInfo[] };
  'trigger.delete': { args: { id: string }; result: null };
  'authorization.status': { args: Nothing; result: 'REQUIRED' | 'NOT_REQUIRED' };
  'authorization.scopes': { args: { scopes: readonly string[] | null }; result: null };
  'script.id': { args: Nothing; result: string };
  'mail.send': { args: LetterArguments; result: null };
  'mail.remaining': { args: Nothing; result: number };
  'properties.available': { args: { store: StoreKind }; result: boolean };
  'properties.get': { args: { store: StoreKind }; result: Readonly<Record<string, string>> };
  'properties.getOne': { args: { store: StoreKind; key: string }; result: string | null };
  'properties.set': {
    args: { store: StoreKind; values: Readonly<Record<string, string>>; replace: boolean };
    result: null;
  };
  'properties.delete': { args: { store: StoreKind; key: string | null }; result: null };
  'cache.get': { args: { store: StoreKind; keys: readonly string[] }; result: Readonly<Record<string, string>> };
  'cache.put': { args: { store: StoreKind; values: Readonly<Record<string, string>>; seconds: number }; result: null };
  'cache.remove': { args: { store: StoreKind; keys: readonly string[] }; result: null };
  'lock.take': { args: { store: StoreKind; ms: number }; result: boolean };
  'lock.release': { args: { store: StoreKind }; result: null };
  'lock.held': { args: { store: StoreKind }; result: boolean };
  'session.users': { args: Nothing; result: { active: string; effective: string; timeZone: string; locale: string } };
  /** Texts that stand for the user or the consent, and tell nothing. */
  'session.key': { args: { purpose: 'user' | 'token' }; result: string };
  'ui.available': { args: { container: 'SpreadsheetApp' | 'FormApp' }; result: null };
  'ui.menu': { args: { menu: MenuEntry }; result: null };
  'ui.alert': { args: { title: string; message: string; buttons: string }; result: string };
  'ui.prompt': { args: { title: string; message: string; buttons: string }; result: { button: string; text: string } };
  'ui.page': { args: { kind: 'dialog' | 'sidebar'; title: string; html: string }; result: null };
  'html.file': { args: { name: string }; result: string };
  'clock.now': { args: Nothing; result: number };
  'clock.sleep': { args: { ms: number }; result: null };
  'log.write': { args: { level: string; text: string }; result: null };
  'utilities.formatDate': { args: { ms: number; timeZone: string; pattern: string }; result: string };
  'utilities.parseDate': { args: { text: string; timeZone: string; pattern: string }; result: number };
  'utilities.digest': {
    args: {
      algorithm: string;
      content: string | readonly number[];
      key: string | readonly number[] | null;
      /** Of texts. */
      charset: string;
    };
    result: readonly number[];
  };
  'utilities.uuid': { args: Nothing; result: string };
  'utilities.encode': { args: { text: string; charset: string }; result: readonly number[] };
  'utilities.decode': { args: { bytes: readonly number[]; charset: string }; result: string };
  'utilities.gzip': { args: { bytes: readonly number[] }; result: readonly number[] };
  'utilities.ungzip': { args: { bytes: readonly number[] }; result: readonly number[] };
  'utilities.zip': { args: { entries: readonly ArchiveEntry[] }; result: readonly number[] };
  'utilities.unzip': { args: { bytes: readonly number[] }; result: readonly ArchiveEntry[] };
}
