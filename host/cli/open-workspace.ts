// Opens a workspace on a host: reads its files, sets the workbook up, and says what there is to mend.

import { join } from 'node:path';
import type { Host, HostOptions, Instant } from '../types';
import type { TimedClosing } from './closings-file';
import { firstOfMarch } from './hanoi-time';
import type { NewYearFiles } from './new-year-files';
import type { StartOptions } from './options';
import type { WorkspaceProblem } from './problem';
import type { TimedSubmission } from './responses-file';
import { type PlayedPlan, prepare } from './simulate';
import { COMMAND, problemSentence, RUN } from './text';
import { readWorkspace, type WorkspaceReading } from './workspace';

/** What the run needs from outside; tests bring their own. */
export interface StartContext {
  /** The folder of the package: dist/ and samples/ are in it. */
  readonly root: string;
  readonly createHost: (options: HostOptions) => Host;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
}

/** A workbook that is set up and linked to its form, and the responses that wait to be submitted. */
export interface OpenedWorkspace {
  readonly host: Host;
  readonly formId: string;
  readonly responses: readonly TimedSubmission[];
  /** The months that the office closes, each at its time. */
  readonly closings: readonly TimedClosing[];
  /** The form of the annual plan with its registrations, where the workspace has one. */
  readonly plan?: PlayedPlan;
  /** What comes after the workspace's year, where it has that. */
  readonly newYear?: NewYearFiles;
}

const MOST_PROBLEMS = 50;

/** The clock starts with the first response or registration; without one, in the month of the letter. */
function startOf({ responses = [], registrations = [] }: WorkspaceReading, today: Instant): Instant {
  const first = [responses[0], registrations[0]].flatMap((each) => (each && each.at <= today ? [each.at] : []));
  return Math.min(today, ...(first.length > 0 ? first : [firstOfMarch(today)]));
}

function openHost(context: StartContext, now: Instant): Host {
  return context.createHost({
    bundle: join(context.root, 'dist'),
    now,
    locale: 'vi',
    account: { email: 'van-phong@humg.test', kind: 'workspace' },
    spreadsheetName: RUN.spreadsheetName,
  });
}

function complainAbout(problems: readonly WorkspaceProblem[], complain: StartContext['complain']): void {
  for (const problem of problems.slice(0, MOST_PROBLEMS)) complain(problemSentence(problem));
  if (problems.length > MOST_PROBLEMS) complain(COMMAND.moreProblems(problems.length - MOST_PROBLEMS));
  complain(COMMAND.notWritten);
}

/** Reads and sets up; undefined when the workspace has problems, which have been printed by then. Throws FailedExecution. */
export function openWorkspace(
  context: StartContext,
  { workspace, today }: Pick<StartOptions, 'workspace' | 'today'>,
): OpenedWorkspace | undefined {
  const samples = join(context.root, 'samples');
  const reading = readWorkspace(workspace ?? samples, samples);
  const { form, inputs, responses, closings, planForm, registrations = [], newYear } = reading;
  for (const note of reading.notes) context.print(note);
  if (!form || !inputs) {
    complainAbout(reading.problems, context.complain);
    return undefined;
  }
  const host = openHost(context, startOf(reading, today));
  // The add-on judges the inputs even when the responses are wrong: one run then names everything there is to mend.
  const prepared = prepare(host, form, inputs, planForm);
  const problems = [...reading.problems, ...prepared.problems];
  if (problems.length > 0 || !responses) {
    complainAbout(problems, context.complain);
    return undefined;
  }
  const { formId, planFormId } = prepared;
  return {
    host,
    formId,
    responses,
    closings,
    ...(newYear && { newYear }),
    ...(planFormId !== undefined && { plan: { formId: planFormId, registrations } }),
  };
}
