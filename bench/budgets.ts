// Counts what runs cost: service round trips and cells, for offices of different sizes.

import { readFileSync } from 'node:fs';
import type { Call, ExecutionReport, LocalHost } from '../host/types';
import { HUMG_MONTHLY } from '../src/regimes/humg-monthly';
import { SHEETS } from '../src/text/sheets';
import { createOffice, type OfficeSize } from './synthetic-office';

/** What a run cost. */
export interface Cost {
  /** Spreadsheet round trips: reads, and flushes of buffered writes. */
  readonly trips: number;
  /** The same without one read of each input sheet. */
  readonly tripsBeyondInputs: number;
  /** Buffered spreadsheet writes, which travel together with a flush. */
  readonly buffered: number;
  readonly cells: number;
}

/** Sheets that the office types into: a run reads each of them once. */
export const INPUT_SHEETS = Object.values(SHEETS).filter(({ kind }) => kind === 'input').length;

/** The cost of an execution, from the host's ledger of calls. */
export function costOf(report: ExecutionReport): Cost {
  const calls = report.calls.filter(isSpreadsheetCall);
  const trips = calls.filter(({ cost }) => cost === 'trip').length;
  return {
    trips,
    tripsBeyondInputs: trips - INPUT_SHEETS,
    buffered: calls.filter(({ cost }) => cost === 'buffered').length,
    cells: calls.reduce((sum, { cells }) => sum + cells, 0),
  };
}

/** One new response, when everybody's earlier months are in the workbook. `month` is the month of the new report. */
export function costOfOneResponse(size: OfficeSize, month: number): Cost {
  const { host, formId, submission } = createOffice(size);
  host.advanceTo(Date.parse(`2026-${String(month).padStart(2, '0')}-21T09:00:00+07:00`));
  host.submit(formId, submission(0, month));
  return costOf(lastIntake(host));
}

/** A second response for a month that has its report already, with another figure in Mục 24. */
export function costOfCorrection(size: OfficeSize, month: number): Cost {
  const { host, formId, submission } = createOffice(size);
  host.advanceTo(Date.parse(`2026-${String(month).padStart(2, '0')}-21T09:00:00+07:00`));
  host.submit(formId, submission(0, month));
  const { email, answers } = submission(0, month);
  host.submit(formId, { email, answers: answers.map((answer, place) => (place === 23 ? '7' : answer)) });
  return costOf(lastIntake(host));
}

function lastIntake(host: LocalHost): ExecutionReport {
  const report = host.executions[host.executions.length - 1];
  if (report?.entry !== 'handleFormSubmit' || report.error)
    throw new Error(`no clean intake: ${report?.error?.stack ?? ''}`);
  return report;
}

/**
 * The last evening: everybody's report of a month waits in the form, for no trigger ran meanwhile; one run takes them all in.
 * `month` is the month of the reports.
 */
export function costOfLastEvening(size: OfficeSize, month: number): Cost & { readonly versions: number } {
  const { host, formId, submission } = createOffice(size);
  host.advanceTo(Date.parse(`2026-${String(month).padStart(2, '0')}-27T20:00:00+07:00`));
  const before = loggedVersions(host);
  host.revokeAuthorization();
  for (let index = 0; index < size.organisations - 1; index += 1) host.submit(formId, submission(index, month));
  host.grantAuthorization();
  host.submit(formId, submission(size.organisations - 1, month));
  return { ...costOf(lastIntake(host)), versions: loggedVersions(host) - before };
}

function loggedVersions(host: LocalHost): number {
  const log = host.workbook().sheets.find(({ name }) => name === 'Nhật ký');
  return (log?.cells ?? []).filter(([first]) => first !== undefined && first.value !== '').length;
}

/** A rebuild of everything from the log. */
export function costOfRebuild(size: OfficeSize): Cost {
  return costOf(createOffice(size).run('rebuildNow'));
}

