// Links a form: shows in "Danh mục" which question would be which item, and puts in force what somebody confirmed.

import { addDays } from '../../domain/calendar/day';
import { dayOf, hourOf } from '../../domain/calendar/moment';
import { type Pairing, pairQuestions } from '../../domain/regime/pair-questions';
import type { Question } from '../../domain/regime/question';
import type { Regime } from '../../domain/regime/regime';
import { earliestHour } from '../../domain/reminders/schedule';
import { LINK, linkSummary } from '../../text/link';
import { MESSAGES } from '../../text/messages';
import { SHEETS } from '../../text/sheets';
import { readCatalogue } from '../inputs/catalogue';
import { type LinkedForm, linkedForm } from '../inputs/linked-form';
import { type Inputs, readInputs, requireUsable } from '../inputs/read-inputs';
import { writeSettings } from '../inputs/write-settings';
import { type Channel, MONTHLY, PLAN } from '../intake/channel';
import { openForm } from '../intake/drain';
import { MEMORY } from '../memory-keys';
import { type Memory, type Ports, type RingingForms, type Sheets, UserError } from '../ports';
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

/** Which regime's items a form is linked to, and where that is kept. */
export interface LinkTarget {
  readonly regime: Regime;
  readonly channel: Channel;
}

/** The link as the sheets have it. */
export type LinkedTo = LinkedForm & Pick<Inputs, 'settings'>;

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
export function proposeLink(
  { sheets, forms, memory, gate }: Ports,
  regime: Regime,
  address: string,
  target: LinkTarget = monthlyTarget(regime),
): LinkProposal {
  const { channel } = target;
  const { settings } = requireUsable(readInputs(sheets, regime));
  const wanted = address.trim() === '' ? proposedOr(memory, channel, settings[channel.address]) : address.trim();
  if (wanted === '') throw new UserError(LINK.noAddress);
  const form = forms.open(wanted);
  const questions = form.questions();
  const collectsAddresses = form.collectsAddresses();
  return gate.alone(() => {
    const known = linkedTo(sheets, requireUsable(readInputs(sheets, regime)), target);
    const proposal = proposalFor(sheets, target, known, wanted, questions, collectsAddresses);
    sheets.commit();
    memory.set(channel.memory.proposedForm, wanted);
    return proposal;
  });
}

/** The proposal for a form that was read already, written into "Danh mục"; the caller commits. Throws as `proposeLink` does. */
export function proposalFor(
  sheets: Sheets,
  { regime, channel }: LinkTarget,
  { settings, questions: linked }: LinkedTo,
  address: string,
  questions: readonly Question[],
  collectsAddresses: boolean,
): LinkProposal {
  const pairing = pairQuestions(regime.items, questions, { linked, collectsAddresses });
  const facts =
    channel === MONTHLY
      ? { ...settings, collectsAddresses }
      : { organisationQuestion: settings.planOrganisationQuestion, monthQuestion: null, collectsAddresses };
  if (pairing.items.every(({ question }) => question === null)) {
    throw new UserError(LINK.noTitleMatches(questions.length));
  }
  const isSeen = writeProposal(sheets, regime.items, pairing, channel.catalogue);
  return { address, pairing, summary: linkSummary(pairing, regime.items, { ...facts, isSeen }) };
}

/**
 * Puts a confirmed proposal in force: ids, titles, kinds, verdicts and structure in "Danh mục", the address in "Cấu hình"; then
 * installs the bells. What was proposed waits no more; what the office typed in other columns stays. Doing it again changes nothing.
 */
export function confirmLink(
  ports: Ports,
  regime: Regime,
  { address, pairing }: LinkProposal,
  target: LinkTarget = monthlyTarget(regime),
): Linked {
  const { sheets, gate, memory, clock } = ports;
  const { channel } = target;
  const { settings, schedule } = gate.alone(() => {
    const inputs = requireUsable(readInputs(sheets, regime));
    writeLink(sheets, target.regime.items, pairing, channel.catalogue);
    if (inputs.settings[channel.address] !== address) writeSettings(sheets, regime, { [channel.address]: address });
    sheets.commit();
    // From now on runs look at the plan's form, too.
    if (channel !== MONTHLY) openForm(ports, channel, address, clock.now());
    memory.set(channel.memory.proposedForm, '');
    return inputs;
  });
  const questions = pairing.items.filter(({ question }) => question !== null).length;
  const addressOf = (each: Channel) => (each === channel ? address : settings[each.address]);
  return { questions, bells: ringFor(ports, { monthly: addressOf(MONTHLY), plan: addressOf(PLAN) }, schedule) };
}

/**
 * Installs the bells that are missing, and from when on reminders and answers are this installation's business. The morning's
 * bell rings at the earliest hour of "Lịch nhắc"; later hours ring for themselves. Returns how many were added.
 */
export function ringFor({ clock, memory, bells }: Ports, forms: RingingForms, schedule: Inputs['schedule']): number {
  const hour = earliestHour(schedule) ?? USUAL_HOUR;
  const now = clock.now();
  const today = dayOf(now);
  if (memory.get(MEMORY.remindersSince) === null) {
    memory.set(MEMORY.remindersSince, hourOf(now) < hour ? today : addDays(today, 1));
  }
  if (memory.get(MEMORY.answersSince) === null) memory.set(MEMORY.answersSince, today);
  return bells.install(forms, hour, areBellsDoubtful({ clock, memory, bells }));
}

/** The address of the proposal that waits, or the one that "Cấu hình" holds; '' where there is neither. */
export function knownAddress({ sheets, memory }: Ports, regime: Regime, channel: Channel = MONTHLY): string {
  return proposedOr(memory, channel, readInputs(sheets, regime).settings[channel.address]);
}

function proposedOr(memory: Memory, { memory: keys }: Channel, address: string): string {
  return memory.get(keys.proposedForm) || address;
}

/** What is known of the link of a target's form so far. */
export function linkedTo(sheets: Sheets, inputs: Inputs, { regime, channel }: LinkTarget): LinkedTo {
  if (channel === MONTHLY) return inputs;
  const reading = readCatalogue(sheets.read(channel.catalogue), regime.items, channel.catalogue);
  if (!reading.isUsable) throw new UserError(MESSAGES.unusableSheet(SHEETS[channel.catalogue].name));
  return { ...linkedForm(reading), settings: inputs.settings };
}

/** The monthly form. */
export function monthlyTarget(regime: Regime): LinkTarget {
  return { regime, channel: MONTHLY };
}
