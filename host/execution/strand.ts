// One of several overlapping executions: stands still at every service call until it is told to go on.

import type { ExecutionReport, Instant } from '../types';
import type { Ending, Job } from './context';
import { type Admitted, admit, carryOut } from './dispatch';
import { cutOff, type Execution, pass } from './execution';
import { effectOf, releaseWrites } from './held-writes';
import { type LockWait, lockWait } from './lock-wait';
import { concludeWrites } from './run-execution';
import type { ScriptThread } from './thread';
import type { Said, Told } from './thread-words';

/** What a strand does next: its call has its effect, it goes on waiting for a lock, or it ends. */
type Next =
  | { readonly kind: 'effect'; readonly call: Admitted }
  | { readonly kind: 'wait'; readonly call: Admitted; readonly wait: LockWait }
  | { readonly kind: 'end'; readonly ending: Ending };

/** What a strand is from its first moment on. */
interface Origin {
  readonly execution: Execution;
  /** The act that it belongs to. */
  readonly act: number;
  readonly thread: ScriptThread;
  /** How many real milliseconds the script may still compute, so that it cannot hold up all others for good. */
  readonly realTime: { leftMs: number };
  /** Hears of every service call before it costs anything. */
  readonly onCall: (origin: Origin, service: string, member: string) => void;
  /** Takes the report. */
  readonly file: (report: ExecutionReport) => void;
  /** Writes that nobody else sees yet. */
  readonly held: Admitted[];
}

export interface Strand extends Origin {
  next: Next;
}

/** The time of the strand's own clock. */
export function clockOf({ execution }: Origin): Instant {
  return execution.start + execution.elapsedMs;
}

/** When the strand's next step is due: a wait for a lock ends with its patience or with the run's time. */
export function dueAt(strand: Strand): Instant {
  const { execution, next } = strand;
  if (next.kind !== 'wait') return clockOf(strand);
  return execution.start + Math.min(execution.elapsedMs + next.wait.ms, execution.limitMs);
}

/** A killed run: its thread is ended where it stands, and what is left to do is to close it. */
function dead({ thread }: Origin): Next {
  thread.end();
  return { kind: 'end', ending: { kind: 'endless' } };
}

/** Tells the script something and hears what it says next; null when its real time is over. */
function exchange({ thread, realTime }: Origin, words: Told): Said | null {
  const before = performance.now();
  const said = thread.exchange(words, Math.max(0, realTime.leftMs));
  realTime.leftMs -= performance.now() - before;
  return said;
}

/** Tells the script something and follows it to its next service call; questions of the services' own cost no time. */
function follow(origin: Origin, words: Told): Next {
  const { execution, onCall } = origin;
  if (execution.killed !== null) return dead(origin);
  let said = exchange(origin, words);
  while (said?.kind === 'message') {
    const [service, member] = said.message;
    if (service !== '') onCall(origin, service, member);
    const call = admit(execution, said.message);
    if (execution.killed !== null) return dead(origin);
    if (service !== '' && typeof call !== 'string') return { kind: 'effect', call };
    said = exchange(origin, typeof call === 'string' ? call : carryOut(execution, call));
  }
  if (said === null) {
    cutOff(execution);
    return dead(origin);
  }
  concludeWrites(execution, said.ending);
  return { kind: 'end', ending: said.ending };
}

/** Lets the script begin. */
export function begin(origin: Origin, job: Job): Strand {
  const { timeZone } = origin.execution.world.manifest;
  return { ...origin, next: follow(origin, { ...job, timeZone }) };
}

/** The last writes go out; a run that was killed lets them go too. */
function conclude({ execution, held }: Strand, ending: Ending): Ending {
  try {
    releaseWrites(execution, held);
    return ending;
  } catch (problem) {
    if (ending.kind === 'endless') return ending;
    return { kind: 'threw', message: problem instanceof Error ? problem.message : String(problem), stack: '' };
  }
}

/** Takes the step that is due; null, or how the run ended. */
export function step(strand: Strand): Ending | null {
  const { execution, held, next } = strand;
  if (next.kind === 'end') return conclude(strand, next.ending);
  const { call } = next;
  if (next.kind === 'wait') {
    // Nobody let go of the lock in time.
    const inVain = (): boolean => {
      pass(execution, next.wait.ms);
      return false;
    };
    strand.next = follow(strand, carryOut(execution, call, inVain));
    return null;
  }
  const wait = lockWait(execution, call);
  strand.next =
    wait === null
      ? follow(strand, carryOut(execution, call, effectOf(execution, held, call)))
      : { kind: 'wait', call, wait };
  return null;
}

/** Gives a waiting strand its lock, which became free at `at`. */
export function grant(strand: Strand, at: Instant): void {
  const { execution, next } = strand;
  if (next.kind !== 'wait') return;
  execution.elapsedMs = Math.max(execution.elapsedMs, at - execution.start);
  strand.next = follow(strand, carryOut(execution, next.call));
}
