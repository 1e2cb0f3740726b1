// The entry points: what menus, triggers and callers name. Names are API and never change.

import { checkInputs as findProblems } from './app/check-inputs';
import { type ClosedMonth, confirmClosing, planClosing } from './app/closing/close-month';
import { exportSummary as summarise } from './app/export-summary';
import type { InputProblem } from './app/inputs/table';
import { PLAN } from './app/intake/channel';
import { collect, type Rebuilt, rebuild } from './app/intake/collect';
import { confirmLink, knownAddress, type Linked, type LinkProposal, proposeLink } from './app/linking/link-form';
import type { Ports } from './app/ports';
import { collectBoth, collectPlan } from './app/registration/collect-plan';
import { readYear, rehearse } from './app/rehearsal/rehearse';
import { showRehearsal } from './app/rehearsal/show-rehearsal';
import { chooseSpan, knownChoice } from './app/reports/choose-reports';
import { printReport as print, exportReports as reportPages } from './app/reports/print-report';
import { reportUpwards as sendUpwards } from './app/reports/report-upwards';
import { setUp as prepare } from './app/set-up';
import { sheetColumns } from './app/sheet-columns';
import { startYear as turnYear } from './app/start-year';
import { answerBell, collectThoroughly, runUnattended } from './app/unattended';
import { doubtOnSetUp, lookOnOpening } from './app/watch/opening';
import { noteArrivals } from './app/watch/silent-bell';
import { reportStanding, watched } from './app/watch/watched';
import { sendChosenLetters, sendDueLetters, showUpcomingLetters } from './apps-script/letter-dialogs';
import { createPorts } from './apps-script/ports';
import {
  accountAddress,
  addMenu,
  askText,
  askYesNo,
  type MenuCommand,
  remark,
  showPage,
  tell,
} from './apps-script/screen';
import { HUMG_ANNUAL } from './regimes/humg-annual';
import { HUMG_MONTHLY } from './regimes/humg-monthly';
import { PROVISIONAL_CALENDAR } from './regimes/provisional-calendar';
import { WORKING_CALENDAR } from './regimes/working-calendar';
import { CLOSING_WORDS } from './text/closing';
import { describeDifference } from './text/comparison';
import { LINK } from './text/link';
import { MENU, MESSAGES } from './text/messages';
import { describeNewYear } from './text/new-year';
import { UPWARD_PAGE, upwardPage, upwardText } from './text/pages/upward-page';
import { PLAN_WORDS } from './text/registration';
import { REHEARSAL } from './text/rehearsal';
import { CHOOSING } from './text/reports';
import { WATCH } from './text/watch';

const COMMANDS: readonly MenuCommand[] = [
  { caption: MENU.collect, entry: 'collectNow' },
  { caption: MENU.remind, entry: 'remindNow' },
  { caption: MENU.preview, entry: 'previewUpcomingLetters' },
  { caption: MENU.sendNow, entry: 'sendLettersNow' },
  { caption: MENU.close, entry: 'closeMonth' },
  { caption: MENU.consolidate, entry: 'consolidate' },
  { caption: MENU.upwards, entry: 'reportUpwards' },
  { caption: MENU.print, entry: 'printReport' },
  { caption: MENU.check, entry: 'checkInputs' },
  { caption: MENU.rehearse, entry: 'rehearseYear' },
  { caption: MENU.rebuild, entry: 'rebuildNow' },
  { caption: MENU.newYear, entry: 'startYear' },
  { caption: MENU.link, entry: 'linkForm' },
  { caption: MENU.linkPlan, entry: 'linkPlanForm' },
  { caption: MENU.setUp, entry: 'setUp' },
];
const CATCH_UP: MenuCommand = { caption: MENU.catchUp, entry: 'catchUp' };

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
  const doubt = doubtOnSetUp(ports());
  if (doubt !== null && !askYesNo(SpreadsheetApp, doubt)) {
    tell(SpreadsheetApp, WATCH.setUpDeclined);
    return;
  }
  const { sheets, linkedQuestions, bells, toLink, planToLink } = prepare(
    ports(),
    HUMG_MONTHLY,
    [...WORKING_CALENDAR, ...PROVISIONAL_CALENDAR],
    HUMG_ANNUAL,
  );
  const linked = toLink !== null && askYesNo(SpreadsheetApp, toLink.summary) ? link(toLink) : null;
  const isPlanWanted = planToLink !== null && askYesNo(SpreadsheetApp, planToLink.summary);
  if (isPlanWanted) linkPlan(planToLink);
  if (linked === null && !isPlanWanted) rebuilt();
  reportStanding(ports());
  const done = MESSAGES.setUpDone(sheets, linked?.bells ?? bells);
  const questions = linked?.questions ?? linkedQuestions;
  if (questions > 0) tell(SpreadsheetApp, `${done}\n${LINK.done(questions)}`);
  else tell(SpreadsheetApp, toLink === null ? MESSAGES.setUpNeedsForm : `${done}\n${LINK.declined}`);
}

