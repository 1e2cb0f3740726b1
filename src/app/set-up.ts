// Prepares a workbook: sheets, first contents of the input sheets, the bells of a linked form. Can be run again.

import type { CalendarEntry } from '../domain/calendar/working-day';
import type { Regime } from '../domain/regime/regime';
import { formatDay } from '../text/dates';
import { SETTING_IDS, settingsOf } from '../text/settings';
import { DAY_KIND_NAMES, SHEET_IDS } from '../text/sheets';
import { catalogueRow } from './catalogue-row';
import { sharesQuestions } from './form-changes';
import { readInputs, requireUsable } from './inputs/read-inputs';
import { readTable, rowFor } from './inputs/table';
import { type LinkProposal, proposalFor, ringFor } from './link-form';
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
 * address is there but not linked, or another form stands at it, proposes the link and leaves it to a person. What people typed
 * is kept; running it again changes nothing that is in order. Throws a UserError when the form cannot be opened.
 */
export function setUp(ports: Ports, regime: Regime, holidays: readonly CalendarEntry[]): SetUpResult {
  const { sheets, layout, forms } = ports;
  layout.apply();
  fillSettings(sheets, regime);
  fillIfEmpty(sheets, 'catalogue', regime.items.map(catalogueRow));
  fillIfEmpty(sheets, 'calendar', holidays.map(calendarRow));
  sheets.commit();
  const inputs = requireUsable(readInputs(sheets, regime));
  const { settings, questions } = inputs;
  const done = { sheets: SHEET_IDS.length, linkedQuestions: questions.size, bells: 0, toLink: null };
  if (settings.formAddress === '') return done;
  const form = forms.open(settings.formAddress);
  const asked = form.questions();
  if (sharesQuestions(inputs, asked)) return { ...done, bells: ringFor(ports, settings) };
  const toLink = proposalFor(regime, inputs, settings.formAddress, asked, form.collectsAddresses());
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

function calendarRow({ day, kind, name, basis }: CalendarEntry): Readonly<Record<string, string>> {
  return { day: formatDay(day), kind: DAY_KIND_NAMES[kind], name, basis };
}
