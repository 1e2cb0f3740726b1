// The entry points: what menus, triggers and callers name. Names are API and never change.

import { checkInputs as findProblems } from './app/check-inputs';
import { type ClosedMonth, confirmClosing, planClosing } from './app/closing/close-month';
import { exportSummary as summarise } from './app/export-summary';
import type { InputProblem } from './app/inputs/table';
import { collect } from './app/intake/collect';
import type { Ports } from './app/ports';
import { rebuildAll } from './app/rebuild-all';
import { collectBoth } from './app/registration/collect-plan';
import { readYear, rehearse } from './app/rehearsal/rehearse';
import { exportReports as reportPages } from './app/reports/print-report';
import { sheetColumns } from './app/sheet-columns';
import { startYear as turnYear } from './app/start-year';
import { answerBell, collectThoroughly, runUnattended } from './app/unattended';
import { lookOnOpening } from './app/watch/opening';
import { noteArrivals } from './app/watch/silent-bell';
import { reportStanding, watched } from './app/watch/watched';
import { closeChosenMonth } from './apps-script/closing-dialogs';
import { sendChosenLetters, sendDueLetters, showUpcomingLetters } from './apps-script/letter-dialogs';
import { CATCH_UP, COMMANDS } from './apps-script/menu';
import { createPorts } from './apps-script/ports';
import { rehearseChosenYear, showPrintedReport, showUpwardReport, sumUpSpan } from './apps-script/report-dialogs';
import { addMenu, remark, tell } from './apps-script/screen';
import { linkFormOfPlan, linkMonthlyForm, setUpWorkbook } from './apps-script/set-up-dialogs';
import { tellCollected, tellProblems, tellRebuilt } from './apps-script/work-messages';
import { HUMG_ANNUAL } from './regimes/humg-annual';
import { HUMG_MONTHLY } from './regimes/humg-monthly';
import { PROVISIONAL_CALENDAR } from './regimes/provisional-calendar';
import { WORKING_CALENDAR } from './regimes/working-calendar';
import { describeNewYear } from './text/new-year';

const REGIMES = { monthly: HUMG_MONTHLY, annual: HUMG_ANNUAL };

/** Simple trigger: adds the menu, and says what the runs of the last days need. */
export function onOpen(): void {
  addMenu(SpreadsheetApp, COMMANDS);
  const opening = lookOnOpening(ports());
  if (opening === null) return;
  if (opening.canCatchUp) addMenu(SpreadsheetApp, [CATCH_UP, ...COMMANDS]);
  remark(SpreadsheetApp, opening.remark);
}

/** Menu: prepares the workbook, offers to link a form that is not linked yet, installs the triggers. */
export function setUp(): void {
  setUpWorkbook(SpreadsheetApp, ports, REGIMES, [...WORKING_CALENDAR, ...PROVISIONAL_CALENDAR]);
}

/** Menu: compares a form with the letter, shows the result, and links the form when the person agrees. */
export function linkForm(): void {
  linkMonthlyForm(SpreadsheetApp, ports, REGIMES);
}

/** Menu: the same for the form of the annual plan. */
export function linkPlanForm(): void {
  linkFormOfPlan(SpreadsheetApp, ports, REGIMES);
}

/** Menu: shows what is missing in a month, and freezes its figures when the person agrees. */
export function closeMonth(): void {
  closeChosenMonth(SpreadsheetApp, Session, ports, HUMG_MONTHLY);
}

/** Menu: takes in what is new. */
export function collectNow(): void {
  const own = ports();
  const collected = watched(own, 'collect', () => collectBoth(own, REGIMES, 'every-answer'));
  reportStanding(own);
  tellCollected(SpreadsheetApp, collected);
}

/** Menu: takes in what is new, says which letters are due today, and sends them when the person agrees. */
export function remindNow(): void {
  const own = ports();
  const collected = watched(own, 'collect', () => collectThoroughly(own, REGIMES));
  sendDueLetters(SpreadsheetApp, own, HUMG_MONTHLY, collected);
  reportStanding(own);
}

/** Menu: sends a reminder at once to chosen organisations, when the person agrees. */
export function sendLettersNow(): void {
  const own = ports();
  const look = () => watched(own, 'collect', () => collectThoroughly(own, REGIMES));
  sendChosenLetters(SpreadsheetApp, own, HUMG_MONTHLY, look);
  reportStanding(own);
}

/** Menu: writes who would get which letter when, without sending. */
export function previewUpcomingLetters(): void {
  const own = ports();
  const collected = watched(own, 'collect', () => collect(own, HUMG_MONTHLY, 'recent'));
  showUpcomingLetters(SpreadsheetApp, own, HUMG_MONTHLY, collected);
}

