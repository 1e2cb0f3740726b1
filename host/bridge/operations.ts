// Names every operation and the shape of the one function through which a context reaches the host.

import type { DriveOperations } from './drive-operations';
import type { FormOperations } from './form-operations';
import type { ScriptOperations } from './script-operations';
import type { SpreadsheetOperations } from './spreadsheet-operations';

export interface Operations extends DriveOperations, SpreadsheetOperations, FormOperations, ScriptOperations {}

export type OperationName = keyof Operations;
export type Arguments<K extends OperationName> = Operations[K]['args'];
export type Result<K extends OperationName> = Operations[K]['result'];

/**
 * What comes back over the bridge. Only values without a realm cross as they are: numbers, booleans, nothing, and texts
 * behind TEXT. Everything else is JSON, to be parsed on the other side; a problem is its message behind PROBLEM.
 */
export type Reply = string | number | boolean | null | undefined;

/** The first character of a text's and a problem's reply: neither begins JSON. */
export const TEXT = '=';
export const PROBLEM = '!';

/**
 * The whole bridge. `service` '' asks without being recorded; `operation` '' records without asking, and is answered null.
 * The arguments are copied before anything else happens.
 * Example: send('MailApp', 'getRemainingDailyQuota', 0, 'mail.remaining', {}) is 100; 'sheet.byName' of no sheet is null,
 * 'session.users' is '{"active":…}', 'form.open' is '=1FAIpQ…' or '!No item with the given ID could be found, …'.
 */
export type Send = (service: string, member: string, cells: number, operation: string, args: unknown) => Reply;
