// Takes new responses from the form's store into the log, then brings the generated sheets up to date.

import { dayOf, type Moment } from '../../domain/calendar/moment';
import type { Question } from '../../domain/regime/question';
import type { Regime } from '../../domain/regime/regime';
import { notAskedItems } from '../../domain/report/form-path';
import { ruleOf } from '../deadlines';
import { type Inputs, readInputs, requireUsable } from '../inputs/read-inputs';
import { noteFormChanges } from '../linking/form-changes';
import { MEMORY } from '../memory-keys';
import { passedDeadlines, rememberDeadlines } from '../passed-deadlines';
import type { Cell, FormAnswers, Memory, Ports, ResponseStore } from '../ports';
import { type Projection, project, reportKey } from '../project';
import { touchOverview } from '../watch/show-watch';
import { type Extent, type Refreshed, refreshSheets } from '../writing/refresh';
import { isSameStamp, readStamp, type Stamp, stampOf, writeStamp } from '../writing/stamp';
import { type Log, logRows, readLog, sightingRow } from './log';
import { type Intake, type Look, lookAtForm, NOTHING } from './look-at-form';

// A run that could not look at everything rings again after so many minutes.
const UNTIL_NEXT_PART = 1;

/** What a run took in. */
export interface Collected {
  /** Whether there is a form to take anything from. */
  readonly isLinked: boolean;
  readonly newVersions: number;
  /** Whether the run saw everything; otherwise the next one goes on, and nobody can be called missing yet. */
  readonly isComplete: boolean;
  readonly inputs: Inputs;
  /** The year as it stands now; computed when first asked for. */
  readonly projection: () => Projection;
}

/**
 * Drains the form's store. A version already in the log (same response, same fingerprint) changes nothing, so running twice
 * equals running once. A look at recent responses that finds nothing new, on a day that changes no state, computes nothing
 * and writes only the time on "Tổng quan"; any other look computes everything and compares every sheet with it. The watermark and the stamp move only after the rows are written and committed: an interrupted run
 * is repaired by the next one. A store too large for one run is worked off over several.
 */
export function collect(ports: Ports, regime: Regime, look: Look): Collected {
  const { sheets, memory, clock, gate, bells } = ports;
  const started = clock.now();
  const asked = askQuestions(ports);
  return gate.alone(() => {
    const typed = requireUsable(readInputs(sheets, regime, passedDeadlines(memory, dayOf(started))));
    const stored = sheets.read('log').rows;
    const known = readLog(stored, typed.questions);
    const store = isLinked(typed) ? openForm(ports, typed, started) : null;
    const intake = store === null ? NOTHING : lookAtForm(ports, store, known, look, started);
    const isAsked = asked !== null && asked.address === typed.settings.formAddress;
    const inputs =
      store === null ? typed : withFormChanges(ports, typed, isAsked ? asked.questions : store.questions());
    const now = clock.now();
    const today = dayOf(now);
    const rows = rowsOf(inputs, intake, now);
    const log = withRows(known, rows, inputs);
    const projection = once(() => project(regime, inputs, log, today));
    const before = readStamp(memory);
    const stamp = stampOf(ports, regime, inputs, today, stored.length + rows.length);
    if (rows.length === 0 && isSameStamp(before, stamp) && look === 'recent') {
      touchOverview(ports, now);
      sheets.commit();
      rememberPlace(memory, intake);
    } else {
      if (isLinked(inputs)) rememberDeadlines(memory, ruleOf(regime, inputs.settings), projection().deadlines, today);
      const extent = extentOf(look, projection(), intake, before, stamp, stored.length);
      refreshSheets(ports, projection(), extent, () => {
        if (rows.length > 0) sheets.write('log', stored.length, rows);
      });
      rememberPlace(memory, intake);
      writeStamp(memory, stamp);
    }
    const isMissed = answerMissedBell(memory);
    if (isMissed || !intake.isComplete) bells.ringAgain(UNTIL_NEXT_PART);
    return {
      isLinked: isLinked(inputs),
      newVersions: intake.fresh.length,
      isComplete: intake.isComplete,
      inputs,
      projection,
    };
  });
}

/** Remembers that a bell rang in vain, since another run was at work. */
export function missBell({ memory }: Ports): void {
  memory.set(MEMORY.missedBell, 'yes');
}

/** What a rebuild found. */
export interface Rebuilt extends Refreshed {
  readonly reports: number;
}

/**
 * Recomputes every generated sheet from the log and the inputs, without looking at the form; says where the sheets did not
 * hold it, and writes them.
 */
export function rebuild(ports: Ports, regime: Regime): Rebuilt {
  const { sheets, clock, gate, memory } = ports;
  return gate.alone(() => {
    const today = dayOf(clock.now());
    const inputs = requireUsable(readInputs(sheets, regime, passedDeadlines(memory, today)));
    const stored = sheets.read('log').rows;
    const projection = project(regime, inputs, readLog(stored, inputs.questions), today);
    const refreshed = refreshSheets(ports, projection, 'proof');
    writeStamp(memory, stampOf(ports, regime, inputs, today, stored.length));
    return { ...refreshed, reports: projection.reports.length };
  });
}

