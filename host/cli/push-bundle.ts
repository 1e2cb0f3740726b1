// Decides whether the bundle of a package may be pushed.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PUSH } from './push-text';

const BUNDLE_FOLDER = 'dist';
const BUNDLE_FILES = ['Code.js', 'appsscript.json'];

interface ClaspSettings {
  readonly scriptId?: unknown;
  readonly rootDir?: unknown;
  readonly srcDir?: unknown;
}

/** A bundle that may be pushed: the id of the project it goes to, its folder and its file names. */
export interface Bundle {
  readonly scriptId: string;
  readonly folder: string;
  readonly files: readonly string[];
}

/**
 * The bundle of a package, or the sentences that say why it cannot be pushed.
 *
 * @example pushableBundle('/home/an/ky-bao-cao') // { scriptId: '1AbC…', folder: '/home/an/ky-bao-cao/dist', files: ['Code.js', 'appsscript.json'] }
 */
export function pushableBundle(root: string): Bundle | string {
  const settings = readSettings(join(root, '.clasp.json'));
  if (settings === undefined) return PUSH.noSettings;
  const { scriptId } = settings;
  if (typeof scriptId !== 'string' || scriptId.trim() === '') return PUSH.noScript;
  const pushed = settings.srcDir ?? settings.rootDir ?? '.';
  if (pushed !== BUNDLE_FOLDER) return PUSH.otherFolder(String(pushed));
  const folder = join(root, BUNDLE_FOLDER);
  const files = existsSync(folder) ? readdirSync(folder).sort() : [];
  return files.join() === BUNDLE_FILES.join() ? { scriptId, folder, files } : PUSH.wrongFiles(files);
}

/**
 * Why the bundle of a package cannot be pushed; undefined when it can.
 *
 * @example pushObjection('/home/an/ky-bao-cao') // 'Chưa có scriptId trong .clasp.json; …'
 */
export function pushObjection(root: string): string | undefined {
  const bundle = pushableBundle(root);
  return typeof bundle === 'string' ? bundle : undefined;
}

function readSettings(path: string): ClaspSettings | undefined {
  try {
    const settings: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return typeof settings === 'object' && settings !== null ? settings : undefined;
  } catch {
    return undefined; // Missing and malformed have the same way out.
  }
}
