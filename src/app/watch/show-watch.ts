// Brings the rows of "Tổng quan" up to date that change whenever anything runs, without touching the others.

import type { Moment } from '../../domain/calendar/moment';
import type { Bells, Cell, Memory, Ports } from '../ports';
import { LIVE_ROWS, type LiveFacts, liveLines } from '../views/watch-lines';
import { readLastCheck } from '../writing/last-check';
import { brokenPlaces, sealed } from '../writing/row-seal';
import { readWatch } from './watch-book';

/** What those rows say, as far as it is remembered: asks for nothing that takes consent. */
export function liveFacts({ bells, memory }: { readonly bells: Bells; readonly memory: Memory }): LiveFacts {
  return { installed: bells.installed(), book: readWatch(memory), check: readLastCheck(memory) };
}

/** Writes all of them: the sheets were found true at `now`. Commits nothing. */
export function touchOverview(ports: Ports, now: Moment): void {
  writeLive(ports, now, 0);
}

/** Writes and commits those about the runs: when the sheets were found true stays as it was. */
export function showWatch(ports: Ports): void {
  writeLive(ports, ports.clock.now(), 1);
  ports.sheets.commit();
}

// Where somebody typed over one of them, all wait for the next run that reads everything and says what was typed.
function writeLive({ sheets, bells, memory }: Ports, now: Moment, from: number): void {
  const first = LIVE_ROWS.first + from;
  const lines = liveLines(liveFacts({ bells, memory }), now).slice(from);
  const { rows } = sheets.readRows('overview', first, lines.length);
  if (!rows.every(isAsWritten)) return;
  const painted = lines.map((line) => sealed('overview', line));
  sheets.paint('overview', first, painted);
}

function isAsWritten(row: readonly Cell[]): boolean {
  const broken = brokenPlaces('overview', row);
  return typeof broken !== 'string' && broken.length === 0;
}
