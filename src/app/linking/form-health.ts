// Says how the linked form stands: what keeps reports from being taken in or understood.

import { isTitleOf } from '../../domain/regime/match-title';
import type { Regime } from '../../domain/regime/regime';
import { FORM_HEALTH } from '../../text/form-health';
import type { Inputs } from '../inputs/read-inputs';
import { type Forms, type ResponseStore, UserError } from '../ports';
import { sharesQuestions } from './form-changes';

/** One sentence for each thing that the office should know of its form; none when all is well. Reads the form. */
export function formHealth(forms: Forms, regime: Regime, inputs: Inputs): readonly string[] {
  const { settings, catalogueQuestions } = inputs;
  const pending = inputs.isLinkPending ? [FORM_HEALTH.pending] : [];
  if (settings.formAddress === '' || catalogueQuestions.length === 0) return [FORM_HEALTH.notLinked, ...pending];
  const opened = openOrSay(forms, settings.formAddress);
  return [
    ...pending,
    ...(typeof opened === 'string' ? [opened] : formItself(opened, inputs)),
    ...linkItself(regime, inputs),
  ];
}

// The check is there to name what stops every other run, so this error is its finding and not its end.
function openOrSay(forms: Forms, address: string): ResponseStore | string {
  try {
    return forms.open(address);
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
}

function formItself(form: ResponseStore, inputs: Inputs): readonly string[] {
  const notes: string[] = [];
  const hasAddresses = form.collectsAddresses();
  if (!sharesQuestions(inputs, form.questions())) notes.push(FORM_HEALTH.otherForm);
  if (!form.isOpen()) notes.push(FORM_HEALTH.closed);
  if (!hasAddresses) notes.push(FORM_HEALTH.noAddresses);
  if (!hasAddresses && inputs.settings.organisationQuestion === 0) notes.push(FORM_HEALTH.noOrganisation);
  return notes;
}

function linkItself(regime: Regime, { settings, questions, items, catalogueQuestions, formChanges }: Inputs): string[] {
  const asked = new Set(questions.values());
  const titles = new Map(catalogueQuestions.map(({ item, title }) => [item, title]));
  const missing = items.filter(({ no }) => !asked.has(no)).map(({ no }) => no);
  const differing = regime.items.filter(
    (item) => item.title !== null && asked.has(item.no) && !isTitleOf(item, titles.get(item.no) ?? ''),
  );
  const unclassified = items.filter(({ kind }) => kind === 'unclassified').map(({ no }) => no);
  const unasked = (what: string, item: number) =>
    item === 0 || asked.has(item) ? [] : [FORM_HEALTH.noIdentity(what, item)];
  return [
    ...unasked(FORM_HEALTH.organisation, settings.organisationQuestion),
    ...unasked(FORM_HEALTH.month, settings.monthQuestion),
    ...(missing.length === 0 ? [] : [FORM_HEALTH.missing(missing)]),
    ...(differing.length === 0 ? [] : [FORM_HEALTH.differs(differing.map(({ no }) => no))]),
    ...(unclassified.length === 0 ? [] : [FORM_HEALTH.unclassified(unclassified)]),
    ...(formChanges.length === 0 ? [] : [FORM_HEALTH.changed(formChanges.length)]),
  ];
}
