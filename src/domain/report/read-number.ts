// Reads a typed figure the Vietnamese way; what is not plainly a number stays text.

import { type NumberFormat, readFigure, type Unreadable } from './figure';
import { proposeNumber } from './propose-number';
import { visibleText } from './visible-text';

/** A figure, a blank, or a text that is none, with the number that is evidently meant, or null. */
export type NumberReading =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unreadable'; readonly why: Unreadable; readonly proposal: number | null };

const BLANK: NumberReading = { kind: 'blank' };
// So many digits are a whole number that is exact.
const EXACT_DIGITS = 15;
// No figure with its unit and its words comes near; a pasted page need not be searched for one.
const LONGEST = 120;

/**
 * Reads one typed answer. Dots group thousands, a comma starts decimals; words after the figure must be the item's unit or
 * the same number in words. Digits are those of a keyboard, plain or full-width; any other script's are unreadable, since
 * nobody in the office could check them. Nothing is estimated or converted; a proposal is for a person to accept, and is
 * counted nowhere. Rules: 52-CV/ĐU 2.2 («theo đơn vị đo», «không phát sinh, ghi 0», «không tự ý quy đổi, ước lượng»).
 * Example: `readNumber('1.500', {decimals: false, signed: false, unit: 'bài'})` is 1500; '1,5' is a fraction in a count,
 * without a proposal; 'không có' is unreadable, with the proposal 0.
 */
export function readNumber(text: string, format: NumberFormat): NumberReading {
  if (text === '') return BLANK;
  const plain = plainWhole(text);
  if (plain !== null) return { kind: 'number', value: plain };
  const typed = visibleText(text);
  if (typed === '') return BLANK;
  if (typed.length > LONGEST) return { kind: 'unreadable', why: 'unreadable-number', proposal: null };
  const figure = readFigure(typed, format);
  return figure.kind === 'number' ? figure : { ...figure, proposal: proposeNumber(typed, format) };
}

// Nearly every answer is nothing but digits: one look at each says so, and gives the number.
function plainWhole(text: string): number | null {
  if (text.length > EXACT_DIGITS) return null;
  let value = 0;
  for (let place = 0; place < text.length; place += 1) {
    const digit = text.charCodeAt(place) - 48;
    if (digit < 0 || digit > 9) return null;
    value = value * 10 + digit;
  }
  return value;
}
