// Runs `npm start`: from the words on the command line to the files, the table and the exit status.

import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Host, HostOptions, Instant } from '../types';
import { deliverLetters } from './deliver-letters';
import { firstOfMarch, timeText } from './hanoi-time';
import { readOptions, type StartOptions } from './options';
import { summaryTable } from './print-summary';
import type { WorkspaceProblem } from './problem';
import { parseReportPages } from './report-pages';
import { FailedExecution, play, prepare, reportsText, summaryText } from './simulate';
import { parseSummary } from './summary';
import { COMMAND, problemSentence, RUN, SUMMARY } from './text';
import { readWorkspace, type WorkspaceReading } from './workspace';
import { outObjection, type Results, writeOut } from './write-out';

/** What the run needs from outside; tests bring their own. */
export interface StartContext {
  /** The folder of the package: dist/ and samples/ are in it. */
  readonly root: string;
  readonly createHost: (options: HostOptions) => Host;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
}

const DONE = 0;
const FAILED = 1;
const MISUSED = 2;

const MOST_PROBLEMS = 50;

/** The clock starts with the first response; without one, in the month of the letter. */
function startOf({ responses = [] }: WorkspaceReading, today: Instant): Instant {
  const [first] = responses;
  return Math.min(today, first && first.at <= today ? first.at : firstOfMarch(today));
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

/** Reads and simulates; undefined when the workspace has problems, which have been printed by then. */
function simulate(context: StartContext, { workspace, today }: StartOptions): Results | undefined {
  const samples = join(context.root, 'samples');
  const reading = readWorkspace(workspace ?? samples, samples);
  const { form, inputs, responses } = reading;
  for (const note of reading.notes) context.print(note);
  if (!form || !inputs) {
    complainAbout(reading.problems, context.complain);
    return undefined;
  }
  const host = openHost(context, startOf(reading, today));
  // The add-on judges the inputs even when the responses are wrong: one run then names everything there is to mend.
  const prepared = prepare(host, form, inputs);
  const problems = [...reading.problems, ...prepared.problems];
  if (problems.length > 0 || !responses) {
    complainAbout(problems, context.complain);
    return undefined;
  }
  const later = play(host, prepared.formId, responses, today);
  if (later > 0) context.print(RUN.laterResponses(later, timeText(today)));
  const summary = summaryText(host);
  const reports = parseReportPages(reportsText(host));
  return { workbook: host.workbook(), letters: host.outbox, summary, reports };
}

async function keep(context: StartContext, { out, today }: StartOptions, results: Results): Promise<void> {
  const summary = parseSummary(results.summary);
  const files = await writeOut(resolve(out), results);
  context.print('');
  context.print(SUMMARY.title(String(summary.year), timeText(today)));
  context.print('');
  context.print(summaryTable(summary));
  context.print('');
  context.print(SUMMARY.files(files, results.letters.length, results.reports.length));
}

function complainOf(error: unknown, isVerbose: boolean, complain: StartContext['complain']): void {
  const { message, stack = '' } = error as Error;
  const execution = error instanceof FailedExecution ? error.report : undefined;
  complain(
    execution ? RUN.failedExecution(execution.entry, timeText(execution.at), message) : COMMAND.unexpected(message),
  );
  complain(isVerbose ? (execution?.error?.stack ?? stack) : COMMAND.moreDetails);
  complain(COMMAND.notWritten);
}

/** Sends the letters to the mail server, when one was named; true when all is well. */
async function send(context: StartContext, { smtp }: StartOptions, { letters }: Results): Promise<boolean> {
  if (smtp === undefined) return true;
  const server = `${smtp.host}:${smtp.port}`;
  try {
    await deliverLetters(letters, smtp);
    context.print(SUMMARY.delivered(letters.length, server));
    return true;
  } catch (error) {
    context.complain(COMMAND.notDelivered(server, (error as Error).message));
    return false;
  }
}

function misuse({ workspace, out }: StartOptions): string | undefined {
  const isFolder = workspace === undefined || (existsSync(workspace) && statSync(workspace).isDirectory());
  return isFolder ? outObjection(resolve(out)) : COMMAND.noWorkspace(workspace);
}

/**
 * Runs `npm start` with these words and gives the exit status: 0 done, 1 the files, the add-on or the mail server are
 * wrong, 2 the words are. Nothing is written unless it is 0, or only the mail server failed.
 *
 * @example await runStart(['--out', 'out'], { root, createHost, print: console.log, complain: console.error }) // 0
 */
export async function runStart(args: readonly string[], context: StartContext): Promise<number> {
  const reading = readOptions(args);
  if (reading.kind === 'help') {
    context.print(COMMAND.usage);
    return DONE;
  }
  const refusal = reading.kind === 'refused' ? reading.sentence : misuse(reading.options);
  if (reading.kind === 'refused' || refusal !== undefined) {
    context.complain(refusal ?? '');
    return MISUSED;
  }
  const { options } = reading;
  try {
    const results = simulate(context, options);
    if (!results) return FAILED;
    await keep(context, options, results);
    return (await send(context, options, results)) ? DONE : FAILED;
  } catch (error) {
    complainOf(error, options.verbose, context.complain);
    return FAILED;
  }
}
