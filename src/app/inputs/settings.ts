// Reads the sheet "Cấu hình".

import type { Day } from '../../domain/calendar/day';
import type { Period } from '../../domain/calendar/period';
import type { Span } from '../../domain/calendar/span';
import type { CheckSettings } from '../../domain/checks/check-settings';
import { lastItem } from '../../domain/regime/item-list';
import type { Regime } from '../../domain/regime/regime';
import type { LateBy } from '../../domain/report/signed-copy';
import { CLOSED_VIEWS, type ClosedViewName } from '../../text/closing';
import { MESSAGES } from '../../text/messages';
import { PROBLEMS, WANTED } from '../../text/problems';
import { RETIRED_SETTINGS, SETTING_IDS, type SettingId, settingsOf } from '../../text/settings';
import { SHEETS } from '../../text/sheets';
import { LATE_BY } from '../../text/signed-copies';
import { SPAN_WANTED } from '../../text/spans';
import type { SheetRows } from '../ports';
import { readCheckSettings } from './check-settings';
import { firstRows, type InputProblem, problemAt, readTable } from './table';
import { isAddress, readDay, readPeriod, readYesNo } from './written';
import { readSpan } from './written-span';

/** The settings, typed. */
export interface Settings {
  readonly formAddress: string;
  readonly start: Period;
  readonly inclusive: boolean;
  /** 0 when the form does not ask for the organisation: a report is then known by its sender. */
  readonly organisationQuestion: number;
  readonly monthQuestion: number;
  /** 0 when no question asks for the year. */
  readonly yearQuestion: number;
  /** Whether reports by unlisted senders wait for the office. */
  readonly senderMustBeListed: boolean;
  /** The first day whose replacements of reports that count wait for the office; null: they count at once. */
  readonly replacementsWaitFrom: Day | null;
  readonly notOwnerZero: boolean;
  readonly reminders: boolean;
  /** Where every letter goes while letters are tried out; '' when they go to their recipients. */
  readonly testAddress: string;
  /** How figures of closed months enter sums. */
  readonly closedView: ClosedViewName;
  /** Whether signed copies are recorded. */
  readonly signedCopies: boolean;
  /** What has to be there in time. */
  readonly lateBy: LateBy;
  readonly signedCopyPlace: string;
  readonly officeEmail: string;
  /** Recipients that the account may write to a day, for a rehearsal. */
  readonly mailPerDay: number;
  /** The year that the yearly sheets show; null: today's. */
  readonly viewedYear: number | null;
  /** Whether a plan is compared with the elapsed months' share of it. */
  readonly expectedPace: boolean;
  /** '' where the office takes no registrations by form. */
  readonly planFormAddress: string;
  /** 0 when the form does not ask for the organisation. */
  readonly planOrganisationQuestion: number;
  readonly checks: CheckSettings;
  readonly chosen: ChosenReports;
}

/** What the sheets of reports show; nothing else depends on it. */
export interface ChosenReports {
  /** null: the latest month whose deadline has passed. */
  readonly span: Span | null;
  /** As written; '' is the school. */
  readonly unit: string;
  /** null: the latest month whose deadline has passed. */
  readonly upwardPeriod: Period | null;
  /** The superior's form, '' where there is none. */
  readonly upwardForm: string;
}

/** What the sheet yields. */
export interface SettingsReading {
  readonly settings: Settings;
  readonly problems: readonly InputProblem[];
  /** Settings that nothing can be computed without, and that cannot be read. */
  readonly obstacles: readonly string[];
  /** The row in which a setting stands, 1 where it stands in none. */
  rowOf(id: SettingId): number;
}

// A wrong period or question would move every report; these are never replaced by a first value.
const CRITICAL: readonly SettingId[] = [
  'start',
  'inclusive',
  'organisationQuestion',
  'monthQuestion',
  'yearQuestion',
  'planOrganisationQuestion',
];

// Stands for what is no address; nobody can type it as one.
const NOWHERE = '?';

const RETIRED: readonly string[] = Object.values(RETIRED_SETTINGS);

