// Says which questions a respondent was led past, from the form's navigation and the answers given.

import type { Destination, LinkedQuestion, Question } from '../regime/question';

/** Raw answers by question id; several choices as a list. */
export type AnswersByQuestion = ReadonlyMap<string, string | readonly string[]>;

/**
 * The ids of the questions on the respondent's way. On each page the last navigating choice that was answered decides,
 * otherwise the page's own way on (D:reference/forms/PageNavigationType.md). A page reached again ends the walk: a form that was
 * submitted was left. Where a way is unknown, every question counts as asked, so that nothing is excused by a guess.
 * Example: with "Không" leading from page 1 to page 3, the questions of page 2 are not in the result.
 */
export function askedQuestions(questions: readonly Question[], answers: AnswersByQuestion): ReadonlySet<string> {
  const pages = new Map<number, Question[]>();
  for (const question of questions) {
    const page = pages.get(question.page);
    if (page) page.push(question);
    else pages.set(question.page, [question]);
  }
  const asked = new Set<string>();
  const visited = new Set<number>();
  let page: Destination = 1;
  while (typeof page === 'number' && !visited.has(page)) {
    const own = pages.get(page) ?? [];
    visited.add(page);
    for (const { id } of own) asked.add(id);
    page = wayOn(own, answers);
  }
  return page === 'unknown' ? new Set(questions.map(({ id }) => id)) : asked;
}

/**
 * The items whose question was not on the respondent's way, ascending. Items without a question are not among them.
 * Example: items 70–75 for a report that answers Mục 69 with "Không".
 */
export function notAskedItems(linked: readonly LinkedQuestion[], answers: AnswersByQuestion): readonly number[] {
  const asked = askedQuestions(
    linked.map(({ question }) => question),
    answers,
  );
  return linked
    .flatMap(({ item, question }) => (item === null || asked.has(question.id) ? [] : [item]))
    .sort((a, b) => a - b);
}

function wayOn(page: readonly Question[], answers: AnswersByQuestion): Destination {
  let way: Destination = page[0]?.next ?? 'submit';
  for (const { id, choices } of page) {
    const chosen = choices.find(({ value }) => isSameText(value, answers.get(id)));
    if (chosen !== undefined && chosen.goTo !== null) way = chosen.goTo;
  }
  return way;
}

function isSameText(value: string, answer: string | readonly string[] | undefined): boolean {
  return typeof answer === 'string' && answer.normalize('NFC').trim() === value.normalize('NFC').trim();
}
