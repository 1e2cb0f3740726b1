// Turns a form's parts, as they stand one below the other, into questions that know their page and its ways on.

import type { Destination, Question } from './question';

/** A way out of a page as the form states it; a page is named by the id of its break. 'unknown': the platform does not tell. */
export type Way = 'next' | 'restart' | 'submit' | 'unknown' | { readonly page: string };

/** A question as the form states it. */
export interface QuestionPart extends Omit<Question, 'place' | 'page' | 'next' | 'choices'> {
  readonly kind: 'question';
  readonly choices: readonly { readonly value: string; readonly way: Way | null }[];
}

/**
 * A page break. `before` is what happens after the page that ENDS here (D:reference/forms/PageBreakItem.md): a break's
 * navigation points backwards.
 */
export interface PagePart {
  readonly kind: 'page';
  readonly id: string;
  readonly before: Way;
}

/** A part of a form; headers and pictures are left out. */
export type FormPart = QuestionPart | PagePart;

interface Page {
  /** '' for the first, which no break begins. */
  readonly id: string;
  readonly questions: QuestionPart[];
  after: Way;
}

/**
 * The questions of a form. Pages without questions are passed through, so that every way leads to a page with questions or to
 * the end; the last page always ends the form, whatever it says (D:reference/forms/PageNavigationType.md).
 * Example: one question, a break, another question give pages 1 and 2, where page 1 leads to 2 and page 2 to 'submit'.
 */
export function layOutQuestions(parts: readonly FormPart[]): readonly Question[] {
  const pages = splitPages(parts);
  const last = pages.length - 1;
  const filled = pages.flatMap((page, index) => (page.questions.length > 0 ? [index] : []));
  const entry = follow(pages, -1, 'next');
  const numbered = filled.includes(Number(entry))
    ? [Number(entry), ...filled.filter((index) => index !== entry)]
    : filled;
  const numberOf = (target: Destination): Destination =>
    typeof target === 'number' ? numbered.indexOf(target) + 1 : target;
  let place = 0;
  return pages.flatMap((page, index) =>
    page.questions.map(({ id, title, type, required, choices, rows }): Question => {
      place += 1;
      return {
        id,
        title,
        place,
        type,
        required,
        page: numbered.indexOf(index) + 1,
        next: numberOf(follow(pages, index, page.after)),
        choices: choices.map(({ value, way }) => ({
          value,
          goTo: way === null || index === last ? null : numberOf(follow(pages, index, way)),
        })),
        rows,
      };
    }),
  );
}

function splitPages(parts: readonly FormPart[]): readonly Page[] {
  const first: Page = { id: '', questions: [], after: 'submit' };
  const pages = [first];
  let current = first;
  for (const part of parts) {
    if (part.kind === 'question') {
      current.questions.push(part);
      continue;
    }
    current.after = part.before;
    current = { id: part.id, questions: [], after: 'submit' };
    pages.push(current);
  }
  return pages;
}

// The index of the page with questions that a way leads to. A ring of empty pages leads nowhere: the form ends.
function follow(pages: readonly Page[], from: number, way: Way): Destination {
  const passed = new Set<number>();
  let target = targetOf(pages, from, way);
  while (typeof target === 'number') {
    const page = pages[target];
    if (page === undefined || passed.has(target)) return 'submit';
    if (page.questions.length > 0) return target;
    passed.add(target);
    target = targetOf(pages, target, page.after);
  }
  return target;
}

function targetOf(pages: readonly Page[], from: number, way: Way): Destination {
  if (way === 'next') return from + 1;
  if (way === 'restart') return 0;
  if (typeof way === 'string') return way;
  const index = pages.findIndex(({ id }) => id === way.page);
  return index === -1 ? 'unknown' : index;
}
