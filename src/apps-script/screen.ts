// Talks to the person at the screen: the menu, messages, questions.

import { MENU } from '../text/messages';
import { SHEETS } from '../text/sheets';

/** A menu command: caption and the entry point it calls. */
export interface MenuCommand {
  readonly caption: string;
  readonly entry: string;
}

/** Adds the add-on's menu; the last command stands apart. */
export function addMenu(app: GoogleAppsScript.Spreadsheet.SpreadsheetApp, commands: readonly MenuCommand[]): void {
  const menu = app.getUi().createMenu(MENU.title);
  commands.forEach(({ caption, entry }, index) => {
    if (index === commands.length - 1) menu.addSeparator();
    menu.addItem(caption, entry);
  });
  menu.addToUi();
}

/** Shows a message and waits until it is closed. Called from menu commands only. */
export function tell(app: GoogleAppsScript.Spreadsheet.SpreadsheetApp, message: string): void {
  app.getUi().alert(MENU.title, message, app.getUi().ButtonSet.OK);
}

/** Shows a remark in the corner until somebody closes it; needs nobody's consent. */
export function remark(app: GoogleAppsScript.Spreadsheet.SpreadsheetApp, message: string): void {
  const untilClosed = -1;
  app.getActive().toast(message, MENU.title, untilClosed);
}

/** Asks for a line of text; null when the person cancels. Called from menu commands only, and never with the lock held. */
export function askText(app: GoogleAppsScript.Spreadsheet.SpreadsheetApp, question: string): string | null {
  const ui = app.getUi();
  const given = ui.prompt(MENU.title, question, ui.ButtonSet.OK_CANCEL);
  return given.getSelectedButton() === ui.Button.OK ? given.getResponseText().trim() : null;
}

/** Shows a page over the sheet; the run goes on. Called from menu commands only. */
export function showPage(
  app: GoogleAppsScript.Spreadsheet.SpreadsheetApp,
  pages: GoogleAppsScript.HTML.HtmlService,
  { title, html, width, height }: { title: string; html: string; width: number; height: number },
): void {
  app.getUi().showModalDialog(pages.createHtmlOutput(html).setWidth(width).setHeight(height), title);
}

/** Asks a question; closing the dialog is a no. Called from menu commands only, and never with the lock held. */
export function askYesNo(app: GoogleAppsScript.Spreadsheet.SpreadsheetApp, question: string): boolean {
  const ui = app.getUi();
  return ui.alert(MENU.title, question, ui.ButtonSet.YES_NO) === ui.Button.YES;
}

/** The codes of the rows that are selected in "Theo dõi nộp"; none where another sheet is open. Called from menu commands only. */
export function selectedUnits(app: GoogleAppsScript.Spreadsheet.SpreadsheetApp): readonly string[] {
  const range: GoogleAppsScript.Spreadsheet.Range | null = app.getActiveRange();
  const sheet = range?.getSheet();
  if (!range || !sheet || sheet.getName() !== SHEETS.tracking.name) return [];
  const first = Math.max(range.getRow(), SHEETS.tracking.frozenRows + 1);
  const count = range.getLastRow() - first + 1;
  if (count < 1) return [];
  const cells = sheet.getRange(first, 1, count, 1).getDisplayValues();
  return cells.map(([code = '']) => code.trim()).filter((code) => code !== '');
}

/** The address of the account that a menu command runs as. */
export function accountAddress(session: GoogleAppsScript.Base.Session): string {
  return session.getEffectiveUser().getEmail();
}
