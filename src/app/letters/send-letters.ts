// Hands letters to the post in batches: entered in the ledger before, completed after, and none for a report that has come.

import type { Day } from '../../domain/calendar/day';
import { dayOf, type Moment } from '../../domain/calendar/moment';
import type { PlannedLetter } from '../../domain/reminders/plan-letters';
import { asksForReport, type LetterKind } from '../../domain/reminders/schedule';
import { formatExactMoment } from '../../text/dates';
import type { LetterDraft } from '../../text/letters/blocks';
import { LETTER_NOTES, LETTER_STATES, letterKindName } from '../../text/letters/ledger-words';
import { letterHtml } from '../../text/letters/to-html';
import { letterText } from '../../text/letters/to-text';
import { asTrial } from '../../text/letters/trial';
import { MEMORY } from '../memory-keys';
import type { Letter, Ports, ResponseStore } from '../ports';
import type { Projection } from '../project';
import { rememberUnsent } from '../writing/unsent-letters';
import { freshArrivals } from './fresh-arrivals';
import { newestArrival } from './letter-book';
import type { EnteredLetter, LetterKeeper } from './letter-keeper';

// A batch shows as "being sent" meanwhile. However large it is, a run that is cut off leaves one letter in doubt; its keys must
// fit into a property of the memory.
const BATCH = 60;

/** A planned letter with its addresses. */
export interface ReadyLetter extends Omit<PlannedLetter, 'kind'> {
  readonly kind: LetterKind | 'now';
  /** Whom it is for. */
  readonly recipients: readonly string[];
  /** Where it goes: the recipients, or the address for trials. */
  readonly to: readonly string[];
  readonly isTrial: boolean;
  readonly isDeputy: boolean;
}

/** How letters are written, and what is looked at before they go out. */
export interface LetterWriting {
  readonly projection: Projection;
  readonly form: () => ResponseStore;
  /** `planned` are all of the run's letters, `postponed` of them those that today's mail has no room for. */
  readonly write: (letter: ReadyLetter, planned: readonly ReadyLetter[], postponed: number) => LetterDraft;
}

/** What became of letters. */
export interface SentCount {
  readonly sent: number;
  readonly postponed: number;
}

/** Sends letters in their order, as far as the day's mail goes. */
export function sendLetters(
  ports: Ports,
  keeper: LetterKeeper,
  writing: LetterWriting | null,
  due: readonly ReadyLetter[],
  now: Moment,
): SentCount {
  if (due.length === 0 || writing === null) return { sent: 0, postponed: 0 };
  const { projection, form, write } = writing;
  const affordable = withinQuota(due, ports.mail.remaining());
  let sent = 0;
  let isExhausted = false;
  let left = due.length - affordable.length;
  for (let start = 0; start < affordable.length && !isExhausted; start += BATCH) {
    const arrived = freshArrivals(projection, form(), ports.memory);
    const batch = affordable
      .slice(start, start + BATCH)
      .filter(({ kind, organisation }) => !(asks(kind) && organisation !== null && arrived.has(organisation.id)));
    // Written before anything is entered: what cannot be written must not count as sent.
    const letters = batch.map((each) => addressed(projection, each, write(each, due, due.length - affordable.length)));
    const states = sendBatch(ports, keeper, batch, letters, now);
    sent += states.filter((state) => state === LETTER_STATES.sent || state === LETTER_STATES.tried).length;
    noteSummary(ports, projection, batch, states, dayOf(now));
    isExhausted = states.includes(undefined);
    if (isExhausted)
      left += states.filter((state) => state === undefined).length + Math.max(0, affordable.length - start - BATCH);
  }
  rememberUnsent(ports.memory, keeper.rows());
  return { sent, postponed: left };
}

function asks(kind: ReadyLetter['kind']): boolean {
  return kind === 'now' || asksForReport(kind);
}

/** The letters that today's mail has room for; one with too many recipients does not keep the others back. */
export function withinQuota<T extends { readonly to: readonly string[] }>(
  letters: readonly T[],
  remaining: number,
): readonly T[] {
  let left = remaining;
  return letters.filter(({ to }) => {
    if (to.length > left) return false;
    left -= to.length;
    return true;
  });
}

function sendBatch(
  { mail }: Ports,
  keeper: LetterKeeper,
  batch: readonly ReadyLetter[],
  letters: readonly Letter[],
  now: Moment,
): readonly (string | undefined)[] {
  if (batch.length === 0) return [];
  keeper.enter(batch.map((each, place) => entryOf(each, letters[place]?.subject ?? '', now)));
  const states: (string | undefined)[] = [];
  for (const [place, letter] of letters.entries()) {
    keeper.handOver(batch.slice(place + 1).map(({ key }) => key));
    const outcome = mail.send(letter);
    if (outcome === 'exhausted') break;
    states.push(outcome === 'refused' ? LETTER_STATES.failed : stateOf(batch[place]));
  }
  const all = batch.map((_each, place) => states[place]);
  keeper.complete(all);
  return all;
}

function stateOf(letter: ReadyLetter | undefined): string {
  return letter?.isTrial === true ? LETTER_STATES.tried : LETTER_STATES.sent;
}

function entryOf(
  { key, deadline, organisation, kind, row, to, ...rest }: ReadyLetter,
  subject: string,
  now: Moment,
): EnteredLetter {
  const kindName = letterKindName(kind, row.workingDays);
  const notes = [
    ...(rest.isDeputy ? [LETTER_NOTES.deputy] : []),
    ...(rest.isTrial ? [LETTER_NOTES.trial(rest.recipients.join(', '))] : []),
    ...(!rest.isTrial && to.length > 1 ? [LETTER_NOTES.several(to.length)] : []),
  ];
  return {
    key,
    period: deadline.period,
    before: [deadline.period, organisation?.id ?? '', kindName, to.join(', '), formatExactMoment(now)],
    after: [subject, notes.join('; ')],
  };
}

function addressed(
  { regime, inputs: { settings } }: Projection,
  { to, recipients, isTrial }: ReadyLetter,
  written: LetterDraft,
): Letter {
  const draft = isTrial ? asTrial(written, recipients) : written;
  return {
    to,
    subject: draft.subject,
    body: letterText(draft),
    html: letterHtml(draft, regime.office.name),
    senderName: regime.office.name,
    replyTo: settings.officeEmail,
  };
}

// What the office was told this morning is not told again.
function noteSummary(
  { memory }: Ports,
  projection: Projection,
  batch: readonly ReadyLetter[],
  states: readonly (string | undefined)[],
  today: Day,
): void {
  const isOut = (wanted: LetterKind, as: readonly string[]) =>
    batch.some(({ kind }, place) => kind === wanted && as.includes(states[place] ?? ''));
  const newest = newestArrival(projection);
  if (isOut('office-morning', [LETTER_STATES.sent]) && newest !== null) memory.set(MEMORY.summarised, newest);
  if (isOut('office-closing', [LETTER_STATES.sent, LETTER_STATES.tried])) memory.set(MEMORY.closingSent, today);
}
