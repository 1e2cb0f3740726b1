// Lists what is wrong with the automatic runs, each as a sentence with the way out.

import { dayOf, type Moment, secondsBetween } from '../../domain/calendar/moment';
import { formatDay, formatMoment } from '../../text/dates';
import { BELL_NAMES, JOB_NAMES, WATCH } from '../../text/watch';
import type { InstalledBells } from '../ports';
import { missedMorning } from './missed-morning';
import { type Heartbeat, type Job, type Standing, troubleOf, type WatchBook } from './watch-book';

// From Friday's evening to Monday's noon: long enough for somebody to read it.
const SHOWN_SECONDS = 72 * 3600;
// Within a day an account's own morning bell takes its bells away; after two nothing rings there any more.
const FORMER_SHOWN_SECONDS = 48 * 3600;

const JOBS: readonly Job[] = ['bell', 'collect', 'morning', 'postponed', 'remind', 'rebuild'];

/** Everything that is wrong, the worst first; none when all is well. */
export function troublesOf(installed: InstalledBells | null, book: WatchBook, now: Moment): readonly string[] {
  if (installed === null) return [WATCH.notInstalled, ...jobTroubles(book, now)];
  if (installed.isCopy) return [WATCH.copied];
  const { jobs, standing, silent } = book;
  const missed = missedMorning(installed, jobs.morning, now);
  return [
    ...(missed === null ? [] : [WATCH.missedMorning(formatDay(missed))]),
    ...(standing === null ? [] : standingTroubles(standing, installed)),
    ...(silent === null ? [] : [WATCH.silent(formatDay(dayOf(silent)))]),
    ...jobTroubles(book, now),
    ...formerTroubles(installed, now),
  ];
}

/** What a look at bells, mail and form found. */
export function standingTroubles(
  { missing, doubled, isAuthorized, form, mailLeft, at }: Standing,
  { owner, since }: Pick<InstalledBells, 'owner' | 'since'>,
): readonly string[] {
  // Bells that were installed since the last look are in order.
  const areBellsSeen = since < at;
  return [
    ...(isAuthorized ? [] : [WATCH.unauthorized(owner)]),
    ...(areBellsSeen ? missing.map((name) => WATCH.missing(BELL_NAMES[name])) : []),
    ...(areBellsSeen ? doubled.map((name) => WATCH.doubled(BELL_NAMES[name])) : []),
    ...(form === 'closed' ? [WATCH.formClosed] : []),
    ...(form === 'gone' ? [WATCH.formGone] : []),
    ...(mailLeft === 0 ? [WATCH.noMail(formatMoment(at))] : []),
  ];
}

function jobTroubles({ jobs }: WatchBook, now: Moment): readonly string[] {
  const reminding = jobs.remind?.trouble?.sentence ?? null;
  return JOBS.flatMap((job) => {
    const heartbeat = jobs[job];
    // Reminding is a part of other jobs: what stopped it stopped them, and is told once.
    const isTold = job !== 'remind' && reminding !== null && heartbeat?.trouble?.sentence === reminding;
    const sentence = heartbeat === undefined || isTold ? null : jobTrouble(job, heartbeat, now);
    return sentence === null ? [] : [sentence];
  });
}

// One that was made good since stays for a while, so that somebody reads it.
function jobTrouble(job: Job, heartbeat: Heartbeat, now: Moment): string | null {
  const trouble = troubleOf(heartbeat, now);
  if (trouble === null) return null;
  const { done } = heartbeat;
  const isMended = done !== null && done > trouble.at;
  if (isMended && secondsBetween(trouble.at, now) > SHOWN_SECONDS) return null;
  const at = formatMoment(trouble.at);
  const what =
    trouble.sentence === null ? WATCH.cutOff(JOB_NAMES[job], at) : WATCH.failed(JOB_NAMES[job], at, trouble.sentence);
  return `${what} ${isMended ? WATCH.mended(formatMoment(done)) : WATCH.notMended}`;
}

function formerTroubles({ former, owner }: InstalledBells, now: Moment): readonly string[] {
  const isShown = former !== null && secondsBetween(former.until, now) <= FORMER_SHOWN_SECONDS;
  return isShown ? [WATCH.formerOwner(former.account, owner)] : [];
}
