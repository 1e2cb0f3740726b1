// Takes new responses from the form's store into the log, then brings the generated sheets up to date.

import { dayOf, type Moment, minutesBefore } from '../domain/calendar/moment';
import type { Regime } from '../domain/regime/regime';
import { isNewer, type Version } from '../domain/report/version';
import { type Inputs, readInputs, requireUsable } from './inputs/read-inputs';
import { encodeAnswers, type Log, logRows, readLog } from './log';
import { MEMORY } from './memory-keys';
import type { FormAnswers, Ports, ResponseStore } from './ports';
import { type Projection, project, reportKey } from './project';
import { type Extent, refreshSheets, touchOverview } from './refresh';
import { isSameStamp, readStamp, type Stamp, stampOf, writeStamp } from './stamp';

// Responses are read again this long before the newest one known: the store's order is not documented.
const OVERLAP_MINUTES = 60;

/** What a run took in. */
export interface Collected {
  /** Whether there is a form to take anything from. */
  readonly isLinked: boolean;
  readonly newVersions: number;
  readonly inputs: Inputs;
  /** The year as it stands now; computed when first asked for. */
  readonly projection: () => Projection;
}

/**
 * How hard a run looks at the form's store: at the answers of recent responses; at every response that the log does not have
 * under its time; or at every answer again, in case the platform lets an answer change without moving its time. The last also
 * writes every sheet again, whatever was typed over it.
 */
export type Look = 'recent' | 'every-response' | 'every-answer';

/**
 * Drains the form's store. A version already in the log (same response, same fingerprint) changes nothing, so running twice
 * equals running once. When nothing is new and no day has changed a state, nothing is computed and only the time on
 * "Tổng quan" is written. The watermark and the stamp move only after the rows are written and committed: an interrupted run
 * is repaired by the next one.
 */
export function collect(ports: Ports, regime: Regime, look: Look): Collected {
  const { sheets, forms, memory, clock, gate } = ports;
  return gate.alone(() => {
    const inputs = requireUsable(readInputs(sheets, regime));
    const stored = sheets.read('log').rows;
    const known = readLog(stored, inputs.questions);
    const fresh = isLinked(inputs)
      ? newResponses(ports, forms.open(inputs.settings.formAddress), known.versions, look)
      : [];
    const now = clock.now();
    const today = dayOf(now);
    const rows = fresh.flatMap(({ response, fingerprint }) => {
      const organisation = organisationOf(inputs, response);
      return logRows(response, { fingerprint, receivedAt: now, questions: inputs.questions, organisation });
    });
    const log: Log = {
      versions: [...known.versions, ...readLog(rows, inputs.questions).versions],
      unreadable: known.unreadable,
    };
    const projection = once(() => project(regime, inputs, log, today));
    const before = readStamp(memory);
    const stamp = stampOf(ports, regime, inputs, today, stored.length + rows.length);
    if (look !== 'every-answer' && fresh.length === 0 && isSameStamp(before, stamp)) {
      touchOverview(sheets, now);
      sheets.commit();
    } else {
      if (rows.length > 0) sheets.write('log', stored.length, rows);
      const extent = look === 'every-answer' ? 'all' : extentOf(projection(), fresh, before, stamp, stored.length);
      refreshSheets(ports, projection(), extent);
      writeStamp(memory, stamp);
    }
    const newest = latestOf(
      fresh.map(({ response }) => response.submittedAt),
      memory.get(MEMORY.watermark),
    );
    if (newest !== null) memory.set(MEMORY.watermark, newest);
    return { isLinked: isLinked(inputs), newVersions: fresh.length, inputs, projection };
  });
}

/** Recomputes every generated sheet from the log and the inputs, without looking at the form. */
export function rebuild(ports: Ports, regime: Regime): Projection {
  const { sheets, clock, gate, memory } = ports;
  return gate.alone(() => {
    const inputs = requireUsable(readInputs(sheets, regime));
    const stored = sheets.read('log').rows;
    const today = dayOf(clock.now());
    const projection = project(regime, inputs, readLog(stored, inputs.questions), today);
    refreshSheets(ports, projection, 'all');
    writeStamp(memory, stampOf(ports, regime, inputs, today, stored.length));
    return projection;
  });
}

function organisationOf({ questions, settings, findOrganisation }: Inputs, { answers }: FormAnswers): string {
  const written = answers.find(([id]) => questions.get(id) === settings.organisationQuestion)?.[1];
  return typeof written === 'string' ? (findOrganisation(written)?.id ?? '') : '';
}

function isLinked(inputs: Inputs): boolean {
  return inputs.settings.formAddress !== '' && inputs.questions.size > 0;
}

interface Fresh {
  readonly response: FormAnswers;
  readonly fingerprint: string;
}

function newResponses(
  { fingerprints, memory }: Ports,
  store: ResponseStore,
  known: readonly Version[],
  look: Look,
): readonly Fresh[] {
  const watermark = memory.get(MEMORY.watermark);
  const since = look === 'recent' && watermark !== null ? minutesBefore(watermark, OVERLAP_MINUTES) : null;
  const newestVersion = new Map<string, Version>();
  for (const version of known) {
    const newest = newestVersion.get(version.responseId);
    if (newest === undefined || isNewer(version, newest)) newestVersion.set(version.responseId, version);
  }
  return store.heads(since).flatMap(({ id, submittedAt }) => {
    const newest = newestVersion.get(id);
    if (look === 'every-response' && newest?.submittedAt === submittedAt) return [];
    const response = store.answers(id);
    const fingerprint = fingerprints.of(encodeAnswers(response.answers));
    return newest?.fingerprint === fingerprint ? [] : [{ response, fingerprint }];
  });
}

// Figures are written row by row only when the sheet is known to hold what the log held before this run.
function extentOf(
  projection: Projection,
  fresh: readonly Fresh[],
  before: Stamp | null,
  after: Stamp,
  storedRows: number,
): Extent {
  if (before === null || before.figures !== after.figures || before.logRows !== storedRows) return 'all';
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
