// Says whether a script has a function of some name, by its text alone, as the platform finds entry points.

import { join } from 'node:path';
import { fileBytes } from './file-bytes';

const known = new WeakMap<Buffer, Map<string, boolean>>();

/**
 * True when Code.js declares the function at its top level.
 * Example: declares('dist', 'onOpen') is true.
 */
export function declares(bundle: string, name: string): boolean {
  const bytes = fileBytes(join(bundle, 'Code.js'));
  const names = known.get(bytes) ?? new Map<string, boolean>();
  known.set(bytes, names);
  const found = names.get(name) ?? declaration(name).test(bytes.toString('utf8'));
  names.set(name, found);
  return found;
}

function declaration(name: string): RegExp {
  return new RegExp(`^(?:function\\s+${name}\\s*\\(|(?:var|let|const)\\s+${name}\\s*=)`, 'm');
}
