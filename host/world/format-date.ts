// Writes and reads moments with the pattern letters of Java's SimpleDateFormat, as Utilities.formatDate does.

import { DateTime, IANAZone } from 'luxon';
import { fail } from './problem';

/** Luxon's token for a run of one pattern letter; runs longer than listed use the longest. */
const TOKENS: Readonly<Record<string, readonly string[]>> = {
  y: ['y', 'yy', 'y', 'yyyy'],
  M: ['L', 'LL', 'LLL', 'LLLL'],
  d: ['d', 'dd'],
  H: ['H', 'HH'],
  h: ['h', 'hh'],
  m: ['m', 'mm'],
  s: ['s', 'ss'],
  S: ['S', 'SSS', 'SSS'],
  E: ['ccc', 'ccc', 'ccc', 'cccc'],
  u: ['c'],
  a: ['a'],
  D: ['o', 'oo', 'ooo'],
  w: ['W', 'WW'],
  Z: ['ZZZ'],
  X: ['ZZ', 'ZZZ', 'ZZ'],
};

/** The clock 1–24 and the one from 0 to 11, which luxon does not have. */
const HOURS: Readonly<Record<string, (hour: number) => number>> = {
  k: (hour) => (hour === 0 ? 24 : hour),
  K: (hour) => hour % 12,
};

function zoneName(moment: DateTime): string {
  const minutes = moment.offset;
  const size = Math.abs(minutes);
  const text = `${String(Math.floor(size / 60)).padStart(2, '0')}:${String(size % 60).padStart(2, '0')}`;
  return minutes === 0 ? 'GMT' : `GMT${minutes < 0 ? '-' : '+'}${text}`;
}

function writeRun(moment: DateTime, letter: string, length: number): string {
  if (letter === 'z') return zoneName(moment);
  if (letter === 'G') return 'AD';
  if (letter === 'X') return writeIsoZone(moment, length);
  const hour = HOURS[letter];
  if (hour !== undefined) return String(hour(moment.hour)).padStart(length, '0');
  // YYYY is the year of the ISO week: a famous trap on the last days of December.
  if (letter === 'Y') return String(moment.weekYear).slice(length === 2 ? -2 : 0);
  const tokens = TOKENS[letter] ?? fail(`Illegal pattern character '${letter}'`);
  const text = moment.toFormat(tokens[Math.min(length, tokens.length) - 1] ?? letter, { locale: 'en' });
  return /^\d+$/.test(text) ? text.padStart(length, '0').slice(letter === 'y' && length === 2 ? -2 : 0) : text;
}

function writeIsoZone(moment: DateTime, length: number): string {
  if (moment.offset === 0) return 'Z';
  const text = moment.toFormat('ZZ');
  return length === 1 ? text.slice(0, 3) : length === 2 ? text.replace(':', '') : text;
}

/**
 * A moment in a zone by a pattern; text in single quotes is copied, '' is one quote.
 * Example: formatDate(0, 'Asia/Ho_Chi_Minh', "dd/MM/yyyy 'lúc' HH:mm") is '01/01/1970 lúc 08:00'.
 */
export function formatDate(ms: number, timeZone: string, pattern: string): string {
  const known = IANAZone.isValidZone(timeZone) || /^(?:GMT|UTC)(?:[+-]\d{1,2}(?::?\d{2})?)?$/.test(timeZone);
  // An unknown zone is silently GMT on the platform (Java's TimeZone.getTimeZone).
  const zone = known ? timeZone.replace(/^GMT(?=[+-])/, 'UTC') : 'UTC';
  const moment = DateTime.fromMillis(ms, { zone: zone === 'GMT' ? 'UTC' : zone });
  return pattern.replace(
    /''|'([^']*)'|([A-Za-z])\2*/g,
    (run, quoted: string | undefined, letter: string | undefined) => {
      if (run === "''") return "'";
      if (letter === undefined) return quoted ?? '';
      return writeRun(moment, letter, run.length);
    },
  );
}

/**
 * The moment that a text names in a zone, read by a pattern.
 * Example: parseDate('2026-03-01', 'UTC', 'yyyy-MM-dd') is 1772323200000.
 */
export function parseDate(text: string, timeZone: string, pattern: string): number {
  const luxonPattern = pattern.replace(/([A-Za-z])\1*/g, (run, letter: string) => {
    const tokens = TOKENS[letter] ?? fail(`Illegal pattern character '${letter}'`);
    return tokens[Math.min(run.length, tokens.length) - 1] ?? run;
  });
  const moment = DateTime.fromFormat(text, luxonPattern, { zone: timeZone, locale: 'en' });
  return moment.isValid ? moment.toMillis() : fail(`Unparseable date: "${text}"`);
}
