// Reads every input sheet once: what the office typed, and what of it cannot be used.

import type { Day } from '../../domain/calendar/day';
import type { Period } from '../../domain/calendar/period';
import { type CalendarEntry, type WorkCalendar, workCalendar } from '../../domain/calendar/working-day';
import type { Adjustment } from '../../domain/decisions/adjustment';
import { type Decision, type DecisionBook, decisionBook } from '../../domain/decisions/decision';
import { type Organisation, type OrganisationFinder, organisationFinder } from '../../domain/regime/organisation';
import type { Item, Regime } from '../../domain/regime/regime';
import { changeTargets, type TargetChange, targetKey } from '../../domain/registration/change-targets';
import type { PlanStanding } from '../../domain/registration/plan-standing';
import type { ScheduleRow } from '../../domain/reminders/schedule';
import { type SignedBook, type SignedCopy, signedBook } from '../../domain/report/signed-copy';
import type { OpeningLevel } from '../../domain/totals/level';
import { CLOSING_WORDS } from '../../text/closing';
import { MESSAGES } from '../../text/messages';
import { PROBLEMS } from '../../text/problems';
import { SHEETS } from '../../text/sheets';
import { type ClosingReading, closingKey, readClosings } from '../closing/closing-rows';
import { regularDeadline, ruleOf } from '../deadlines';
import { NONE_PASSED, type PassedDeadlines } from '../passed-deadlines';
import { type Sheets, UserError } from '../ports';
import { type AdjustmentSheet, readAdjustments } from './adjustments';
import { readCalendar } from './calendar';
import { readCatalogue } from './catalogue';
import { type DecisionSheet, readDecisions } from './decisions';
import { type LinkedForm, linkedForm } from './linked-form';
import { readOpenings } from './openings';
import { readOrganisations } from './organisations';
import { readSchedule } from './schedule';
import { readSettings, type Settings } from './settings';
import { readSignedCopies, type SignedSheet } from './signed-copies';
import { type InputProblem, problemAt } from './table';
import { readTargets, type Target, type TargetSheet } from './targets';

/** Everything the office typed. */
export interface Inputs extends LinkedForm {
  readonly settings: Settings;
  readonly organisations: readonly Organisation[];
  readonly findOrganisation: OrganisationFinder;
  /** Whether "Danh mục" shows the result of comparing a form that nobody confirmed yet. */
  readonly isLinkPending: boolean;
  /** The targets as they hold: as they stand in "Chỉ tiêu", then as decisions and adjustments changed them. */
  readonly targets: readonly Target[];
  readonly targetSheet: TargetSheet;
  /** Rows of "Quyết định" and of "Điều chỉnh" that changed a target. */
  readonly changedTargets: {
    readonly byDecision: ReadonlySet<number>;
    readonly byAdjustment: ReadonlySet<number>;
    /** The day of the last change, by `targetKey`. */
    readonly decidedOn: ReadonlyMap<string, Day>;
  };
  /** How the registrations of plans stood at the last look at their form; null where none is linked. */
  readonly plan: PlanStanding | null;
  readonly openings: readonly OpeningLevel[];
  readonly decisions: DecisionBook;
  readonly decisionSheet: DecisionSheet;
  /** The months that were closed, from "Sổ chốt": no input sheet, but figures cannot be computed without it. */
  readonly closings: ClosingReading;
  /** What was approved after figures were closed and targets registered, in the order of the sheet. */
  readonly adjustments: readonly Adjustment[];
  readonly adjustmentSheet: AdjustmentSheet;
  /** The copies that committees signed. */
  readonly signed: SignedBook;
  readonly signedCopies: readonly SignedCopy[];
  readonly signedSheet: SignedSheet;
  readonly calendar: WorkCalendar;
  /** What letters are sent, and when. */
  readonly schedule: readonly ScheduleRow[];
  /** Days on which deadlines passed, by period: what is typed later does not move them. */
  readonly passed: ReadonlyMap<Period, Day>;
  readonly problems: readonly InputProblem[];
  /** Sheets and settings that nothing can be computed without; every run but the check stops at them. */
  readonly obstacles: readonly string[];
}

/** Throws a UserError when the inputs lack what nothing can be computed without: better no figure than a wrong one. */
export function requireUsable(inputs: Inputs): Inputs {
  if (inputs.obstacles.length > 0) throw new UserError(inputs.obstacles.join('\n'));
  return inputs;
}

/**
 * Reads the inputs: one read a sheet. Rows with problems are left out and reported. Without `passed` no deadline of theirs
 * may be shown or acted on.
 */
