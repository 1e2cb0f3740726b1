// Lets one execution write at a time.

import { BusyError, type Gate } from '../app/ports';
import { MESSAGES } from '../text/messages';

const WAIT_MS = 30_000;

/** The script's lock: the same for form, time and menu runs. */
export function createGate(
  locks: GoogleAppsScript.Lock.LockService,
  spreadsheets: GoogleAppsScript.Spreadsheet.SpreadsheetApp,
): Gate {
  return {
    alone(work) {
      const lock = locks.getScriptLock();
      if (!lock.tryLock(WAIT_MS)) throw new BusyError(MESSAGES.busy);
      try {
        return work();
      } finally {
        // Without the flush the next holder could read rows that are still on their way.
        spreadsheets.flush();
        lock.releaseLock();
      }
    },
  };
}
