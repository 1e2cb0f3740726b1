// A worker thread as the host sees it: it speaks, it is answered, it can be ended in the middle of a call.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { MessageChannel, receiveMessageOnPort, SHARE_ENV, Worker } from 'node:worker_threads';
import { packageRoot } from '../package-root';
import { count, type Greeting, SAID, type Said, sleepUntilSaid, TOLD, type Told } from './thread-words';

export interface ScriptThread {
  /** Says something and waits for what comes back; null when nothing came within so many real milliseconds. */
  exchange(words: Told, withinMs: number): Said | null;
  /** Ends the thread wherever its script is: nothing of the script goes on. */
  end(): void;
}

const START_MS = 60_000;

function threadFile(): string {
  const path = join(packageRoot(), 'build', 'host-thread.mjs');
  if (!existsSync(path)) throw new Error(`${path} is missing: run "npm run build" first.`);
  return path;
}

/** Starts a thread and waits until it is ready. It does not keep the process alive. */
function startThread(): ScriptThread {
  const { port1: port, port2 } = new MessageChannel();
  const counts = new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));
  const workerData = { port: port2, counts };
  const worker = new Worker(threadFile(), { workerData, transferList: [port2], env: SHARE_ENV });
  worker.unref();
  port.unref();
  let heard = 0;
  const hear = (withinMs: number): Said | Greeting | null => {
    if (!sleepUntilSaid(counts, SAID, heard, withinMs)) return null;
    heard += 1;
    return receiveMessageOnPort(port)?.message ?? null;
  };
  if (hear(START_MS)?.kind !== 'ready') throw new Error('A thread of the local host did not start.');
  return {
    exchange: (words, withinMs) => {
      port.postMessage(words);
      count(counts, TOLD);
      const said = hear(withinMs);
      return said?.kind === 'ready' ? null : said;
    },
    end: () => {
      void worker.terminate();
    },
  };
}

/** Threads between two runs: starting one takes as long as fifty small runs. */
const spare: ScriptThread[] = [];
const SPARE_AT_MOST = 4;

/**
 * A thread that waits for a run.
 * The caller's own thread sleeps while this one runs: only one of all runs at any time, so what happens is repeatable.
 */
export function takeThread(): ScriptThread {
  return spare.pop() ?? startThread();
}

/** Gives back a thread whose run has come to its end. */
export function giveBackThread(thread: ScriptThread): void {
  if (spare.length < SPARE_AT_MOST) spare.push(thread);
  else thread.end();
}
