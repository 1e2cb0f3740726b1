// Lets one execution write at a time.

import { BusyError, type Gate, type Memory } from '../app/ports';
import { MESSAGES } from '../text/messages';

const WAIT_MS = 30_000;

/** The script's lock: the same for form, time and menu runs. What is remembered of other runs' doings ends at both its sides. */
export function createGate(
  locks: GoogleAppsScript.Lock.LockService,
  spreadsheets: GoogleAppsScript.Spreadsheet.SpreadsheetApp,
  memory: Memory,
): Gate {
  return {
    alone(work) {
      const lock = locks.getScriptLock();
      if (!lock.tryLock(WAIT_MS)) throw new BusyError(MESSAGES.busy);
      memory.refresh();
      try {
        return work();
      } finally {
        memory.refresh();
        // Without the flush the next holder could read rows that are still on their way.
        spreadsheets.flush();
        lock.releaseLock();
      }
    },
  };
}
