// Makes text safe to write into a cell: it stays the text that was meant, and never becomes a formula, number or date.

// A cell holds 50,000 characters.
const LONGEST = 49_000;
const ACTIVE_LEAD = /^\s*[=+\-@\t\r]/;
const SIGNED_FIGURE = /^[+-]\d[\d.,]*$/;
// Invisible, and no spreadsheet takes a cell that begins with it for a formula.
const ZERO_WIDTH_SPACE = '\u200b';

/**
 * What to hand to setValues so that the cell shows `text`. In columns of figures every text gets the apostrophe that is
 * consumed on writing, since "10-12" would become a date and "1,5" a number. Columns formatted as text parse nothing, and
 * may show the apostrophe; there an active lead is defused, in case the format is ever lost. "-7" may stay as it is.
 * Example: `cellText('10-12', 'number')` is "'10-12"; `cellText('-7', 'text')` is '-7'.
 */
export function cellText(text: string, format: 'text' | 'number'): string {
  // Control characters other than tab and line feed cannot be shown, and some are refused.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
  const clean = text.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');
  const short = clean.length > LONGEST ? `${clean.slice(0, LONGEST)}…` : clean;
  if (short === '') return '';
  if (format === 'number') return `'${short}`;
  return ACTIVE_LEAD.test(short) && !SIGNED_FIGURE.test(short) ? ZERO_WIDTH_SPACE + short : short;
}
