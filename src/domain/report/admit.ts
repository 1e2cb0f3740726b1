// Decides whether a version counts as somebody's report or waits for the office, and what a waiting one may be.

import { dayOf, type Moment } from '../calendar/moment';
import { addMonths, isPeriod, type Period, periodOf } from '../calendar/period';
import type { DecisionBook } from '../decisions/decision';
import { addressKey } from '../regime/address';
import { isActive, type Organisation, type OrganisationFinder } from '../regime/organisation';
import { type Identity, type IdentityQuestions, identify } from './identify';
import { inOrder, type Version } from './version';

/** What admission depends on. */
export interface AdmissionRules {
  readonly questions: IdentityQuestions;
  readonly organisations: readonly Organisation[];
  readonly findOrganisation: OrganisationFinder;
  readonly start: Period;
  readonly decisions: DecisionBook;
  /** Whether a report by somebody who is not on the organisation's list waits; otherwise it counts. */
  readonly mustBeListed: boolean;
}

/**
 * The identity of every version, with the reason why it waits where it does: its sender is not on the organisation's list,
 * it would replace a report that somebody else sent for an organisation without a list, or its period was closed before it
 * came. What the office accepted counts as it said. Rule: 52-CV/ĐU 2.5 (the organisation's own committee reports).
 * Example: Chi bộ A's report from an address that only Chi bộ B lists has the problem 'sender-not-listed'.
 */
export function admitAll(versions: readonly Version[], rules: AdmissionRules): ReadonlyMap<Version, Identity> {
  const listed = listedSenders(rules.organisations);
  const firstSender = new Map<string, string>();
  const admitted = new Map<Version, Identity>();
  const senderOf = senderKeys();
  for (const version of inOrder(versions)) {
    const sender = senderOf(version);
    const identity = admit(version, sender, rules, listed, firstSender);
    admitted.set(version, identity);
    const { organisation, period, problem } = identity;
    if (problem !== null || organisation === null || period === null) continue;
    const key = `${period}|${organisation.id}`;
    if (!firstSender.has(key)) firstSender.set(key, sender);
  }
  return admitted;
}

// Everybody sends month after month.
function senderKeys(): (version: Pick<Version, 'sender'>) => string {
  const known = new Map<string, string>();
  return ({ sender }) => {
    const key = known.get(sender) ?? addressKey(sender);
    known.set(sender, key);
    return key;
  };
}

/** Whether an address is on an organisation's list: its secretary's, or one that may submit. */
export function isListed(organisation: Organisation, sender: string): boolean {
  if (organisation.senders.includes(sender)) return true;
  const key = addressKey(sender);
  return addressesOf(organisation).some((address) => addressKey(address) === key);
}

/** Whether an organisation says who may submit for it. */
export function hasList({ senders }: Organisation): boolean {
  return senders.length > 0;
}

/** The report that a waiting version may be. */
export interface Suggestion {
  readonly organisation: string;
  readonly period: Period;
}

/**
 * What a version that cannot be filed may be: the one organisation that lists its sender, or the one that it names; the
 * month that it names, or the one of its submission, or the month before. Only a report that is still missing is suggested,
 * and nothing where two would do.
 */
export function suggestReport(
  { sender, submittedAt }: Version,
  { organisation, period, problem }: Identity,
  organisations: readonly Organisation[],
  isMissing: (organisation: string, period: Period) => boolean,
): Suggestion | null {
  const own = (listedSenders(organisations).get(addressKey(sender)) ?? []).filter(() => sender !== '');
  const named = organisation !== null && (problem !== 'sender-not-listed' || own.length === 0) ? organisation : null;
  const [only] = own;
  const meant = named ?? (own.length === 1 && only !== undefined ? only : null);
  if (meant === null) return null;
  const ofSubmission = periodOf(dayOf(submittedAt));
  const candidates =
    period === null || problem === 'future-period' ? [ofSubmission, addMonths(ofSubmission, -1)] : [period];
  const missing = candidates.find((each) => isActive(meant, each) && isMissing(meant.id, each));
  return missing === undefined ? null : { organisation: meant.id, period: missing };
}

type SenderList = ReadonlyMap<string, readonly Organisation[]>;

function listedSenders(organisations: readonly Organisation[]): SenderList {
  const listed = new Map<string, Organisation[]>();
  for (const organisation of organisations) {
    for (const key of new Set(addressesOf(organisation).map(addressKey))) {
      const known = listed.get(key);
      if (known) known.push(organisation);
      else listed.set(key, [organisation]);
    }
  }
  return listed;
}

function addressesOf({ email, senders }: Organisation): readonly string[] {
  return [...senders, ...email.split(/[;,]/)].filter((address) => address.trim() !== '');
}

// `sender` is the key of the version's address.
function admit(
  version: Version,
  sender: string,
  rules: AdmissionRules,
  listed: SenderList,
  firstSender: ReadonlyMap<string, string>,
): Identity {
  const decided = rules.decisions.accepted(version.responseId);
  if (decided !== null) {
    const organisation = rules.findOrganisation(decided.organisation);
    if (organisation === null) return { organisation, period: decided.period, problem: 'unknown-unit' };
    // A decision about a plan names a year, which is no period of a monthly report.
    return isPeriod(decided.period)
      ? { organisation, period: decided.period, problem: null }
      : { organisation, period: null, problem: 'unknown-period' };
  }
  const senders = version.sender === '' ? [] : (listed.get(sender) ?? []);
  const bySender = rules.questions.organisation === 0 && senders.length === 1 ? (senders[0] ?? null) : null;
  const identity = identify(version, rules.questions, rules.findOrganisation, rules.start, bySender);
  const { organisation, period, problem } = identity;
  if (problem !== null || organisation === null || period === null) return identity;
  if (isClosed(rules.decisions.closedAt(period), version.submittedAt)) return { ...identity, problem: 'closed-period' };
  if (!rules.mustBeListed || version.sender === '' || senders.some(({ id }) => id === organisation.id)) return identity;
  if (hasList(organisation)) return { ...identity, problem: 'sender-not-listed' };
  const before = firstSender.get(`${period}|${organisation.id}`);
  const isOthers = before !== undefined && before !== sender && senders.length > 0;
  return isOthers ? { ...identity, problem: 'would-replace' } : identity;
}

function isClosed(closedAt: Moment | null, submittedAt: Moment): boolean {
  return closedAt !== null && submittedAt > closedAt;
}
