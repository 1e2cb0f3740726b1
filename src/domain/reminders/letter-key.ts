// The key under which a letter is sent once: regime, period, organisation, kind.

import type { Day } from '../calendar/day';
import type { Deadline } from '../calendar/deadline';
import { kindCode, type ScheduleRow } from './schedule';

/**
 * The ledger's key of a letter about an organisation; an extended deadline has letters of its own. Rows of the schedule that
 * differ only in hour or recipients have one key.
 * Example: 'humg-monthly|2026-11|DT|before-3', after an extension to 02/12/2026 'humg-monthly|2026-11|DT|before-3|2026-12-02'.
 */
export function letterKey(
  regime: string,
  { period, extension }: Pick<Deadline, 'period' | 'extension'>,
  organisation: string,
  row: Pick<ScheduleRow, 'kind' | 'workingDays'>,
): string {
  return `${regime}|${period}|${organisation}|${kindCode(row)}${extension === null ? '' : `|${extension.until}`}`;
}

/** The key of the office's own letters. Example: 'humg-monthly|2026-11||office-closing'; the morning's ends with its day. */
export function officeKey(regime: string, period: string, kind: ScheduleRow['kind'], today: Day): string {
  return `${regime}|${period}||${kind}${kind === 'office-morning' ? `-${today}` : ''}`;
}

/** The key of a letter that was only tried out: it stands in nobody's way. Example: 'humg-monthly|2026-11|DT|before-3|trial'. */
export function trialKey(key: string): string {
  return `${key}|trial`;
}

/** The key of a letter sent by hand: one a day. Example: 'humg-monthly|2026-11|DT|now-2026-11-20'. */
export function nowKey(regime: string, period: string, organisation: string, today: Day): string {
  return `${regime}|${period}|${organisation}|now-${today}`;
}
