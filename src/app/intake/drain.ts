// The steps by which every channel drains its form: opening it, noticing its changes, turning what came into log rows.

import type { Moment } from '../../domain/calendar/moment';
import type { OrganisationFinder } from '../../domain/regime/organisation';
import type { Question } from '../../domain/regime/question';
import { notAskedItems } from '../../domain/report/form-path';
import type { LinkedForm } from '../inputs/linked-form';
import { noteFormChanges } from '../linking/form-changes';
import type { Cell, FormAnswers, Ports, ResponseStore } from '../ports';
import type { Channel, ChannelMemory } from './channel';
import { type Log, logRows, readLog, sightingRow } from './log';
import type { Intake } from './look-at-form';

/** The questions of a channel's form, as asked before the gate. */
export interface AskedQuestions {
  readonly address: string;
  readonly questions: readonly Question[];
}

/** Who sent what, as far as the log has to know it. */
export interface Senders {
  /** The item that tells the organisation; 0 where the form does not ask. */
  readonly organisationQuestion: number;
  readonly findOrganisation: OrganisationFinder;
}

/** Titles and choices take seconds to ask for, so nobody waits for them at the gate; the form is the one of the last run. */
export function askQuestions({ forms, memory }: Ports, { memory: keys }: Channel): AskedQuestions | null {
  const address = memory.get(keys.form);
  const questions = address === null ? undefined : forms.find(address)?.questions();
  return address === null || questions === undefined ? null : { address, questions };
}

/** The form's store. Responses are missed only in the form that they came from: another address begins anew. */
export function openForm(
  { forms, memory }: Ports,
  { memory: keys }: Channel,
  address: string,
  started: Moment,
): ResponseStore {
  const store = forms.open(address);
  if (memory.get(keys.form) !== address) {
    memory.set(keys.formSince, started);
    memory.set(keys.form, address);
  }
  return store;
}

/** The form as linked, with what changed since; compared only where form or catalogue differ from the last comparison. */
export function withFormChanges<Linked extends LinkedForm>(
  { sheets, memory, fingerprints }: Ports,
  { memory: keys, catalogue }: Channel,
  linked: Linked,
  questions: readonly Question[],
): Linked {
  const { catalogueQuestions, questions: items } = linked;
  const compared = fingerprints.of(JSON.stringify([questions, catalogueQuestions, [...items]]));
  if (memory.get(keys.comparedQuestions) === compared) return linked;
  const formChanges = noteFormChanges(sheets, linked, questions, catalogue);
  // What is noted now may be lost with this run: only the next one, which reads it in the catalogue, need not compare again.
  const isNoted = JSON.stringify(formChanges) === JSON.stringify(linked.formChanges);
  if (isNoted) memory.set(keys.comparedQuestions, compared);
  return { ...linked, formChanges };
}

/** What a look found, as rows of the log. */
export function intakeRows(
  { questions, structure }: LinkedForm,
  senders: Senders,
  { fresh, sightings }: Intake,
  now: Moment,
): readonly (readonly Cell[])[] {
  return [
    ...fresh.flatMap(({ response, fingerprint }) =>
      logRows(response, {
        fingerprint,
        receivedAt: now,
        questions,
        organisation: organisationOf(questions, senders, response),
        notAsked: notAskedItems(structure, new Map(response.answers)),
      }),
    ),
    ...sightings.map(({ responseId, sighting }) => sightingRow(responseId, sighting, now)),
  ];
}

/** The log with rows that are about to be written. */
export function withRows(known: Log, rows: readonly (readonly Cell[])[], { questions }: LinkedForm): Log {
  if (rows.length === 0) return known;
  const added = readLog(rows, questions, known.deleted);
  return { ...added, versions: [...known.versions, ...added.versions], unreadable: known.unreadable };
}

/** Remembers how far the form was read; only after the rows stand. */
export function rememberPlace({ memory }: Ports, keys: ChannelMemory, { fresh, cursor }: Intake): void {
  const newest = latestOf(
    fresh.map(({ response }) => response.submittedAt),
    memory.get(keys.watermark),
  );
  if (newest !== null && newest !== memory.get(keys.watermark)) memory.set(keys.watermark, newest);
  if (cursor !== (memory.get(keys.cursor) ?? '')) memory.set(keys.cursor, cursor);
}

function organisationOf(
  questions: ReadonlyMap<string, number>,
  { organisationQuestion, findOrganisation }: Senders,
  { answers }: FormAnswers,
): string {
  const written = answers.find(([id]) => questions.get(id) === organisationQuestion)?.[1];
  return typeof written === 'string' ? (findOrganisation(written)?.id ?? '') : '';
}

function latestOf(moments: readonly Moment[], before: Moment | null): Moment | null {
  return moments.reduce<Moment | null>(
    (latest, moment) => (latest === null || moment > latest ? moment : latest),
    before,
  );
}
