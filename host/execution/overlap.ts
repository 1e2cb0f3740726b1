// Decides which of the overlapping executions goes on next: a discrete-event simulation of their clocks.

import type { CallOf, Interleaving } from '../acts';
import type { ExecutionReport, Instant } from '../types';
import { createRandom } from '../world/random';
import type { World } from '../world/world';
import { type Due, earliest } from './due';
import { closeExecution, createExecution, jobOf, type ReadyRun } from './run-execution';
import { begin, clockOf, dueAt, grant, type Strand, step } from './strand';
import { giveBackThread, takeThread } from './thread';

/** Something that begins: a person acts, a trigger falls due. */
export interface Beginning {
  readonly act: number;
  readonly happen: () => void;
}

export interface Overlap {
  /** Plans a beginning for an instant. */
  at(instant: Instant, beginning: Beginning): void;
  /** Plans a beginning for a service call of another act. */
  atCall(call: CallOf, beginning: Beginning): void;
  /** Starts an execution now, beside the others; `file` gets its report. */
  launch(act: number, ready: ReadyRun, file: (report: ExecutionReport) => void): void;
  /** Lets everything happen that was planned and launched, until nothing is left. */
  play(): void;
}

/** Executions of one account that may run at a time (D:guides/quotas-and-limits.md); for the text see host/UNPROVEN.md. */
const AT_A_TIME = 30;
const TOO_MANY = 'There are too many scripts running simultaneously for this Google user account.';

/** An empty stage for overlapping executions in `world`. */
export function createOverlap(world: World, interleaving: Interleaving): Overlap {
  const random = interleaving.seed === undefined ? null : createRandom(interleaving.seed);
  const pace = random === null ? undefined : (): number => 0.5 + random.below(1001) / 1000;
  const order = [...(interleaving.order ?? [])];
  let planned: { readonly at: Instant; readonly beginning: Beginning }[] = [];
  let awaited: { readonly call: CallOf; left: number; readonly beginning: Beginning }[] = [];
  let strands: Strand[] = [];

  const onCall: Strand['onCall'] = (caller, service, member) => {
    for (const one of awaited) {
      const { call } = one;
      if (call.act !== caller.act || (call.service ?? service) !== service || (call.member ?? member) !== member)
        continue;
      one.left -= 1;
      if (one.left === 0) planned.push({ at: clockOf(caller), beginning: one.beginning });
    }
    awaited = awaited.filter(({ left }) => left > 0);
  };

  const advance = (strand: Strand): void => {
    const ending = step(strand);
    if (ending === null) return;
    strands = strands.filter((one) => one !== strand);
    if (ending.kind !== 'endless') giveBackThread(strand.thread);
    strand.file(closeExecution(strand.execution, ending));
  };

  /** Whoever waits for a lock that is free gets it: the longest waiting, or by lot, since nobody promises fairness. */
  const handOutLocks = (at: Instant): void => {
    for (;;) {
      const waiting = strands.filter((strand) => {
        return strand.next.kind === 'wait' && !world.locks.has(strand.next.wait.lock) && dueAt(strand) >= at;
      });
      waiting.sort((a, b) => clockOf(a) - clockOf(b));
      const next = waiting[random?.below(waiting.length) ?? 0];
      if (next === undefined) return;
      grant(next, at);
    }
  };

  const dues = (): readonly Due[] => [
    ...planned.map((plan): Due => {
      const take = (): void => {
        planned = planned.filter((one) => one !== plan);
        world.now = Math.max(world.now, Math.ceil(plan.at));
        plan.beginning.happen();
      };
      return { at: plan.at, act: plan.beginning.act, strand: null, take };
    }),
    ...strands.map((strand): Due => ({ at: dueAt(strand), act: strand.act, strand, take: () => advance(strand) })),
  ];

  /** The next step by the given order, or else by the clocks; a strand that waits for a lock cannot be called up. */
  const choose = (): Due | null => {
    const all = dues();
    for (let act = order.shift(); act !== undefined; act = order.shift()) {
      const found = earliest(
        all.filter((due) => due.act === act && due.strand?.next.kind !== 'wait'),
        random,
      );
      if (found === null) continue;
      // The list names calls: an act that has yet to begin keeps its turn.
      if (found.strand === null) order.unshift(act);
      return found;
    }
    return earliest(all, random);
  };

  const playAll = (): void => {
    for (let due = choose(); due !== null; due = choose()) {
      due.take();
      handOutLocks(due.at);
    }
    for (const { call, beginning } of awaited)
      throw new Error(`Act ${beginning.act} never began: act ${call.act} made no such call.`);
  };

  return {
    at: (at, beginning) => {
      planned.push({ at, beginning });
    },
    atCall: (call, beginning) => {
      awaited.push({ call, left: call.nth ?? 1, beginning });
    },
    launch: (act, { run, occasion, settle }, file) => {
      const execution = createExecution(run, occasion, pace);
      const isFull = strands.filter((one) => one.execution.account === occasion.account).length >= AT_A_TIME;
      if (isFull) return file(closeExecution(execution, { kind: 'threw', message: TOO_MANY, stack: '' }));
      const fileSettled = (report: ExecutionReport): void => {
        settle(report);
        file(report);
      };
      const origin = {
        execution,
        act,
        thread: takeThread(),
        realTime: { leftMs: run.loopLimitMs },
        onCall,
        file: fileSettled,
        held: [],
      };
      strands.push(begin(origin, jobOf(run)));
    },
    play: () => {
      try {
        playAll();
      } finally {
        // Something was refused in the middle: what still runs goes no further.
        for (const { thread } of strands) thread.end();
      }
    },
  };
}