export function readInputs(sheets: Sheets, regime: Regime, passed: PassedDeadlines = NONE_PASSED): Inputs {
  const {
    settings,
    problems: settingProblems,
    obstacles: settingObstacles,
    rowOf,
  } = readSettings(sheets.read('settings'), regime);
  const catalogue = readCatalogue(sheets.read('catalogue'), regime.items);
  const items = catalogue.values.map(({ item }) => asIdentity(item, settings));
  const organisations = readOrganisations(sheets.read('units'), new Set(items.map(({ no }) => no)));
  const findOrganisation = organisationFinder(organisations.values);
  const calendar = readCalendar(sheets.read('calendar'));
  const schedule = readSchedule(sheets.read('schedule'));
  const openings = readOpenings(sheets.read('openings'), findOrganisation, items);
  const time = {
    settings,
    calendar: workCalendar(calendar.values satisfies readonly CalendarEntry[]),
    passed: passed(ruleOf(regime, settings)),
  };
  const decisions = readDecisions(sheets.read('decisions'), {
    findOrganisation,
    items,
    dueOf: (period) => regularDeadline(regime, time, period).due,
    links: regime.links,
  });
  const targets = readTargets(sheets.read('targets'), findOrganisation, regime.links);
  const inForce = decisions.values.flatMap(({ decision }) => (decision === null ? [] : [decision]));
  const closings = readClosings(sheets.read('closings').rows, new Set(decisions.values.map(({ key }) => key)));
  const adjustments = readAdjustments(
    sheets.read('adjustments'),
    (written) => findOrganisation(written) ?? closedOrganisation(closings, written),
    items,
    regime.links,
  );
  const signed = readSignedCopies(sheets.read('signed'), findOrganisation);
  const signedCopies = signed.values.flatMap(({ copy }) => (copy === null ? [] : [copy]));
  const approved = adjustments.values.flatMap(({ adjustment }) => (adjustment === null ? [] : [adjustment]));
  const book = decisionBook([...unwrittenCloses(closings, decisions.sheet), ...inForce]);
  const changed = changeTargets(targets.values, targetChanges(book, approved));
  return {
    ...time,
    organisations: organisations.values,
    findOrganisation,
    ...linkedForm(catalogue),
    items,
    targets: changed.targets,
    targetSheet: targets.sheet,
    changedTargets: {
      byDecision: new Set([...changed.applied].filter(({ by }) => by === 'decision').map(({ row }) => row)),
      byAdjustment: new Set([...changed.applied].filter(({ by }) => by === 'adjustment').map(({ row }) => row)),
      // Applied in the order of their days: the last one holds.
      decidedOn: new Map([...changed.applied].map((change) => [targetKey(change), change.date])),
    },
    plan: null,
    isLinkPending: catalogue.isLinkPending,
    schedule: schedule.values,
    openings: openings.values,
    decisions: book,
    closings,
    decisionSheet: decisions.sheet,
    adjustments: approved,
    adjustmentSheet: adjustments.sheet,
    signed: signedBook(signedCopies),
    signedCopies,
    signedSheet: signed.sheet,
    obstacles: [
      ...settingObstacles,
      ...[
        { parsed: catalogue, sheet: SHEETS.catalogue },
        { parsed: organisations, sheet: SHEETS.units },
        { parsed: calendar, sheet: SHEETS.calendar },
        { parsed: openings, sheet: SHEETS.openings },
        { parsed: decisions, sheet: SHEETS.decisions },
        { parsed: targets, sheet: SHEETS.targets },
        { parsed: adjustments, sheet: SHEETS.adjustments },
        { parsed: signed, sheet: SHEETS.signed },
      ]
        .filter(({ parsed }) => !parsed.isUsable)
        .map(({ sheet }) => MESSAGES.unusableSheet(sheet.name)),
    ],
    problems: [
      ...settingProblems,
      ...unknownUnit(settings.chosen.unit, findOrganisation, rowOf('spanUnit')),
      ...catalogue.problems,
      ...organisations.problems,
      ...calendar.problems,
      // Without this sheet's columns everything but letters goes on.
      ...schedule.problems,
      ...openings.problems,
      ...decisions.problems,
      ...targets.problems,
      ...adjustments.problems,
      ...signed.problems,
      ...closings.damaged.map((row) => problemAt('closings', row, CLOSING_WORDS.damaged)),
      ...[...closings.lacking.values()].map(({ period }) => problemAt('closings', 1, CLOSING_WORDS.lacking(period))),
    ],
  };
}

// The sheet says so as well, and sums up nobody.
function unknownUnit(unit: string, find: OrganisationFinder, row: number): readonly InputProblem[] {
  return unit === '' || find(unit) !== null ? [] : [problemAt('settings', row, PROBLEMS.unknownUnit(unit))];
}

// The questions that identify the report are answered by everybody and owed by nobody.
function asIdentity(item: Item, { organisationQuestion, monthQuestion, yearQuestion }: Settings): Item {
  const identifies = [organisationQuestion, monthQuestion, yearQuestion].includes(item.no);
  return identifies ? { ...item, kind: 'info', required: false } : item;
}

type DecidedChange = TargetChange & { readonly row: number; readonly by: 'decision' | 'adjustment' };

function targetChanges({ targetChanges: decided }: DecisionBook, adjustments: readonly Adjustment[]): DecidedChange[] {
  return [
    ...decided.map((change) => ({ ...change, by: 'decision' as const })),
    ...adjustments.flatMap(({ about, row, date, old, new: value }) =>
      about.kind === 'target' ? [{ ...about, row, date, old, new: value, by: 'adjustment' as const }] : [],
    ),
  ];
}

// A closing holds from the moment that it stands in "Sổ chốt", also where the run was cut off before its row was written into
// "Quyết định"; what the office wrote there itself goes before.
function unwrittenCloses({ closings, lacking }: ClosingReading, { rows }: DecisionSheet): readonly Decision[] {
  const known = new Set(rows.map(({ key }) => key));
  return [...closings.values(), ...lacking.values()]
    .filter((closing) => !known.has(closingKey(closing)))
    .map(({ period, at, by }) => ({ kind: 'close', row: 0, who: by, why: '', period, at }));
}

// An organisation that is no longer listed may still be adjusted in the months that it reported.
function closedOrganisation({ closings }: ClosingReading, id: string): Organisation | null {
  const known = [...closings.values()].flatMap(({ reports }) => reports.get(id) ?? []).pop();
  return known === undefined ? null : { id, name: known.name, secretary: '', email: '', senders: [], terms: [] };
}
