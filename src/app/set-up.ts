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
import { type Inputs, readInputs, requireUsable } from './inputs/read-inputs';
import { readTable, rowFor } from './inputs/table';
import { type Channel, MONTHLY, PLAN } from './intake/channel';
import { openForm } from './intake/drain';
import { catalogueRow } from './linking/catalogue-row';
import { sharesQuestions } from './linking/form-changes';
import { type LinkProposal, type LinkTarget, linkedTo, monthlyTarget, proposalFor, ringFor } from './linking/link-form';
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
  /** The same of the plan's form. */
  readonly planToLink: LinkProposal | null;
}

/**
 * Lays out every sheet and fills input sheets that are still empty. Where the form is linked, installs missing bells; where an
 * address is there but not linked, or another form stands at it, proposes the link in "Danh mục" and leaves it to a person. What people typed
 * is kept; running it again changes nothing that is in order. Throws a UserError when the form cannot be opened.
 */
export function setUp(
  ports: Ports,
  regime: Regime,
  holidays: readonly CalendarEntry[],
  annual: Regime | null = null,
): SetUpResult {
  const { sheets, layout } = ports;
  layout.apply();
  fillSettings(sheets, regime);
  fillCatalogue(sheets, regime, MONTHLY);
  if (annual !== null) fillCatalogue(sheets, annual, PLAN);
  fillCalendar(sheets, holidays);
  fillSchedule(sheets);
  sheets.commit();
  const inputs = requireUsable(readInputs(sheets, regime));
  const monthly = linkState(ports, inputs, monthlyTarget(regime));
  const plan = annual === null ? NO_FORM : linkState(ports, inputs, { regime: annual, channel: PLAN });
  const isLinked = monthly.linked > 0 || plan.linked > 0;
  // A form that is not linked yet gets its bell when somebody confirms the link.
  const addressOf = ({ linked }: LinkState, address: string) => (linked > 0 ? address : '');
  const { formAddress, planFormAddress } = inputs.settings;
  return {
    sheets: LASTING_SHEET_IDS.length,
    linkedQuestions: monthly.linked,
    bells: isLinked
      ? ringFor(
          ports,
          { monthly: addressOf(monthly, formAddress), plan: addressOf(plan, planFormAddress) },
          inputs.schedule,
        )
      : 0,
    toLink: monthly.toLink,
    planToLink: plan.toLink,
  };
}

interface LinkState {
  /** Questions that are linked to items, 0 where the form is another one. */
  readonly linked: number;
  readonly toLink: LinkProposal | null;
}

const NO_FORM: LinkState = { linked: 0, toLink: null };

function linkState(ports: Ports, inputs: Inputs, target: LinkTarget): LinkState {
  const { channel } = target;
  const address = inputs.settings[channel.address];
  if (address === '') return NO_FORM;
  const form = ports.forms.open(address);
  const asked = form.questions();
  const known = linkedTo(ports.sheets, inputs, target);
  if (!sharesQuestions(known, asked)) {
    const toLink = proposalFor(ports.sheets, target, known, address, asked, form.collectsAddresses());
    ports.sheets.commit();
    return { linked: 0, toLink };
  }
  // Of a copied workbook nothing is remembered: its plan's form is looked at from now on.
  if (channel === PLAN) openForm(ports, channel, address, ports.clock.now());
  return { linked: known.questions.size, toLink: null };
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

function fillCatalogue(sheets: Sheets, { items }: Regime, { catalogue }: Channel): void {
  const { header, rows } = sheets.read(catalogue);
  if (rows.length > 0) return;
  sheets.write(
    catalogue,
    0,
    items.map((item) => rowFor(catalogue, header, catalogueRow(item))),
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
