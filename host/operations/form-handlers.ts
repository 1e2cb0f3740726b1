// Answers what FormApp asks about forms, their items and their response store.

import type { FormInfo, FormOperations, FormPatch, ResponseRecord } from '../bridge/form-operations';
import { timeIn } from '../execution/execution';
import { linkForm } from '../world/form-destination';
import * as forms from '../world/form-state';
import { fail } from '../world/problem';
import { formOf, type World } from '../world/world';
import type { Handlers } from './handlers';

/** A stored response as FormApp hands it out; the address is '' unless the form collects it. */
export function responseRecord(form: forms.FormState, response: forms.StoredResponse): ResponseRecord {
  return {
    id: response.id,
    ms: response.ms,
    email: form.collectsEmail ? response.email : '',
    editUrl: `${forms.publishedUrl(form)}?edit2=${response.editKey}`,
    answers: forms.listedAnswers(form, response),
  };
}

function formInfo(form: forms.FormState): FormInfo {
  const { items: _items, responses: _responses, fileName: _fileName, publishedId: _publishedId, ...told } = form;
  return { ...told, editUrl: forms.editUrl(form), publishedUrl: forms.publishedUrl(form) };
}

/** Publishing opens a form for responses too; one that is not published accepts none, whatever it is told. */
function setForm(form: forms.FormState, patch: FormPatch): void {
  Object.assign(form, patch);
  if (patch.published === true) form.accepting = true;
  if (!form.published) form.accepting = false;
}

/** Ids of items have nine digits or ten. */
function newItemId(world: World): number {
  return 100_000_000 + world.random.below(2_000_000_000);
}

/** The form that an edit or a published address names. */
function formByUrl(world: World, url: string): forms.FormState {
  const found = /^https:\/\/docs\.google\.com\/(?:a\/[^/]+\/)?forms\/(?:u\/\d+\/)?d\/(e\/)?([\w-]+)/.exec(url);
  if (found === null) return fail('Invalid argument: url');
  const [, published, id = ''] = found;
  const form = [...world.forms.values()].find((one) => (published === undefined ? one.id : one.publishedId) === id);
  return form ?? formOf(world, id);
}

function byTime(a: forms.StoredResponse, b: forms.StoredResponse): number {
  return a.ms - b.ms;
}

export const formHandlers: Handlers<FormOperations> = {
  'form.open': ({ world }, { id }) => formOf(world, id).id,
  'form.openByUrl': ({ world }, { url }) => formByUrl(world, url).id,
  'form.create': ({ world }, { title, published }) => {
    const form = forms.blankForm(`1${world.random.id(43)}`, `1FAIpQLS${world.random.id(48)}`, title);
    // The name goes to the file: the form itself begins without a title.
    form.title = '';
    setForm(form, { published });
    world.forms.set(form.id, form);
    return form.id;
  },
  // The script is bound to a spreadsheet, so no form is active.
  'form.active': () => null,
  'form.info': ({ world }, { form }) => formInfo(formOf(world, form)),
  'form.set': ({ world }, { form, patch }) => {
    setForm(formOf(world, form), patch);
    return null;
  },
  'form.link': ({ world }, { form: id, spreadsheet }) => {
    linkForm(world, formOf(world, id), spreadsheet);
    return null;
  },
  'form.items': ({ world }, { form }) => formOf(world, form).items,
  'form.item': ({ world }, { form, item: id }) => {
    const { items } = formOf(world, form);
    const index = items.findIndex((item) => item.id === id);
    const record = items[index];
    return record === undefined ? null : { record, index };
  },
  'form.itemType': ({ world }, { form, item: id }) =>
    formOf(world, form).items.find((item) => item.id === id)?.type ?? null,
  'form.addItem': ({ world }, { form, type }) => {
    const blank = forms.blankItem(newItemId(world), type);
    const item = forms.CHOICE_TYPES.has(type) ? { ...blank, choices: [forms.FIRST_CHOICE] } : blank;
    formOf(world, form).items.push(item);
    return item;
  },
  'form.duplicateItem': ({ world }, { form, item: id }) => {
    const { items } = formOf(world, form);
    const original = items.find((item) => item.id === id) ?? fail('Item not found in form.');
    const copy = { ...original, id: newItemId(world) };
    items.push(copy);
    return copy;
  },
  'form.setItem': ({ world }, { form, item: id, patch }) => {
    const state = formOf(world, form);
    state.items = state.items.map((item) => (item.id === id ? { ...item, ...patch } : item));
    return null;
  },
  'form.moveItem': ({ world }, { form, from, to }) => {
    const { items } = formOf(world, form);
    const count = items.length;
    if (from < 0 || from >= count || to < 0 || to >= count)
      fail(`Cannot access item at index: ${from < 0 || from >= count ? from : to}. Number of items: ${count}`);
    items.splice(to, 0, ...items.splice(from, 1));
    return null;
  },
  'form.deleteItem': ({ world }, { form, item }) => {
    const state = formOf(world, form);
    state.items = state.items.filter((one) => one.id !== item);
    return null;
  },
  'form.responses': ({ world }, { form: id, since }) => {
    const form = formOf(world, id);
    return form.responses
      .filter((response) => since === null || response.ms >= since)
      .sort(byTime)
      .map((response) => responseRecord(form, response));
  },
  'form.response': ({ world }, { form: id, id: responseId }) => {
    const form = formOf(world, id);
    const response = form.responses.find((one) => one.id === responseId);
    return response === undefined ? null : responseRecord(form, response);
  },
  'form.respond': (execution, { form: id, answers }) => {
    const { world } = execution;
    const form = formOf(world, id);
    if (!form.accepting || !form.published) fail('The form is not currently accepting responses.');
    const response: forms.StoredResponse = {
      id: `2_ABaOnu${world.random.id(48)}`,
      ms: timeIn(execution),
      email: form.collectsEmail ? execution.account : '',
      editKey: `2_ABaOnu${world.random.id(40)}`,
      answers: new Map(answers.map(({ item, value }) => [item, value])),
    };
    form.responses.push(response);
    return responseRecord(form, response);
  },
  'form.deleteResponse': ({ world }, { form: id, id: responseId }) => {
    const form = formOf(world, id);
    const kept = form.responses.filter((response) => responseId !== null && response.id !== responseId);
    if (responseId !== null && kept.length === form.responses.length)
      fail('Invalid response ID: the response does not exist.');
    form.responses = kept;
    return null;
  },
};
