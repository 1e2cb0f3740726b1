// Links a form: shows in "Danh mục" which question would be which item, and puts in force what somebody confirmed.

import { addDays } from '../../domain/calendar/day';
import { dayOf, hourOf } from '../../domain/calendar/moment';
import { type Pairing, pairQuestions } from '../../domain/regime/pair-questions';
import type { Question } from '../../domain/regime/question';
import type { Regime } from '../../domain/regime/regime';
import { earliestHour } from '../../domain/reminders/schedule';
import { LINK, linkSummary } from '../../text/link';
import { type Inputs, readInputs, requireUsable } from '../inputs/read-inputs';
import { writeSettings } from '../inputs/write-settings';
import { MEMORY } from '../memory-keys';
import { type Memory, type Ports, type Sheets, UserError } from '../ports';
import { areBellsDoubtful } from '../watch/bell-doubts';
import { writeLink } from './link-rows';
import { writeProposal } from './proposed-link';

// Responses are looked at every morning, whatever letters are sent.
const USUAL_HOUR = 7;

/** What would be linked, for a person to confirm. It stands in "Danh mục" as a proposal; nothing is in force yet. */
export interface LinkProposal {
  readonly address: string;
  readonly pairing: Pairing;
  /** The comparison in words, ending with the question. */
  readonly summary: string;
}

/** What was linked. */
export interface Linked {
  readonly questions: number;
  /** Bells that were added. */
  readonly bells: number;
}

/**
 * Opens the form and pairs its questions with the regime's items; '' takes the address that was proposed last, or that of
 * "Cấu hình". Writes the result into "Danh mục", where it waits: whoever wants to look at it first closes the dialog and runs
 * the command again. Throws a UserError when there is no address, the form cannot be opened, or nothing tells which question is
 * which item.
 */
export function proposeLink({ sheets, forms, memory, gate }: Ports, regime: Regime, address: string): LinkProposal {
  const { settings } = requireUsable(readInputs(sheets, regime));
  const wanted = address.trim() === '' ? proposedOr(memory, settings.formAddress) : address.trim();
  if (wanted === '') throw new UserError(LINK.noAddress);
  const form = forms.open(wanted);
  const questions = form.questions();
  const collectsAddresses = form.collectsAddresses();
  return gate.alone(() => {
    const inputs = requireUsable(readInputs(sheets, regime));
    const proposal = proposalFor(sheets, regime, inputs, wanted, questions, collectsAddresses);
    sheets.commit();
    memory.set(MEMORY.proposedForm, wanted);
    return proposal;
  });
}

/** The proposal for a form that was read already, written into "Danh mục"; the caller commits. Throws as `proposeLink` does. */
export function proposalFor(
  sheets: Sheets,
  regime: Regime,
  { settings, questions: linked }: Inputs,
  address: string,
  questions: readonly Question[],
  collectsAddresses: boolean,
): LinkProposal {
  const pairing = pairQuestions(regime.items, questions, { linked, collectsAddresses });
  if (pairing.items.every(({ question }) => question === null)) {
    throw new UserError(LINK.noTitleMatches(questions.length));
  }
  const isSeen = writeProposal(sheets, regime.items, pairing);
  return { address, pairing, summary: linkSummary(pairing, regime.items, { ...settings, collectsAddresses, isSeen }) };
}

/**
 * Puts a confirmed proposal in force: ids, titles, kinds, verdicts and structure in "Danh mục", the address in "Cấu hình"; then
 * installs the bells. What was proposed waits no more; what the office typed in other columns stays. Doing it again changes nothing.
 */
export function confirmLink(ports: Ports, regime: Regime, { address, pairing }: LinkProposal): Linked {
  const { sheets, gate, memory } = ports;
  const { schedule } = gate.alone(() => {
    const inputs = requireUsable(readInputs(sheets, regime));
    writeLink(sheets, regime.items, pairing);
    if (inputs.settings.formAddress !== address) writeSettings(sheets, regime, { formAddress: address });
    sheets.commit();
    memory.set(MEMORY.proposedForm, '');
    return inputs;
  });
  const questions = pairing.items.filter(({ question }) => question !== null).length;
  return { questions, bells: ringFor(ports, address, schedule) };
}

/**
 * Installs the bells that are missing, and from when on reminders and answers are this installation's business. The morning's
 * bell rings at the earliest hour of "Lịch nhắc"; later hours ring for themselves. Returns how many were added.
 */
export function ringFor({ clock, memory, bells }: Ports, formAddress: string, schedule: Inputs['schedule']): number {
  const hour = earliestHour(schedule) ?? USUAL_HOUR;
  const now = clock.now();
  const today = dayOf(now);
  if (memory.get(MEMORY.remindersSince) === null) {
    memory.set(MEMORY.remindersSince, hourOf(now) < hour ? today : addDays(today, 1));
  }
  if (memory.get(MEMORY.answersSince) === null) memory.set(MEMORY.answersSince, today);
  return bells.install(formAddress, hour, areBellsDoubtful({ clock, memory, bells }));
}

/** The address of the proposal that waits, or the one that "Cấu hình" holds; '' where there is neither. */
export function knownAddress({ sheets, memory }: Ports, regime: Regime): string {
  return proposedOr(memory, readInputs(sheets, regime).settings.formAddress);
}

function proposedOr(memory: Memory, address: string): string {
  return memory.get(MEMORY.proposedForm) || address;
}
