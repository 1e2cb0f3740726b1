// Rows of "Tổng quan" about what everything stands on: inputs, form, letters, the last comparison, the log.

import { periodOf } from '../../domain/calendar/period';
import { assignmentOddities } from '../../domain/regime/assignment';
import { formatItemList } from '../../domain/regime/item-list';
import { dayOfRow } from '../../domain/reminders/reminder-of-day';
import { formatDayMonth } from '../../text/dates';
import { MESSAGES } from '../../text/messages';
import { OVERVIEW } from '../../text/overview';
import type { PaintedCell } from '../ports';
import type { Projection } from '../project';
import { knownTypedOver, type LastCheck } from '../writing/last-check';
import { line } from './cells';

/** How the office's letters and sheets stand. */
export interface StandingFacts {
  /** Letters that did not go out, or of which nobody knows. */
  readonly unsent: readonly string[];
  /** Letters that wait for the next day's mail. */
  readonly postponed: number;
  /** The last comparison of the sheets with the log, null before the first. */
  readonly check: LastCheck | null;
}

/** The rows, in their order; those without anything to say are left out. */
export function stateLines(
  projection: Projection,
  { unsent, postponed, check }: StandingFacts,
): readonly (readonly PaintedCell[])[] {
  const { inputs } = projection;
  const { settings, questions, problems, items } = inputs;
  const unaddressed = inputs.organisations
    .filter(({ email, deputyEmail = '' }) => email === '' && deputyEmail === '')
    .map(({ name }) => name);
  const unnamed = items.filter(({ kind }) => kind === 'unclassified').map(({ no }) => no);
  const letterTroubles = [
    ...(unaddressed.length === 0 ? [] : [OVERVIEW.noAddress(unaddressed.join('; '))]),
    ...(postponed === 0 ? [] : [OVERVIEW.postponed(postponed)]),
    ...(unsent.length === 0 ? [] : [OVERVIEW.unsent(unsent.join('; '))]),
  ];
  return [
    line(
      OVERVIEW.inputs,
      problems.length === 0 ? OVERVIEW.none : String(problems.length),
      problems.map(({ sheet, row, message }) => MESSAGES.place(sheet, row, message)).join('\n'),
      problems.length === 0 ? '' : 'fault',
    ),
    ...assignmentLines(projection),
    line(
      OVERVIEW.form,
      questions.size === 0 ? OVERVIEW.notLinked : OVERVIEW.linked(questions.size),
      [
        ...(inputs.isLinkPending ? [OVERVIEW.linkPending] : []),
        ...(settings.formAddress === '' ? [] : [OVERVIEW.editAddress(settings.formAddress)]),
      ].join('. '),
      inputs.isLinkPending ? 'gap' : '',
    ),
    line(
      OVERVIEW.reminders,
      remindersText(settings),
      [reminderDays(projection), ...letterTroubles].filter((part) => part !== '').join('. '),
      letterTroubles.length === 0 ? '' : 'gap',
    ),
    ...(check === null ? [] : [checkLine(check)]),
    ...(projection.isSenderless
      ? [line(OVERVIEW.senders, OVERVIEW.noSenders, OVERVIEW.noSendersExplained, 'gap')]
      : []),
    ...(projection.unreadableVersions === 0
      ? []
      : [line(OVERVIEW.log, String(projection.unreadableVersions), OVERVIEW.logExplained, 'fault')]),
    line(OVERVIEW.unnamed, formatItemList(unnamed), OVERVIEW.unnamedExplained),
  ];
}

function checkLine(check: LastCheck): readonly PaintedCell[] {
  const typedOver = knownTypedOver(check);
  const isClean = typedOver.length === 0;
  const value = isClean ? OVERVIEW.checkedClean(check.cells) : OVERVIEW.checkedTyped(typedOver.length);
  return line(OVERVIEW.checked, value, typedOver.join('\n'), isClean ? 'good' : 'gap');
}

function assignmentLines({ inputs, today }: Projection): readonly (readonly PaintedCell[])[] {
  const { unassigned, shared } = assignmentOddities(inputs.items, inputs.organisations, periodOf(today));
  const sharedText = shared.map(({ item, organisations }) => OVERVIEW.sharedItem(item, organisations.join(', ')));
  return [
    ...(unassigned.length === 0
      ? []
      : [line(OVERVIEW.unassigned, formatItemList(unassigned), OVERVIEW.unassignedExplained, 'gap')]),
    ...(shared.length === 0 ? [] : [line(OVERVIEW.shared, sharedText.join('; '), OVERVIEW.sharedExplained, 'fault')]),
  ];
}

function reminderDays({ deadlines, today, inputs }: Projection): string {
  const deadline = deadlines.find(({ period }) => period === periodOf(today));
  if (deadline === undefined) return '';
  const days = inputs.schedule
    .filter(({ kind }) => kind === 'before' || kind === 'last-day')
    .map((row) => dayOfRow(inputs.calendar, row, deadline.due))
    .sort()
    .map(formatDayMonth);
  return OVERVIEW.reminderDays(days.join(', '));
}

function remindersText({ reminders, testAddress }: Projection['inputs']['settings']): string {
  if (!reminders) return OVERVIEW.remindersOff;
  return testAddress === '' ? OVERVIEW.remindersOn : OVERVIEW.remindersTried(testAddress);
}
