// Prepares a workbook: sheets, first contents of the input sheets, the bells of a linked form. Can be run again.

import type { CalendarEntry } from '../domain/calendar/working-day';
import type { Regime } from '../domain/regime/regime';
import { basisText } from '../text/calendar';
import { formatDay } from '../text/dates';
import { SETTING_IDS, settingsOf } from '../text/settings';
import { LASTING_SHEET_IDS } from '../text/sheets';
import { DAY_KIND_NAMES } from '../text/sheets/words';
import { fillSchedule } from './fill-schedule';
import { readCalendar } from './inputs/calendar';
import { readInputs, requireUsable } from './inputs/read-inputs';
import { readTable, rowFor } from './inputs/table';
import { catalogueRow } from './linking/catalogue-row';
import { sharesQuestions } from './linking/form-changes';
import { type LinkProposal, proposalFor, ringFor } from './linking/link-form';
import type { Ports, Sheets } from './ports';

/** What set-up did. */
export interface SetUpResult {
  readonly sheets: number;
  /** Questions that are linked to items. */
  readonly linkedQuestions: number;
  /** Bells that were added. */
  readonly bells: number;
  /** What to ask the person: there is a form that is not linked yet. */
  readonly toLink: LinkProposal | null;
}

/**
 * Lays out every sheet and fills input sheets that are still empty. Where the form is linked, installs missing bells; where an
 * address is there but not linked, or another form stands at it, proposes the link in "Danh mục" and leaves it to a person. What people typed
 * is kept; running it again changes nothing that is in order. Throws a UserError when the form cannot be opened.
 */
export function setUp(ports: Ports, regime: Regime, holidays: readonly CalendarEntry[]): SetUpResult {
  const { sheets, layout, forms } = ports;
  layout.apply();
  fillSettings(sheets, regime);
  fillCatalogue(sheets, regime);
  fillCalendar(sheets, holidays);
  fillSchedule(sheets);
  sheets.commit();
  const inputs = requireUsable(readInputs(sheets, regime));
  const { settings, questions } = inputs;
  const done = { sheets: LASTING_SHEET_IDS.length, linkedQuestions: questions.size, bells: 0, toLink: null };
  if (settings.formAddress === '') return done;
  const form = forms.open(settings.formAddress);
  const asked = form.questions();
  if (sharesQuestions(inputs, asked)) return { ...done, bells: ringFor(ports, settings.formAddress, inputs.schedule) };
  const toLink = proposalFor(sheets, regime, inputs, settings.formAddress, asked, form.collectsAddresses());
  sheets.commit();
  return { ...done, linkedQuestions: 0, toLink };
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

function fillCatalogue(sheets: Sheets, regime: Regime): void {
  const { header, rows } = sheets.read('catalogue');
  if (rows.length > 0) return;
  sheets.write(
    'catalogue',
    0,
    regime.items.map((item) => rowFor('catalogue', header, catalogueRow(item))),
  );
}

// Years beyond those that the sheet has are added below; a year that it has is the office's own.
function fillCalendar(sheets: Sheets, holidays: readonly CalendarEntry[]): void {
  const content = sheets.read('calendar');
  const { isUsable, values } = readCalendar(content);
  if (!isUsable) return;
  const last = values.reduce((latest, { day }) => (day > latest ? day : latest), '');
  const added = holidays.filter(({ day }) => day.slice(0, 4) > last.slice(0, 4));
  sheets.write(
    'calendar',
    content.rows.length,
    added.map((entry) => rowFor('calendar', content.header, calendarRow(entry))),
  );
}

function calendarRow(entry: CalendarEntry): Readonly<Record<string, string>> {
  return { day: formatDay(entry.day), kind: DAY_KIND_NAMES[entry.kind], name: entry.name, basis: basisText(entry) };
}
