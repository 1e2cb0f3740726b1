// Builds a form from its definition file.

import type { ChoiceRecord, FormItemRecord } from '../bridge/form-operations';
import type { FormDefinition, FormItemDefinition } from '../types';
import { blankForm, blankItem, type FormState } from './form-state';
import { fail } from './problem';
import type { Random } from './random';

type ChoiceDefinition = NonNullable<FormItemDefinition['choices']>[number];

/** A choice; all choices of an item navigate or none does, so a plain one beside a navigating one continues. */
function choiceRecord(choice: ChoiceDefinition, navigates: boolean, pages: ReadonlyMap<string, number>): ChoiceRecord {
  const value = typeof choice === 'string' ? choice : choice.value;
  const goTo = typeof choice === 'string' ? undefined : choice.goTo;
  if (goTo === undefined) return { value, navigation: navigates ? 'CONTINUE' : null, page: null };
  if (goTo === 'SUBMIT') return { value, navigation: 'SUBMIT', page: null };
  return { value, navigation: 'GO_TO_PAGE', page: pages.get(goTo) ?? fail(`No page break has the key "${goTo}".`) };
}

/**
 * A form as the definition tells it, with item ids drawn from `random`.
 * Example: a definition with one TEXT item gives a form with one question.
 */
export function formFromDefinition(definition: FormDefinition, random: Random): FormState {
  const form = blankForm(`1${random.id(43)}`, `1FAIpQLS${random.id(48)}`, definition.title);
  const ids = definition.items.map(() => 100_000_000 + random.below(2_000_000_000));
  const pages = new Map(
    definition.items.flatMap(({ key }, index): [string, number][] => {
      const id = ids[index];
      return key === undefined || id === undefined ? [] : [[key, id]];
    }),
  );
  form.description = definition.description ?? '';
  form.collectsEmail = definition.collectsEmail;
  form.items = definition.items.map((item, index): FormItemRecord => {
    const choices = item.choices ?? [];
    const navigates = choices.some((choice) => typeof choice !== 'string' && choice.goTo !== undefined);
    return {
      ...blankItem(ids[index] ?? 0, item.type),
      title: item.title,
      helpText: item.helpText ?? '',
      required: item.required ?? false,
      choices: choices.map((choice) => choiceRecord(choice, navigates, pages)),
      rows: item.rows ?? [],
      columns: item.columns ?? [],
    };
  });
  return form;
}
