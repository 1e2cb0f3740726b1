// The dialogs of the report commands: which span, month or organisation, and the page or sentence that answers.

import type { Ports } from '../app/ports';
import { readYear } from '../app/rehearsal/rehearse';
import { showRehearsal } from '../app/rehearsal/show-rehearsal';
import { chooseSpan, knownChoice } from '../app/reports/choose-reports';
import { printReport } from '../app/reports/print-report';
import { reportUpwards } from '../app/reports/report-upwards';
import type { Regime } from '../domain/regime/regime';
import { UPWARD_PAGE, upwardPage, upwardText } from '../text/pages/upward-page';
import { REHEARSAL } from '../text/rehearsal';
import { CHOOSING } from '../text/reports';
import { askText, showPage, tell } from './screen';

type Screen = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Pages = GoogleAppsScript.HTML.HtmlService;

/** Asks for a span and an organisation, and sums them up in "Tổng hợp". `ports` are made anew after each dialog. */
export function sumUpSpan(screen: Screen, ports: () => Ports, regime: Regime): void {
  const known = knownChoice(ports(), regime);
  const span = askText(screen, CHOOSING.span(known.span));
  const unit = span === null ? null : askText(screen, CHOOSING.unit(known.unit));
  if (span !== null && unit !== null) tell(screen, chooseSpan(ports(), regime, span, unit));
}

/** Asks for the month that goes to the superior, writes its sheets, and offers their form filled in beforehand. */
export function showUpwardReport(screen: Screen, pages: Pages, ports: () => Ports, regime: Regime): void {
  const month = askText(screen, CHOOSING.month(CHOOSING.latest));
  if (month === null) return;
  const page = reportUpwards(ports(), regime, month);
  if (page.link === null) tell(screen, upwardText(page));
  else {
    const html = upwardPage(page, page.link);
    showPage(screen, pages, { title: UPWARD_PAGE.title(page.month), html, width: 560, height: 300 });
  }
}

/** Asks for an organisation and a month, and shows their report ready to print. */
export function showPrintedReport(screen: Screen, pages: Pages, ports: () => Ports, regime: Regime): void {
  const unit = askText(screen, CHOOSING.printUnit);
  const month = unit === null ? null : askText(screen, CHOOSING.month(CHOOSING.latest));
  if (unit === null || month === null) return;
  showPage(screen, pages, { ...printReport(ports(), regime, unit, month), width: 1000, height: 720 });
}

/** Asks for a year and writes to a scratch sheet what its deadlines and letters would be; sends nothing. */
export function rehearseChosenYear(screen: Screen, ports: () => Ports, regime: Regime): void {
  const written = askText(screen, REHEARSAL.askYear);
  if (written === null) return;
  const year = readYear(written);
  tell(screen, REHEARSAL.done(year, REHEARSAL.summary(showRehearsal(ports(), regime, year))));
}
