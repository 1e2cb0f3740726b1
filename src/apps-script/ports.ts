// Puts the platform behind the ports.

import type { Ports } from '../app/ports';
import type { SheetColumns } from '../app/sheet-columns';
import { createBells } from './bells';
import { createFingerprints } from './fingerprints';
import { createForms } from './forms';
import { createGate } from './gate';
import { createLayout } from './layout';
import { createMail } from './mail';
import { createMemory } from './memory';
import { createSheets } from './sheets';
import { createClock } from './wall-clock';

/** The ports of this execution, for sheets with these columns. Calls no service by itself. */
export function createPorts(columnsOf: SheetColumns): Ports {
  const memory = createMemory(PropertiesService);
  return {
    sheets: createSheets(SpreadsheetApp, columnsOf),
    layout: createLayout(SpreadsheetApp, columnsOf),
    forms: createForms(FormApp),
    mail: createMail(MailApp),
    clock: createClock(),
    memory,
    gate: createGate(LockService, SpreadsheetApp, memory),
    bells: createBells({
      scripts: ScriptApp,
      forms: FormApp,
      memory,
      session: Session,
      spreadsheets: SpreadsheetApp,
    }),
    fingerprints: createFingerprints(Utilities),
  };
}
