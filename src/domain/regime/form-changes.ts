// Compares the form with itself as it was linked: what was renamed, moved, deleted, added, or asks otherwise now.

import { askedQuestions } from '../report/form-path';
import { foldName } from './fold-name';
import { longestRun } from './longest-run';
import type { LinkedQuestion, Question, QuestionType } from './question';

/** What happened to a question. Places are those in the form, from 1. */
export type ChangeOfQuestion =
  | { readonly kind: 'renamed'; readonly before: string; readonly after: string }
  | { readonly kind: 'moved'; readonly before: number; readonly after: number }
  | { readonly kind: 'retyped'; readonly before: QuestionType; readonly after: QuestionType }
  | { readonly kind: 'choices'; readonly added: readonly string[]; readonly removed: readonly string[] }
  | { readonly kind: 'branch' }
  | { readonly kind: 'deleted' }
  | { readonly kind: 'added'; readonly place: number };

/** A change, and the question it happened to. */
export type FormChange = ChangeOfQuestion & {
  readonly question: string;
  /** null for a question that is no item. */
  readonly item: number | null;
};

/**
 * Every change since linking: of questions that the form still has in its order, then of deleted ones. Questions are followed
 * by their id. A title that differs only in spacing or case was not renamed; choices in another order are the same choices.
 * A branch changed when some choice now decides otherwise whether a question is asked.
 * Example: a question with another title gives `{ kind: 'renamed', before, after, question: '123', item: 24 }`.
 */
export function formChanges(linked: readonly LinkedQuestion[], present: readonly Question[]): readonly FormChange[] {
  const before = new Map(linked.map((one) => [one.question.id, one]));
  const ids = new Set(present.map(({ id }) => id));
  const kept = present.filter(({ id }) => before.has(id));
  const inOrder = longestRun(kept.map(({ id }) => before.get(id)?.question.place ?? 0));
  const moved = new Set(kept.filter((_, place) => !inOrder.has(place)).map(({ id }) => id));
  const rerouted = reroutedQuestions(
    linked.map(({ question }) => question),
    present,
  );
  return [
    ...present.flatMap((question): readonly FormChange[] => {
      const own = before.get(question.id);
      if (own === undefined) return [{ kind: 'added', place: question.place, question: question.id, item: null }];
      return changesOf(own.question, question, moved, rerouted).map((change) => ({
        ...change,
        question: question.id,
        item: own.item,
      }));
    }),
    ...linked
      .filter(({ question }) => !ids.has(question.id))
      .map(({ item, question }): FormChange => ({ kind: 'deleted', question: question.id, item })),
  ];
}

function changesOf(
  before: Question,
  after: Question,
  moved: ReadonlySet<string>,
  rerouted: ReadonlySet<string>,
): readonly ChangeOfQuestion[] {
  const changes: ChangeOfQuestion[] = [];
  if (foldName(before.title) !== foldName(after.title))
    changes.push({ kind: 'renamed', before: before.title, after: after.title });
  if (moved.has(after.id)) changes.push({ kind: 'moved', before: before.place, after: after.place });
  if (before.type !== after.type) changes.push({ kind: 'retyped', before: before.type, after: after.type });
  const added = missingFrom(optionsOf(before), optionsOf(after));
  const removed = missingFrom(optionsOf(after), optionsOf(before));
  if (added.length + removed.length > 0) changes.push({ kind: 'choices', added, removed });
  if (rerouted.has(after.id)) changes.push({ kind: 'branch' });
  return changes;
}

function optionsOf({ choices, rows }: Question): readonly string[] {
  return [...choices.map(({ value }) => value), ...rows];
}

function missingFrom(known: readonly string[], values: readonly string[]): readonly string[] {
  const folded = new Set(known.map(foldName));
  return values.filter((value) => !folded.has(foldName(value)));
}

// Walks both forms with nothing answered, with each choice that decides a way, and with each two of them. A branch within a
// branch is seen, one deeper within is not.
function reroutedQuestions(before: readonly Question[], after: readonly Question[]): ReadonlySet<string> {
  const afterIds = new Set(after.map(({ id }) => id));
  const common = before.map(({ id }) => id).filter((id) => afterIds.has(id));
  const rerouted = new Set<string>();
  for (const answers of trials(before, after)) {
    const was = askedQuestions(before, answers);
    const is = askedQuestions(after, answers);
    for (const id of common) if (was.has(id) !== is.has(id)) rerouted.add(id);
  }
  return rerouted;
}

function trials(before: readonly Question[], after: readonly Question[]): readonly ReadonlyMap<string, string>[] {
  const old = decidingChoices(before);
  const all = [
    ...old,
    ...decidingChoices(after).filter(([id, value]) => !old.some((o) => o[0] === id && o[1] === value)),
  ];
  const still = new Map(after.map(({ id, choices }) => [id, choices.map(({ value }) => value)]));
  const had = new Map(before.map(({ id, choices }) => [id, choices.map(({ value }) => value)]));
  const shared = all.filter(([id, value]) => still.get(id)?.includes(value) && had.get(id)?.includes(value));
  const pairs = shared.flatMap((one, place) =>
    shared.slice(place + 1).flatMap((other) => (one[0] === other[0] ? [] : [new Map([one, other])])),
  );
  return [new Map(), ...shared.map((one) => new Map([one])), ...pairs];
}

function decidingChoices(questions: readonly Question[]): readonly (readonly [string, string])[] {
  return questions.flatMap(({ id, choices }) =>
    choices.flatMap(({ value, goTo }): (readonly [string, string])[] => (goTo === null ? [] : [[id, value]])),
  );
}
