// Reads a whole number written in Vietnamese words, among them the ways to say that there is none.

import { foldName } from '../regime/fold-name';
import { withoutTones, withoutUnit } from './unit-name';

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
// Digits that change after "mười" and "mươi".
const AFTER_TEN: Readonly<Record<string, number>> = { lăm: 5, nhăm: 5 };
const AFTER_TENS: Readonly<Record<string, number>> = { ...AFTER_TEN, mốt: 1, tư: 4 };

// «Chưa có» is not among them: it also says that the figure is not known yet.
const NONE = [
  'không',
  'không có',
  'không phát sinh',
  'không có phát sinh',
  'không phát sinh số liệu',
  'chưa phát sinh',
];
// Said of a change these are 0; said of a level they would be last period's figure.
const NO_CHANGE = [
  'không biến động',
  'không có biến động',
  'không phát sinh biến động',
  'không thay đổi',
  'không tăng không giảm',
  'không tăng, không giảm',
];

/** What the words are said of. */
export interface SpokenOf {
  readonly unit: string | null;
  /** Whether the figure is a change. */
  readonly signed: boolean;
}

/**
 * The number that words say, 0 to 999 in standard spelling or one of the ways to say "none", with or without the unit; null
 * for all other words, so for «hai ba», «vài», «chưa có», «một chục».
 * Example: `readSpokenNumber('Mười hai bài', { unit: 'bài', signed: false })` is 12; 'ko có' is 0.
 */
export function readSpokenNumber(text: string, { unit, signed }: SpokenOf): number | null {
  const folded = foldName(text).replace(/\.$/, '');
  const words = withoutUnit(unit, plainNegation(folded).replace(/ nào$/, ''));
  const none = signed ? [...NONE, ...NO_CHANGE] : NONE;
  if (none.includes(words)) return 0;
  if (withoutTones(words) === words && none.map(withoutTones).includes(words)) return 0;
  return readHundreds(words.split(' '));
}

// «Trong kỳ không phát sinh», "0, không phát sinh", "ko có" and "0 có" say what «không …» says.
function plainNegation(folded: string): string {
  return folded
    .replace(/^trong (?:kỳ|tháng)(?: này)?,? /, '')
    .replace(/ trong (?:kỳ|tháng)(?: này)?$/, '')
    .replace(/^0 ?[,;:-]? ?(?=không )/, '')
    .replace(/^(?:ko|k|0)(?= )|^ko$/, 'không');
}

function readHundreds(words: readonly string[]): number | null {
  const [first = '', second, ...rest] = words;
  if (second !== 'trăm') return readTens(words);
  const hundreds = DIGITS.indexOf(first) * 100;
  if (hundreds <= 0) return null;
  if (rest.length === 0) return hundreds;
  const isShort = rest[0] === 'linh' || rest[0] === 'lẻ';
  const left = readTens(isShort ? rest.slice(1) : rest);
  return left === null || left === 0 || isShort !== left < 10 ? null : hundreds + left;
}

function readTens(words: readonly string[]): number | null {
  const [first = '', second, third, ...more] = words;
  const digit = DIGITS.indexOf(first);
  if (first === 'mười') return third === undefined ? plus(10, second, AFTER_TEN) : null;
  if (second === undefined) return digit < 0 ? null : digit;
  return second === 'mươi' && digit > 1 && more.length === 0 ? plus(digit * 10, third, AFTER_TENS) : null;
}

// «Mười năm» is ten years and «hai mươi một» is no number: a digit that has a form of its own here needs that form.
function plus(tens: number, word: string | undefined, forms: Readonly<Record<string, number>>): number | null {
  if (word === undefined) return tens;
  const special = Object.entries(forms).find(([form]) => form === word)?.[1];
  if (special !== undefined) return tens + special;
  const digit = DIGITS.indexOf(word);
  const isReplaced = digit === 5 || (digit === 1 && 'mốt' in forms);
  return digit <= 0 || isReplaced ? null : tens + digit;
}
