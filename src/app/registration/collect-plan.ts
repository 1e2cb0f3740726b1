// Takes new registrations from the plan's form into their log, and their targets into the sheet "Chỉ tiêu".

import { dayOf, type Moment } from '../../domain/calendar/moment';
import type { PlanRegime } from '../../domain/regime/plan-regime';
import type { Regime } from '../../domain/regime/regime';
import { readNumbered } from '../closing/number-adjustments';
import { type Inputs, readInputs, requireUsable } from '../inputs/read-inputs';
import { PLAN } from '../intake/channel';
import { type Collected, collect, type Manner } from '../intake/collect';
import {
  type AskedQuestions,
  askQuestions,
  intakeRows,
  openForm,
  rememberPlace,
  withFormChanges,
  withRows,
} from '../intake/drain';
import { readLog } from '../intake/log';
import { type Look, lookAtForm, NOTHING } from '../intake/look-at-form';
import { passedDeadlines } from '../passed-deadlines';
import type { Memory, Ports } from '../ports';
import { readPlanForm } from './plan-form';
import { planStanding } from './plan-standing';
import { rememberPlan } from './remember-plan';
import { writeTargets } from './settle-targets';

// A run that could not look at everything rings again after so many minutes.
const UNTIL_NEXT_PART = 1;

/** The monthly regime, whose inputs name organisations and settings, and the plan's. */
export interface PlanRegimes {
  readonly monthly: Regime;
  readonly annual: PlanRegime;
}

/** What a run took in. */
export interface CollectedPlan {
  readonly newVersions: number;
  /** Whether the run saw everything; otherwise the next one goes on. */
  readonly isComplete: boolean;
}

const NO_PLAN: CollectedPlan = { newVersions: 0, isComplete: true };

/**
 * Takes the log of registrations into account again, as a rebuild does, or drains the plan's form alone. Does not write the
 * generated sheets: the `collect` or `rebuild` that follows sees that something changed. Where no plan's form was ever linked,
 * nothing is read. Running twice equals running once; a run that is cut off is repaired by the next.
 */
export function collectPlan(
  ports: Ports,
  { monthly, annual }: PlanRegimes,
  look: Look | 'log-only',
  started = ports.clock.now(),
): CollectedPlan {
  const { sheets, memory, gate } = ports;
  if (!isPlanLinked(memory)) return NO_PLAN;
  const asked = look === 'log-only' ? null : askQuestions(ports, PLAN);
  return gate.alone(() => {
    const inputs = requireUsable(readInputs(sheets, monthly, passedDeadlines(memory, dayOf(started))));
    return drainPlan(ports, annual, inputs, { look, started, asked });
  });
}

/** Drains both forms under one lock, with one reading of the input sheets, and brings the generated sheets up to date. */
export function collectBoth(
  ports: Ports,
  { monthly, annual }: PlanRegimes,
  look: Look,
  manner: Pick<Manner, 'sheetWork'> = {},
): Collected & { readonly plan: CollectedPlan } {
  const started = ports.clock.now();
  if (!isPlanLinked(ports.memory)) return { ...collect(ports, monthly, look, { ...manner, started }), plan: NO_PLAN };
  const asked = askQuestions(ports, PLAN);
  let plan = NO_PLAN;
  const first = (inputs: Inputs) => {
    const drained = drainPlan(ports, annual, inputs, { look, started, asked });
    plan = drained;
    return drained.hasWritten ? readNumbered(ports, monthly, dayOf(started)) : inputs;
  };
  return { ...collect(ports, monthly, look, { ...manner, started, first }), plan };
}

interface PlanLook {
  readonly look: Look | 'log-only';
  readonly started: Moment;
  /** The form's questions, where they were asked for before the lock. */
  readonly asked: AskedQuestions | null;
}

function drainPlan(
  ports: Ports,
  annual: PlanRegime,
  inputs: Inputs,
  { look, started, asked }: PlanLook,
): CollectedPlan & { readonly hasWritten: boolean } {
  const { sheets, memory, clock, bells } = ports;
  const form = readPlanForm(sheets, annual);
  const stored = sheets.read(PLAN.log).rows;
  const known = readLog(stored, form.questions);
  const { planFormAddress: address, planOrganisationQuestion: organisationQuestion } = inputs.settings;
  const isOpen = look !== 'log-only' && address !== '' && form.questions.size > 0;
  const store = isOpen ? openForm(ports, PLAN, address, started) : null;
  const intake =
    store === null || look === 'log-only' ? NOTHING : lookAtForm(ports, store, known, look, started, PLAN.memory);
  const questions = asked?.address === address ? asked.questions : store?.questions();
  const linked = store === null || questions === undefined ? form : withFormChanges(ports, PLAN, form, questions);
  const senders = { organisationQuestion, findOrganisation: inputs.findOrganisation };
  const now = clock.now();
  const rows = intakeRows(linked, senders, intake, now);
  const standing = planStanding(annual, inputs, linked, withRows(known, rows, linked), dayOf(now));
  if (rows.length > 0) sheets.write(PLAN.log, stored.length, rows);
  const hasWritten = writeTargets(sheets, inputs, standing);
  if (hasWritten || rows.length > 0) sheets.commit();
  rememberPlan(memory, standing);
  if (store !== null) rememberPlace(ports, PLAN.memory, intake);
  if (!intake.isComplete) bells.ringAgain(UNTIL_NEXT_PART);
  return { newVersions: intake.fresh.length, isComplete: intake.isComplete, hasWritten };
}

function isPlanLinked(memory: Memory): boolean {
  return memory.get(PLAN.memory.form) !== null;
}
