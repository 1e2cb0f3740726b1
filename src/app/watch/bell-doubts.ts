// Tells whether bells that seem to be in order are to be made anew, and what the person who checks should know of them.

import { WATCH } from '../../text/watch';
import type { Ports } from '../ports';
import { lookAround } from './look-around';
import { missedMorning } from './missed-morning';
import { standingTroubles, troublesOf } from './troubles';
import { readWatch } from './watch-book';

/** Whether a bell is listed and yet did not ring: the platform may have switched it off, which nobody can ask it. */
export function areBellsDoubtful({ bells, memory, clock }: Pick<Ports, 'bells' | 'memory' | 'clock'>): boolean {
  const installed = bells.installed();
  if (installed === null) return false;
  const { jobs, silent } = readWatch(memory);
  return silent !== null || missedMorning(installed, jobs.morning, clock.now()) !== null;
}

/** Sentences for "Kiểm tra các trang nhập", looked at anew as far as this account can see; none when all is well. */
export function bellNotes(ports: Ports): readonly string[] {
  const { bells, memory, clock } = ports;
  const installed = bells.installed();
  const book = readWatch(memory);
  if (installed === null || installed.isCopy) return troublesOf(installed, book, clock.now());
  const { account, ...standing } = lookAround(ports);
  if (account !== installed.owner) {
    return [WATCH.othersBells(installed.owner, account), ...troublesOf(installed, book, clock.now())];
  }
  // The form is told of by the check itself.
  const seen = standingTroubles({ ...standing, form: 'open' }, installed);
  return [...seen, ...troublesOf(installed, { ...book, standing: null }, clock.now())];
}
