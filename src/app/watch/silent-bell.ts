// Notices that a form's bell is listed and does not ring: responses are found in the morning that no bell announced.

import type { Ports } from '../ports';
import { keepSilence, readWatch } from './watch-book';

/**
 * Called within a morning's run, with how many versions it took in. Bells are silent when there are some, and none has rung
 * since the morning before; a form that was linked meanwhile comes with responses of its own.
 */
export function noteArrivals(
  { bells, memory, clock }: Pick<Ports, 'bells' | 'memory' | 'clock'>,
  versions: number,
): void {
  const { morning, bell } = readWatch(memory).jobs;
  const before = morning?.done ?? null;
  const installed = bells.installed();
  if (versions === 0 || before === null || installed === null || installed.since > before) return;
  if ((bell?.began ?? '') < before) keepSilence(memory, clock.now());
}
