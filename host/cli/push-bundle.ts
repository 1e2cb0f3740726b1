// Decides whether the bundle may be pushed, and pushes it with clasp.

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PUSH } from './text';

const PUSHED_FILES = ['Code.js', 'appsscript.json'];

/**
 * Why the bundle of a package cannot be pushed; undefined when it can.
 *
 * @example pushObjection('/home/an/ky-bao-cao') // 'Chưa có scriptId trong .clasp.json; …'
 */
export function pushObjection(root: string): string | undefined {
  const { scriptId } = JSON.parse(readFileSync(join(root, '.clasp.json'), 'utf8')) as { readonly scriptId?: string };
  if (!scriptId) return PUSH.noScript;
  const dist = join(root, 'dist');
  const found = existsSync(dist) ? readdirSync(dist).sort() : [];
  return found.join() === PUSHED_FILES.join() ? undefined : PUSH.wrongFiles(found);
}

/**
 * Pushes dist/ and gives the exit status. clasp stays out of the installed packages (277 MB); --force because without
 * it a changed manifest makes clasp skip the push and report success.
 */
export function pushBundle(root: string): number {
  const { status } = spawnSync('npx', ['--yes', '@google/clasp@3.4.1', 'push', '--force'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return status ?? 1;
}
