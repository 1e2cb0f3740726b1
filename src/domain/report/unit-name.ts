// Decides whether the words after a figure name the item's unit of measure.

import { foldName } from '../regime/fold-name';

// Names and abbreviations of one and the same unit, in lower case; the second column of a clerk's own list. A larger or
// smaller unit (tỷ, nghìn, đồng) is never among them: that would be a conversion.
const SAME_UNIT: readonly (readonly string[])[] = [
  ['người', 'đồng chí', 'đ/c', 'đc'],
  ['lượt người', 'lượt'],
  ['sinh viên', 'sv'],
  ['tổ chức đảng', 'tcđ'],
  ['văn bản', 'vb'],
  ['ctđt', 'chương trình đào tạo'],
  ['triệu đồng', 'triệu', 'tr', 'trđ', 'trđồng', 'triệu vnđ', 'triệu vnd'],
];

/**
 * Whether a word is the unit, one of its alternatives (separated by "/") or an abbreviation of it. Tone marks count, case
 * and a final full stop do not. Rule: 52-CV/ĐU 2.2 «theo đơn vị đo». Example: `isUnitOf('triệu đồng', 'tr.đ')` is true.
 */
export function isUnitOf(unit: string | null, word: string): boolean {
  return word === unit || isAmong(namesOf(unit), foldName(word.replace(/\.$/, '')));
}

/**
 * Whether a word is the unit typed without any tone mark. Example: `isUnitWithoutTones('hoạt động', 'hoat dong')` is true,
 * with 'hoat đong' it is false.
 */
export function isUnitWithoutTones(unit: string | null, word: string): boolean {
  const written = foldName(word.replace(/\.$/, ''));
  return withoutTones(written) === written && isAmong(namesOf(unit).map(withoutTones), written);
}

/** A folded text without the unit at its end. Example: `withoutUnit('bài', 'mười hai bài')` is 'mười hai'. */
export function withoutUnit(unit: string | null, text: string): string {
  const name = namesOf(unit).find((candidate) => text.endsWith(` ${candidate}`));
  return name === undefined ? text : text.slice(0, -name.length).trimEnd();
}

/** A folded text without its tone marks: only for texts that were typed without any, since "Mỏ" is not "Mở". */
export function withoutTones(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd');
}

function namesOf(unit: string | null): readonly string[] {
  if (unit === null) return [];
  const names = [unit, ...unit.split('/')].map(foldName);
  return [...names, ...SAME_UNIT.filter((same) => same.some((name) => names.includes(name))).flat()];
}

// Abbreviations are typed with dots and spaces in them: "tr. đ", "tr.đồng".
function isAmong(names: readonly string[], written: string): boolean {
  return names.includes(written) || names.includes(written.replace(/[.\s]/g, ''));
}