// Responses are missed only in the form that they came from: another address begins anew.
function openForm({ forms, memory }: Ports, { settings }: Inputs, started: Moment): ResponseStore {
  const store = forms.open(settings.formAddress);
  if (memory.get(MEMORY.form) !== settings.formAddress) {
    memory.set(MEMORY.formSince, started);
    memory.set(MEMORY.form, settings.formAddress);
  }
  return store;
}

interface AskedQuestions {
  readonly address: string;
  readonly questions: readonly Question[];
}

// Titles and choices take seconds to ask for, so nobody waits for them at the gate; the form is the one of the last run.
function askQuestions({ forms, memory }: Ports): AskedQuestions | null {
  const address = memory.get(MEMORY.form);
  const questions = address === null ? undefined : forms.find(address)?.questions();
  return address === null || questions === undefined ? null : { address, questions };
}

// Compared only where the form or "Danh mục" is another than at the last comparison.
function withFormChanges(
  { sheets, memory, fingerprints }: Ports,
  inputs: Inputs,
  questions: readonly Question[],
): Inputs {
  const { catalogueQuestions, questions: items } = inputs;
  const compared = fingerprints.of(JSON.stringify([questions, catalogueQuestions, [...items]]));
  if (memory.get(MEMORY.comparedQuestions) === compared) return inputs;
  const formChanges = noteFormChanges(sheets, inputs, questions);
  // What is noted now may be lost with this run: only the next one, which reads it in "Danh mục", need not compare again.
  const isNoted = JSON.stringify(formChanges) === JSON.stringify(inputs.formChanges);
  if (isNoted) memory.set(MEMORY.comparedQuestions, compared);
  return { ...inputs, formChanges };
}

function rowsOf(inputs: Inputs, { fresh, sightings }: Intake, now: Moment): readonly (readonly Cell[])[] {
  return [
    ...fresh.flatMap(({ response, fingerprint }) =>
      logRows(response, {
        fingerprint,
        receivedAt: now,
        questions: inputs.questions,
        organisation: organisationOf(inputs, response),
        notAsked: notAskedItems(inputs.structure, new Map(response.answers)),
      }),
    ),
    ...sightings.map(({ responseId, sighting }) => sightingRow(responseId, sighting, now)),
  ];
}

function withRows(known: Log, rows: readonly (readonly Cell[])[], { questions }: Inputs): Log {
  if (rows.length === 0) return known;
  const added = readLog(rows, questions, known.deleted);
  return { ...added, versions: [...known.versions, ...added.versions], unreadable: known.unreadable };
}

function organisationOf({ questions, settings, findOrganisation }: Inputs, { answers }: FormAnswers): string {
  const written = answers.find(([id]) => questions.get(id) === settings.organisationQuestion)?.[1];
  return typeof written === 'string' ? (findOrganisation(written)?.id ?? '') : '';
}

function isLinked(inputs: Inputs): boolean {
  return inputs.settings.formAddress !== '' && inputs.questions.size > 0;
}

function answerMissedBell(memory: Memory): boolean {
  const isMissed = (memory.get(MEMORY.missedBell) ?? '') !== '';
  if (isMissed) memory.set(MEMORY.missedBell, '');
  return isMissed;
}

function rememberPlace(memory: Memory, { fresh, cursor }: Intake): void {
  const newest = latestOf(
    fresh.map(({ response }) => response.submittedAt),
    memory.get(MEMORY.watermark),
  );
  if (newest !== null && newest !== memory.get(MEMORY.watermark)) memory.set(MEMORY.watermark, newest);
  if (cursor !== (memory.get(MEMORY.cursor) ?? '')) memory.set(MEMORY.cursor, cursor);
}

// Figures are written row by row only when the sheet is known to hold what the log held before this run. Every morning the
// sheets are compared with the log as a whole.
function extentOf(
  look: Look,
  projection: Projection,
  { fresh }: Intake,
  before: Stamp | null,
  after: Stamp,
  storedRows: number,
): Extent {
  const isUnknown = before === null || before.figures !== after.figures || before.logRows !== storedRows;
  if (look !== 'recent') return isUnknown || look === 'every-answer' ? 'proof' : 'differing';
  if (isUnknown) return 'all';
  if (fresh.length === 0) return 'no-figures';
  const ids = new Set(fresh.map(({ response }) => response.id));
  const touched = projection.reports.filter(({ versions }) => versions.some(({ responseId }) => ids.has(responseId)));
  return { changed: new Set(touched.map(({ organisation, period }) => reportKey(organisation.id, period))) };
}

function latestOf(moments: readonly Moment[], before: Moment | null): Moment | null {
  return moments.reduce<Moment | null>(
    (latest, moment) => (latest === null || moment > latest ? moment : latest),
    before,
  );
}

function once<T>(compute: () => T): () => T {
  let computed: { readonly value: T } | null = null;
  return () => {
    computed ??= { value: compute() };
    return computed.value;
  };
}
