// Says at the screen what collecting, checking and rebuilding found.

import type { Check } from '../app/check-inputs';
import type { Collected, Rebuilt } from '../app/intake/collect';
import type { CollectedPlan } from '../app/registration/collect-plan';
import type { SheetColumns } from '../app/sheet-columns';
import { describeDifference } from '../text/comparison';
import { MESSAGES } from '../text/messages';
import { PLAN_WORDS } from '../text/registration';
import { tell } from './screen';

type Screen = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

/** How many versions came in, of both forms. */
export function tellCollected(
  screen: Screen,
  { isLinked, newVersions, isComplete, plan }: Collected & { readonly plan: CollectedPlan },
): void {
  const collected = isLinked ? MESSAGES.collected(newVersions, isComplete && plan.isComplete) : MESSAGES.notLinked;
  tell(screen, [collected, PLAN_WORDS.collected(plan.newVersions)].filter((part) => part !== '').join('\n'));
}

/** Which rows need mending, and how the form and the automatic runs stand. */
export function tellProblems(screen: Screen, { problems, formNotes, bellNotes }: Check): void {
  const lines = problems.map(({ sheet, row, message }) => MESSAGES.place(sheet, row, message));
  const found = [
    lines.length === 0 ? MESSAGES.inputsFine : MESSAGES.inputProblems(lines),
    ...(formNotes.length === 0 ? [] : [MESSAGES.formNotes(formNotes)]),
    ...(bellNotes.length === 0 ? [] : [MESSAGES.bellNotes(bellNotes)]),
  ];
  tell(screen, found.join('\n\n'));
}

/** Where the sheets did not hold what the log says. */
export function tellRebuilt(screen: Screen, { reports, cells, differences }: Rebuilt, columnsOf: SheetColumns): void {
  const lines = differences.map((each) => describeDifference(each, columnsOf(each.sheet)));
  tell(screen, MESSAGES.rebuilt(reports, cells, lines));
}
