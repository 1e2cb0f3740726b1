// Prepares a workbook: sheets, first contents of the input sheets, the link to the form, the bells. Can be run again.

import { addDays } from '../domain/calendar/day';
import { dayOf, hourOf } from '../domain/calendar/moment';
import type { CalendarEntry } from '../domain/calendar/working-day';
import type { Item, Regime } from '../domain/regime/regime';
import { formatDay } from '../text/dates';
import { BASIS_NAMES, conditionText, itemTitle, kindName, ownerName, unitName } from '../text/items';
import { PROBLEMS } from '../text/problems';
import { SETTING_IDS, settingsOf } from '../text/settings';
import { DAY_KIND_NAMES, NO, SHEET_IDS, SHEETS, YES } from '../text/sheets';
import { readInputs, requireUsable } from './inputs/read-inputs';
import { readTable, rowFor } from './inputs/table';
import { MEMORY } from './memory-keys';
import { type Ports, type Question, type Sheets, UserError } from './ports';

/** What set-up did. */
export interface SetUpResult {
  readonly sheets: number;
  readonly linkedQuestions: number;
  readonly bells: number;
}

/**
 * Lays out every sheet, fills input sheets that are still empty, and, once the form's address is known, links its questions
 * and installs the bells. What people typed is kept; running it again changes nothing that is in order.
 * Throws a UserError when the form cannot be opened or has another number of questions than the regime has items.
 */
export function setUp(ports: Ports, regime: Regime, holidays: readonly CalendarEntry[]): SetUpResult {
  const { sheets, layout, memory, forms, bells, clock } = ports;
  layout.apply();
  fillSettings(sheets, regime);
  fillIfEmpty(sheets, 'catalogue', regime.items.map(catalogueRow));
  fillIfEmpty(sheets, 'calendar', holidays.map(calendarRow));
  sheets.commit();
  const { settings } = requireUsable(readInputs(sheets, regime));
  if (settings.formAddress === '') return { sheets: SHEET_IDS.length, linkedQuestions: 0, bells: 0 };
  const questions = forms.open(settings.formAddress).questions();
  if (questions.length !== regime.items.length) {
    throw new UserError(PROBLEMS.questionCount(questions.length, regime.items.length));
  }
  linkQuestions(sheets, questions);
  sheets.commit();
  if (memory.get(MEMORY.remindersSince) === null) {
    const now = clock.now();
    const today = dayOf(now);
    memory.set(MEMORY.remindersSince, hourOf(now) < settings.sendHour ? today : addDays(today, 1));
  }
  const added = bells.install(settings.formAddress, settings.sendHour);
  return { sheets: SHEET_IDS.length, linkedQuestions: questions.length, bells: added };
}

// Settings that a newer version brings are added below; values that the office typed stay.
function fillSettings(sheets: Sheets, regime: Regime): void {
  const definitions = settingsOf(regime);
  const { header, rows } = sheets.read('settings');
  const known = new Set(readTable('settings', { header, rows }).rows.map((row) => row.cell('key')));
  const missing = SETTING_IDS.map((id) => definitions[id]).filter(({ key }) => !known.has(key));
  sheets.write(
    'settings',
    rows.length,
    missing.map(({ key, value, meaning }) => rowFor('settings', header, { key, value, meaning })),
  );
}

function fillIfEmpty(
  sheets: Sheets,
  sheet: 'catalogue' | 'calendar',
  cells: readonly Readonly<Record<string, string>>[],
): void {
  const { header, rows } = sheets.read(sheet);
  if (rows.length === 0)
    sheets.write(
      sheet,
      0,
      cells.map((row) => rowFor(sheet, header, row)),
    );
}

function catalogueRow(item: Item): Readonly<Record<string, string>> {
  return {
    no: String(item.no),
    code: item.code ?? '',
    title: itemTitle(item),
    unit: unitName(item),
    kind: kindName(item),
    kindBasis: BASIS_NAMES[item.kindBasis],
    decimals: item.decimals ? YES : NO,
    required: item.required ? YES : NO,
    owner: ownerName(item),
    executing: item.executing ?? '',
    condition: conditionText(item),
    note: item.note ?? '',
    place: item.place,
  };
}

function calendarRow({ day, kind, name, basis }: CalendarEntry): Readonly<Record<string, string>> {
  return { day: formatDay(day), kind: DAY_KIND_NAMES[kind], name, basis };
}

// The n-th question is item n: the letter's numbers are those that the form prints. Only the two columns of the link are
// written, wherever the office moved rows or columns to.
function linkQuestions(sheets: Sheets, questions: readonly Question[]): void {
  const { header, rows } = sheets.read('catalogue');
  const placeOf = (key: string) =>
    header.indexOf(SHEETS.catalogue.columns.find((column) => column.key === key)?.header ?? '');
  const linked = rows.map((row) => questions[Number(row[placeOf('no')]) - 1]);
  sheets.write(
    'catalogue',
    0,
    linked.map((question) => [question?.id ?? '']),
    placeOf('questionId'),
  );
  sheets.write(
    'catalogue',
    0,
    linked.map((question) => [question?.title ?? '']),
    placeOf('questionTitle'),
  );
}
