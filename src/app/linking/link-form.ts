// Links a form: proposes which question is which item, and writes what somebody confirmed.

import { addDays } from '../../domain/calendar/day';
import { dayOf, hourOf } from '../../domain/calendar/moment';
import { type Pairing, pairQuestions } from '../../domain/regime/pair-questions';
import type { Question } from '../../domain/regime/question';
import type { Regime } from '../../domain/regime/regime';
import { LINK, linkSummary } from '../../text/link';
import { settingsOf } from '../../text/settings';
import { type Inputs, readInputs, requireUsable } from '../inputs/read-inputs';
import { columnPlaces, readTable, rowFor } from '../inputs/table';
import { MEMORY } from '../memory-keys';
import { type Ports, type Sheets, UserError } from '../ports';
import { writeLink } from './link-rows';

/** What would be linked, for a person to confirm. Nothing is written yet. */
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
 * Opens the form and pairs its questions with the regime's items; '' takes the address of "Cấu hình". Throws a UserError when
 * there is no address, the form cannot be opened, or nothing tells which question is which item. Writes nothing.
 */
export function proposeLink({ sheets, forms }: Ports, regime: Regime, address: string): LinkProposal {
  const inputs = requireUsable(readInputs(sheets, regime));
  const wanted = address.trim() === '' ? inputs.settings.formAddress : address.trim();
  if (wanted === '') throw new UserError(LINK.noAddress);
  const form = forms.open(wanted);
  return proposalFor(regime, inputs, wanted, form.questions(), form.collectsAddresses());
}

/** The proposal for a form that was read already. Throws as `proposeLink` does. */
export function proposalFor(
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
  return { address, pairing, summary: linkSummary(pairing, regime.items, { ...settings, collectsAddresses }) };
}

/**
 * Writes a confirmed proposal: ids, titles, kinds, verdicts and structure to "Danh mục", the address to "Cấu hình"; then
 * installs the bells. What the office typed in other columns stays. Doing it again changes nothing.
 */
export function confirmLink(ports: Ports, regime: Regime, { address, pairing }: LinkProposal): Linked {
  const { sheets, gate } = ports;
  const settings = gate.alone(() => {
    const inputs = requireUsable(readInputs(sheets, regime));
    writeLink(sheets, regime.items, pairing);
    if (inputs.settings.formAddress !== address) writeAddress(sheets, regime, address);
    sheets.commit();
    return inputs.settings;
  });
  const questions = pairing.items.filter(({ question }) => question !== null).length;
  return { questions, bells: ringFor(ports, { ...settings, formAddress: address }) };
}

/** Installs the bells that are missing, and from when on reminders are this installation's business. Returns how many. */
export function ringFor(
  { clock, memory, bells }: Ports,
  { formAddress, sendHour }: Pick<Inputs['settings'], 'formAddress' | 'sendHour'>,
): number {
  if (memory.get(MEMORY.remindersSince) === null) {
    const now = clock.now();
    const today = dayOf(now);
    memory.set(MEMORY.remindersSince, hourOf(now) < sendHour ? today : addDays(today, 1));
  }
  return bells.install(formAddress, sendHour);
}

/** The address that "Cấu hình" holds, '' where it holds none. */
export function knownAddress({ sheets }: Ports, regime: Regime): string {
  return readInputs(sheets, regime).settings.formAddress;
}

function writeAddress(sheets: Sheets, regime: Regime, address: string): void {
  const { key, meaning } = settingsOf(regime).formAddress;
  const { header, rows } = sheets.read('settings');
  const found = readTable('settings', { header, rows }).rows.find((row) => row.cell('key') === key);
  if (found) sheets.write('settings', found.row - 2, [[address]], columnPlaces('settings', header).get('value'));
  else sheets.write('settings', rows.length, [rowFor('settings', header, { key, value: address, meaning })]);
}
