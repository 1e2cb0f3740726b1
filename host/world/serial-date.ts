// Converts between instants and the wall-clock day numbers that cells hold.

import { IANAZone } from 'luxon';

const DAY = 86_400_000;
/** Day numbers count from 30/12/1899; 1/1/1970 is day 25569. */
const EPOCH = 25_569;

/** Milliseconds that the zone's wall clock is ahead of UTC at an instant. */
export function zoneOffset(instant: number, timeZone: string): number {
  return IANAZone.create(timeZone).offset(instant) * 60_000;
}

/**
 * The day number that a zone's wall clock shows at an instant.
 * Example: serialFromInstant(0, 'UTC') is 25569.
 */
export function serialFromInstant(instant: number, timeZone: string): number {
  return (instant + zoneOffset(instant, timeZone)) / DAY + EPOCH;
}

/** The instant at which a zone's wall clock shows a day number. */
export function instantFromSerial(serial: number, timeZone: string): number {
  const wall = Math.round((serial - EPOCH) * DAY);
  const guess = wall - zoneOffset(wall, timeZone);
  return wall - zoneOffset(guess, timeZone);
}

/**
 * The wall clock of a day number as text.
 * Example: wallClock(46082.5) is '2026-03-01T12:00:00'.
 */
export function wallClock(serial: number): string {
  const seconds = Math.round((serial - EPOCH) * (DAY / 1000));
  return new Date(seconds * 1000).toISOString().slice(0, 19);
}

/**
 * The day number of a calendar date, or null when there is no such date.
 * Example: serialOfDate(2026, 3, 1) is 46082; serialOfDate(2026, 2, 30) is null.
 */
export function serialOfDate(year: number, month: number, day: number): number | null {
  const ms = Date.UTC(year, month - 1, day);
  const date = new Date(ms);
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? ms / DAY + EPOCH : null;
}
