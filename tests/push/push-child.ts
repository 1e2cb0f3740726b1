// Runs the built `npm run push` in a package of its own, with an environment in which the only network is the proxy.

import { spawn } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../host/package-root';
import { folderOf } from '../cli/folders';
import { CLASP_FILE } from './install-clasp';

/** How a push ended. */
export interface PushOutcome {
  readonly status: number | null;
  /** Everything that it said, clasp included. */
  readonly said: string;
}

/** A package in a temporary folder whose dist/ holds what `npm run build` made. */
export function linkedPackage(scriptId: string): string {
  const root = folderOf({ 'package.json': '{}', '.clasp.json': JSON.stringify({ scriptId, rootDir: 'dist' }) });
  for (const built of ['dist', 'build/push.mjs'])
    cpSync(join(packageRoot(), built), join(root, built), { recursive: true });
  return root;
}

/** Credentials as `clasp login` writes them, with this access token. */
function credentials(accessToken: string): string {
  const token = {
    type: 'authorized_user',
    client_id: 'test-client',
    client_secret: 'test-secret',
    refresh_token: 'test-refresh-token',
    access_token: accessToken,
    expiry_date: Date.UTC(2049, 0),
  };
  return JSON.stringify({ tokens: { default: token } });
}

/**
 * Pushes the package in `root`. Its own home folder keeps the credentials of the person who runs the test out of it.
 * spawn, not spawnSync: the proxy that clasp talks to runs in this process.
 */
export function push(
  root: string,
  network: { readonly proxy: string; readonly cert: string; readonly accessToken?: string },
): Promise<PushOutcome> {
  const home = folderOf(network.accessToken === undefined ? {} : { '.clasprc.json': credentials(network.accessToken) });
  writeFileSync(join(home, 'proxy.pem'), network.cert);
  const child = spawn(process.execPath, [join(root, 'build', 'push.mjs')], {
    cwd: root,
    env: {
      PATH: process.env.PATH,
      TZ: process.env.TZ,
      SystemRoot: process.env.SystemRoot,
      HOME: home,
      USERPROFILE: home,
      KY_BAO_CAO_CLASP: CLASP_FILE,
      clasp_config_auth: join(home, '.clasprc.json'),
      HTTPS_PROXY: network.proxy,
      NODE_EXTRA_CA_CERTS: join(home, 'proxy.pem'),
    },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (status) => resolve({ status, said }));
  });
}
