// A form as plain data: its items and its response store, the one place where answers live.

import type { AnswerRecord, AnswerValue, ChoiceRecord, FormItemRecord, FormItemType } from '../bridge/form-operations';
import type { Submission } from '../types';
import { fail } from './problem';

/** One person's answers, with the moment of the last submission. */
export interface StoredResponse {
  readonly id: string;
  ms: number;
  email: string;
  readonly editKey: string;
  answers: ReadonlyMap<number, AnswerValue>;
}

export interface FormState {
  readonly id: string;
  /** The id in the published address, which is not the form's id. */
  readonly publishedId: string;
  /** The name of its file in Drive, which the title does not follow. */
  fileName: string;
  title: string;
  description: string;
  collectsEmail: boolean;
  accepting: boolean;
  published: boolean;
  allowEdits: boolean;
  confirmation: string;
  closedMessage: string;
  quiz: boolean;
  progressBar: boolean;
  shuffle: boolean;
  respondAgainLink: boolean;
  publishesSummary: boolean;
  oneResponse: boolean;
  /** Who may edit the form beside its owner. */
  editors: readonly string[];
  destination: string | null;
  /** Replaced by another list whenever something about the items changes. */
  items: readonly FormItemRecord[];
  responses: StoredResponse[];
}

const SILENT: ReadonlySet<FormItemType> = new Set(['SECTION_HEADER', 'PAGE_BREAK', 'IMAGE', 'VIDEO']);
const EMPTY_WHEN_UNANSWERED: ReadonlySet<FormItemType> = new Set(['TEXT', 'PARAGRAPH_TEXT', 'DATE', 'TIME']);

/** True for items that ask something; headers, page breaks, pictures and videos do not. */
export function isQuestion(item: FormItemRecord): boolean {
  return !SILENT.has(item.type);
}

/** The one choice that a script's new item begins with; forms made otherwise come with theirs. */
export const FIRST_CHOICE: ChoiceRecord = { value: '', navigation: null, page: null };

/** Types whose answers are one of several choices. */
export const CHOICE_TYPES: ReadonlySet<FormItemType> = new Set(['LIST', 'MULTIPLE_CHOICE', 'CHECKBOX']);

/** Types whose rows are asked one by one. */
export const GRID_TYPES: ReadonlySet<FormItemType> = new Set(['GRID', 'CHECKBOX_GRID']);

/** A new item with the platform's defaults. */
export function blankItem(id: number, type: FormItemType): FormItemRecord {
  return {
    id,
    type,
    title: '',
    helpText: '',
    required: false,
    choices: [],
    otherOption: false,
    rows: [],
    columns: [],
    lower: 1,
    upper: 5,
    includesYear: true,
    navigation: 'CONTINUE',
    page: null,
  };
}

/** A new form without questions. */
export function blankForm(id: string, publishedId: string, title: string): FormState {
  return {
    id,
    publishedId,
    fileName: title,
    title,
    description: '',
    collectsEmail: false,
    accepting: true,
    published: true,
    allowEdits: false,
    confirmation: '',
    closedMessage: '',
    quiz: false,
    progressBar: false,
    shuffle: false,
    respondAgainLink: true,
    publishesSummary: false,
    oneResponse: false,
    editors: [],
    destination: null,
    items: [],
    responses: [],
  };
}

export function editUrl(form: FormState): string {
  return `https://docs.google.com/forms/d/${form.id}/edit`;
}

export function publishedUrl(form: FormState): string {
  return `https://docs.google.com/forms/d/e/${form.publishedId}/viewform`;
}

/** True for '', no choices, or rows that are all empty: a person left the question blank. */
function isUnanswered(value: AnswerValue | undefined): boolean {
  if (value === undefined || value === '') return true;
  return typeof value !== 'string' && value.every((part) => part === null || part.length === 0);
}

/**
 * The answers as getItemResponses lists them: form order; unanswered text, paragraph, date and time are '', the rest absent.
 */
export function listedAnswers(
  items: readonly FormItemRecord[],
  answers: ReadonlyMap<number, AnswerValue>,
): readonly AnswerRecord[] {
  const listed: AnswerRecord[] = [];
  for (const { id: item, type } of items) {
    const value = answers.get(item);
    if (value !== undefined && !isUnanswered(value)) listed.push({ item, value });
    else if (EMPTY_WHEN_UNANSWERED.has(type)) listed.push({ item, value: '' });
  }
  return listed;
}

/** A row of a grid that was left blank is null, as scripts leave it. */
function storedAnswer(item: FormItemRecord, value: Submission['answers'][number]): AnswerValue {
  if (typeof value === 'string' || !GRID_TYPES.has(item.type)) return value;
  const rows: readonly (string | readonly string[])[] = value;
  return rows.map((row) => (row.length === 0 ? null : row)) as AnswerValue;
}

/** An answer sheet in question order as a map by item id; too many or too few answers fail. */
export function answersInOrder(form: FormState, answers: Submission['answers']): ReadonlyMap<number, AnswerValue> {
  const questions = form.items.filter(isQuestion);
  if (questions.length !== answers.length)
    fail(`The form has ${questions.length} questions, ${answers.length} answers were given.`);
  return new Map(
    questions.flatMap((item, index): [number, AnswerValue][] => {
      const value = answers[index];
      return value === undefined || isUnanswered(value) ? [] : [[item.id, storedAnswer(item, value)]];
    }),
  );
}
