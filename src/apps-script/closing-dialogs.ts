// The dialogs of closing a month: what is missing in it, in whose name it is closed, and what was frozen.

import { confirmClosing, planClosing } from '../app/closing/close-month';
import { collect } from '../app/intake/collect';
import type { Ports } from '../app/ports';
import type { Regime } from '../domain/regime/regime';
import { CLOSING_WORDS } from '../text/closing';
import { accountAddress, askText, askYesNo, tell } from './screen';

/** Shows what is missing in a month, and freezes its figures when the person agrees. `ports` are made anew after each dialog. */
export function closeChosenMonth(
  screen: GoogleAppsScript.Spreadsheet.SpreadsheetApp,
  session: GoogleAppsScript.Base.Session,
  ports: () => Ports,
  regime: Regime,
): void {
  const typed = askText(screen, CLOSING_WORDS.askPeriod);
  if (typed === null) return;
  const plan = planClosing(ports(), regime, typed);
  const { period, already, summary } = plan;
  if (already !== null) {
    // A closing that was cut off is completed by any run.
    collect(ports(), regime, 'recent');
    tell(screen, CLOSING_WORDS.already(period, already.at, already.by));
    return;
  }
  const account = accountAddress(session);
  const name = askYesNo(screen, summary) ? askText(screen, CLOSING_WORDS.askName(account)) : null;
  if (name === null) {
    tell(screen, CLOSING_WORDS.declined);
    return;
  }
  const closed = confirmClosing(ports(), regime, plan, name === '' ? account : name);
  tell(screen, CLOSING_WORDS.done(period, closed.reports, closed.organisations));
}
