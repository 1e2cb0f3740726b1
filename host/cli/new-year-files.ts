// Reads the folder nam-moi/ of a workspace: what comes after its year, up to the turn of the next.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { FormDefinition } from '../types';
import { type InputTable, NEW_YEAR_FILES, readInputFile } from './input-files';
import { failed, type Reading } from './problem';
import { readResponses, type TimedSubmission } from './responses-file';
import { read, type Source } from './source';

/** The responses to the same form, and what the office types once they are in. */
export interface NewYearFiles {
  readonly responses: readonly TimedSubmission[];
  readonly inputs: readonly InputTable[];
}

const FOLDER = 'nam-moi';

/**
 * The folder's files, each but the responses optional; no value and no problem where there is no folder.
 *
 * @example readNewYear('samples', form) // { value: { responses: […], inputs: […] }, problems: [], notes: [] }
 */
export function readNewYear(workspace: string, form: FormDefinition): Reading<NewYearFiles> {
  const sourceOf = (file: string): Source => {
    const name = `${FOLDER}/${file}`;
    return { name, path: join(workspace, name), isSample: false };
  };
  if (!existsSync(join(workspace, FOLDER))) return { problems: [], notes: [] };
  const responses = read(sourceOf('responses.csv'), (name, bytes) => readResponses(name, bytes, form));
  const inputs = NEW_YEAR_FILES.flatMap((input) => {
    const source = sourceOf(input.file);
    return existsSync(source.path) ? [read(source, (name, bytes) => readInputFile(input, name, bytes))] : [];
  });
  const problems = [responses, ...inputs].flatMap((reading) => reading.problems);
  if (problems.length > 0) return failed(...problems);
  return {
    value: { responses: responses.value ?? [], inputs: inputs.flatMap(({ value }) => (value ? [value] : [])) },
    problems,
    notes: [responses, ...inputs].flatMap(({ notes }) => notes),
  };
}
