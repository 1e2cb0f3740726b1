// Says whether a script has a function of some name, by its text alone, as the platform finds entry points.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * True when Code.js declares the function at its top level.
 * Example: declares('dist', 'onOpen') is true.
 */
export function declares(bundle: string, name: string): boolean {
  const text = readFileSync(join(bundle, 'Code.js'), 'utf8');
  return new RegExp(`^(?:function\\s+${name}\\s*\\(|(?:var|let|const)\\s+${name}\\s*=)`, 'm').test(text);
}
