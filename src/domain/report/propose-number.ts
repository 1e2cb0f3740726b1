// Finds the one number that everybody would take an unreadable answer for, to be put before a person.

import { type NumberFormat, readFigure } from './figure';
import { readSpokenNumber } from './spoken-number';
import { isUnitWithoutTones } from './unit-name';

/** A way of writing that is no figure here, and the figure that is evidently meant; null where it is not evident. */
interface Rewrite {
  readonly written: RegExp;
  meant(parts: readonly string[], format: NumberFormat): string | null;
}

// What a unit counts, by its longer names.
const LONGER_NAMES: Readonly<Record<string, readonly string[]>> = { bài: ['bài báo', 'bài báo khoa học'] };

// Each row is tried alone, never two together: what needs two corrections is not evident.
const REWRITES: readonly Rewrite[] = [
  // "0" as the letter prints it, and the spreadsheet's '5
  { written: /^["“”«'‘’](.+)["“”»'‘’]$/u, meant: ([, inside = '']) => inside.trim() },
  { written: /^['‘’](.+)$/u, meant: ([, rest = '']) => rest },
  // 5.
  { written: /^(.*\d)\.$/u, meant: ([, figure = '']) => figure },
  // - 2
  { written: /^([-+−‐‑‒–]) (\d.*)$/u, meant: ([, sign, rest = '']) => `${sign === '+' ? '+' : '-'}${rest}` },
  // tăng 3, giảm 2
  {
    written: /^(tăng|giảm) (\d.*)$/iu,
    meant: ([, way = '', rest = ''], { signed }) =>
      signed ? `${way.toLowerCase() === 'tăng' ? '+' : '-'}${rest}` : null,
  },
  // ba (03)
  { written: /^([^()\d]+)\((\d[\d.]*)\)$/u, meant: ([, words, figure]) => `${figure} (${words})` },
  // 1 500 and 1'500
  {
    written: /^([-+]?[1-9]\d{0,2}(?:[ '’]\d{3})+)(?!\d)(.*)$/u,
    meant: ([, grouped = '', rest = '']) => grouped.replace(/[ '’]/g, '') + rest,
  },
  // 1,500 in a count, 1,500,000 and 1,500.5 anywhere. In a count 5,000 may be five (5,0 is) or five thousand.
  {
    written: /^([-+]?[1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d{1,2}))?(?![\d.,])(.*)$/u,
    meant: ([, grouped = '', fraction, rest = ''], { decimals }) => {
      const isOneGroup = grouped.indexOf(',') === grouped.lastIndexOf(',');
      if (isOneGroup && fraction === undefined && (decimals || grouped.endsWith(',000'))) return null;
      return `${grouped.replace(/,/g, '')}${fraction === undefined ? '' : `,${fraction}`}${rest}`;
    },
  },
  // 5,0 in a count
  {
    written: /^([-+]?\d[\d.]*),00?(?!\d)(.*)$/u,
    meant: ([, whole = '', rest = ''], { decimals }) => (decimals ? null : whole + rest),
  },
  // 1.5 where decimals are allowed; three digits would be thousands, more are no habit of anybody
  {
    written: /^([-+]?(?:0|[1-9]\d{0,14}))\.(\d{1,2})(?![\d.,])(.*)$/u,
    meant: ([, whole, fraction, rest], { decimals }) => (decimals ? `${whole},${fraction}${rest}` : null),
  },
  // 5 bai, 5 bài báo
  {
    written: /^([-+]?\d[\d.,]*) ?([^\d\s.,].*)$/u,
    meant: ([, figure = '', words = ''], { unit }) =>
      isUnitWithoutTones(unit, words) || LONGER_NAMES[unit ?? '']?.includes(words.toLowerCase()) ? figure : null,
  },
];

/**
 * The number that every clerk would say was meant by a text that `readFigure` refuses, or null. It is an offer: nothing
 * counts it until a person accepts it (rule R14: nothing is estimated or converted, so "khoảng 10", "10-12", "5+3", "½",
 * "95%", "1 tỷ" and "1500000000 đồng" against triệu đồng have none; nor have "-", "x", "chưa có", "(2)").
 * Offered: none in words (0), a number in words, "1 500", "1'500", "1,500" and "5,0" in a count, "1,500.5" and "1.5" in
 * money, quoted figures, "5.", "- 2" and "giảm 2" in a change, a unit without tone marks.
 * Example: `proposeNumber('không phát sinh', { decimals: false, signed: false, unit: 'bài' })` is 0.
 */
export function proposeNumber(typed: string, format: NumberFormat): number | null {
  for (const { written, meant } of REWRITES) {
    const parts = written.exec(typed);
    const rewritten = parts === null ? null : meant(parts, format);
    const figure = rewritten === null ? null : readFigure(rewritten, format);
    if (figure?.kind === 'number') return figure.value;
  }
  return readSpokenNumber(typed, format);
}
