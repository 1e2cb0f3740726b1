// Reads the files of scripts, again only where they may have changed: every execution asks for them.

import { readFileSync, statSync } from 'node:fs';

interface Reading {
  readonly bytes: Buffer;
  /** Which file it was, and when it changed last. */
  readonly version: string;
  /** Whether it had stood unchanged for a while: clocks of files are coarse, and two changes may share a moment. */
  readonly isSettled: boolean;
}

const SETTLED_MS = 1_000;

const readings = new Map<string, Reading>();

/**
 * The bytes of a file as they are now: the same buffer as long as they are the same. Throws what reading throws.
 * Example: fileBytes('dist/Code.js') === fileBytes('dist/Code.js') unless somebody built in between.
 */
export function fileBytes(path: string): Buffer {
  const { dev, ino, size, ctimeMs, ctimeNs } = statSync(path, { bigint: true });
  const version = [dev, ino, size, ctimeNs].join(' ');
  const known = readings.get(path);
  if (known?.isSettled === true && known.version === version) return known.bytes;
  const isSettled = Date.now() - Number(ctimeMs) > SETTLED_MS;
  const read = readFileSync(path);
  const bytes = known?.bytes.equals(read) === true ? known.bytes : read;
  readings.set(path, { bytes, version, isSettled });
  return bytes;
}
