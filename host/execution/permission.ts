// Keeps simple triggers from the services that need an authorisation.

import { fail } from '../world/problem';
import type { Execution } from './execution';

/** Scopes by what needs them; see host/UNPROVEN.md for the wording of the refusal. */
const NEEDS: readonly (readonly [service: string, member: RegExp, scope: string])[] = [
  ['MailApp', /./, 'https://www.googleapis.com/auth/script.send_mail'],
  ['FormApp', /^FormApp\.(?:open|create)/, 'https://www.googleapis.com/auth/forms'],
  [
    'ScriptApp',
    /^(?:ScriptApp\.(?:newTrigger|getProjectTriggers|deleteTrigger))/,
    'https://www.googleapis.com/auth/script.scriptapp',
  ],
  ['SpreadsheetApp', /^SpreadsheetApp\.(?:openBy|create)/, 'https://www.googleapis.com/auth/spreadsheets'],
  ['Ui', /^Ui\./, 'https://www.googleapis.com/auth/script.container.ui'],
];

/** Fails when a simple trigger calls what only an authorised run may. */
export function requirePermission(execution: Execution, service: string, member: string): void {
  if (execution.authMode === 'FULL') return;
  const need = NEEDS.find(([name, pattern]) => name === service && pattern.test(member));
  if (need === undefined) return;
  const call = member.includes('.') ? member : `${service}.${member}`;
  fail(`You do not have permission to call ${call}. Required permissions: ${need[2]}`);
}
