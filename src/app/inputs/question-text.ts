// Keeps a question's structure in one cell, and reads it back.

import type { Question } from '../../domain/regime/question';

// A cell holds 50,000 characters; a cut JSON text says nothing.
const LONGEST = 45_000;

/** A question as JSON text, '' when it is too long for a cell: such a question is linked without its structure. */
export function questionText(question: Question): string {
  const text = JSON.stringify(question);
  return text.length > LONGEST ? '' : text;
}

/** The question of a cell, or null where there is none or somebody edited it. */
export function readQuestionText(text: string): Question | null {
  if (!text.startsWith('{')) return null;
  try {
    const parsed: unknown = JSON.parse(text);
    return isQuestion(parsed) ? parsed : null;
  } catch (_error) {
    return null;
  }
}

function isQuestion(value: unknown): value is Question {
  const { id, title, place, type, page, next, choices, rows } = (value ?? {}) as Partial<Question>;
  return (
    typeof id === 'string' &&
    typeof title === 'string' &&
    typeof place === 'number' &&
    typeof type === 'string' &&
    typeof page === 'number' &&
    next !== undefined &&
    Array.isArray(choices) &&
    Array.isArray(rows)
  );
}
