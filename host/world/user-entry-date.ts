// Recognises dates and times in a typed text, in the order of day, month and year that the locale has.

import { serialOfDate } from './serial-date';
import type { Entry } from './user-entry';

interface DateShape {
  readonly pattern: RegExp;
  /** The places of year, month and day in the match; '' = not written. */
  readonly parts: readonly ('year' | 'month' | 'day')[];
  readonly format: string;
}

const ISO: readonly DateShape[] = [
  { pattern: /^(\d{4})-(\d{1,2})-(\d{1,2})$/, parts: ['year', 'month', 'day'], format: 'yyyy-mm-dd' },
  { pattern: /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/, parts: ['year', 'month', 'day'], format: 'yyyy/mm/dd' },
  { pattern: /^(\d{4})[-/](\d{1,2})$/, parts: ['year', 'month'], format: 'yyyy-mm' },
];

const VIETNAMESE: readonly DateShape[] = [
  { pattern: /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/, parts: ['day', 'month', 'year'], format: 'dd/mm/yyyy' },
  { pattern: /^(\d{1,2})-(\d{1,2})-(\d{4})$/, parts: ['day', 'month', 'year'], format: 'dd-mm-yyyy' },
  { pattern: /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, parts: ['day', 'month', 'year'], format: 'dd.mm.yyyy' },
  { pattern: /^(\d{1,2})[-/](\d{1,2})$/, parts: ['day', 'month'], format: 'dd/mm' },
  { pattern: /^(\d{1,2})[-/](\d{4})$/, parts: ['month', 'year'], format: 'mm/yyyy' },
];

const AMERICAN: readonly DateShape[] = [
  { pattern: /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/, parts: ['month', 'day', 'year'], format: 'm/d/yyyy' },
  { pattern: /^(\d{1,2})-(\d{1,2})-(\d{4})$/, parts: ['month', 'day', 'year'], format: 'm-d-yyyy' },
  { pattern: /^(\d{1,2})[-/](\d{1,2})$/, parts: ['month', 'day'], format: 'm/d' },
  { pattern: /^(\d{1,2})[-/](\d{4})$/, parts: ['month', 'year'], format: 'm/yyyy' },
];

function readDay(
  text: string,
  locale: string,
  year: number,
): { readonly serial: number; readonly format: string } | null {
  for (const shape of [...ISO, ...(locale.startsWith('vi') ? VIETNAMESE : AMERICAN)]) {
    const found = shape.pattern.exec(text);
    if (found === null) continue;
    const read = { year, month: 1, day: 1 };
    shape.parts.forEach((part, index) => {
      read[part] = Number(found[index + 1]);
    });
    const serial = serialOfDate(read.year, read.month, read.day);
    if (serial !== null) return { serial, format: shape.format };
  }
  return null;
}

function readTime(text: string): { readonly fraction: number; readonly format: string } | null {
  const found = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (found === null) return null;
  const [, hours = '0', minutes = '0', seconds] = found;
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return null;
  const fraction = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400;
  return { fraction, format: seconds === undefined ? 'hh:mm' : 'hh:mm:ss' };
}

/**
 * A date, a time or both as a day number with its format, or null when the text is none.
 * Example: readDate('2026-09', 'vi', 2026) is { value: 46266, format: 'yyyy-mm' }.
 */
export function readDate(text: string, locale: string, year: number): Entry | null {
  const [first = '', second, ...more] = text.split(/[ T]+/);
  if (more.length > 0) return null;
  const day = readDay(first, locale, year);
  if (second === undefined) {
    const time = readTime(first);
    if (day !== null) return { value: day.serial, format: day.format };
    return time === null ? null : { value: time.fraction, format: time.format };
  }
  const time = readTime(second);
  return day === null || time === null
    ? null
    : { value: day.serial + time.fraction, format: `${day.format} ${time.format}` };
}
