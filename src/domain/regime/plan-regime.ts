// What a regime of annual targets has besides its items: who answers for shared choices, and the parts of optional tasks.

import type { Regime } from './regime';

/** One choice of an item that several organisations share, and who answers for it. */
export interface ChoiceOwner {
  readonly choice: string;
  /** The organisation as the source names it. */
  readonly owner: string;
  readonly executing: string;
}

/** The items that ask for the parts of one optional task. Rule: 52-CV/ĐU 1.4. */
export interface TaskItems {
  /** As the monthly form names the task, e.g. 'NVTC1'. */
  readonly code: string;
  readonly name: number;
  readonly content: number;
  readonly output: number;
  readonly measure: number;
}

/** A regime in which every organisation registers targets once a year. Items with a code are targets. */
export interface PlanRegime extends Regime {
  /** The item that tells the organisation, where the form asks as assumed. */
  readonly organisation: number;
  /** The month (1–12) of the deadline: a registration of a year is filed under it. */
  readonly dueMonth: number;
  readonly priorities: { readonly item: number; readonly choices: readonly ChoiceOwner[] };
  readonly tasks: readonly TaskItems[];
}
