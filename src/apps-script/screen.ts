// Talks to the person at the screen: the menu, and messages.

import { MENU } from '../text/messages';

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
