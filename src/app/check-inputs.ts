// Says which rows of the input sheets cannot be used, and how the form stands.

import { dayOf } from '../domain/calendar/moment';
import type { Regime } from '../domain/regime/regime';
import { readInputs } from './inputs/read-inputs';
import type { InputProblem } from './inputs/table';
import { formHealth } from './linking/form-health';
import { passedDeadlines } from './passed-deadlines';
import type { Ports } from './ports';

/** What the check found. */
export interface Check {
  /** Every problem of the input sheets, sheet by sheet. */
  readonly problems: readonly InputProblem[];
  /** Sentences about the form; they stop nothing. */
  readonly formNotes: readonly string[];
}

/** Looks at the input sheets and at the form. Writes nothing. */
export function checkInputs({ sheets, forms, memory, clock }: Ports, regime: Regime): Check {
  const inputs = readInputs(sheets, regime, passedDeadlines(memory, dayOf(clock.now())));
  return { problems: inputs.problems, formNotes: formHealth(forms, regime, inputs) };
}
