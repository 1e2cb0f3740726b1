// Looks into the form's response store: what is new, what changed, what is gone; as much of it as the time allows.

import { type Moment, minutesBefore, secondsBetween } from '../../domain/calendar/moment';
import { maskCredentials } from '../../domain/report/mask-credentials';
import { isNewer, type Version } from '../../domain/report/version';
import type { FormAnswers, Ports, ResponseHead, ResponseStore } from '../ports';
import { type ChannelMemory, MONTHLY } from './channel';
import { encodeAnswers, type Log, type Sighting } from './log';

// Responses are looked at again this long before the newest one known: the store's order is not documented.
const OVERLAP_MINUTES = 60;
// A bell that rang for nothing newer may have rung for an edit under the same time: so many of the newest are read again.
const FRESHEST = 5;
// A run is ended by force after six minutes; what is read has to be written before.
const READING_SECONDS = 270;

/**
 * How hard a run looks at the form's store: at recent responses; at every response that the log does not have under its time;
 * or at every answer again, in case the platform lets an answer change without moving its time.
 */
export type Look = 'recent' | 'every-response' | 'every-answer';

/** A version that the log does not have. */
export interface Fresh {
  readonly response: FormAnswers;
  readonly fingerprint: string;
}

/** What a look found. */
export interface Intake {
  readonly fresh: readonly Fresh[];
  /** Responses that are gone from the form, or there again. */
  readonly sightings: readonly { readonly responseId: string; readonly sighting: Sighting }[];
  /** Whether everything was looked at; otherwise the next run goes on. */
  readonly isComplete: boolean;
  /** How far the reading of every answer has come, '' when it is through. */
  readonly cursor: string;
}

/** Nothing found. */
export const NOTHING: Intake = { fresh: [], sightings: [], isComplete: true, cursor: '' };

/**
 * Reads what is new, oldest first, then (where everything is read again) the rest from where the last run left off. Stops
 * in time for the run to write what it has. `started` is when the run began, `keys` whose
 * form it is. Writes nothing.
 */
export function lookAtForm(
  { fingerprints, memory, clock }: Ports,
  store: ResponseStore,
  log: Log,
  look: Look,
  started: Moment,
  keys: ChannelMemory = MONTHLY.memory,
): Intake {
  const watermark = memory.get(keys.watermark);
  const since = look === 'recent' && watermark !== null ? minutesBefore(watermark, OVERLAP_MINUTES) : null;
  const newest = newestVersions(log.versions);
  const heads = [...store.heads(since)].sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
  const unknown = heads.filter(({ id, submittedAt }) => newest.get(id)?.submittedAt !== submittedAt);
  const cursor = memory.get(keys.cursor) ?? '';
  const isReading = look === 'every-answer' || (look === 'every-response' && cursor !== '');
  const known = heads.filter((head) => !unknown.includes(head));
  const inVain = look === 'recent' && unknown.length === 0 ? known.slice(-FRESHEST) : [];
  const again = isReading ? known.filter((head) => placeOf(head) > cursor) : inVain;
  const fresh: Fresh[] = [];
  let reached = cursor;
  const isThrough = [...unknown, ...again].every((head, index) => {
    if (secondsBetween(started, clock.now()) > READING_SECONDS) return false;
    const response = withoutCredentials(store.answers(head.id));
    const fingerprint = fingerprints.of(encodeAnswers(response.answers));
    if (newest.get(head.id)?.fingerprint !== fingerprint) fresh.push({ response, fingerprint });
    if (isReading && index >= unknown.length) reached = placeOf(head);
    return true;
  });
  return {
    fresh,
    sightings: since === null ? sightingsOf(heads, newest, log, memory.get(keys.formSince) ?? '') : [],
    isComplete: isThrough,
    cursor: isThrough ? '' : isReading ? reached || ' ' : cursor,
  };
}

// Heads have one order, whatever the store's: by time, then by id.
function placeOf({ submittedAt, id }: ResponseHead): string {
  return `${submittedAt} ${id}`;
}

function newestVersions(versions: readonly Version[]): ReadonlyMap<string, Version> {
  const newest = new Map<string, Version>();
  for (const version of versions) {
    const known = newest.get(version.responseId);
    if (known === undefined || isNewer(version, known)) newest.set(version.responseId, version);
  }
  return newest;
}

// Only responses that were taken in from this very form can be missed in it.
function sightingsOf(
  heads: readonly ResponseHead[],
  newest: ReadonlyMap<string, Version>,
  { deleted }: Log,
  formSince: string,
): Intake['sightings'] {
  const present = new Set(heads.map(({ id }) => id));
  const gone = [...newest.values()].filter(
    ({ responseId, receivedAt }) => receivedAt >= formSince && !present.has(responseId) && !deleted.has(responseId),
  );
  const back = [...deleted.keys()].filter((id) => present.has(id));
  return [
    ...gone.map(({ responseId }) => ({ responseId, sighting: 'deleted' as const })),
    ...back.map((responseId) => ({ responseId, sighting: 'returned' as const })),
  ];
}

// Rule R25: account data is refused, and stands nowhere, not even in the log.
function withoutCredentials(response: FormAnswers): FormAnswers {
  const mask = (text: string) => maskCredentials(text) ?? text;
  return {
    ...response,
    answers: response.answers.map(
      ([id, answer]) => [id, typeof answer === 'string' ? mask(answer) : answer.map(mask)] as const,
    ),
  };
}
