// Fills templates as Utilities.formatString does: sprintf's flags, width, precision and the usual conversions.

import { Exception } from '../exception';

const CONVERSION = /%(?:%|([-+ 0,]*)(\d+)?(?:\.(\d+))?([a-zA-Z]))/g;

/** A number's digits with a comma before each group of three. */
function grouped(digits: string): string {
  const [whole = '', ...rest] = digits.split('.');
  return [whole.replace(/\B(?=(?:\d{3})+$)/g, ','), ...rest].join('.');
}

/** Sign and digits of a number. */
function digitsOf(letter: string, value: number, precision: number | undefined): [sign: string, digits: string] {
  const size = Math.abs(value);
  const sign = value < 0 ? '-' : '';
  if (letter === 'f') return [sign, size.toFixed(precision ?? 6)];
  // Java writes exponents with two digits at least.
  if (letter === 'e') return [sign, size.toExponential(precision ?? 6).replace(/e([+-])(\d)$/, 'e$10$2')];
  const base = letter === 'x' ? 16 : letter === 'o' ? 8 : 10;
  return [sign, Math.trunc(size).toString(base)];
}

/** One conversion, before its capital letters and its width. */
function shown(letter: string, flags: string, precision: number | undefined, width: number, value: unknown): string {
  if (letter === 's') return String(value).slice(0, precision);
  if (letter === 'c') return String(value).charAt(0);
  if (letter === 'b') return String(value !== null && value !== undefined && value !== false);
  const number = Number(value);
  if (!Number.isFinite(number)) return String(number);
  const [minus, digits] = digitsOf(letter, number, precision);
  const sign = minus !== '' ? minus : flags.includes('+') ? '+' : flags.includes(' ') ? ' ' : '';
  const body = flags.includes(',') ? grouped(digits) : digits;
  return flags.includes('0') ? sign + body.padStart(width - sign.length, '0') : sign + body;
}

/**
 * The template with its conversions filled in order; an unknown conversion throws its name.
 * Example: formatString('%05.1f|%-4s|', [3.14159, 'ab']) is '003.1|ab  |'.
 */
export function formatString(template: string, values: readonly unknown[]): string {
  let next = 0;
  return template.replace(CONVERSION, (mark, flags = '', width = '0', precision = undefined, letter = '%') => {
    if (letter === '%') return '%';
    const kind = String(letter).toLowerCase();
    if (letter === 'n') return '\n';
    if (!'sdifexocb'.includes(kind)) throw new Exception(`not in the local host: Utilities.formatString with ${mark}`);
    if (next >= values.length) throw new Exception(`Format specifier '${mark}'`);
    const value = values[next];
    next += 1;
    const places = precision === undefined ? undefined : Number(precision);
    const text = shown(kind, String(flags), places, Number(width), value);
    const cased = letter === kind ? text : text.toUpperCase();
    return String(flags).includes('-') ? cased.padEnd(Number(width)) : cased.padStart(Number(width));
  });
}
