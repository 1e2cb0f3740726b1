// Converts between Date and the wall clock of Hà Nội: the only file that does.

import type { Clock } from '../app/ports';
import type { Moment } from '../domain/calendar/moment';

// Asia/Ho_Chi_Minh has been seven hours ahead of UTC, without summer time, since 1975.
const OFFSET_MS = 7 * 60 * 60 * 1000;

/** The zone of the office: the manifest's, the spreadsheet's and the triggers'. */
export const TIME_ZONE = 'Asia/Ho_Chi_Minh';

/** The clock of the execution. */
export function createClock(): Clock {
  return { now: () => momentOf(new Date()) };
}

/** The moment of an instant, whatever zone the script runs in. */
export function momentOf(instant: { getTime(): number }): Moment {
  return new Date(instant.getTime() + OFFSET_MS).toISOString().slice(0, 19).replace('T', ' ');
}

/** The instant of a moment. */
export function instantOf(moment: Moment): Date {
  return new Date(`${moment.replace(' ', 'T')}+07:00`);
}

/** A date cell as text: its wall clock in the script's zone, which set-up makes the spreadsheet's too. */
export function dateCellText(date: Date): string {
  const day = [date.getFullYear(), date.getMonth() + 1, date.getDate()].map(twoDigits).join('-');
  const time = [date.getHours(), date.getMinutes(), date.getSeconds()].map(twoDigits).join(':');
  return time === '00:00:00' ? day : `${day} ${time}`;
}

/** Whether a cell is a date. Dates of another realm are no `instanceof Date`, so the shape is tested. */
export function isDateCell(cell: unknown): cell is Date {
  return typeof cell === 'object' && Object.prototype.toString.call(cell) === '[object Date]';
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
