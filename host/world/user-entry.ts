// Decides what a text becomes when it is put into a cell: number, date, formula or text, by the sheet's locale.

import { readDate } from './user-entry-date';

export interface Entry {
  readonly value: string | number | boolean;
  /** The number format that the platform gives a cell that had none. */
  readonly format?: string;
  readonly formula?: string;
}

interface NumberMarks {
  readonly decimal: string;
  readonly group: string;
  readonly currency: string;
}

/** vi writes 1.234,5 and en 1,234.5. */
function marksOf(locale: string): NumberMarks {
  return locale.startsWith('vi')
    ? { decimal: ',', group: '.', currency: '₫' }
    : { decimal: '.', group: ',', currency: '$' };
}

/** Plain digits of a number text without sign, percent and currency, or null: grouping marks are simply dropped. */
function digitsOf(text: string, marks: NumberMarks): { readonly plain: string; readonly grouped: boolean } | null {
  const [whole = '', fraction, ...more] = text.split(marks.decimal);
  if (more.length > 0 || (fraction !== undefined && !/^\d*(?:[eE][+-]?\d+)?$/.test(fraction))) return null;
  const parts = whole.split(marks.group);
  if (
    !parts.every((part, index) =>
      (fraction === undefined && index === parts.length - 1 ? /^\d+(?:[eE][+-]?\d+)?$/ : /^\d+$/).test(part),
    )
  )
    if (!(whole === '' && fraction !== undefined && /^\d/.test(fraction))) return null;
  return {
    plain: `${parts.join('')}${fraction === undefined || fraction === '' ? '' : `.${fraction}`}`,
    grouped: parts.length > 1,
  };
}

function readNumber(text: string, locale: string): Entry | null {
  const marks = marksOf(locale);
  const found = /^([+-]?)(.*?)(%?)$/.exec(text);
  if (found === null) return null;
  const [, sign = '', body = '', percent = ''] = found;
  const bare = body.replace(marks.currency, '').trim();
  const isMoney = bare !== body.trim();
  if (isMoney && body.indexOf(marks.currency) !== body.lastIndexOf(marks.currency)) return null;
  const digits = digitsOf(bare, marks);
  if (digits === null) return null;
  const size = Number(digits.plain) * (percent === '' ? 1 : 0.01) * (sign === '-' ? -1 : 1);
  if (!Number.isFinite(size)) return null;
  const fraction = digits.plain.includes('.') && !/[eE]/.test(digits.plain);
  if (/[eE]/.test(digits.plain)) return { value: size, format: '0.00E+00' };
  if (percent !== '') return { value: size, format: fraction ? '0.00%' : '0%' };
  if (isMoney) return { value: size, format: locale.startsWith('vi') ? '#,##0 [$₫]' : '[$$]#,##0.00' };
  if (digits.grouped) return { value: size, format: fraction ? '#,##0.00' : '#,##0' };
  return { value: size };
}

/**
 * What `text` becomes in a cell of a spreadsheet of this locale (`year`: the year a day without one gets).
 * Example: readEntry('20.926738', 'vi', 2026) is { value: 20926738, format: '#,##0' }.
 */
export function readEntry(text: string, locale: string, year: number): Entry {
  if (text === '') return { value: '' };
  // The apostrophe is a mark for the parser and is not stored.
  if (text.startsWith("'")) return { value: text.slice(1) };
  const trimmed = text.trim();
  if (text.startsWith('=') && text.length > 1) return { value: '', formula: text };
  if (/^(?:true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === 'true' };
  if (!/\d/.test(trimmed) || /\p{L}{2}/u.test(trimmed)) return { value: text };
  const day = readDate(trimmed, locale, year);
  if (day !== null) return day;
  return readNumber(trimmed, locale) ?? { value: text };
}
