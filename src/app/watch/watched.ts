// Runs a job so that it leaves a trace: when it began, when and how it ended, and on "Tổng quan" what is wrong.

import { WATCH } from '../../text/watch';
import { type Ports, UserError } from '../ports';
import { noteStanding } from './look-around';
import { showWatch } from './show-watch';
import { beginJob, endJob, type Job } from './watch-book';

// A property holds 9 KB for all jobs.
const LONGEST_SENTENCE = 300;

/**
 * Does the work of a job. What the work throws is thrown on, but first remembered and shown on "Tổng quan": nobody reads the
 * platform's own record of a run at night. A run that the platform cuts off leaves a beginning without an end.
 */
export function watched<T>(ports: Ports, job: Job, work: () => T): T {
  const { memory, clock } = ports;
  beginJob(memory, job, clock.now());
  try {
    const result = work();
    endJob(memory, job, clock.now(), null);
    return result;
  } catch (error) {
    endJob(memory, job, clock.now(), sentenceOf(error));
    showAfterFailure(ports);
    throw error;
  }
}

/** Looks how things stand and shows it on "Tổng quan", when the day's work is through. */
export function reportStanding(ports: Ports): void {
  noteStanding(ports);
  ports.gate.alone(() => showWatch(ports));
}

// What stopped the job may stop this too, such as a workbook that is not set up: the job's own error is the one to tell.
function showAfterFailure(ports: Ports): void {
  try {
    reportStanding(ports);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
  }
}

/**
 * What an error says, without addresses of people. Example: `sentenceOf(new TypeError('x of a@b.vn'))` is
 * 'lỗi của hệ thống: x of …@…'.
 */
export function sentenceOf(error: unknown): string {
  const text = error instanceof UserError ? error.message : WATCH.systemError(messageOf(error));
  const masked = text.replace(/[^\s<>"'“”(),;:]+@[^\s<>"'“”(),;:]+/g, '…@…');
  return masked.length > LONGEST_SENTENCE ? `${masked.slice(0, LONGEST_SENTENCE)}…` : masked;
}

function messageOf(error: unknown): string {
  const { message } = (error ?? {}) as { readonly message?: unknown };
  return typeof message === 'string' ? message : String(error);
}
