// Compiles the files of scripts, each version once: every execution evaluates them anew, in its own context.

import { readFileSync } from 'node:fs';
import vm from 'node:vm';

interface Compiled {
  readonly bytes: Buffer;
  readonly script: vm.Script;
}

const compiled = new Map<string, Compiled>();

/**
 * The file as a script that any number of contexts can run; a file whose bytes changed is compiled again.
 * What runs shares nothing but its code: a context's variables, functions and objects are its own.
 * Throws what compiling throws, for text that is no script.
 * Example: compiledFile('dist/Code.js').runInContext(sandbox) declares the entry points in the sandbox.
 */
export function compiledFile(path: string, wrap = (text: string): string => text): vm.Script {
  const bytes = readFileSync(path);
  const known = compiled.get(path);
  if (known?.bytes.equals(bytes) === true) return known.script;
  const script = new vm.Script(wrap(bytes.toString('utf8')), { filename: path });
  compiled.set(path, { bytes, script });
  return script;
}
