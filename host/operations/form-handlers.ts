// Answers what FormApp asks about forms, their items and their response store.

import type {
  AnswerRecord,
  FormInfo,
  FormItemRecord,
  FormOperations,
  FormPatch,
  ListedResponse,
  ResponseHead,
  ResponseRecord,
} from '../bridge/form-operations';
import { type Execution, timeIn } from '../execution/execution';
import { linkForm } from '../world/form-destination';
import * as forms from '../world/form-state';
import { fail } from '../world/problem';
import { formOf, type World } from '../world/world';
import type { Handlers } from './handlers';

/** A stored response as FormApp hands it out; the address is '' unless the form collects it. */
function responseHead(form: forms.FormState, { id, ms, email, editKey }: forms.StoredResponse): ResponseHead {
  const editUrl = `${forms.publishedUrl(form)}?edit2=${editKey}`;
  return { id, ms, email: form.collectsEmail ? email : '', editUrl };
}

/** A stored response with its answers. */
export function responseRecord(form: forms.FormState, response: forms.StoredResponse): ResponseRecord {
  return { ...responseHead(form, response), answers: forms.listedAnswers(form.items, response.answers) };
}

/** What an execution has listed but not looked into. */
const unread = new WeakMap<Execution, (() => readonly AnswerRecord[])[]>();

/** The responses as they are now: what happens to one afterwards does not change what the script was given. */
function listResponses(execution: Execution, form: forms.FormState, since: number | null): readonly ListedResponse[] {
  const { items } = form;
  const kept = unread.get(execution) ?? [];
  unread.set(execution, kept);
  return form.responses
    .filter((response) => since === null || response.ms >= since)
    .sort(byTime)
    .map((response) => {
      const { answers } = response;
      const answersAt = kept.push(() => forms.listedAnswers(items, answers)) - 1;
      return { ...responseHead(form, response), answersAt };
    });
}

const places = new WeakMap<readonly FormItemRecord[], ReadonlyMap<number, number>>();

/** Where each item of a form stands, by its id. */
function placesOf(items: readonly FormItemRecord[]): ReadonlyMap<number, number> {
  const known = places.get(items) ?? new Map(items.map(({ id }, index) => [id, index]));
  places.set(items, known);
  return known;
}

/** The item with this id, and its place; null when the form has none (any more). */
function findItem(
  { items }: forms.FormState,
  id: number,
): { readonly record: FormItemRecord; readonly index: number } | null {
  const index = placesOf(items).get(id);
  const record = index === undefined ? undefined : items[index];
  return index === undefined || record === undefined ? null : { record, index };
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
  'form.itemList': ({ world }, { form }) => formOf(world, form).items.map(({ id, type }) => ({ id, type })),
  'form.item': ({ world }, { form, item }) => findItem(formOf(world, form), item),
  'form.itemFact': ({ world }, { form, item, fact }) =>
    (findItem(formOf(world, form), item) ?? fail('Item not found in form.')).record[fact],
  'form.itemType': ({ world }, { form, item }) => findItem(formOf(world, form), item)?.record.type ?? null,
  'form.addItem': ({ world }, { form, type }) => {
    const blank = forms.blankItem(newItemId(world), type);
    const item = forms.CHOICE_TYPES.has(type) ? { ...blank, choices: [forms.FIRST_CHOICE] } : blank;
    const state = formOf(world, form);
    state.items = [...state.items, item];
    return item;
  },
  'form.duplicateItem': ({ world }, { form, item: id }) => {
    const state = formOf(world, form);
    const { record } = findItem(state, id) ?? fail('Item not found in form.');
    const copy = { ...record, id: newItemId(world) };
    state.items = [...state.items, copy];
    return copy;
  },
  'form.setItem': ({ world }, { form, item: id, patch }) => {
    const state = formOf(world, form);
    state.items = state.items.map((item) => (item.id === id ? { ...item, ...patch } : item));
    return null;
  },
  'form.moveItem': ({ world }, { form, from, to }) => {
    const state = formOf(world, form);
    const count = state.items.length;
    if (from < 0 || from >= count || to < 0 || to >= count)
      fail(`Cannot access item at index: ${from < 0 || from >= count ? from : to}. Number of items: ${count}`);
    const items = [...state.items];
    items.splice(to, 0, ...items.splice(from, 1));
    state.items = items;
    return null;
  },
  'form.deleteItem': ({ world }, { form, item }) => {
    const state = formOf(world, form);
    state.items = state.items.filter((one) => one.id !== item);
    return null;
  },
  'form.responses': (execution, { form, since }) => listResponses(execution, formOf(execution.world, form), since),
  'form.answers': (execution, { at }) => unread.get(execution)?.[at]?.() ?? fail(`No answers are kept at ${at}.`),
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
