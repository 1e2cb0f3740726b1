// Reads the files of a workspace; those it lacks come from the samples.

import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { FormDefinition } from '../types';
import { fitBorrowedRows } from './borrowed-rows';
import { readClosings, type TimedClosing } from './closings-file';
import { readForm } from './form-file';
import { INPUT_FILES, type InputTable, readInputFile } from './input-files';
import { type NewYearFiles, readNewYear } from './new-year-files';
import { failed, type Reading, type WorkspaceProblem } from './problem';
import { readResponses, type TimedSubmission } from './responses-file';
import { read, type Source } from './source';
import { FILE, FORM, RUN } from './text';

/** What could be read of a workspace, everything wrong with it, and what a person should know. */
export interface WorkspaceReading {
  readonly form?: FormDefinition;
  readonly responses?: readonly TimedSubmission[];
  /** The form of the annual plan and its registrations; absent where the workspace has none. */
  readonly planForm?: FormDefinition;
  readonly registrations?: readonly TimedSubmission[];
  /** The months that the office closes, each at its time; none without the file. */
  readonly closings: readonly TimedClosing[];
  /** What comes after the workspace's year; absent where nobody wrote it down. */
  readonly newYear?: NewYearFiles;
  /** Absent when one of the input files has problems; so are the others when theirs have. */
  readonly inputs?: readonly InputTable[];
  readonly problems: readonly WorkspaceProblem[];
  readonly notes: readonly string[];
}

const FORM_FILE = 'form.json';
const RESPONSES_FILE = 'responses.csv';
const CLOSINGS_FILE = 'chot-ky.csv';
const PLAN_FORM_FILE = 'form-ke-hoach.json';
const REGISTRATIONS_FILE = 'dang-ky.csv';
const INPUT_NAMES = INPUT_FILES.map(({ file }) => file);
const KNOWN_FILES = [FORM_FILE, RESPONSES_FILE, CLOSINGS_FILE, PLAN_FORM_FILE, REGISTRATIONS_FILE, ...INPUT_NAMES];
// What speaks of the workspace's own reports and plans is never taken from the samples.
const OWN_FILES = new Set([
  CLOSINGS_FILE,
  PLAN_FORM_FILE,
  REGISTRATIONS_FILE,
  ...INPUT_FILES.filter(({ isOwn }) => isOwn).map(({ file }) => file),
]);

function locate(file: string, folder: string, samples: string): Source | undefined {
  const own = join(folder, file);
  if (existsSync(own)) return { name: file, path: own, isSample: false };
  const sample = join(samples, file);
  if (OWN_FILES.has(file)) return undefined;
  return existsSync(sample) ? { name: FILE.fromSamples(file), path: sample, isSample: true } : undefined;
}

function folderNotes(folder: string, samples: string, borrowed: readonly string[]): string[] {
  if (resolve(folder) === resolve(samples)) return [];
  const strange = readdirSync(folder).filter((file) => /\.(csv|json)$/i.test(file) && !KNOWN_FILES.includes(file));
  return [
    ...(borrowed.length > 0 ? [RUN.sampleFiles(borrowed)] : []),
    ...(strange.length > 0 ? [RUN.strangeFiles(strange.sort())] : []),
  ];
}

const NOTHING_READ: Reading<FormDefinition> = { problems: [], notes: [] };

function sound<T>({ value, problems }: Reading<T>): T[] {
  return value !== undefined && problems.length === 0 ? [value] : [];
}

/**
 * Reads a workspace folder, every file of it, and collects all the problems. What depends on a broken form.json (the
 * responses) is left out rather than complained about twice.
 *
 * @example readWorkspace('samples', 'samples') // { form, responses: […], inputs: […], problems: [], notes: [] }
 */
export function readWorkspace(folder: string, samples: string): WorkspaceReading {
  const sources = new Map<string, Source>();
  for (const file of KNOWN_FILES) {
    const source = locate(file, folder, samples);
    if (source) sources.set(file, source);
  }
  const formSource = sources.get(FORM_FILE);
  const responsesSource = sources.get(RESPONSES_FILE);

  const form = formSource ? read(formSource, readForm) : failed({ file: FORM_FILE, message: FORM.missing });
  const definition = form.value;
  const noResponses: Reading<readonly TimedSubmission[]> = { value: [], problems: [], notes: [] };
  const responses =
    responsesSource && definition
      ? read(responsesSource, (name, bytes) => readResponses(name, bytes, definition))
      : noResponses;
  const closingsSource = sources.get(CLOSINGS_FILE);
  const noClosings: Reading<readonly TimedClosing[]> = { value: [], problems: [], notes: [] };
  const closings = closingsSource ? read(closingsSource, readClosings) : noClosings;
  const inputs = INPUT_FILES.flatMap((input) => {
    const source = sources.get(input.file);
    return source ? [read(source, (name, bytes) => readInputFile(input, name, bytes))] : [];
  });

  const planSource = sources.get(PLAN_FORM_FILE);
  const registrationsSource = sources.get(REGISTRATIONS_FILE);
  const plan = planSource ? read(planSource, (name, bytes) => readForm(name, bytes, null)) : NOTHING_READ;
  const planDefinition: FormDefinition | undefined = plan.value;
  const registrations: Reading<readonly TimedSubmission[]> =
    registrationsSource && planDefinition
      ? read(registrationsSource, (name, bytes) => readResponses(name, bytes, planDefinition))
      : noResponses;

  const newYear: Reading<NewYearFiles> = definition ? readNewYear(folder, definition) : { problems: [], notes: [] };

  const all = [form, responses, plan, registrations, closings, newYear, ...inputs];
  const tables = inputs.flatMap(sound);
  const borrowed = KNOWN_FILES.filter((file) => sources.get(file)?.isSample);
  const fitted = fitBorrowedRows(tables, new Set(borrowed));
  const [soundForm] = sound(form);
  const [soundResponses] = sound(responses);
  const [soundPlan] = sound(plan);
  const [soundRegistrations] = sound(registrations);
  const [soundNewYear] = sound(newYear);
  return {
    ...(soundForm && { form: soundForm }),
    ...(soundForm && soundResponses && { responses: soundResponses }),
    ...(soundPlan && { planForm: soundPlan }),
    ...(soundPlan && soundRegistrations && { registrations: soundRegistrations }),
    closings: closings.value ?? [],
    ...(soundNewYear && { newYear: soundNewYear }),
    ...(tables.length === inputs.length && { inputs: fitted.tables }),
    problems: all.flatMap(({ problems }) => problems),
    notes: [...folderNotes(folder, samples, borrowed), ...all.flatMap(({ notes }) => notes), ...fitted.notes],
  };
}
