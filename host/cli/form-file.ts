// Reads form.json.

import type { FormDefinition, FormItemDefinition } from '../types';
import { decodeText } from './decode-text';
import { isQuestion, shapeProblems } from './form-shape';
import { failed, type Reading } from './problem';
import { FORM } from './text';

/** The monthly form of công văn 52-CV/ĐU. */
const QUESTIONS = 77;

/**
 * The questions of a form in order, which is how the letter numbers them: headers, pages, pictures and videos have no
 * number.
 */
export function questionsOf(form: FormDefinition): readonly FormItemDefinition[] {
  return form.items.filter(isQuestion);
}

/** The line a JSON error is on. Node names the character; at the end of the text it names nothing. */
function errorLine(text: string, message: string): number {
  const position = /position (\d+)/.exec(message)?.[1];
  return text.slice(0, position === undefined ? text.length : Number(position)).split('\n').length;
}

function targetProblems({ items }: FormDefinition): string[] {
  const keys = items.flatMap(({ type, key }) => (type === 'PAGE_BREAK' && key !== undefined ? [key] : []));
  return items.flatMap((item, index) => {
    const where = FORM.item(index + 1, item.title);
    const targets = (item.choices ?? []).flatMap((choice) =>
      typeof choice === 'object' && choice.goTo !== undefined ? [choice.goTo] : [],
    );
    const unknown = targets.filter((target) => target !== 'SUBMIT' && !keys.includes(target));
    const isRepeated =
      item.key !== undefined &&
      items.slice(0, index).some(({ type, key }) => type === 'PAGE_BREAK' && key === item.key);
    return [
      ...unknown.map((target) => FORM.unknownTarget(where, target)),
      ...(isRepeated && item.key !== undefined ? [FORM.duplicateKey(where, item.key)] : []),
    ];
  });
}

function countProblems(form: FormDefinition, expected: number | null): string[] {
  const found = questionsOf(form).length;
  return expected === null || found === expected ? [] : [FORM.questionCount(found, expected)];
}

function parseJson(file: string, text: string): Reading<unknown> {
  try {
    return { value: JSON.parse(text), problems: [], notes: [] };
  } catch (error) {
    const { message } = error as SyntaxError;
    return failed({ file, line: errorLine(text, message), message: FORM.notJson });
  }
}

/**
 * Reads form.json: the shape of FormDefinition, 77 questions (or as many as `questions` says; null: any number), every page
 * that a choice goes to.
 *
 * @example readForm('form.json', bytes) // { value: { title: 'Báo cáo tháng', collectsEmail: true, items: […] }, … }
 */
export function readForm(
  file: string,
  bytes: Uint8Array,
  questions: number | null = QUESTIONS,
): Reading<FormDefinition> {
  const text = decodeText(file, bytes);
  if (text.value === undefined) return failed(...text.problems);
  const json = parseJson(file, text.value);
  if (json.problems.length > 0) return failed(...json.problems);
  const wrongShape = shapeProblems(json.value);
  if (wrongShape.length > 0) return failed(...wrongShape.map((message) => ({ file, message })));
  const form = json.value as FormDefinition;
  const problems = [...targetProblems(form), ...countProblems(form, questions)].map((message) => ({ file, message }));
  return problems.length > 0 ? failed(...problems) : { value: form, problems, notes: [] };
}
