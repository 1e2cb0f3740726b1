// Forms for tests: the letter's 77 questions, and small forms with pages.

import type { Choice, Destination, Question } from '../../src/domain/regime/question';
import { HUMG_MONTHLY } from '../../src/regimes/humg-monthly';

/** Questions with these titles on one page; ids say where they stood first: "a1", "a2", … */
export function questionsOf(titles: readonly string[]): readonly Question[] {
  return titles.map((title, index) => asked(`a${index + 1}`, { title, place: index + 1 }));
}

/** The titles of the letter's form; items that the letter leaves unnamed are "Câu n (chưa có tên)". */
export function letterTitles(): readonly string[] {
  return HUMG_MONTHLY.items.map(({ no, title }) => title ?? `Câu ${no} (chưa có tên)`);
}

/** The letter's titles without the item of this number, or with another title there. */
export function letterTitlesBut(changes: Readonly<Record<number, string | null>>): readonly string[] {
  return letterTitles().flatMap((title, index) => {
    const change = changes[index + 1];
    if (change === null) return [];
    return [change ?? title];
  });
}

/** A text question at the end of a form, but for what is said. */
export function asked(id: string, more: Partial<Question> = {}): Question {
  const plain = { type: 'text', required: false, page: 1, next: 'submit', choices: [], rows: [] } as const;
  return { id, title: `Câu ${id}`, place: 1, ...plain, ...more };
}

/** Choices with their ways; null leaves it to the page. */
export function ways(choices: Readonly<Record<string, Destination | null>>): readonly Choice[] {
  return Object.entries(choices).map(([value, goTo]) => ({ value, goTo }));
}
