// Says which rows of the input sheets cannot be used, and how the form and the automatic runs stand.

import { dayOf } from '../domain/calendar/moment';
import type { PlanRegime } from '../domain/regime/plan-regime';
import type { Regime } from '../domain/regime/regime';
import { readInputs } from './inputs/read-inputs';
import type { InputProblem } from './inputs/table';
import { formHealth } from './linking/form-health';
import { passedDeadlines } from './passed-deadlines';
import type { Ports } from './ports';
import { planFormProblems } from './registration/plan-form';
import { bellNotes } from './watch/bell-doubts';

/** What the check found. */
export interface Check {
  /** Every problem of the input sheets, sheet by sheet. */
  readonly problems: readonly InputProblem[];
  /** Sentences about the form; they stop nothing. */
  readonly formNotes: readonly string[];
  /** Sentences about the automatic runs. */
  readonly bellNotes: readonly string[];
}

/** Looks at the input sheets, at the form and at the bells. Writes nothing. */
export function checkInputs(ports: Ports, regime: Regime, annual: PlanRegime | null = null): Check {
  const { sheets, forms, memory, clock } = ports;
  const inputs = readInputs(sheets, regime, passedDeadlines(memory, dayOf(clock.now())));
  const plan = annual === null ? [] : planFormProblems(sheets, annual, inputs.findOrganisation);
  const formNotes = formHealth(forms, regime, inputs);
  // Where no form is linked, that is all there is to say.
  const isLinked = inputs.settings.formAddress !== '' && inputs.questions.size > 0;
  return { problems: [...inputs.problems, ...plan], formNotes, bellNotes: isLinked ? bellNotes(ports) : [] };
}
