// Takes new responses from the form's store into the log, then brings the generated sheets up to date.

import { dayOf, type Moment } from '../../domain/calendar/moment';
import type { Finding } from '../../domain/checks/finding';
import type { Regime } from '../../domain/regime/regime';
import { readNumbered } from '../closing/number-adjustments';
import { ruleOf } from '../deadlines';
import type { Inputs } from '../inputs/read-inputs';
import { MEMORY } from '../memory-keys';
import { once } from '../once';
import { rememberDeadlines } from '../passed-deadlines';
import type { Memory, Ports } from '../ports';
import { fileVersions, type Projection, project, reportKey } from '../project';
import { rememberedPlan } from '../registration/remember-plan';
import { isSettledBy, readRemarks } from '../views/findings-view';
import { touchOverview } from '../watch/show-watch';
import { type Extent, type Refreshed, refreshSheets } from '../writing/refresh';
import { isSameStamp, readStamp, type Stamp, stampOf, writeStamp } from '../writing/stamp';
import { MONTHLY } from './channel';
import { askQuestions, intakeRows, openForm, rememberPlace, withFormChanges, withRows } from './drain';
import { type Log, readLog } from './log';
import { type Intake, type Look, lookAtForm, NOTHING } from './look-at-form';

// A run that could not look at everything rings again after so many minutes.
const UNTIL_NEXT_PART = 1;

/**
 * What a run does with the generated sheets. 'changed': what changed since they were last written is written, unread. 'differing':
 * every sheet is compared with the log, and those that differ are written. 'proof': compared, and every sheet is written.
 * 'left': nothing; a later run does it, which sees by the stamp what is to be done.
 */
export type SheetWork = 'changed' | 'differing' | 'proof' | 'left';

/** How the year stands in a run that has looked at the form, and has written nothing yet. */
export type Seen = Pick<Collected, 'inputs' | 'projection' | 'isSettled' | 'isComplete'>;

/** What a caller may want otherwise. */
export interface Manner {
  /** When the run began that has all of this to do. */
  readonly started?: Moment;
  /** Done before anything else, under the same lock; answers the inputs as they are then. */
  readonly first?: (inputs: Inputs) => Inputs;
  /** Asked under the lock what to do with the sheets; by itself a look at recent responses compares nothing, any other does. */
  readonly sheetWork?: (seen: Seen) => SheetWork;
}

/** What a run took in. */
export interface Collected {
  /** Whether there is a form to take anything from. */
  readonly isLinked: boolean;
  readonly newVersions: number;
  /** Whether the run saw everything; otherwise the next one goes on, and nobody can be called missing yet. */
  readonly isComplete: boolean;
  /** Whether the generated sheets wait for a later run. */
  readonly areSheetsLeft: boolean;
  readonly inputs: Inputs;
  /** The year as it stands now; computed when first asked for. */
  readonly projection: () => Projection;
  /** Whether the office has dealt with a finding, by its word in "Cảnh báo"; read when first asked for, and once in a run. */
  readonly isSettled: (finding: Finding) => boolean;
}

/**
 * Drains the form's store. A version already in the log (same response, same fingerprint) changes nothing, so running twice
 * equals running once. Where nothing is new, on a day that changes no state, a run that compares nothing computes nothing and
 * writes only the time on "Tổng quan". The watermark and the stamp move only after the rows are written and committed: an
 * interrupted run is repaired by the next one. A store too large for one run is worked off over several.
 * Example: `collect(ports, regime, 'recent')` at a form's bell.
 */
