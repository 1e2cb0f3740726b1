// What a catalogue says of the form that it was linked to.

import type { LinkedQuestion } from '../../domain/regime/question';
import type { Item } from '../../domain/regime/regime';
import { type CatalogueQuestion, type CatalogueReading, linkedQuestions } from './catalogue';

/** A regime's items, and the questions of the form that they were linked to. */
export interface LinkedForm {
  readonly items: readonly Item[];
  /** Item numbers by question id. */
  readonly questions: ReadonlyMap<string, number>;
  /** Every question that the catalogue names, also those that are no item. */
  readonly catalogueQuestions: readonly CatalogueQuestion[];
  /** The form as it was linked: what `notAskedItems` needs to know a respondent's way. */
  readonly structure: readonly LinkedQuestion[];
  /** The questions that changed since, each with its `change` in words. */
  readonly formChanges: readonly CatalogueQuestion[];
}

/** The form that a catalogue was linked to. Example: before any link, `questions` is empty. */
export function linkedForm({ values, questions }: CatalogueReading): LinkedForm {
  const asked = values.filter(({ questionId }) => questionId !== '');
  return {
    items: values.map(({ item }) => item),
    questions: new Map(asked.map(({ questionId, item }) => [questionId, item.no])),
    catalogueQuestions: questions,
    structure: linkedQuestions(questions),
    formChanges: questions.filter(({ change }) => change !== ''),
  };
}
