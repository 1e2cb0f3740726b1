// Reads every input sheet once: what the office typed, and what of it cannot be used.

import type { Day } from '../../domain/calendar/day';
import type { Period } from '../../domain/calendar/period';
import { type CalendarEntry, type WorkCalendar, workCalendar } from '../../domain/calendar/working-day';
import type { Adjustment } from '../../domain/decisions/adjustment';
import { type Decision, type DecisionBook, decisionBook } from '../../domain/decisions/decision';
import { type Organisation, type OrganisationFinder, organisationFinder } from '../../domain/regime/organisation';
import type { LinkedQuestion } from '../../domain/regime/question';
import type { Item, Regime } from '../../domain/regime/regime';
import type { ScheduleRow } from '../../domain/reminders/schedule';
import type { OpeningLevel } from '../../domain/totals/level';
import { MESSAGES } from '../../text/messages';
import { PROBLEMS } from '../../text/problems';
import { SHEETS } from '../../text/sheets';
import { regularDeadline, ruleOf } from '../deadlines';
import { NONE_PASSED, type PassedDeadlines } from '../passed-deadlines';
import { type Sheets, UserError } from '../ports';
import { type AdjustmentSheet, readAdjustments } from './adjustments';
import { readCalendar } from './calendar';
import { type CatalogueQuestion, type CatalogueRow, linkedQuestions, readCatalogue } from './catalogue';
import { type DecisionSheet, readDecisions } from './decisions';
import { readOpenings } from './openings';
import { readOrganisations } from './organisations';
import { readSchedule } from './schedule';
import { readSettings, type Settings } from './settings';
import { type InputProblem, problemAt } from './table';
import { readTargets, type Target } from './targets';

/** Everything the office typed. */
export interface Inputs {
  readonly settings: Settings;
  readonly organisations: readonly Organisation[];
  readonly findOrganisation: OrganisationFinder;
  readonly items: readonly Item[];
  /** Item numbers by question id. */
  readonly questions: ReadonlyMap<string, number>;
  /** Every question that "Danh mục" names, also those that are no item. */
  readonly catalogueQuestions: readonly CatalogueQuestion[];
  /** The form as it was linked: what `notAskedItems` needs to know a respondent's way. */
  readonly structure: readonly LinkedQuestion[];
  /** The questions that changed since, each with its `change` in words. */
  readonly formChanges: readonly CatalogueQuestion[];
  /** Whether "Danh mục" shows the result of comparing a form that nobody confirmed yet. */
  readonly isLinkPending: boolean;
  readonly targets: readonly Target[];
  readonly openings: readonly OpeningLevel[];
  readonly decisions: DecisionBook;
  readonly decisionSheet: DecisionSheet;
  /** What was approved after figures were closed and targets registered, in the order of the sheet. */
  readonly adjustments: readonly Adjustment[];
  readonly adjustmentSheet: AdjustmentSheet;
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
  const decisions = readDecisions(
    sheets.read('decisions'),
    findOrganisation,
    items,
    (period) => regularDeadline(regime, time, period).due,
  );
  const targets = readTargets(sheets.read('targets'), findOrganisation, regime.links);
  const adjustments = readAdjustments(sheets.read('adjustments'), findOrganisation, items, regime.links);
  return {
    ...time,
    organisations: organisations.values,
    findOrganisation,
    items,
    questions: questionMap(catalogue.values),
    catalogueQuestions: catalogue.questions,
    structure: linkedQuestions(catalogue.questions),
    formChanges: catalogue.questions.filter(({ change }) => change !== ''),
    isLinkPending: catalogue.isLinkPending,
    schedule: schedule.values,
    targets: targets.values,
    openings: openings.values,
    decisions: decisionBook(
      decisions.values.map(({ decision }) => decision).filter((each): each is Decision => each !== null),
    ),
    decisionSheet: decisions.sheet,
    adjustments: adjustments.values.flatMap(({ adjustment }) => (adjustment === null ? [] : [adjustment])),
    adjustmentSheet: adjustments.sheet,
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

function questionMap(rows: readonly CatalogueRow[]): ReadonlyMap<string, number> {
  return new Map(
    rows.filter(({ questionId }) => questionId !== '').map(({ questionId, item }) => [questionId, item.no]),
  );
}
