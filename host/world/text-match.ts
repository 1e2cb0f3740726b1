// Finds a text inside another the way a text finder does, and replaces it there.

import type { TextQuery } from '../bridge/cell-operations';

interface Match {
  readonly start: number;
  readonly end: number;
}

/** Characters as they are compared, one entry for each UTF-16 unit, so that places stay what they were. */
function folded(text: string, { matchCase, ignoreDiacritics }: TextQuery): readonly string[] {
  return [...text].flatMap((character) => {
    const bare = ignoreDiacritics ? character.normalize('NFD').replace(/\p{M}/gu, '') : character;
    const same = matchCase ? bare : bare.toLowerCase();
    return [same, ...Array.from({ length: character.length - 1 }, () => '')];
  });
}

function plainMatches(text: string, query: TextQuery): readonly Match[] {
  const units = folded(text, query);
  const wanted = folded(query.text, query).join('');
  const found: Match[] = [];
  let start = 0;
  while (start < units.length) {
    let joined = '';
    let end = start;
    while (end < units.length && joined.length < wanted.length) {
      joined += units[end] ?? '';
      end += 1;
    }
    if (joined === wanted && end > start) {
      found.push({ start, end });
      start = end;
    } else start += 1;
  }
  return found;
}

function patternMatches(text: string, query: TextQuery): readonly Match[] {
  const pattern = new RegExp(query.text, query.matchCase ? 'gu' : 'giu');
  return [...text.matchAll(pattern)]
    .filter(([match]) => match !== '')
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/**
 * Where the text that is looked for stands in `text`, from left to right.
 * Example: looking for 'đơn' in 'Đơn vị' finds 0 to 3, unless the case must match.
 */
export function textMatches(text: string, query: TextQuery): readonly Match[] {
  if (query.text === '') return [];
  const found = query.regularExpression ? patternMatches(text, query) : plainMatches(text, query);
  return query.entireCell ? found.filter(({ start, end }) => start === 0 && end === text.length) : found;
}

/** `text` with all that is found replaced. */
export function replaceMatches(text: string, matches: readonly Match[], by: string): string {
  let result = '';
  let from = 0;
  for (const { start, end } of matches) {
    result += text.slice(from, start) + by;
    from = end;
  }
  return result + text.slice(from);
}