/** Menu: compares a form with the letter, shows the result, and links the form when the person agrees. */
export function linkForm(): void {
  const address = askText(SpreadsheetApp, LINK.askAddress(knownAddress(ports(), HUMG_MONTHLY)));
  if (address === null) return;
  const proposal = proposeLink(ports(), HUMG_MONTHLY, address);
  const isWanted = askYesNo(SpreadsheetApp, proposal.summary);
  tell(SpreadsheetApp, isWanted ? LINK.done(link(proposal).questions) : LINK.declined);
}

/** Menu: the same for the form of the annual plan. */
export function linkPlanForm(): void {
  const address = askText(SpreadsheetApp, LINK.askAddress(knownAddress(ports(), HUMG_MONTHLY, PLAN)));
  if (address === null) return;
  const proposal = proposeLink(ports(), HUMG_MONTHLY, address, PLAN_TARGET);
  const isWanted = askYesNo(SpreadsheetApp, proposal.summary);
  tell(SpreadsheetApp, isWanted ? PLAN_WORDS.linked(linkPlan(proposal).questions) : PLAN_WORDS.declined);
}

/** Menu: shows what is missing in a month, and freezes its figures when the person agrees. */
export function closeMonth(): void {
  const typed = askText(SpreadsheetApp, CLOSING_WORDS.askPeriod);
  if (typed === null) return;
  const plan = planClosing(ports(), HUMG_MONTHLY, typed);
  const { period, already, summary } = plan;
  if (already !== null) {
    // A closing that was cut off is completed by any run.
    collect(ports(), HUMG_MONTHLY, 'recent');
    tell(SpreadsheetApp, CLOSING_WORDS.already(period, already.at, already.by));
    return;
  }
  const account = accountAddress(Session);
  const name = askYesNo(SpreadsheetApp, summary) ? askText(SpreadsheetApp, CLOSING_WORDS.askName(account)) : null;
  if (name === null) {
    tell(SpreadsheetApp, CLOSING_WORDS.declined);
    return;
  }
  const closed = confirmClosing(ports(), HUMG_MONTHLY, plan, name === '' ? account : name);
  tell(SpreadsheetApp, CLOSING_WORDS.done(period, closed.reports, closed.organisations));
}

/** Menu: takes in what is new. */
export function collectNow(): void {
  const own = ports();
  const { isLinked, newVersions, isComplete, plan } = watched(own, 'collect', () =>
    collectBoth(own, REGIMES, 'every-answer'),
  );
  reportStanding(own);
  const collected = isLinked ? MESSAGES.collected(newVersions, isComplete && plan.isComplete) : MESSAGES.notLinked;
  tell(SpreadsheetApp, [collected, PLAN_WORDS.collected(plan.newVersions)].filter((part) => part !== '').join('\n'));
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
  sendChosenLetters(SpreadsheetApp, own, HUMG_MONTHLY, () =>
    watched(own, 'collect', () => collectThoroughly(own, REGIMES)),
  );
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
  const { problems, formNotes, bellNotes } = findProblems(ports(), HUMG_MONTHLY, HUMG_ANNUAL);
  const lines = problems.map(({ sheet, row, message }) => MESSAGES.place(sheet, row, message));
  const found = [
    lines.length === 0 ? MESSAGES.inputsFine : MESSAGES.inputProblems(lines),
    ...(formNotes.length === 0 ? [] : [MESSAGES.formNotes(formNotes)]),
    ...(bellNotes.length === 0 ? [] : [MESSAGES.bellNotes(bellNotes)]),
  ];
  tell(SpreadsheetApp, found.join('\n\n'));
  return { problems };
}

/** Menu: computes every generated sheet anew from the log. */
export function rebuildNow(): void {
  const { reports, cells, differences } = rebuilt();
  reportStanding(ports());
  const columnsOf = sheetColumns(HUMG_MONTHLY);
  const lines = differences.map((each) => describeDifference(each, columnsOf(each.sheet)));
  tell(SpreadsheetApp, MESSAGES.rebuilt(reports, cells, lines));
}

