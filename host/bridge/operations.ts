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
 * The whole bridge. `service` '' asks without being recorded; `operation` '' records without asking.
 * Arguments and answer are JSON; the answer is `{ "result": … }`, `{ "error": message }`, or '' when nothing was asked.
 * Example: send('MailApp', 'getRemainingDailyQuota', 0, 'mail.remaining', '{}') is '{"result":100}'.
 */
export type Send = (service: string, member: string, cells: number, operation: string, args: string) => string;
