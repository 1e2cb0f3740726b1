// Decides whether a visible text is a figure written the Vietnamese way, and one that the item allows.

import { readSpokenNumber } from './spoken-number';
import { isUnitOf } from './unit-name';

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

/** A figure, or the reason why it is none. */
export type FigureReading =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'unreadable'; readonly why: Unreadable };

// Sign, digits plain or in groups of three with dots, decimals after a comma, then perhaps words.
const FIGURE = /^([+-]?)([1-9]\d{0,2}(?:\.\d{3}){1,4}|\d{1,15})(?:,(\d{1,6}))?(?:\s*([^\d\s.,].*))?$/u;
const BRACKETED = /^([^()]*)\(([^()]+)\)([^()]*)$/;

/**
 * Reads a text that `visibleText` has made plain: dots group thousands, a comma starts decimals, words after the figure must
 * be the item's unit, the same number in words in brackets, or both. Rules: Luật Kế toán Đ.12 (separators); 52-CV/ĐU 2.2.
 * Example: `readFigure('12 (mười hai) bài', { decimals: false, signed: false, unit: 'bài' })` is 12; '12 (hai)' is none.
 */
export function readFigure(typed: string, format: NumberFormat): FigureReading {
  const parts = FIGURE.exec(typed);
  if (parts === null) return { kind: 'unreadable', why: 'unreadable-number' };
  const [, sign, whole = '', fraction, words] = parts;
  const magnitude = Number(`${whole.replace(/\./g, '')}.${fraction ?? '0'}`);
  const value = sign === '-' && magnitude !== 0 ? -magnitude : magnitude;
  if (words !== undefined && !isUnitOf(format.unit, words) && !isRestated(words, value, format)) {
    return { kind: 'unreadable', why: 'unreadable-number' };
  }
  if (fraction !== undefined && !format.decimals) return { kind: 'unreadable', why: 'fraction-in-count' };
  if (value < 0 && !format.signed) return { kind: 'unreadable', why: 'negative-flow' };
  return { kind: 'number', value };
}

// Offices write "02 (hai) văn bản"; where the words say another number, nobody knows which one is meant.
function isRestated(words: string, value: number, format: NumberFormat): boolean {
  const [, before = '', inside, after = ''] = BRACKETED.exec(words) ?? [];
  if (inside === undefined || (before.trim() !== '' && after.trim() !== '')) return false;
  const beside = `${before}${after}`.trim();
  return (beside === '' || isUnitOf(format.unit, beside)) && readSpokenNumber(inside, format) === value;
}
