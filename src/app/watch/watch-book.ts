// Keeps, between runs, when each job began and how it ended, and how things stood when they were last looked at.

import { type Moment, secondsBetween } from '../../domain/calendar/moment';
import { MEMORY } from '../memory-keys';
import type { BellName, Memory } from '../ports';

/**
 * What the add-on does by itself or at a click: a form's bell, collecting by hand, the morning, what a run had to leave, reminding
 * (within one of these), a rebuild.
 */
export type Job = 'bell' | 'collect' | 'morning' | 'postponed' | 'remind' | 'rebuild';

/** The last run of a job. */
export interface Heartbeat {
  readonly began: Moment;
  /** null while it runs, and where it was cut off. */
  readonly ended: Moment | null;
  /** When the last run that went well ended; null: none has. */
  readonly done: Moment | null;
  /** The last run that did not go well, however long ago. */
  readonly trouble: JobTrouble | null;
}

/** A run that did not go well; without a sentence it was cut off, or still runs for all that anybody knows. */
export interface JobTrouble {
  readonly at: Moment;
  readonly sentence: string | null;
}

/** How things stood for the owner of the bells. */
export interface Standing {
  readonly at: Moment;
  readonly missing: readonly BellName[];
  readonly doubled: readonly BellName[];
  readonly isAuthorized: boolean;
  /** Recipients that may still be written to that day. */
  readonly mailLeft: number;
  readonly form: 'unlinked' | 'open' | 'closed' | 'gone';
}

/** Everything that is kept. */
export interface WatchBook {
  readonly jobs: Readonly<Partial<Record<Job, Heartbeat>>>;
  /** null before the first look. */
  readonly standing: Standing | null;
  /** When a morning found responses although no bell had rung since the morning before; null: bells ring. */
  readonly silent: Moment | null;
}

const EMPTY: WatchBook = { jobs: {}, standing: null, silent: null };

// Longer than the platform lets a run last.
const LONGEST_RUN_SECONDS = 7 * 60;

/** What is kept; blank before the first run. */
export function readWatch(memory: Memory): WatchBook {
  const text = memory.get(MEMORY.watch);
  return text === null ? EMPTY : { ...EMPTY, ...(JSON.parse(text) as WatchBook) };
}

/** Keeps a look at how things stand. */
export function keepStanding(memory: Memory, standing: Standing): void {
  write(memory, { ...readNow(memory), standing });
}

/** Keeps when bells were found silent, or that they are not. */
export function keepSilence(memory: Memory, silent: Moment | null): void {
  const book = readNow(memory);
  if (book.silent !== silent) write(memory, { ...book, silent });
}

/** A job begins. What became of its last run is not forgotten: one that never ended was cut off. */
export function beginJob(memory: Memory, job: Job, now: Moment): void {
  const book = readNow(memory);
  const last = book.jobs[job];
  const heartbeat: Heartbeat = {
    began: now,
    ended: null,
    done: last?.done ?? null,
    trouble: last === undefined ? null : troubleOf(last, now),
  };
  // A bell that rings is not silent.
  write(memory, { ...book, jobs: { ...book.jobs, [job]: heartbeat }, silent: job === 'bell' ? null : book.silent });
}

/** A job ends: well where `sentence` is null. */
export function endJob(memory: Memory, job: Job, now: Moment, sentence: string | null): void {
  const book = readNow(memory);
  const { began, done, trouble } = book.jobs[job] ?? { began: now, done: null, trouble: null };
  const heartbeat: Heartbeat = {
    began,
    ended: now,
    done: sentence === null ? now : done,
    trouble: sentence === null ? trouble : { at: began, sentence },
  };
  write(memory, { ...book, jobs: { ...book.jobs, [job]: heartbeat } });
}

/**
 * The last run of a job that did not go well. Example: one that began at 07:10 and has not ended is cut off at 07:18, and may
 * still run at 07:15.
 */
export function troubleOf({ began, ended, trouble }: Heartbeat, now: Moment): JobTrouble | null {
  const isCutOff = ended === null && secondsBetween(began, now) > LONGEST_RUN_SECONDS;
  return isCutOff ? { at: began, sentence: null } : trouble;
}

/** When a job was last at work on what it is for: it ended well, or is at it now. null: never. */
export function lastRun(heartbeat: Heartbeat | undefined, now: Moment): Moment | null {
  if (heartbeat === undefined) return null;
  const { began, ended, done } = heartbeat;
  return ended === null && secondsBetween(began, now) <= LONGEST_RUN_SECONDS ? began : done;
}

// Runs write into it while another one is at work.
function readNow(memory: Memory): WatchBook {
  memory.refresh();
  return readWatch(memory);
}

function write(memory: Memory, book: WatchBook): void {
  memory.set(MEMORY.watch, JSON.stringify(book));
}
