// The runs that nobody attends: they take in what came, send the day's letters, and compare the sheets with the log.

import { daysBetween, weekdayOf } from '../domain/calendar/day';
import { dayOf } from '../domain/calendar/moment';
import { type Collected, missBell, type Seen, type SheetWork } from './intake/collect';
import type { Look } from './intake/look-at-form';
import { hasLettersDue, remind } from './letters/remind';
import { MEMORY } from './memory-keys';
import { BusyError, type Ports } from './ports';
import { type CollectedPlan, collectBoth, type PlanRegimes } from './registration/collect-plan';
import { watched } from './watch/watched';
import { readLastCheck } from './writing/last-check';
import { readStamp } from './writing/stamp';

// Minutes: no run lasts longer than six.
const UNTIL_FREE = 6;
// Minutes from the letters to the run that compares.
const UNTIL_COMPARED = 1;

const MONDAY = 1;

/**
 * A morning's or a postponed run. Letters come first: where some go out, the sheets are left to a run of their own a minute later;
 * where none do, the sheets are compared at once, once a day. Answers how many versions were taken in. Nobody is there to
 * try again when another run is at work all the while: then it rings again.
 */
export function runUnattended(ports: Ports, regimes: PlanRegimes): number {
  try {
    return collectAndRemind(ports, regimes);
  } catch (error) {
    if (!(error instanceof BusyError)) throw error;
    ports.bells.ringAgain(UNTIL_FREE);
    return 0;
  }
}

/** A run at a form's bell. While another one is at work it leaves word: that one, or the one after it, takes in what came. */
export function answerBell(ports: Ports, takeIn: () => void): void {
  try {
    takeIn();
  } catch (error) {
    if (!(error instanceof BusyError)) throw error;
    missBell(ports);
  }
}

/** Takes in what is new from both forms, as hard as the day asks for, and compares every sheet: for a person who waits for it. */
export function collectThoroughly(ports: Ports, regimes: PlanRegimes): Collected & { readonly plan: CollectedPlan } {
  return collectBoth(ports, regimes, lookOfDay(ports), { sheetWork: () => comparisonOfDay(ports) });
}

function collectAndRemind(ports: Ports, regimes: PlanRegimes): number {
  const sheetWork = (seen: Seen) => sheetWorkOf(ports, regimes, seen);
  const collected = collectBoth(ports, regimes, lookOfDay(ports), { sheetWork });
  // Who seems to be missing may be among the responses that the next run reads; that run writes the sheets too.
  if (!collected.isComplete) return collected.newVersions;
  let newVersions = collected.newVersions;
  let sent = 0;
  try {
    sent = watched(ports, 'remind', () => remind(ports, regimes.monthly, collected)).sent;
  } finally {
    // Whatever stops the letters must not keep the sheets back, and a run that sent nothing would be followed by its like.
    if (collected.areSheetsLeft && sent > 0 && isBellTrusted(ports)) ports.bells.ringAgain(UNTIL_COMPARED);
    else if (collected.areSheetsLeft) newVersions += collectThoroughly(ports, regimes).newVersions;
  }
  return newVersions;
}

function sheetWorkOf(ports: Ports, { monthly }: PlanRegimes, seen: Seen): SheetWork {
  if (isComparedToday(ports)) return 'changed';
  return !seen.isComplete || hasLettersDue(ports, monthly, seen) ? 'left' : comparisonOfDay(ports);
}

// A run that was cut off while it wrote has left no stamp, whatever it had compared.
function isComparedToday({ memory, clock }: Pick<Ports, 'memory' | 'clock'>): boolean {
  return daysSinceComparison({ memory, clock }) === 0 && readStamp(memory) !== null;
}

// Where yesterday's bell did not ring, today's run does itself what it would leave.
function isBellTrusted(ports: Pick<Ports, 'memory' | 'clock'>): boolean {
  return daysSinceComparison(ports) <= 1;
}

function daysSinceComparison({ memory, clock }: Pick<Ports, 'memory' | 'clock'>): number {
  const at = readLastCheck(memory)?.at ?? null;
  return at === null ? Number.POSITIVE_INFINITY : daysBetween(dayOf(at), dayOf(clock.now()));
}

// Once a week everything is read again, since nobody documents that an edit always moves a response's time.
function lookOfDay(ports: Ports): Look {
  const isRead = ports.memory.get(MEMORY.everyAnswer) === dayOf(ports.clock.now());
  return isMonday(ports) && !isRead ? 'every-answer' : 'every-response';
}

// And once a week every sheet is written again.
function comparisonOfDay(ports: Ports): SheetWork {
  return isMonday(ports) ? 'proof' : 'differing';
}

function isMonday({ clock }: Pick<Ports, 'clock'>): boolean {
  return weekdayOf(dayOf(clock.now())) === MONDAY;
}
