// Statements as somebody runs them in the script editor.

import { readFileSync } from 'node:fs';
import type { Office } from '../../bench/synthetic-office';
import { writeBundle } from '../host/script-host';

const MANIFEST: object = JSON.parse(readFileSync('dist/appsscript.json', 'utf8'));

/** Runs them beside the bundle. Example: `inEditor(office, 'ScriptApp.getProjectTriggers().forEach(…)')`. */
export function inEditor({ host }: Office, source: string): void {
  host.push(writeBundle('', MANIFEST));
  const { error } = host.run('evaluate', source);
  host.push('dist');
  if (error !== undefined) throw new Error(error.message);
}
