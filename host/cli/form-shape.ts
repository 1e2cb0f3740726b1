// Checks the fields of a form definition one by one, and says of each what it should have been.

import type { FormItemDefinition } from '../types';
import { FORM } from './text';

/** A JSON object whose fields are still unknown. */
export type Fields = Readonly<Record<string, unknown>>;

type ItemType = FormItemDefinition['type'];

/** Item types that are questions, and count. */
const QUESTION_TYPES = [
  'TEXT',
  'PARAGRAPH_TEXT',
  'LIST',
  'MULTIPLE_CHOICE',
  'CHECKBOX',
  'SCALE',
  'DATE',
  'TIME',
] as const;
const OTHER_TYPES = ['SECTION_HEADER', 'PAGE_BREAK', 'IMAGE', 'VIDEO'] as const;
const ITEM_TYPES: readonly string[] = [...QUESTION_TYPES, ...OTHER_TYPES];
const CHOICE_TYPES: readonly string[] = ['LIST', 'MULTIPLE_CHOICE', 'CHECKBOX'];

/**
 * Whether a value of JSON is an object with fields.
 *
 * @example isFields([]) // false
 */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether items of this type are questions: the letter's numbers count only these. */
export function isQuestion(item: { readonly type: ItemType }): boolean {
  return QUESTION_TYPES.some((type) => type === item.type);
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function isChoice(choice: unknown): boolean {
  if (typeof choice === 'string') return choice !== '';
  return isFields(choice) && isText(choice.value) && (choice.goTo === undefined || isText(choice.goTo));
}

function itemProblems(item: unknown, position: number): string[] {
  const title = isFields(item) && typeof item.title === 'string' ? item.title : '';
  const where = FORM.item(position, title);
  if (!isFields(item)) return [FORM.badField(where, 'items', FORM.expected.object)];
  const { type, helpText, required, key, choices } = item;
  if (typeof type !== 'string') return [FORM.badField(where, 'type', FORM.expected.text)];
  if (!ITEM_TYPES.includes(type)) return [FORM.unknownType(where, type, ITEM_TYPES)];
  const checks: [boolean, string, string][] = [
    [isText(item.title), 'title', FORM.expected.text],
    [helpText === undefined || isText(helpText), 'helpText', FORM.expected.text],
    [required === undefined || typeof required === 'boolean', 'required', FORM.expected.yesNo],
    [key === undefined || isText(key), 'key', FORM.expected.text],
  ];
  const needsChoices = CHOICE_TYPES.includes(type);
  const hasChoices = Array.isArray(choices) && choices.length > 0 && choices.every(isChoice);
  if (needsChoices) checks.push([hasChoices, 'choices', FORM.expected.choices]);
  return checks.filter(([isRight]) => !isRight).map(([, name, expected]) => FORM.badField(where, name, expected));
}

/**
 * What keeps a JSON value from being a form definition; an empty list means that it is one.
 *
 * @example shapeProblems({ title: 'Báo cáo', collectsEmail: 'có', items: [] })
 * // ['biểu mẫu: "collectsEmail" phải là true hoặc false']
 */
export function shapeProblems(form: unknown): string[] {
  if (!isFields(form)) return [FORM.notObject];
  const { title, description, collectsEmail, items } = form;
  const checks: [boolean, string, string][] = [
    [isText(title) && title !== '', 'title', FORM.expected.filledText],
    [description === undefined || isText(description), 'description', FORM.expected.text],
    [typeof collectsEmail === 'boolean', 'collectsEmail', FORM.expected.yesNo],
    [Array.isArray(items), 'items', FORM.expected.list],
  ];
  const own = checks
    .filter(([isRight]) => !isRight)
    .map(([, name, expected]) => FORM.badField(FORM.whole, name, expected));
  const listed: readonly unknown[] = Array.isArray(items) ? items : [];
  return [...own, ...listed.flatMap((item, index) => itemProblems(item, index + 1))];
}
