// The entry points: what menus, triggers and callers name. Names are API and never change.

import { checkInputs as findProblems } from './app/check-inputs';
import { type Collected, collect, type Look, rebuild } from './app/collect';
import { exportSummary as summarise } from './app/export-summary';
import type { InputProblem } from './app/inputs/table';
import type { Ports } from './app/ports';
import { type Reminded, remind } from './app/remind';
import { setUp as prepare } from './app/set-up';
import { sheetColumns } from './app/sheet-columns';
import { createPorts } from './apps-script/ports';
import { addMenu, tell } from './apps-script/screen';
import { weekdayOf } from './domain/calendar/day';
import { dayOf, type Moment } from './domain/calendar/moment';
import { HUMG_MONTHLY } from './regimes/humg-monthly';
import { WORKING_CALENDAR } from './regimes/working-calendar';
import { MENU, MESSAGES } from './text/messages';

/** Simple trigger: adds the menu. */
export function onOpen(): void {
  addMenu(SpreadsheetApp, [
    { caption: MENU.collect, entry: 'collectNow' },
    { caption: MENU.remind, entry: 'remindNow' },
    { caption: MENU.check, entry: 'checkInputs' },
    { caption: MENU.rebuild, entry: 'rebuildNow' },
    { caption: MENU.setUp, entry: 'setUp' },
  ]);
}

/** Menu: prepares the workbook, links the form, installs the triggers. */
export function setUp(): void {
  const { sheets, linkedQuestions, bells } = prepare(ports(), HUMG_MONTHLY, WORKING_CALENDAR);
  rebuild(ports(), HUMG_MONTHLY);
  const done = MESSAGES.setUpDone(sheets, bells);
  tell(
    SpreadsheetApp,
    linkedQuestions === 0 ? MESSAGES.setUpNeedsForm : `${done}\n${MESSAGES.linked(linkedQuestions)}`,
  );
}

/** Menu: takes in what is new. */
export function collectNow(): void {
  const { isLinked, newVersions } = collect(ports(), HUMG_MONTHLY, 'every-answer');
  tell(SpreadsheetApp, isLinked ? MESSAGES.collected(newVersions) : MESSAGES.notLinked);
}

/** Menu: takes in what is new, then sends today's reminders. */
export function remindNow(): void {
  const { isLinked, sent, postponed } = collectAndRemind();
  tell(SpreadsheetApp, isLinked ? MESSAGES.reminded(sent, postponed) : MESSAGES.notLinked);
}

/** Menu: says which rows of the input sheets need mending; returns them for callers. */
export function checkInputs(): { readonly problems: readonly InputProblem[] } {
  const problems = findProblems(ports(), HUMG_MONTHLY);
  const lines = problems.map(({ sheet, row, message }) => MESSAGES.place(sheet, row, message));
  tell(SpreadsheetApp, lines.length === 0 ? MESSAGES.inputsFine : MESSAGES.inputProblems(lines));
  return { problems };
}

/** Menu: computes every generated sheet anew from the log. */
export function rebuildNow(): void {
  tell(SpreadsheetApp, MESSAGES.rebuilt(rebuild(ports(), HUMG_MONTHLY).reports.length));
}

/** Callers: the year as JSON text. */
export function exportSummary(): string {
  return JSON.stringify(summarise(ports(), HUMG_MONTHLY), null, 2);
}

/** Trigger: a response came; the event is only a bell. */
export function handleFormSubmit(): void {
  collect(ports(), HUMG_MONTHLY, 'recent');
}

/** Trigger: every morning; looks at every response of the form, then sends the day's reminders. */
export function handleMorning(): void {
  collectAndRemind();
}

/** Trigger, once: the letters that yesterday's mail did not allow. */
export function handlePostponed(): void {
  ports().bells.stopRingingAgain();
  collectAndRemind();
}

function collectAndRemind(): Reminded & Pick<Collected, 'isLinked'> {
  const own = ports();
  const collected = collect(own, HUMG_MONTHLY, lookOfDay(own.clock.now()));
  return { ...remind(own, HUMG_MONTHLY, collected), isLinked: collected.isLinked };
}

// Once a week everything is read again, since nobody documents that an edit always moves a response's time.
function lookOfDay(now: Moment): Look {
  return weekdayOf(dayOf(now)) === 1 ? 'every-answer' : 'every-response';
}

function ports(): Ports {
  return createPorts(sheetColumns(HUMG_MONTHLY));
}
