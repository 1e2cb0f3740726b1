// What is to be said when somebody opens the workbook, or is about to set it up: a missed run, a copy, another owner.

import { WATCH } from '../../text/watch';
import { type Ports, type Sheets, UserError } from '../ports';
import { missedMorning } from './missed-morning';
import { showWatch } from './show-watch';
import { readWatch, troubleOf } from './watch-book';

/** What a person who opens the workbook should know. */
export interface Opening {
  /** One sentence. */
  readonly remark: string;
  /** Whether the morning's run can be made up for. */
  readonly canCatchUp: boolean;
}

/**
 * Looks for a missed morning and for a copied workbook, and shows it on "Tổng quan" too. Runs before anybody has agreed to
 * anything, so it asks only the workbook and what is remembered; null where nothing is to be said.
 */
export function lookOnOpening(ports: Ports): Opening | null {
  const opening = openingOf(ports);
  if (opening !== null) showWatch(ports);
  return opening;
}

function openingOf({ sheets, bells, memory, clock }: Ports): Opening | null {
  const installed = bells.installed();
  if (installed === null) return hasLog(sheets) ? { remark: WATCH.copied, canCatchUp: false } : null;
  if (installed.isCopy) return { remark: WATCH.copied, canCatchUp: false };
  const { morning } = readWatch(memory).jobs;
  const now = clock.now();
  const missed = missedMorning(installed, morning, now);
  if (missed !== null) return { remark: WATCH.offerMissed(missed), canCatchUp: true };
  const trouble = morning === undefined ? null : troubleOf(morning, now);
  const isMended = trouble === null || (morning?.done ?? '') > trouble.at;
  return isMended ? null : { remark: WATCH.offerBroken(trouble.at, trouble.sentence), canCatchUp: true };
}

/**
 * What to ask before this workbook is set up by this account: whether it is meant to take the place of the one that it is a copy
 * of, or the account the place of another. null where nothing is in doubt.
 */
export function doubtOnSetUp({ sheets, bells }: Ports): string | null {
  const installed = bells.installed();
  if (installed === null) return hasLog(sheets) ? WATCH.useCopy : null;
  if (installed.isCopy) return WATCH.useCopy;
  const { account } = bells.look();
  const isOthers = installed.owner !== '' && account !== '' && account !== installed.owner;
  return isOthers ? WATCH.takeOver(installed.owner, account) : null;
}

// A copy comes with the log of the original, but without what the script remembers: bells are installed before anything is
// taken in.
function hasLog(sheets: Sheets): boolean {
  try {
    return sheets.readColumns('log', 1).rows.length > 0;
  } catch (error) {
    if (error instanceof UserError) return false;
    throw error;
  }
}
