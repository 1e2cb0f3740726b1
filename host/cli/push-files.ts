// Reads the files of a folder as texts, to compare them.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { FileTexts } from './push-compare';

/**
 * The texts of the files in a folder and below, without those whose name starts with a dot.
 *
 * @example textsIn('dist').keys() // 'Code.js', 'appsscript.json'
 */
export function textsIn(folder: string): FileTexts {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => !path.startsWith('.') && statSync(join(folder, path)).isFile())
    .sort();
  return new Map(paths.map((path) => [path.split(sep).join('/'), readFileSync(join(folder, path), 'utf8')]));
}
