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

/**
 * The codes of the rows that are selected in "Theo dõi nộp", in one block or several, each once; none where another sheet is open.
 * Called from menu commands only.
 */
export function selectedUnits(app: GoogleAppsScript.Spreadsheet.SpreadsheetApp): readonly string[] {
  const { name, frozenRows } = SHEETS.tracking;
  const list: GoogleAppsScript.Spreadsheet.RangeList | null = app.getActiveRangeList();
  const blocks = (list?.getRanges() ?? [])
    .filter((range) => range.getSheet().getName() === name)
    .map((range) => ({ first: Math.max(range.getRow(), frozenRows + 1), last: range.getLastRow() }))
    .filter(({ first, last }) => first <= last);
  const sheet = app.getActive().getSheetByName(name);
  if (blocks.length === 0 || sheet === null) return [];
  const top = Math.min(...blocks.map(({ first }) => first));
  const bottom = Math.max(...blocks.map(({ last }) => last));
  const codes = sheet
    .getRange(top, 1, bottom - top + 1, 1)
    .getDisplayValues()
    .map(([code = '']) => code.trim());
  const isSelected = (row: number) => blocks.some(({ first, last }) => first <= row && row <= last);
  return [...new Set(codes.filter((code, place) => code !== '' && isSelected(top + place)))];
}

/** The address of the account that a menu command runs as. */
export function accountAddress(session: GoogleAppsScript.Base.Session): string {
  return session.getEffectiveUser().getEmail();
}
