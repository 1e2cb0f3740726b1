// Decides whether the project that Apps Script holds is the one that was sent.

import { isDeepStrictEqual } from 'node:util';

/** Texts by file name, folders separated by `/`. */
export type FileTexts = ReadonlyMap<string, string>;

/** What is wrong with one file of the project; `line` is the first line that differs, counted from 1. */
export type Difference =
  | { readonly file: string; readonly kind: 'missing' | 'extra'; readonly line?: undefined }
  | { readonly file: string; readonly kind: 'changed'; readonly line: number };

/**
 * Every file that is missing, extra or changed, in the order of the names; nothing when the two are the same.
 * Line endings do not count, nor does the layout of a JSON file: neither changes what runs, and Apps Script promises to
 * keep neither.
 *
 * @example differences(new Map([['Code.js', 'a\nb']]), new Map([['Code.js', 'a\nc']]))
 *   // [{ file: 'Code.js', kind: 'changed', line: 2 }]
 */
export function differences(sent: FileTexts, found: FileTexts): readonly Difference[] {
  return [...new Set([...sent.keys(), ...found.keys()])].sort().flatMap((file): readonly Difference[] => {
    const ours = sent.get(file);
    const theirs = found.get(file);
    if (ours === undefined) return [{ file, kind: 'extra' }];
    if (theirs === undefined) return [{ file, kind: 'missing' }];
    const line = firstOtherLine(linesOf(ours), linesOf(theirs));
    if (line === undefined || (file.endsWith('.json') && isSameJson(ours, theirs))) return [];
    return [{ file, kind: 'changed', line }];
  });
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r?\n/);
}

function firstOtherLine(ours: readonly string[], theirs: readonly string[]): number | undefined {
  const longer = ours.length >= theirs.length ? ours : theirs;
  const index = longer.findIndex((_, at) => ours[at] !== theirs[at]);
  return index === -1 ? undefined : index + 1;
}

function isSameJson(ours: string, theirs: string): boolean {
  try {
    return isDeepStrictEqual(JSON.parse(ours), JSON.parse(theirs));
  } catch {
    return false; // No JSON: then the texts decide, and they differ.
  }
}
