// Makes text safe to write into a cell: it stays the text that was meant, and never becomes a formula, number or date.

import { cutNotice } from '../text/cut-text';

// A cell holds 50,000 characters.
const LONGEST = 49_000;
// Full-width signs too: in some locales spreadsheets take them for the plain ones (OWASP, "CSV Injection").
const ACTIVE_LEAD = /^\s*[=+\-@\t＝＋－＠]/;
const SIGNED_FIGURE = /^[+-]\d[\d.,]*$/;
// Invisible, and no spreadsheet takes a cell that begins with it for a formula.
const ZERO_WIDTH_SPACE = '\u200b';
const LONE_HIGH_SURROGATE = /[\ud800-\udbff]$/;

/**
 * What to hand to setValues so that the cell shows `text`. In columns of figures every text gets the apostrophe that is
 * consumed on writing, since "10-12" would become a date and "1,5" a number. Columns formatted as text parse nothing, and
 * may show the apostrophe; there an active lead is defused, in case the format is ever lost. "-7" may stay as it is.
 * What the cell then holds is at most 49,000 characters, says where it was cut, and stays the same when it is read and
 * written again.
 * Example: `cellText('10-12', 'number')` is "'10-12"; `cellText('-7', 'text')` is '-7'.
 */
export function cellText(text: string, format: 'text' | 'number'): string {
  // Control characters other than tab and line feed cannot be shown, and some are refused.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
  const clean = text.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');
  if (clean === '') return '';
  if (format === 'number') return `'${fitted(clean)}`;
  return fitted(ACTIVE_LEAD.test(clean) && !SIGNED_FIGURE.test(clean) ? ZERO_WIDTH_SPACE + clean : clean);
}

// The notice is part of the length that fits, so that a text is cut once and not again on the next write.
function fitted(text: string): string {
  if (text.length <= LONGEST) return text;
  const room = LONGEST - cutNotice(text.length).length;
  const kept = text.slice(0, room).replace(LONE_HIGH_SURROGATE, '');
  return kept + cutNotice(text.length - kept.length);
}
