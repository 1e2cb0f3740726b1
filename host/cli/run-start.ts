// Runs `npm start`: from the words on the command line to the files, the table and the exit status.

import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { deliverLetters } from './deliver-letters';
import { timeText, turnOfYear } from './hanoi-time';
import { openWorkspace, type StartContext } from './open-workspace';
import { readOptions, type StartOptions } from './options';
import { summaryTable } from './print-summary';
import { rehearse } from './rehearse';
import { parseReportPages } from './report-pages';
import { FailedExecution, play, playNewYear, reportsText, summaryText } from './simulate';
import { parseSummary } from './summary';
import { COMMAND, RUN, SUMMARY } from './text';
import { outObjection, type Results, writeOut } from './write-out';

const DONE = 0;
const FAILED = 1;
const MISUSED = 2;

/** Reads and simulates; undefined when the workspace has problems, which have been printed by then. */
function simulate(context: StartContext, options: StartOptions): Results | undefined {
  const opened = openWorkspace(context, options);
  if (opened === undefined) return undefined;
  const { host, formId, responses, closings, plan, newYear } = opened;
  const { today } = options;
  const later = play(host, formId, responses, closings, today, plan);
  if (later > 0) context.print(RUN.laterResponses(later, timeText(today)));
  const summary = summaryText(host);
  const reports = parseReportPages(reportsText(host));
  // The outbox goes on filling.
  const results = { workbook: host.workbook(), letters: [...host.outbox], summary, reports };
  // A new year follows only a year that was played to its end.
  if (newYear === undefined || later > 0 || newYear.responses.some(({ at }) => at <= today)) return results;
  const tooLate = playNewYear(host, formId, newYear, turnOfYear(today));
  if (tooLate > 0) context.print(RUN.laterResponses(tooLate, timeText(turnOfYear(today))));
  return { ...results, newYear: host.workbook() };
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
  if (results.newYear) context.print(SUMMARY.newYear(files.newYear, timeText(turnOfYear(today))));
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
 * wrong, 2 the words are. Nothing is written unless it is 0, or only the mail server failed; a rehearsal writes nothing.
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
    if (options.rehearse !== undefined) return rehearse(context, options, options.rehearse) ? DONE : FAILED;
    const results = simulate(context, options);
    if (!results) return FAILED;
    await keep(context, options, results);
    return (await send(context, options, results)) ? DONE : FAILED;
  } catch (error) {
    complainOf(error, options.verbose, context.complain);
    return FAILED;
  }
}
