// The rows of "Tổng quan" about the runs: when the sheets were found true, what is wrong, what ran and runs next, mail.

import { addDays } from '../../domain/calendar/day';
import { dayOf, hourOf, type Moment } from '../../domain/calendar/moment';
import { formatDay, formatMoment } from '../../text/dates';
import { OVERVIEW } from '../../text/overview';
import { JOB_NAMES, WATCH } from '../../text/watch';
import type { InstalledBells, PaintedCell } from '../ports';
import { troublesOf } from '../watch/troubles';
import { type Job, lastRun, type WatchBook } from '../watch/watch-book';
import type { LastCheck } from '../writing/last-check';
import { line } from './cells';

/** Their place on the sheet, from row 0 below the header: fixed, so that they are written without the others. */
export const LIVE_ROWS = { first: 1, count: 6 } as const;

/** What they say. */
export interface LiveFacts {
  readonly installed: InstalledBells | null;
  readonly book: WatchBook;
  /** The last comparison of the sheets with the log, null before the first. */
  readonly check: LastCheck | null;
}

const COLLECTING: readonly Job[] = ['bell', 'collect', 'morning', 'postponed'];

/** The rows at `LIVE_ROWS`, in their order. */
export function liveLines({ installed, book, check }: LiveFacts, now: Moment): readonly (readonly PaintedCell[])[] {
  const comparedAt = check?.at ?? null;
  return [
    line(OVERVIEW.updated, formatMoment(now), comparedAt === null ? '' : OVERVIEW.checkedAt(formatMoment(comparedAt))),
    troubleLine(troublesOf(installed, book, now)),
    runLine(WATCH.collecting, COLLECTING, book, now, WATCH.nextCollecting(nextMorning(installed, now))),
    runLine(WATCH.reminding, ['remind'], book, now, WATCH.nextReminding(nextMorning(installed, now))),
    ownerLine(installed),
    mailLine(book, installed),
  ];
}

function troubleLine(troubles: readonly string[]): readonly PaintedCell[] {
  const isFine = troubles.length === 0;
  return line(
    WATCH.state,
    isFine ? WATCH.fine : WATCH.troubles(troubles.length),
    troubles.join('\n'),
    isFine ? 'good' : 'fault',
  );
}

function runLine(
  topic: string,
  jobs: readonly Job[],
  { jobs: heartbeats }: WatchBook,
  now: Moment,
  next: string,
): readonly PaintedCell[] {
  const runs = jobs.flatMap((job) => {
    const at = lastRun(heartbeats[job], now);
    return at === null ? [] : [{ job, at }];
  });
  const last = runs.sort((a, b) => (a.at < b.at ? 1 : -1))[0];
  return line(topic, last === undefined ? WATCH.never : WATCH.ranAt(formatMoment(last.at), JOB_NAMES[last.job]), next);
}

function ownerLine(installed: InstalledBells | null): readonly PaintedCell[] {
  const owner = installed === null || installed.isCopy ? '' : installed.owner;
  return line(OVERVIEW.owner, owner === '' ? OVERVIEW.none : owner, owner === '' ? '' : OVERVIEW.ownerExplained);
}

function mailLine({ standing }: WatchBook, installed: InstalledBells | null): readonly PaintedCell[] {
  if (standing === null || installed === null) return line(WATCH.mail, WATCH.unknown, WATCH.mailExplained);
  const { mailLeft, at } = standing;
  return line(WATCH.mail, WATCH.mailLeft(mailLeft, formatMoment(at)), WATCH.mailExplained, mailLeft === 0 ? 'gap' : '');
}

// The bell rings at some minute of its hour: until the hour is over, today's may still come.
function nextMorning(installed: InstalledBells | null, now: Moment): string | null {
  if (installed === null || installed.isCopy) return null;
  const { sendHour } = installed;
  const day = hourOf(now) < sendHour ? dayOf(now) : addDays(dayOf(now), 1);
  return WATCH.morningOf(formatDay(day), sendHour);
}
