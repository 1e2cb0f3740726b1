// Reads a typed figure the Vietnamese way; what is not plainly a number stays text.

import { foldName } from '../regime/fold-name';

/** What an item lets a figure be. */
export interface NumberFormat {
  readonly decimals: boolean;
  /** Whether a minus is allowed (stock items report signed changes). */
  readonly signed: boolean;
  /** The item's unit of measure, or null; alternatives are separated by "/". */
  readonly unit: string | null;
}

/** Why a text is not taken as a figure; also the code of the finding it becomes. */
export type Unreadable = 'unreadable-number' | 'fraction-in-count' | 'negative-flow';

/** A figure, a blank, or a text that is none. */
export type NumberReading =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unreadable'; readonly why: Unreadable };

// Sign, digits plain or in groups of three with dots, decimals after a comma, then perhaps words.
const FIGURE = /^([+-]?)([1-9]\d{0,2}(?:\.\d{3}){1,4}|\d{1,15})(?:,(\d{1,6}))?(?:\s*([^\d\s.,].*))?$/u;

/**
 * Reads one typed answer. Dots group thousands, a comma starts decimals; a word after the figure must be the item's unit.
 * Nothing is estimated or converted. Rules: 52-CV/ĐU 2.2 («theo đơn vị đo», «không phát sinh, ghi 0», «không tự ý quy
 * đổi, ước lượng»); Luật Kế toán Đ.12 for the separators.
 * Example: `readNumber('1.500', {decimals: false, signed: false, unit: 'bài'})` is 1500; '1,5' is a fraction in a count.
 */
export function readNumber(text: string, format: NumberFormat): NumberReading {
  const typed = plainDigits(text);
  if (typed === '') return { kind: 'blank' };
  const parts = FIGURE.exec(typed);
  if (parts === null || !isUnitOf(format.unit, parts[4])) return { kind: 'unreadable', why: 'unreadable-number' };
  const [, sign, whole = '', fraction] = parts;
  if (fraction !== undefined && !format.decimals) return { kind: 'unreadable', why: 'fraction-in-count' };
  const magnitude = Number(`${whole.replace(/\./g, '')}.${fraction ?? '0'}`);
  if (sign === '-' && magnitude !== 0 && !format.signed) return { kind: 'unreadable', why: 'negative-flow' };
  return { kind: 'number', value: sign === '-' && magnitude !== 0 ? -magnitude : magnitude };
}

// Full-width digits and signs, typographic minus signs directly before a digit, and every kind of space.
function plainDigits(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[０-９＋－．，]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^[−‐‑–](?=\d)/, '-');
}

function isUnitOf(unit: string | null, word: string | undefined): boolean {
  if (word === undefined) return true;
  if (unit === null) return false;
  const written = foldName(word.replace(/\.$/, ''));
  return [unit, ...unit.split('/')].some((name) => foldName(name) === written);
}
