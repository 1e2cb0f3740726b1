// What the owner of a form does in its editor: renames, moves, deletes, adds questions, and turns its switches.

import type { FormItemDefinition } from './types';
import { blankItem, type FormState, isQuestion } from './world/form-state';
import { fail } from './world/problem';
import type { Random } from './world/random';

/** One change. Questions are named by their place among the questions, from 1, as people see them. */
export type FormEdit =
  | { readonly kind: 'rename'; readonly question: number; readonly title: string }
  | { readonly kind: 'move'; readonly question: number; readonly to: number }
  | { readonly kind: 'delete'; readonly question: number }
  | { readonly kind: 'add'; readonly place: number; readonly item: FormItemDefinition }
  | { readonly kind: 'choices'; readonly question: number; readonly values: readonly string[] }
  | { readonly kind: 'switches'; readonly collectsEmail?: boolean; readonly accepting?: boolean };

/**
 * Changes a form as its editor does: ids stay with their questions, a deleted question's answers go out of sight, choices that
 * stay keep their way on. Nothing fires.
 * Example: editForm(form, { kind: 'rename', question: 3, title: 'Khác' }, random) leaves the third question's id as it was.
 */
export function editForm(form: FormState, edit: FormEdit, random: Random): void {
  switch (edit.kind) {
    case 'rename':
      replaceQuestion(form, edit.question, { title: edit.title });
      return;
    case 'choices': {
      const known = form.items[indexOf(form, edit.question)]?.choices ?? [];
      const plain = { navigation: null, page: null } as const;
      const choices = edit.values.map((value) => known.find((one) => one.value === value) ?? { value, ...plain });
      replaceQuestion(form, edit.question, { choices });
      return;
    }
    case 'move': {
      const moved = form.items[indexOf(form, edit.question)];
      removeQuestion(form, edit.question);
      if (moved !== undefined) insertItem(form, edit.to, moved);
      return;
    }
    case 'delete':
      removeQuestion(form, edit.question);
      return;
    case 'add': {
      const { type, title, required = false } = edit.item;
      const item = { ...blankItem(100_000_000 + random.below(2_000_000_000), type), title, required };
      insertItem(form, edit.place, item);
      return;
    }
    case 'switches':
      form.collectsEmail = edit.collectsEmail ?? form.collectsEmail;
      form.accepting = edit.accepting ?? form.accepting;
  }
}

function replaceQuestion(form: FormState, question: number, patch: Partial<FormState['items'][number]>): void {
  const index = indexOf(form, question);
  form.items = form.items.map((item, place) => (place === index ? { ...item, ...patch } : item));
}

function removeQuestion(form: FormState, question: number): void {
  const index = indexOf(form, question);
  form.items = form.items.filter((_item, place) => place !== index);
}

function insertItem(form: FormState, place: number, item: FormState['items'][number]): void {
  const room = roomAt(form, place);
  form.items = [...form.items.slice(0, room), item, ...form.items.slice(room)];
}

function indexOf(form: FormState, question: number): number {
  return questionIndexes(form)[question - 1] ?? fail(`The form has no question ${question}.`);
}

// Before the question that stands at this place, on its page; otherwise at the end.
function roomAt(form: FormState, place: number): number {
  return questionIndexes(form)[place - 1] ?? form.items.length;
}

function questionIndexes(form: FormState): readonly number[] {
  return form.items.flatMap((item, index) => (isQuestion(item) ? [index] : []));
}
