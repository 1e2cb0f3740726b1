// The words in which a host is asked to let several things happen at once.

import type { ExecutionReport, Submission } from './types';

/** A service call of another act; names are those of the ledger, absent ones fit every call. */
export interface CallOf {
  /** The index of the act that makes the call. */
  readonly act: number;
  readonly service?: string;
  readonly member?: string;
  /** The how-manieth such call of the act; 1 by default. */
  readonly nth?: number;
}

/** When an act begins: with the first ones, some time later, or just before a call of another act costs anything. */
interface Beginning {
  readonly afterMs?: number;
  readonly atCall?: CallOf;
}

/** Runs an entry point by hand, as the owner or as somebody else. */
interface HandAct extends Beginning {
  readonly run: string;
  readonly args?: readonly unknown[];
  readonly as?: string;
}

/** Submits the form with this id: every trigger of the submission is an execution of its own, and they overlap too. */
interface SubmitAct extends Beginning {
  readonly submit: string;
  readonly submission: Submission;
}

/** Corrects a response of the form with this id. */
interface EditAct extends Beginning {
  readonly edit: string;
  readonly responseId: string;
  readonly submission: Submission;
}

/** Lets the time-driven trigger with this handler fall due now, instead of at its next time. */
interface ClockAct extends Beginning {
  readonly fire: string;
}

export type Act = HandAct | SubmitAct | EditAct | ClockAct;

/** Which of the overlapping executions goes on when several could; by default the one whose clock is behind. */
export interface Interleaving {
  /** Draws the ties and how long each call takes (half to one and a half of the model's time); the same seed, the same story. */
  readonly seed?: number;
  /** Whose call has its effect next, by index of the act; when the list is used up, the clocks decide. */
  readonly order?: readonly number[];
}

/** What came of one act. */
export interface ActReport {
  /** Its executions in the order in which they ended; none when no trigger hangs on it. */
  readonly reports: readonly ExecutionReport[];
  /** Of a submission. */
  readonly responseId?: string;
}
