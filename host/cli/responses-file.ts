// Reads responses.csv, the answers as Google Forms exports them.

import type { FormDefinition, FormItemDefinition, Instant, Submission } from '../types';
import { type CsvRow, type CsvTable, readCsv } from './csv';
import { questionsOf } from './form-file';
import { parseTimestamp } from './hanoi-time';
import { failed, type Reading, type WorkspaceProblem } from './problem';
import { RESPONSES } from './text';

/** A filled-in form and when it was sent. */
export interface TimedSubmission {
  readonly at: Instant;
  readonly submission: Submission;
}

const TIME_COLUMN = 'Dấu thời gian';
const EMAIL_COLUMN = 'Địa chỉ email';
const CHOICE_SEPARATOR = ', ';

/**
 * The choices in an exported checkbox answer. Google joins them with ", ", which a choice may contain, so the longest
 * known choice is taken first; what is left over was typed under "Mục khác" and stays in one piece.
 *
 * @example splitChoices('A, B, một phần, khác', ['A', 'B', 'B, một phần']) // ['A', 'B, một phần', 'khác']
 */
export function splitChoices(answer: string, choices: readonly string[]): string[] {
  if (answer === '') return [];
  const longestFirst = [...choices].sort((a, b) => b.length - a.length);
  const chosen = longestFirst.find((choice) => answer === choice || answer.startsWith(choice + CHOICE_SEPARATOR));
  if (chosen === undefined) return [answer];
  return [chosen, ...splitChoices(answer.slice(chosen.length + CHOICE_SEPARATOR.length), choices)];
}

function readAnswer(question: FormItemDefinition | undefined, text: string): string | string[] {
  if (question?.type !== 'CHECKBOX') return text;
  const choices = (question.choices ?? []).map((choice) => (typeof choice === 'string' ? choice : choice.value));
  return splitChoices(text, choices);
}

function same(a: string, b: string): boolean {
  return a.trim().normalize('NFC') === b.trim().normalize('NFC');
}

function headerProblems(file: string, header: CsvRow, leading: readonly string[], questions: number) {
  const { line, fields } = header;
  const misnamed = leading.flatMap((expected, index): WorkspaceProblem[] => {
    const found = fields[index] ?? '';
    if (same(found, expected)) return [];
    return [{ file, line, message: RESPONSES.leadingColumn(index + 1, found, expected) }];
  });
  const expected = leading.length + questions;
  if (misnamed.length > 0 || fields.length === expected) return misnamed;
  const message = RESPONSES.columnCount(fields.length, expected, questions, leading.includes(EMAIL_COLUMN));
  return [{ file, line, message }];
}

function titleNote(file: string, header: CsvRow, leading: number, questions: readonly FormItemDefinition[]): string[] {
  const index = questions.findIndex(({ title }, i) => !same(title, header.fields[leading + i] ?? ''));
  const question = questions[index];
  if (!question) return [];
  const column = leading + index;
  return [RESPONSES.otherTitle(file, column + 1, header.fields[column] ?? '', question.title)];
}

function readRows(file: string, form: FormDefinition, { header, rows }: CsvTable): Reading<TimedSubmission[]> {
  const leading = form.collectsEmail ? [TIME_COLUMN, EMAIL_COLUMN] : [TIME_COLUMN];
  const questions = questionsOf(form);
  const wrongHeader = headerProblems(file, header, leading, questions.length);
  if (wrongHeader.length > 0) return failed(...wrongHeader);
  const problems: WorkspaceProblem[] = [];
  const submissions: TimedSubmission[] = [];
  for (const { line, fields } of rows) {
    const [time = '', address = ''] = fields;
    const at = parseTimestamp(time.trim());
    if (at === undefined) {
      problems.push({ file, line, message: RESPONSES.badTime(time) });
      continue;
    }
    const answers = fields.slice(leading.length).map((text, index) => readAnswer(questions[index], text));
    submissions.push({ at, submission: { email: form.collectsEmail ? address.trim() : '', answers } });
  }
  // Responses of the same second keep the order of the file, as the form's own store would.
  submissions.sort((a, b) => a.at - b.at);
  return { value: submissions, problems, notes: titleNote(file, header, leading.length, questions) };
}

/**
 * Reads responses.csv by the form that was filled in. Columns go by order, because titles repeat; the answers come
 * sorted by time. Other titles than the form's are a note, other columns a problem.
 *
 * @example readResponses('responses.csv', bytes, form)
 * // { value: [{ at: 1773970200000, submission: { email: 'bithu.dt@humg.test', answers: ['Phòng Đào tạo', …] } }], … }
 */
export function readResponses(file: string, bytes: Uint8Array, form: FormDefinition): Reading<TimedSubmission[]> {
  const table = readCsv(file, bytes, form.collectsEmail ? [TIME_COLUMN, EMAIL_COLUMN, '…'] : [TIME_COLUMN, '…']);
  if (table.value === undefined) return failed(...table.problems);
  const responses = readRows(file, form, table.value);
  return { ...responses, problems: [...table.problems, ...responses.problems] };
}
