// Answers what ScriptApp asks about triggers and authorisation.

import type { ScriptOperations } from '../bridge/script-operations';
import { timeIn } from '../execution/execution';
import { fail } from '../world/problem';
import { nextDue } from '../world/trigger-schedule';
import { drawMinute, triggerInfo } from '../world/trigger-state';
import { accountOf, formOf, spreadsheetOf } from '../world/world';
import type { Handlers } from './handlers';

type TriggerOperations = Pick<
  ScriptOperations,
  Extract<keyof ScriptOperations, `trigger.${string}` | `authorization.${string}` | `script.${string}`>
>;

/** Triggers a user may have in one script. */
const TRIGGER_LIMIT = 20;

export const triggerHandlers: Handlers<TriggerOperations> = {
  'trigger.create': (execution, { handler, event, source, sourceId, schedule }) => {
    const { world, account } = execution;
    if (source === 'FORMS') formOf(world, sourceId ?? '');
    if (source === 'SPREADSHEETS') spreadsheetOf(world, sourceId ?? '');
    if (world.triggers.filter((trigger) => trigger.owner === account).length >= TRIGGER_LIMIT)
      fail('This script has too many triggers. Triggers must be deleted from the script before more can be added.');
    const created = timeIn(execution);
    const trigger = {
      id:
        String(1_000_000_000 + world.random.below(2_000_000_000)) +
        String(1_000_000_000 + world.random.below(1_000_000_000)),
      handler,
      event,
      source,
      sourceId,
      owner: account,
      schedule,
      created,
      minute: drawMinute(schedule, world.random),
      hour: world.random.below(24),
      due: null,
    };
    world.triggers.push({ ...trigger, due: nextDue(trigger, null, world.manifest.timeZone) });
    return triggerInfo(trigger);
  },
  'trigger.list': ({ world, account }) =>
    world.triggers.filter((trigger) => trigger.owner === account).map(triggerInfo),
  'trigger.delete': ({ world, account }, { id }) => {
    // Another account's trigger cannot even be seen.
    world.triggers = world.triggers.filter((trigger) => trigger.id !== id || trigger.owner !== account);
    return null;
  },
  'authorization.status': ({ world, account }) => {
    const { scopes } = accountOf(world, account);
    return (world.manifest.oauthScopes ?? []).every((scope) => scopes.has(scope)) ? 'NOT_REQUIRED' : 'REQUIRED';
  },
  'authorization.scopes': ({ world, account }, { scopes }) => {
    const granted = accountOf(world, account).scopes;
    const missing = (scopes ?? world.manifest.oauthScopes ?? []).filter((scope) => !granted.has(scope));
    if (missing.length > 0) fail(`Authorization is required to perform that action. Missing: ${missing.join(', ')}`);
    return null;
  },
  'script.id': ({ world }) => world.scriptId,
};
