// Refuses calls whose scope the run does not have: simple triggers have no consent, a manifest's list is final.

import { fail } from '../world/problem';
import type { Execution } from './execution';
import { choicesText, isAllowed, isFree, scopeFor } from './scopes';

function nameOf(service: string, member: string): string {
  return member.includes('.') ? member : `${service}.${member}`;
}

/** Notes the scope that the call needs; fails when the run lacks it. See host/UNPROVEN.md for the wording. */
export function requirePermission(execution: Execution, service: string, member: string): void {
  const scope = scopeFor(service, member);
  if (scope === null) return;
  execution.scopes.add(scope);
  // A simple trigger runs before anybody has agreed to anything, so the manifest's list is no matter.
  if (execution.authMode !== 'FULL') {
    if (!isFree(scope))
      fail(
        `You do not have permission to call ${nameOf(service, member)}. Required permissions: ${choicesText(scope)}`,
      );
    return;
  }
  const { oauthScopes } = execution.world.manifest;
  if (oauthScopes === null || isAllowed(scope, oauthScopes)) return;
  fail(
    `Specified permissions are not sufficient to call ${nameOf(service, member)}. Required permissions: ${choicesText(scope)}`,
  );
}
