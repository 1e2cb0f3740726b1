// Puts the real clasp into a cache folder, once: it is too big for package.json, too important to be replaced by a fake.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../host/package-root';

const VERSION = '3.4.1';
const CACHE = join(packageRoot(), 'node_modules', '.cache');
const FOLDER = join(CACHE, `clasp-${VERSION}`);

/** The file that starts the installed clasp. */
export const CLASP_FILE = join(FOLDER, 'node_modules', '@google', 'clasp', 'build', 'src', 'index.js');

/**
 * Installs clasp unless the cache has it: 277 MB, about half a minute. Vitest calls it before the tests.
 *
 * @throws Error with npm's words when the install fails: the tests then fail, they are never skipped.
 * @example setup() // later runs find node_modules/.cache/clasp-3.4.1 and return at once
 */
export function setup(): void {
  if (existsSync(CLASP_FILE)) return;
  // Installed under another name first: a folder with the right name is complete.
  const partial = `${FOLDER}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  writeFileSync(join(partial, 'package.json'), '{ "private": true }\n');
  console.log(`Installing @google/clasp@${VERSION} into ${FOLDER} (277 MB, once) …`);
  const words = ['install', '--no-audit', '--no-fund', '--ignore-scripts', `@google/clasp@${VERSION}`];
  const { error, status, stdout, stderr } = spawnSync('npm', words, {
    cwd: partial,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (error !== undefined || status !== 0) {
    throw new Error(
      `The tests of the push need the real @google/clasp@${VERSION}, and npm could not install it into ${FOLDER}; ` +
        `see that the npm registry can be reached and run npm run test:push again.\n${error?.message ?? stderr + stdout}`,
    );
  }
  rmSync(FOLDER, { recursive: true, force: true });
  renameSync(partial, FOLDER);
}
