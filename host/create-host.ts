// Makes an Apps Script on this machine: one spreadsheet with its bound script, forms, a clock and an outbox.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { editForm } from './edit-form';
import { actionAmbush, faultAmbush } from './execution/ambush';
import { DOCUMENTED_COSTS } from './execution/cost-table';
import { advanceClock } from './execution/fire';
import { leastScopes } from './execution/scopes';
import type { Stage } from './execution/stage';
import * as person from './person';
import { together } from './together';
import type { HostOptions, LocalHost } from './types';
import { typeCells } from './typing';
import { copyWorld } from './world/copy-world';
import { formFromDefinition } from './world/form-definition';
import { editUrl, publishedUrl } from './world/form-state';
import { workbookSnapshot } from './world/snapshot';
import { accountOf, createWorld, formOf, type Manifest, spreadsheetOf } from './world/world';

/** Real time that no script of a sensible size needs. */
const LOOP_LIMIT_MS = 60_000;

/** The manifest beside the bundle; without a zone or scopes the platform's defaults hold. */
function readManifest(bundle: string): Manifest {
  const text = readFileSync(join(bundle, 'appsscript.json'), 'utf8');
  const { timeZone, oauthScopes }: { timeZone?: string; oauthScopes?: readonly string[] } = JSON.parse(text);
  return { timeZone: timeZone ?? 'America/New_York', oauthScopes: oauthScopes ?? null };
}

/**
 * A host for the bundle in `options.bundle`, at the moment `options.now`.
 * Throws when the folder lacks appsscript.json; a bundle that does not load shows in the first report's `error`.
 * Example: createHost({ bundle: 'dist', now: Date.UTC(2026, 2, 1) }).run('setUp').error is undefined.
 */
export function createHost(options: HostOptions): LocalHost {
  const world = createWorld({
    now: options.now,
    seed: options.seed ?? 1,
    locale: options.locale ?? 'vi',
    spreadsheetName: options.spreadsheetName ?? 'Bảng tính không có tiêu đề',
    manifest: readManifest(options.bundle),
    account: options.account ?? { email: 'vanphong@humg.test', kind: 'consumer' },
  });
  return hostOn({
    world,
    bundle: options.bundle,
    costs: { ...DOCUMENTED_COSTS, ...options.costs },
    loopLimitMs: options.loopLimitMs ?? LOOP_LIMIT_MS,
  });
}

/** The handles by which a world is moved and looked at. */
function hostOn(stage: Stage): LocalHost {
  const { world } = stage;
  return {
    now: () => world.now,
    advanceTo: (instant) => advanceClock(stage, instant),
    run: (entry, ...args) => person.runByHand(stage, world.owner, entry, args),
    clickMenu: (caption) => person.clickCommand(stage, world.owner, caption),
    open: () => person.openSpreadsheet(stage, world.owner),
    type: (sheet, row, column, values) => typeCells(stage, world.owner, sheet, row, column, values),
    createForm: (definition) => {
      const form = formFromDefinition(definition, world.random);
      world.forms.set(form.id, form);
      return { id: form.id, editUrl: editUrl(form), publishedUrl: publishedUrl(form) };
    },
    submit: (formId, submission) => person.submitForm(stage, formId, submission),
    answerNext: (button, text = '') => {
      world.dialogAnswers.push({ button, text });
    },
    editResponse: (formId, responseId, submission) => person.editResponse(stage, formId, responseId, submission),
    editForm: (formId, edit) => editForm(formOf(world, formId), edit, world.random),
    deleteResponse: (formId, responseId) => person.deleteResponse(stage, formId, responseId),
    deleteForm: (formId) => {
      world.forms.delete(formOf(world, formId).id);
    },
    addAccount: (email, kind) => {
      world.accounts.set(email, { email, kind, used: new Map(), scopes: new Set(world.manifest.oauthScopes ?? []) });
    },
    as: (email) => ({
      run: (entry, ...args) => person.runByHand(stage, email, entry, args),
      clickMenu: (caption) => person.clickCommand(stage, email, caption),
      open: () => person.openSpreadsheet(stage, email),
      type: (sheet, row, column, values) => typeCells(stage, email, sheet, row, column, values),
    }),
    revokeAuthorization: (email = world.owner) => {
      accountOf(world, email).scopes = new Set();
    },
    grantAuthorization: (email = world.owner) => {
      accountOf(world, email).scopes = new Set(world.manifest.oauthScopes ?? []);
    },
    push: (bundle) => {
      world.manifest = readManifest(bundle);
      stage.bundle = bundle;
    },
    copySpreadsheet: (name) => hostOn({ ...stage, world: copyWorld(world, name) }),
    scopesUsed: () => leastScopes(world.executions.flatMap(({ scopes = [] }) => scopes)),
    breakCall: (fault) => {
      world.ambushes.push(faultAmbush(fault));
    },
    interrupt: (pattern, action) => {
      world.ambushes.push(actionAmbush(pattern, action));
    },
    together: (acts, interleaving = {}) => together(stage, acts, interleaving),
    get executions() {
      return world.executions;
    },
    get outbox() {
      return world.outbox;
    },
    workbook: () => workbookSnapshot(spreadsheetOf(world, world.bound)),
  };
}