/** Menu: asks for a span and an organisation, and sums them up in "Tổng hợp". */
export function consolidate(): void {
  const known = knownChoice(ports(), HUMG_MONTHLY);
  const span = askText(SpreadsheetApp, CHOOSING.span(known.span));
  const unit = span === null ? null : askText(SpreadsheetApp, CHOOSING.unit(known.unit));
  if (span !== null && unit !== null) tell(SpreadsheetApp, chooseSpan(ports(), HUMG_MONTHLY, span, unit));
}

/** Menu: asks for the month that goes to the superior, writes its sheets, and offers their form filled in beforehand. */
export function reportUpwards(): void {
  const month = askText(SpreadsheetApp, CHOOSING.month(CHOOSING.latest));
  if (month === null) return;
  const page = sendUpwards(ports(), HUMG_MONTHLY, month);
  if (page.link === null) tell(SpreadsheetApp, upwardText(page));
  else {
    const html = upwardPage(page, page.link);
    showPage(SpreadsheetApp, HtmlService, { title: UPWARD_PAGE.title(page.month), html, width: 560, height: 300 });
  }
}

/** Menu: asks for an organisation and a month, and shows their report ready to print. */
export function printReport(): void {
  const unit = askText(SpreadsheetApp, CHOOSING.printUnit);
  const month = unit === null ? null : askText(SpreadsheetApp, CHOOSING.month(CHOOSING.latest));
  if (unit === null || month === null) return;
  showPage(SpreadsheetApp, HtmlService, { ...print(ports(), HUMG_MONTHLY, unit, month), width: 1000, height: 720 });
}

/** Callers: the printed reports of the last complete month as JSON text: names of files and pages. */
export function exportReports(): string {
  return JSON.stringify(reportPages(ports(), HUMG_MONTHLY));
}

/** Menu: asks for a year and writes to a scratch sheet what its deadlines and letters would be; sends nothing. */
export function rehearseYear(): void {
  const written = askText(SpreadsheetApp, REHEARSAL.askYear);
  if (written === null) return;
  const year = readYear(written);
  tell(SpreadsheetApp, REHEARSAL.done(year, REHEARSAL.summary(showRehearsal(ports(), HUMG_MONTHLY, year))));
}

/** Callers: a year's rehearsal as JSON text. */
export function exportRehearsal(year: unknown): string {
  return JSON.stringify(rehearse(ports(), HUMG_MONTHLY, readYear(year)), null, 2);
}

/** Menu: takes in what is new, says what the old year still lacks and what the new one needs. */
export function startYear(): void {
  tell(SpreadsheetApp, describeNewYear(turnYear(ports(), HUMG_MONTHLY)));
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
 * Trigger: every morning; looks at every response of both forms, then sends the day's letters. The event tells nothing.
 */
export function handleMorning(): void {
  const own = ports();
  if (own.bells.retire()) return;
  watched(own, 'morning', () => noteArrivals(own, runUnattended(own, REGIMES)));
  reportStanding(own);
}

/** Trigger, once: what a run had to leave, be it responses or letters. */
export function handlePostponed(): void {
  const own = ports();
  own.bells.stopRingingAgain();
  if (own.bells.retire()) return;
  watched(own, 'postponed', () => runUnattended(own, REGIMES));
  reportStanding(own);
}

const REGIMES = { monthly: HUMG_MONTHLY, annual: HUMG_ANNUAL };
const PLAN_TARGET = { regime: HUMG_ANNUAL, channel: PLAN };

function link(proposal: LinkProposal): Linked {
  const linked = confirmLink(ports(), HUMG_MONTHLY, proposal);
  rebuilt();
  return linked;
}

function linkPlan(proposal: LinkProposal): Linked {
  const own = ports();
  const linked = confirmLink(own, HUMG_MONTHLY, proposal, PLAN_TARGET);
  watched(own, 'collect', () => collectPlan(own, REGIMES, 'every-response'));
  watched(own, 'rebuild', () => rebuild(own, HUMG_MONTHLY));
  return linked;
}

function rebuilt(): Rebuilt {
  const own = ports();
  return watched(own, 'rebuild', () => {
    collectPlan(own, REGIMES, 'log-only');
    return rebuild(own, HUMG_MONTHLY);
  });
}

function ringing(takeIn: (own: Ports) => void): void {
  const own = ports();
  if (!own.bells.retire()) watched(own, 'bell', () => answerBell(own, () => takeIn(own)));
}

function ports(): Ports {
  return createPorts(sheetColumns(HUMG_MONTHLY));
}
