// Reads the html files of a script's project.

import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/**
 * The text of an html file by its name in the project, which has the folder and not the ending; null when there is none.
 * Example: htmlFile('dist', 'ui/side') is what stands in dist/ui/side.html.
 */
export function htmlFile(bundle: string | null, name: string): string | null {
  if (bundle === null) return null;
  // Only what the folder lists is a file of the project: '../secret' is not.
  const paths = readdirSync(bundle, { recursive: true, encoding: 'utf8' });
  const path = paths.find((one) => one.split(sep).join('/') === `${name}.html`);
  return path === undefined ? null : readFileSync(join(bundle, path), 'utf8');
}