/** Closing a month that everybody has reported, with the dialogs; the months before it are closed already. */
export function costOfClosing(organisations: number): Cost & { readonly rows: number } {
  const { host, run } = createOffice({ organisations, months: [1, 2, 3] });
  host.advanceTo(Date.parse('2026-04-05T09:00:00+07:00'));
  const close = (period: string) => {
    host.answerNext('OK', period);
    host.answerNext('YES');
    host.answerNext('OK', 'Nguyễn Văn A (minh họa)');
    return run('closeMonth');
  };
  close('2026-01');
  close('2026-02');
  const cost = costOf(close('2026-03'));
  const book = host.workbook().sheets.find(({ name }) => name === SHEETS.closings.name);
  return { ...cost, rows: (book?.cells ?? []).filter(([first]) => first?.value === '2026-03').length };
}

/** What a morning on which every organisation is reminded costs. */
export interface ReminderCost {
  /** Mail calls about organisations, and those of the office's own summary. */
  readonly letters: number;
  readonly summaries: number;
  /** Trips of the whole run that sends them, beyond the input sheets. */
  readonly trips: number;
  /** The same of the run after it, which compares every sheet with the log. */
  readonly comparisonTrips: number;
}

/**
 * The mornings on which a deadline of 2026 reminds everybody, from 20/3, five working days before, to 30/3, the first one
 * overdue, and 29/7, on which the deadline of 28/7 has only just passed; `organisations` with nothing reported.
 */
export function costOfReminders(organisations: number): ReadonlyMap<string, ReminderCost> {
  return new Map(
    [
      { start: 3, days: ['2026-03-20', '2026-03-24', '2026-03-26', '2026-03-27', '2026-03-30'] },
      { start: 7, days: ['2026-07-29'] },
    ].flatMap(({ start, days }) => {
      const { host } = createOffice({ organisations, months: [], start });
      return days.map((day) => [day, costOfMorning(host, day)] as const);
    }),
  );
}

function costOfMorning(host: LocalHost, day: string): ReminderCost {
  host.advanceTo(Date.parse(`${day}T00:00:00+07:00`));
  const before = host.executions.length;
  host.advanceTo(Date.parse(`${day}T12:00:00+07:00`));
  const [morning, comparison, ...others] = host.executions.slice(before);
  if (morning?.entry !== 'handleMorning' || comparison?.entry !== 'handlePostponed' || others.length > 0)
    throw new Error(`not a morning and its comparison on ${day}`);
  const failed = [morning, comparison].find(({ error }) => error !== undefined);
  if (failed !== undefined) throw new Error(`no clean morning: ${failed.error?.stack ?? ''}`);
  const letters = mailCalls(morning);
  return {
    ...lettersOf(host, letters),
    trips: costOf(morning).tripsBeyondInputs,
    comparisonTrips: costOf(comparison).tripsBeyondInputs,
  };
}

function mailCalls({ calls }: ExecutionReport): number {
  return calls.filter(({ member }) => member === 'MailApp.sendEmail').length;
}

// Of the last letters of the outbox.
function lettersOf({ outbox }: LocalHost, count: number): Pick<ReminderCost, 'letters' | 'summaries'> {
  const last = outbox.slice(outbox.length - count);
  const summaries = last.filter(({ to }) => to === HUMG_MONTHLY.office.email).length;
  return { letters: count - summaries, summaries };
}

/** Service calls made by loading the bundle, and its size in bytes. */
export function costOfLoading(): { readonly calls: number; readonly bytes: number } {
  const { host } = createOffice({ organisations: 1, months: [] });
  // The bundle is loaded before its entry point is looked up: an entry that does not exist leaves only the loading.
  const report = host.run('noSuchEntryPoint');
  if (report.error === undefined) throw new Error('an entry point that does not exist ran');
  return { calls: report.calls.length, bytes: readFileSync('dist/Code.js').length };
}

function isSpreadsheetCall({ service }: Call): boolean {
  return service === 'SpreadsheetApp';
}