/** The settings; what is not written has its first value, what cannot be read is reported. */
export function readSettings(content: SheetRows, regime: Regime): SettingsReading {
  const definitions = settingsOf(regime);
  const { rows, missing, problems: columnProblems } = readTable('settings', content);
  const problems: InputProblem[] = [...columnProblems];
  const obstacles: string[] = missing.some((key) => key !== 'meaning')
    ? [MESSAGES.unusableSheet(SHEETS.settings.name)]
    : [];
  const written = new Map<SettingId, { readonly value: string; readonly row: number }>();
  const firstRow = firstRows();
  for (const row of rows) {
    const key = row.cell('key');
    const id = SETTING_IDS.find((candidate) => definitions[candidate].key === key);
    const before = firstRow(key, row.row);
    if (RETIRED.includes(key)) problems.push(problemAt('settings', row.row, PROBLEMS.retiredSetting(key)));
    else if (id === undefined) problems.push(problemAt('settings', row.row, PROBLEMS.unknownSetting(key)));
    else if (before !== null) problems.push(problemAt('settings', row.row, PROBLEMS.duplicateSetting(key, before)));
    else written.set(id, { value: row.cell('value'), row: row.row });
  }

  function read<T>(id: SettingId, wanted: string, parse: (text: string) => T | null, unreadable?: T): T {
    const { key, value: firstValue } = definitions[id];
    const entry = written.get(id);
    const value = parse(entry?.value ?? firstValue);
    if (value !== null) return value;
    problems.push(problemAt('settings', entry?.row ?? 1, PROBLEMS.settingValue(key, entry?.value ?? '', wanted)));
    if (CRITICAL.includes(id)) obstacles.push(MESSAGES.unusableSetting(key));
    const instead = unreadable ?? parse(firstValue);
    if (instead === null) throw new RangeError(`the first value of ${id} does not fit itself`);
    return instead;
  }

  const last = lastItem(regime.items.map(({ no }) => no));
  const question = (text: string) => (/^[1-9]\d{0,3}$/.test(text) && Number(text) <= last ? Number(text) : null);
  const optionalQuestion = (text: string) => (text === '' ? 0 : question(text));
  const text = (id: SettingId) => read(id, '', (value) => value);
  // Who wants letters tried out at an address that is none wants none to go to anybody else.
  const testAddress = read('testAddress', WANTED.address, readTestAddress, NOWHERE);
  const settings: Settings = {
    formAddress: text('formAddress'),
    start: read('start', WANTED.period, readPeriod),
    inclusive: read('inclusive', WANTED.yesNo, readYesNo),
    organisationQuestion: read('organisationQuestion', WANTED.optionalQuestion(last), optionalQuestion),
    monthQuestion: read('monthQuestion', WANTED.question(last), question),
    yearQuestion: read('yearQuestion', WANTED.optionalQuestion(last), optionalQuestion),
    senderMustBeListed: read('senderMustBeListed', WANTED.yesNo, readYesNo),
    replacementsWaitFrom: read('replacementsWaitFrom', WANTED.optionalDay, orNothing(readDay)).found,
    notOwnerZero: read('notOwnerZero', WANTED.yesNo, readYesNo),
    // Whoever types anything here means to stop something.
    reminders: read('reminders', WANTED.yesNo, readYesNo, false) && testAddress !== NOWHERE,
    testAddress,
    closedView: read('closedView', Object.values(CLOSED_VIEWS).join(', '), choiceOf(CLOSED_VIEWS)),
    signedCopies: read('signedCopies', WANTED.yesNo, readYesNo),
    lateBy: read('lateBy', Object.values(LATE_BY).join(', '), choiceOf(LATE_BY)),
    signedCopyPlace: text('signedCopyPlace'),
    officeEmail: text('officeEmail'),
    mailPerDay: read('mailPerDay', WANTED.count, (value) => (/^[1-9]\d{0,3}$/.test(value) ? Number(value) : null)),
    viewedYear: read('viewedYear', WANTED.optionalYear, readOptionalYear) || null,
    expectedPace: read('expectedPace', WANTED.yesNo, readYesNo),
    planFormAddress: text('planFormAddress'),
    planOrganisationQuestion: read('planOrganisationQuestion', WANTED.planQuestion, readPlanQuestion),
    checks: readCheckSettings(read),
    chosen: {
      span: read('span', SPAN_WANTED, orNothing(readSpan)).found,
      unit: text('spanUnit'),
      upwardPeriod: read('upwardPeriod', WANTED.period, orNothing(readPeriod)).found,
      upwardForm: text('upwardForm'),
    },
  };
  return { settings, problems, obstacles, rowOf: (id) => written.get(id)?.row ?? 1 };
}

// Nothing is a choice of its own here.
function orNothing<T>(parse: (text: string) => T | null): (text: string) => { readonly found: T | null } | null {
  return (text) => {
    if (text === '') return { found: null };
    const found = parse(text);
    return found === null ? null : { found };
  };
}

// The key of a written choice; case makes no difference.
function choiceOf<Key extends string>(choices: Readonly<Record<Key, string>>): (text: string) => Key | null {
  return (text) =>
    (Object.keys(choices) as Key[]).find((key) => choices[key].toLowerCase() === text.toLowerCase()) ?? null;
}

function readTestAddress(text: string): string | null {
  return text === '' || isAddress(text) ? text : null;
}

// 0 when nothing is written.
function readOptionalYear(text: string): number | null {
  if (text === '') return 0;
  return /^20\d{2}$/.test(text) ? Number(text) : null;
}

// Questions of the plan: the annex's 35, and this add-on's own number.
function readPlanQuestion(text: string): number | null {
  if (text === '') return 0;
  return /^([1-9]|[12]\d|3[0-5]|100)$/.test(text) ? Number(text) : null;
}
