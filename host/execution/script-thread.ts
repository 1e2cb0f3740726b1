// A worker thread that runs the scripts of overlapping executions; bundled to build/host-thread.mjs.

import { type MessagePort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import type { Reply } from '../bridge/operations';
import { type Ending, type Job, runScript } from './context';
import type { Message } from './dispatch';
import { receiving } from './received';
import { count, type Greeting, SAID, type Said, sleepUntilSaid, TOLD, type Told } from './thread-words';

const { port, counts }: { port: MessagePort; counts: Int32Array } = workerData;
let heard = 0;

function say(words: Said | Greeting): void {
  port.postMessage(words);
  count(counts, SAID);
}

/** Sleeps until the host says something: the script stands still in the middle of its call. */
function hear(): Told {
  sleepUntilSaid(counts, TOLD, heard, Number.POSITIVE_INFINITY);
  heard += 1;
  return receiveMessageOnPort(port)?.message;
}

function isJob(told: Told): told is Extract<Told, Job> {
  return typeof told === 'object' && told !== null;
}

function ask(...message: Message): Reply {
  say({ kind: 'message', message });
  const told = hear();
  if (isJob(told)) throw new Error('A thread in the middle of a call was told to run something else.');
  return told;
}

function perform(job: Job, timeZone: string): Ending {
  // The host's own thread has set it already, but a thread that ran in another zone before notices only what it sets itself.
  process.env.TZ = timeZone;
  // The host keeps the bound, and ends this thread when it is passed.
  return runScript(job, receiving(ask), null);
}

say({ kind: 'ready' });
for (;;) {
  const job = hear();
  if (!isJob(job)) throw new Error(`A thread that runs nothing was answered ${job}.`);
  say({ kind: 'end', ending: perform(job, job.timeZone) });
}
