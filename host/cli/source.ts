// Reads a file of a workspace, wherever it comes from.

import { readFileSync } from 'node:fs';
import { failed, type Reading } from './problem';
import { FILE } from './text';

/** A file that is there. */
export interface Source {
  /** What problems call the file. */
  readonly name: string;
  readonly path: string;
  readonly isSample: boolean;
}

function load({ name, path }: Source): Reading<Uint8Array> {
  try {
    return { value: readFileSync(path), problems: [], notes: [] };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return failed({ file: name, message: FILE.unreadable(code ?? 'EIO') });
  }
}

/** What a reader makes of the file; a file that cannot be opened is a problem. */
export function read<T>(source: Source, reader: (name: string, bytes: Uint8Array) => Reading<T>): Reading<T> {
  const bytes = load(source);
  return bytes.value === undefined ? failed(...bytes.problems) : reader(source.name, bytes.value);
}