/** Menu, when a morning was missed: does what the morning should have done; letters go out when the person agrees. */
export function catchUp(): void {
  const own = ports();
  const collected = watched(own, 'morning', () => collectThoroughly(own, REGIMES));
  sendDueLetters(SpreadsheetApp, own, HUMG_MONTHLY, collected);
  reportStanding(own);
}

/** Menu: says which rows of the input sheets need mending, and how the form and the automatic runs stand; returns the rows for callers. */
export function checkInputs(): { readonly problems: readonly InputProblem[] } {
  const check = findProblems(ports(), HUMG_MONTHLY, HUMG_ANNUAL);
  tellProblems(SpreadsheetApp, check);
  return { problems: check.problems };
}

/** Menu: computes every generated sheet anew from the log. */
export function rebuildNow(): void {
  const rebuilt = rebuildAll(ports(), REGIMES);
  reportStanding(ports());
  tellRebuilt(SpreadsheetApp, rebuilt, sheetColumns(HUMG_MONTHLY));
}

/** Menu: asks for a span and an organisation, and sums them up in "Tổng hợp". */
export function consolidate(): void {
  sumUpSpan(SpreadsheetApp, ports, HUMG_MONTHLY);
}

/** Menu: asks for the month that goes to the superior, writes its sheets, and offers their form filled in beforehand. */
export function reportUpwards(): void {
  showUpwardReport(SpreadsheetApp, HtmlService, ports, HUMG_MONTHLY);
}

/** Menu: asks for an organisation and a month, and shows their report ready to print. */
export function printReport(): void {
  showPrintedReport(SpreadsheetApp, HtmlService, ports, HUMG_MONTHLY);
}

/** Menu: asks for a year and writes to a scratch sheet what its deadlines and letters would be; sends nothing. */
export function rehearseYear(): void {
  rehearseChosenYear(SpreadsheetApp, ports, HUMG_MONTHLY);
}

/** Menu: takes in what is new, says what the old year still lacks and what the new one needs. */
export function startYear(): void {
  tell(SpreadsheetApp, describeNewYear(turnYear(ports(), HUMG_MONTHLY)));
}

/** Callers: the printed reports of the last complete month as JSON text: names of files and pages. */
export function exportReports(): string {
  return JSON.stringify(reportPages(ports(), HUMG_MONTHLY));
}

/** Callers: a year's rehearsal as JSON text. */
export function exportRehearsal(year: unknown): string {
  return JSON.stringify(rehearse(ports(), HUMG_MONTHLY, readYear(year)), null, 2);
}

/** Callers: closes a month without dialogs, in somebody's name; closed already, it stays as it is. */
export function closePeriod(period: string, by: string): ClosedMonth | null {
  const plan = planClosing(ports(), HUMG_MONTHLY, period);
  return plan.already === null ? confirmClosing(ports(), HUMG_MONTHLY, plan, by) : null;
}

/** Callers: the year as JSON text. */
export function exportSummary(): string {
  return JSON.stringify(summarise(ports(), HUMG_MONTHLY), null, 2);
}

/** Trigger: a response came; the event is only a bell. */
export function handleFormSubmit(): void {
  ringing((own) => collect(own, HUMG_MONTHLY, 'recent'));
}

/** Trigger: a registration of a plan came; the event is only a bell. */
export function handlePlanSubmit(): void {
  // Targets, findings and who is missing have changed: the monthly run writes what depends on them.
  ringing((own) => collectBoth(own, REGIMES, 'recent'));
}

/**
 * Trigger: every morning; looks at every response of both forms, then sends the day's letters or compares the sheets. The event
 * tells nothing.
 */
export function handleMorning(): void {
  const own = ports();
  if (own.bells.retire()) return;
  watched(own, 'morning', () => noteArrivals(own, runUnattended(own, REGIMES)));
  reportStanding(own);
}

/** Trigger, once: what a run had to leave, be it responses, letters or the comparison. */
export function handlePostponed(): void {
  const own = ports();
  own.bells.stopRingingAgain();
  if (own.bells.retire()) return;
  watched(own, 'postponed', () => runUnattended(own, REGIMES));
  reportStanding(own);
}

function ringing(takeIn: (own: Ports) => void): void {
  const own = ports();
  if (!own.bells.retire()) watched(own, 'bell', () => answerBell(own, () => takeIn(own)));
}

// Made anew for each use: nothing that an adapter has seen of the workbook outlives a dialog.
function ports(): Ports {
  return createPorts(sheetColumns(HUMG_MONTHLY));
}