export function collect(ports: Ports, regime: Regime, look: Look, manner: Manner = {}): Collected {
  const { sheets, memory, clock, gate, bells } = ports;
  const { started = clock.now(), first = (inputs) => inputs, sheetWork = () => USUAL_WORK[look] } = manner;
  const asked = askQuestions(ports, MONTHLY);
  return gate.alone(() => {
    const typed: Inputs = { ...first(readNumbered(ports, regime, dayOf(started))), plan: rememberedPlan(memory) };
    const stored = sheets.read('log').rows;
    const known = readLog(stored, typed.questions);
    const store = isLinked(typed) ? openForm(ports, MONTHLY, typed.settings.formAddress, started) : null;
    const intake = store === null ? NOTHING : lookAtForm(ports, store, known, look, started);
    const isAsked = asked !== null && asked.address === typed.settings.formAddress;
    const inputs =
      store === null ? typed : withFormChanges(ports, MONTHLY, typed, isAsked ? asked.questions : store.questions());
    const now = clock.now();
    const today = dayOf(now);
    const rows = intakeRows(inputs, sendersOf(inputs), intake, now);
    const log = withRows(known, rows, inputs);
    const projection = once(() => project(regime, inputs, log, today));
    const { isComplete } = intake;
    const settled = once(() => isSettledBy(readRemarks(sheets.read('findings'))));
    const isSettled = (finding: Finding) => settled()(finding);
    const work = sheetWork({ inputs, projection, isSettled, isComplete });
    const before = readStamp(memory);
    const stamp = stampOf(ports, regime, inputs, today, stored.length + rows.length);
    const writeLog = () => {
      if (rows.length > 0) sheets.write('log', stored.length, rows);
    };
    const isIdle = work === 'changed' && rows.length === 0 && isSameStamp(before, stamp);
    if (!isIdle && isLinked(inputs)) {
      rememberDeadlines(memory, ruleOf(regime, inputs.settings), projection().deadlines, today);
    }
    if (isIdle) {
      touchOverview(ports, now);
      sheets.commit();
    } else if (work === 'left') {
      writeLog();
      sheets.commit();
    } else {
      const extent = extentOf(work, projection(), known, intake, before, stamp, stored.length);
      refreshSheets(ports, projection(), extent, stamp, writeLog);
    }
    rememberPlace(ports, MONTHLY.memory, intake);
    if (look === 'every-answer' && isComplete) memory.set(MEMORY.everyAnswer, today);
    // The stamp comes last: without it the next run knows that this one was cut off, and keeps what it had found.
    if (!isIdle && work !== 'left') writeStamp(memory, stamp);
    const isMissed = answerMissedBell(memory);
    if (isMissed || !isComplete) bells.ringAgain(UNTIL_NEXT_PART);
    return {
      isLinked: isLinked(inputs),
      newVersions: intake.fresh.length,
      isComplete,
      areSheetsLeft: work === 'left',
      inputs,
      projection,
      isSettled,
    };
  });
}

const USUAL_WORK: Readonly<Record<Look, SheetWork>> = {
  recent: 'changed',
  'every-response': 'differing',
  'every-answer': 'proof',
};

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
    const inputs: Inputs = { ...readNumbered(ports, regime, today), plan: rememberedPlan(memory) };
    const stored = sheets.read('log').rows;
    const projection = project(regime, inputs, readLog(stored, inputs.questions), today);
    const stamp = stampOf(ports, regime, inputs, today, stored.length);
    const refreshed = refreshSheets(ports, projection, 'proof', stamp);
    writeStamp(memory, stamp);
    return { ...refreshed, reports: projection.reports.length };
  });
}

function sendersOf({ settings: { organisationQuestion }, findOrganisation }: Inputs) {
  return { organisationQuestion, findOrganisation };
}

function isLinked(inputs: Inputs): boolean {
  return inputs.settings.formAddress !== '' && inputs.questions.size > 0;
}

// It was set by a run that could not wait, while this one was at work.
function answerMissedBell(memory: Memory): boolean {
  memory.refresh();
  const isMissed = (memory.get(MEMORY.missedBell) ?? '') !== '';
  if (isMissed) memory.set(MEMORY.missedBell, '');
  return isMissed;
}

// Figures are written row by row only when the sheet is known to hold what the log held before this run.
function extentOf(
  work: Exclude<SheetWork, 'left'>,
  projection: Projection,
  known: Log,
  { fresh }: Intake,
  before: Stamp | null,
  after: Stamp,
  storedRows: number,
): Extent {
  const isUnknown = before === null || before.figures !== after.figures || before.logRows !== storedRows;
  if (work !== 'changed') return isUnknown ? 'proof' : work;
  if (isUnknown) return 'all';
  if (fresh.length === 0) return 'no-figures';
  const ids = new Set(fresh.map(({ response }) => response.id));
  const touched = projection.reports.filter(({ versions }) => versions.some(({ responseId }) => ids.has(responseId)));
  // An edit may have left a report in which another response counts now.
  const earlier = known.versions.filter(({ responseId }) => ids.has(responseId));
  const left = fileVersions(projection.inputs, earlier, projection.deadlineFor).filed.reports;
  return {
    changed: new Set([...touched, ...left].map(({ organisation, period }) => reportKey(organisation.id, period))),
  };
}
