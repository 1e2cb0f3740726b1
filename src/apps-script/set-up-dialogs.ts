// The dialogs of setting up: what is in doubt, how a form compares with the letter, and what was done.

import { PLAN } from '../app/intake/channel';
import { knownAddress, proposeLink } from '../app/linking/link-form';
import type { Ports } from '../app/ports';
import { linkMonthly, linkPlan, planTarget, rebuildAll } from '../app/rebuild-all';
import type { PlanRegimes } from '../app/registration/collect-plan';
import { setUp } from '../app/set-up';
import { doubtOnSetUp } from '../app/watch/opening';
import { reportStanding } from '../app/watch/watched';
import type { CalendarEntry } from '../domain/calendar/working-day';
import { LINK } from '../text/link';
import { MESSAGES } from '../text/messages';
import { PLAN_WORDS } from '../text/registration';
import { WATCH } from '../text/watch';
import { askText, askYesNo, tell } from './screen';

type Screen = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

/**
 * Prepares the workbook, offers to link forms that are not linked yet, installs the triggers. `ports` are made anew after each dialog:
 * the workbook may have changed while somebody read.
 */
export function setUpWorkbook(
  screen: Screen,
  ports: () => Ports,
  regimes: PlanRegimes,
  calendar: readonly CalendarEntry[],
): void {
  const doubt = doubtOnSetUp(ports());
  if (doubt !== null && !askYesNo(screen, doubt)) {
    tell(screen, WATCH.setUpDeclined);
    return;
  }
  const { sheets, linkedQuestions, bells, toLink, planToLink } = setUp(
    ports(),
    regimes.monthly,
    calendar,
    regimes.annual,
  );
  const linked = toLink !== null && askYesNo(screen, toLink.summary) ? linkMonthly(ports(), regimes, toLink) : null;
  const isPlanWanted = planToLink !== null && askYesNo(screen, planToLink.summary);
  if (isPlanWanted) linkPlan(ports(), regimes, planToLink);
  if (linked === null && !isPlanWanted) rebuildAll(ports(), regimes);
  reportStanding(ports());
  const done = MESSAGES.setUpDone(sheets, linked?.bells ?? bells);
  const questions = linked?.questions ?? linkedQuestions;
  if (questions > 0) tell(screen, `${done}\n${LINK.done(questions)}`);
  else tell(screen, toLink === null ? MESSAGES.setUpNeedsForm : `${done}\n${LINK.declined}`);
}

/** Compares a form with the letter, shows the result, and links the form when the person agrees. */
export function linkMonthlyForm(screen: Screen, ports: () => Ports, regimes: PlanRegimes): void {
  const address = askText(screen, LINK.askAddress(knownAddress(ports(), regimes.monthly)));
  if (address === null) return;
  const proposal = proposeLink(ports(), regimes.monthly, address);
  const isWanted = askYesNo(screen, proposal.summary);
  tell(screen, isWanted ? LINK.done(linkMonthly(ports(), regimes, proposal).questions) : LINK.declined);
}

/** The same for the form of the annual plan. */
export function linkFormOfPlan(screen: Screen, ports: () => Ports, regimes: PlanRegimes): void {
  const address = askText(screen, LINK.askAddress(knownAddress(ports(), regimes.monthly, PLAN)));
  if (address === null) return;
  const proposal = proposeLink(ports(), regimes.monthly, address, planTarget(regimes));
  const isWanted = askYesNo(screen, proposal.summary);
  tell(screen, isWanted ? PLAN_WORDS.linked(linkPlan(ports(), regimes, proposal).questions) : PLAN_WORDS.declined);
}
