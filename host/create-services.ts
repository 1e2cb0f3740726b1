// Gives the service globals outside a context, for test suites that bring their own runner.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Send } from './bridge/operations';
import { DOCUMENTED_COSTS } from './execution/cost-table';
import { createSend } from './execution/dispatch';
import { createExecution } from './execution/run-execution';
import { packageRoot } from './package-root';
import { createWorld } from './world/world';

/** What a caller may choose; see HostOptions. */
export interface ServicesOptions {
  readonly now: number;
  readonly timeZone?: string;
  readonly locale?: string;
  readonly seed?: number;
}

/** The services' bundle in this realm: each call has a bridge of its own. */
function loadServices(): { readonly createGlobals: (send: Send) => Readonly<Record<string, unknown>> } {
  const source = readFileSync(join(packageRoot(), 'build', 'host-services.js'), 'utf8');
  return new Function(`${source}\nreturn HostServices;`)();
}

/**
 * SpreadsheetApp, FormApp and the other globals as an object, in one endless execution with a screen.
 * The clock inside the services is the host's; the caller's own Date is not touched.
 * Example: createServices({ now: Date.now() }).SpreadsheetApp is ready to be called.
 */
export function createServices(options: ServicesOptions): Readonly<Record<string, unknown>> {
  const email = 'vanphong@humg.test';
  const world = createWorld({
    now: options.now,
    seed: options.seed ?? 1,
    locale: options.locale ?? 'vi',
    spreadsheetName: 'Bảng tính không có tiêu đề',
    manifest: { timeZone: options.timeZone ?? 'Asia/Ho_Chi_Minh', oauthScopes: null },
    account: { email, kind: 'consumer' },
  });
  const occasion = {
    account: email,
    user: email,
    hasUi: true,
    authMode: 'FULL',
    trigger: null,
    limitMs: Infinity,
    limitText: '',
  } as const;
  const execution = createExecution(
    { world, bundle: null, costs: DOCUMENTED_COSTS, entry: 'createServices', at: options.now },
    occasion,
  );
  return loadServices().createGlobals(createSend(execution));
}
