// Puts the services into a context and runs entry points in it; bundled to build/host-services.js.

import type { Input, Outcome } from '../bridge/events';
import type { Send } from '../bridge/operations';
import { connect } from './bridge';
import { DriveApp } from './drive/drive-app';
import { buildEvent } from './events';
import { Exception } from './exception';
import { FormApp } from './form/form-app';
import { Charts } from './platform/charts';
import { ContentService } from './platform/content-service';
import { HtmlService } from './platform/html-service';
import { LockService } from './platform/lock-service';
import { createConsole, Logger } from './platform/log';
import { MailApp } from './platform/mail-app';
import { MIME_TYPES } from './platform/mime-types';
import { Session } from './platform/session';
import { CacheService, PropertiesService } from './platform/stores';
import { Utilities } from './platform/utilities';
import { ScriptApp } from './script/script-app';
import { SpreadsheetApp } from './spreadsheet/spreadsheet-app';
import { createVirtualDate } from './virtual-date';

/**
 * The global services, connected to a host through `send`.
 * Example: createGlobals(send).Utilities.getUuid() asks the host for an id.
 */
export function createGlobals(send: Send): Readonly<Record<string, unknown>> {
  connect(send);
  return {
    SpreadsheetApp: new SpreadsheetApp(),
    FormApp: new FormApp(),
    DriveApp: new DriveApp(),
    MailApp: new MailApp(),
    ScriptApp: new ScriptApp(),
    LockService: new LockService(),
    PropertiesService: new PropertiesService(),
    CacheService: new CacheService(),
    Session: new Session(),
    Utilities: new Utilities(),
    HtmlService: new HtmlService(),
    ContentService: new ContentService(),
    Charts: new Charts(),
    MimeType: MIME_TYPES,
    Logger: new Logger(),
    console: createConsole(),
  };
}

/** An error's own words, whatever was thrown. */
function outcomeOf(error: unknown): Outcome {
  if (typeof error !== 'object' || error === null || !('message' in error))
    return { kind: 'threw', message: String(error), stack: String(error) };
  const stack = 'stack' in error ? String(error.stack) : '';
  return { kind: 'threw', message: String(error.message), stack };
}

/** Calls a global function of the script; its errors come back as an outcome. */
function run(scope: Readonly<Record<string, unknown>>, entry: string, input: string): Outcome {
  try {
    const found = scope[entry];
    if (typeof found !== 'function') throw new Exception(`Script function not found: ${entry}`);
    const given: Input = JSON.parse(input);
    const values = given.kind === 'event' ? [buildEvent(given.event)] : given.values;
    return { kind: 'returned', value: found.apply(null, values) };
  } catch (error) {
    return outcomeOf(error);
  }
}

/** Makes this context one of Apps Script's and answers the function that runs its entry points. */
export function install(send: Send): (entry: string, input: string) => Outcome {
  const scope: Record<string, unknown> = globalThis;
  Object.assign(scope, createGlobals(send), { Date: createVirtualDate(Date) });
  return (entry, input) => run(scope, entry, input);
}
