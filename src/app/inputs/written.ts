// Reads days, periods, whole numbers and addresses as people write them.

import { type Day, dayFrom } from '../../domain/calendar/day';
import { isPeriod, type Period, periodFrom } from '../../domain/calendar/period';
import { NO, YES } from '../../text/sheets/words';

/** '30/04/2026', '30/4/2026' or '2026-04-30' (also with a time behind it); null when it is no day. */
export function readDay(text: string): Day | null {
  const [day = ''] = text.split(' ');
  const written = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(day);
  if (written) return dayFrom(Number(written[3]), Number(written[2]), Number(written[1]));
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  return iso ? dayFrom(Number(iso[1]), Number(iso[2]), Number(iso[3])) : null;
}

/** '2026-03', '3/2026', 'Tháng 3/2026', the first day '01/03/2026', or a date that the spreadsheet made of one of them; null when it is no period. */
export function readPeriod(text: string): Period | null {
  if (isPeriod(text)) return text;
  const written = /^(?:tháng\s*)?(\d{1,2})\/(\d{4})$/iu.exec(text) ?? /^0?1\/(\d{1,2})\/(\d{4})$/.exec(text);
  const month = Number(written?.[1]);
  if (written && month >= 1 && month <= 12) return periodFrom(Number(written[2]), month);
  const date = /^(\d{4}-\d{2})-01$/.exec(text)?.[1];
  return date !== undefined && isPeriod(date) ? date : null;
}

/** A whole number from 0, with or without dots between thousands; null otherwise. */
export function readCount(text: string): number | null {
  return /^(\d{1,12}|[1-9]\d{0,2}(\.\d{3}){1,3})$/.test(text) ? Number(text.replace(/\./g, '')) : null;
}

/** Whether a text has the shape of one e-mail address. */
export function isAddress(text: string): boolean {
  return /^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>".]+$/.test(text);
}

/** The addresses of a cell, separated by semicolons, commas or line breaks. */
export function splitAddresses(text: string): readonly string[] {
  return text
    .split(/[;,\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** "Có" or "Không" in any case, also what a check box leaves in its cell; null otherwise. */
export function readYesNo(text: string): boolean | null {
  const written = text.toLowerCase();
  if (written === YES.toLowerCase() || written === 'true') return true;
  return written === NO.toLowerCase() || written === 'false' ? false : null;
}
