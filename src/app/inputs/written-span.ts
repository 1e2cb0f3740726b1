// Reads a span of months as people write it.

import { type Span, spanFrom } from '../../domain/calendar/span';
import { readPeriod } from './written';

const QUARTERS = ['i', 'ii', 'iii', 'iv'];
const QUARTER = /^(?:quý|quí|q) ?(i{1,3}|iv|[1-4])(?: ?\/ ?| năm | )(\d{4})$/;
const MONTHS_OF_YEAR = /^(6|9|sáu|chín) tháng(?: ?\/ ?| đầu năm | năm | )(\d{4})$/;
const YEAR = /^(?:(?:cả )?năm )?(\d{4})$/;

/**
 * The span that a text names, or null where it is unclear: a span without its year, or one that is none, is never guessed.
 * Example: 'quý 3/2026' and '2026-Q3' are the third quarter, '6 tháng 2026' is January to June, '6/2026' is June; 'quý 3' is
 * null.
 */
export function readSpan(typed: string): Span | null {
  const text = typed.normalize('NFC').trim();
  const month = readPeriod(text) ?? readPeriod(text.replace(/^tháng\s+(\d{1,2})\s+năm\s+(\d{4})$/iu, '$1/$2'));
  if (month !== null) return spanFrom(month);
  const id = spanFrom(text.toUpperCase());
  if (id !== null) return id;
  // `foldName` would move the tone mark of "quý".
  const folded = text.toLowerCase().replace(/\s+/g, ' ');
  const quarter = QUARTER.exec(folded);
  if (quarter !== null) {
    const [, name = '', year = ''] = quarter;
    return spanFrom(`${year}-Q${QUARTERS.includes(name) ? QUARTERS.indexOf(name) + 1 : name}`);
  }
  const several = MONTHS_OF_YEAR.exec(folded);
  if (several !== null) return spanFrom(`${several[2]}-${several[1] === '6' || several[1] === 'sáu' ? '6M' : '9M'}`);
  const year = YEAR.exec(folded)?.[1];
  return year === undefined ? null : spanFrom(year);
}
