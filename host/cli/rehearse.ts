// Runs `npm start -- --rehearse 2027`: the year's deadlines and letters, printed; nothing is sent or written.

import { isFields } from './form-shape';
import { openWorkspace, type StartContext } from './open-workspace';
import type { StartOptions } from './options';
import { type Rehearsal, rehearsalTable } from './print-rehearsal';
import { rehearsalText } from './simulate';
import { RUN } from './text';

const LISTS = ['remarks', 'deadlines', 'letters', 'crowded', 'unreachable'];

/** The rehearsal in a text. Anything but the agreed shape throws. */
export function parseRehearsal(text: string): Rehearsal {
  const value: unknown = JSON.parse(text);
  const isRehearsal = isFields(value) && LISTS.every((name) => Array.isArray(value[name]));
  if (!isRehearsal) throw new Error(RUN.badResult('exportRehearsal'));
  return value as unknown as Rehearsal;
}

/** Rehearses a year with the inputs of the workspace; false when they have problems, which have been printed by then. */
export function rehearse(context: StartContext, options: StartOptions, year: number): boolean {
  const opened = openWorkspace(context, options);
  if (opened === undefined) return false;
  context.print(rehearsalTable(parseRehearsal(rehearsalText(opened.host, year))));
  return true;
}
