// Lives through the workspace on a host: sets up, submits the responses at their times, lets the clock run.

import type { ExecutionReport, FormDefinition, Host, Instant } from '../types';
import type { TimedClosing } from './closings-file';
import type { InputTable } from './input-files';
import type { NewYearFiles } from './new-year-files';
import type { WorkspaceProblem } from './problem';
import type { TimedSubmission } from './responses-file';
import { type FindOrigin, seedInputs, typeInput } from './seed-inputs';
import { RUN } from './text';

/** An execution of the add-on threw: nothing after it can be trusted. */
export class FailedExecution extends Error {
  readonly report: ExecutionReport;

  constructor(report: ExecutionReport) {
    super(report.error?.message ?? '');
    this.name = 'FailedExecution';
    this.report = report;
  }
}

/** A workbook set up and linked to its form, ready for responses; or the problems the add-on found in its inputs. */
export interface Prepared {
  readonly formId: string;
  /** The form of the annual plan, where there is one. */
  readonly planFormId?: string;
  readonly problems: readonly WorkspaceProblem[];
}

/** Throws the first failed execution after the `seen` first ones; returns how many there are now. */
function inspect(host: Host, seen: number): number {
  const failed = host.executions.slice(seen).find(({ error }) => error !== undefined);
  if (failed) throw new FailedExecution(failed);
  return host.executions.length;
}

function run(host: Host, entry: string, ...args: readonly unknown[]): unknown {
  const report = host.run(entry, ...args);
  if (report.error) throw new FailedExecution(report);
  return report.result;
}

/** A problem as the add-on reports it: a row of a sheet and a sentence. */
interface SheetProblem {
  readonly sheet: string;
  readonly row: number;
  readonly message: string;
}

function isSheetProblem(value: unknown): value is SheetProblem {
  const { sheet, row, message } = (value ?? {}) as Partial<SheetProblem>;
  return typeof sheet === 'string' && typeof row === 'number' && typeof message === 'string';
}

function inputProblems(result: unknown, findOrigin: FindOrigin): WorkspaceProblem[] {
  const { problems } = (result ?? {}) as { readonly problems?: unknown };
  if (!Array.isArray(problems) || !problems.every(isSheetProblem)) throw new Error(RUN.badResult('checkInputs'));
  return problems.map(({ sheet, row, message }) => ({ ...findOrigin(sheet, row), message }));
}

/**
 * Creates the forms and the sheets, types the inputs and links the forms. Throws FailedExecution.
 *
 * @example prepare(host, form, inputs) // { formId: 'f1', problems: [{ file: 'don-vi.csv', line: 7, message: '…' }] }
 */
export function prepare(
  host: Host,
  form: FormDefinition,
  inputs: readonly InputTable[],
  planForm?: FormDefinition,
): Prepared {
  const { id, editUrl } = host.createForm(form);
  const plan = planForm && host.createForm(planForm);
  run(host, 'setUp');
  const findOrigin = seedInputs(host, inputs, editUrl, plan?.editUrl);
  run(host, 'setUp');
  const problems = inputProblems(run(host, 'checkInputs'), findOrigin);
  inspect(host, 0);
  return { formId: id, ...(plan && { planFormId: plan.id }), problems };
}

/** The registrations of the annual plan, and their form. */
export interface PlayedPlan {
  readonly formId: string;
  readonly registrations: readonly TimedSubmission[];
}

/**
 * Submits the responses and closes the months, each at its time, and runs the clock on to `today`; triggers fire on the
 * way. Later responses are left out and counted. Throws FailedExecution as soon as an execution has failed.
 *
 * @example play(host, formId, responses, [], today) // 2: two responses lie after today
 */
export function play(
  host: Host,
  formId: string,
  responses: readonly TimedSubmission[],
  closings: readonly TimedClosing[],
  today: Instant,
  plan?: PlayedPlan,
): number {
  const submissions = [
    ...(plan?.registrations ?? []).map((each) => ({ ...each, form: plan?.formId ?? '' })),
    ...responses.map((each) => ({ ...each, form: formId })),
  ];
  const acts: readonly TimedAct[] = [
    ...submissions.map(({ at, submission, form }) => ({ at, act: () => host.submit(form, submission) })),
    ...closings.map(({ at, period, by }) => ({ at, act: () => run(host, 'closePeriod', period, by) })),
  ];
  let seen = inspect(host, 0);
  for (const { at, act } of [...acts].sort((a, b) => a.at - b.at)) {
    if (at > today) break;
    host.advanceTo(at);
    act();
    seen = inspect(host, seen);
  }
  host.advanceTo(today);
  inspect(host, seen);
  return submissions.filter(({ at }) => at > today).length;
}

interface TimedAct {
  readonly at: Instant;
  readonly act: () => unknown;
}

/**
 * Goes on to the turn of the year: submits what comes after, types what the office does then, and runs its command. Counts
 * the responses that come later still. Throws FailedExecution.
 */
export function playNewYear(host: Host, formId: string, { responses, inputs }: NewYearFiles, until: Instant): number {
  const later = play(host, formId, responses, [], until);
  for (const input of inputs) typeInput(host, input);
  run(host, 'startYear');
  return later;
}

/** The text of summary.json, as the add-on writes it. Throws FailedExecution. */
export function summaryText(host: Host): string {
  return exportedText(host, 'exportSummary');
}

/** The printed reports, as the add-on hands them out. Throws FailedExecution. */
export function reportsText(host: Host): string {
  return exportedText(host, 'exportReports');
}

function exportedText(host: Host, entry: 'exportSummary' | 'exportReports'): string {
  const text = run(host, entry);
  if (typeof text !== 'string') throw new Error(RUN.badResult(entry));
  return text;
}

/** A year's rehearsal as JSON text, as the add-on writes it. Throws FailedExecution. */
export function rehearsalText(host: Host, year: number): string {
  const text = run(host, 'exportRehearsal', year);
  if (typeof text !== 'string') throw new Error(RUN.badResult('exportRehearsal'));
  return text;
}
