// Compiles the files of scripts, each version once: every execution evaluates them anew.

import vm from 'node:vm';
import { fileBytes } from './file-bytes';

/** What stands around a script's text; it stays out of line numbers. */
export interface Wrapping {
  readonly before: string;
  readonly after: string;
}

interface Compiled {
  readonly bytes: Buffer;
  readonly script: vm.Script;
}

const BARE: Wrapping = { before: '', after: '' };

const compiled = new Map<string, Compiled>();

/**
 * The file as a script that any number of contexts can run; a file whose bytes changed is compiled again.
 * What runs shares nothing but its code: a context's variables, functions and objects are its own.
 * Throws what compiling throws, for text that is no script.
 * Example: compiledFile('dist/Code.js').runInContext(sandbox) declares the entry points in the sandbox.
 */
export function compiledFile(path: string, { before, after }: Wrapping = BARE): vm.Script {
  const bytes = fileBytes(path);
  const key = JSON.stringify([path, before, after]);
  const known = compiled.get(key);
  if (known?.bytes === bytes) return known.script;
  const text = `${before}${bytes.toString('utf8')}${after}`;
  const script = new vm.Script(text, { filename: path, columnOffset: -before.length });
  compiled.set(key, { bytes, script });
  return script;
}
