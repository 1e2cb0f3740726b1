// Runs clasp, the program that talks to the Apps Script API.

import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { FileTexts } from './push-compare';
import { textsIn } from './push-files';
import { PUSH } from './push-text';

// Kept out of package.json: it would add 277 MB to every install.
const CLASP_PACKAGE = '@google/clasp@3.4.1';
// These two would make clasp work on another project than the .clasp.json that was checked.
const MISLEADING_VARIABLES = ['clasp_config_project', 'clasp_config_ignore'];

/** The two things that clasp does for a push. Both throw an Error whose message is a sentence with a way out. */
export interface Clasp {
  /** Sends dist/ of the package in `root`; clasp's own words go to the terminal. */
  push(root: string): void;
  /** What the project holds now. */
  pull(scriptId: string): FileTexts;
}

/** A program, the words before clasp's own, and whether Windows needs its shell to start it. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly isScript: boolean;
}

/**
 * How clasp is started: through npx, or as KY_BAO_CAO_CLASP says, which names an installed clasp, either its command or
 * its file `…/@google/clasp/build/src/index.js`.
 *
 * @example claspCommand({}) // { program: 'npx', args: ['--yes', '@google/clasp@3.4.1'], isScript: true }
 */
export function claspCommand(env: NodeJS.ProcessEnv): Command {
  const named = env.KY_BAO_CAO_CLASP;
  if (!named) return { program: 'npx', args: ['--yes', CLASP_PACKAGE], isScript: true };
  if (/\.[cm]?js$/.test(named)) return { program: process.execPath, args: [resolve(named)], isScript: false };
  return { program: /[\\/]/.test(named) ? resolve(named) : named, args: [], isScript: true };
}

/**
 * The clasp that the environment names.
 *
 * @example createClasp(process.env).pull('1AbC…').get('Code.js') // the source that Apps Script runs
 */
export function createClasp(env: NodeJS.ProcessEnv): Clasp {
  const { program, args, isScript } = claspCommand(env);
  const kept = Object.entries(env).filter(([name]) => !MISLEADING_VARIABLES.includes(name));

  function run(cwd: string, words: readonly string[], stdio: 'inherit' | 'pipe'): SpawnSyncReturns<string> {
    const shell = isScript && process.platform === 'win32';
    const result = spawnSync(program, [...args, ...words], {
      cwd,
      env: Object.fromEntries(kept),
      encoding: 'utf8',
      stdio,
      shell,
    });
    if (result.error !== undefined) throw new Error(PUSH.noClasp(program));
    return result;
  }

  return {
    push(root) {
      // Without --force and without a terminal, a changed manifest makes clasp skip the push and report success.
      const { status } = run(root, ['push', '--force'], 'inherit');
      if (status !== 0) throw new Error(PUSH.notSent(`npx ${CLASP_PACKAGE} login`));
    },
    pull(scriptId) {
      // clasp refuses to write into a folder that is reached through a link, as the temporary folder of macOS is.
      const folder = realpathSync(mkdtempSync(join(tmpdir(), 'ky-bao-cao-push-')));
      try {
        writeFileSync(join(folder, '.clasp.json'), JSON.stringify({ scriptId, rootDir: '.' }));
        const { status, stdout, stderr } = run(folder, ['pull'], 'pipe');
        if (status !== 0) throw new Error(PUSH.notReadBack(`${stderr}${stdout}`.trim()));
        return textsIn(folder);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}
