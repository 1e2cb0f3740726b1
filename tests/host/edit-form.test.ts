// What a form's owner does in its editor: ids stay with their questions (D:reference/forms/Item.md, getId).

import { describe, expect, it } from 'vitest';
import type { FormEdit } from '../../host/edit-form';
import type { FormDefinition } from '../../host/types';
import { hostFor } from './script-host';

const FORM: FormDefinition = {
  title: 'Báo cáo',
  collectsEmail: false,
  items: [
    { type: 'SECTION_HEADER', title: 'Chung' },
    { type: 'TEXT', title: 'A' },
    { type: 'MULTIPLE_CHOICE', title: 'B', choices: [{ value: 'Có', goTo: 'cuoi' }, 'Không'] },
    { type: 'PAGE_BREAK', title: 'Cuối', key: 'cuoi' },
    { type: 'TEXT', title: 'C' },
  ],
};

const SCRIPT = `function look(url) {
  var form = FormApp.openByUrl(url);
  var items = form.getItems().filter(function (item) {
    return ['SECTION_HEADER', 'PAGE_BREAK'].indexOf(String(item.getType())) < 0;
  });
  return {
    ids: items.map(function (item) { return item.getId(); }),
    titles: items.map(function (item) { return item.getTitle(); }),
    choices: items.filter(function (item) { return String(item.getType()) === 'MULTIPLE_CHOICE'; }).map(function (item) {
      return item.asMultipleChoiceItem().getChoices().map(function (choice) {
        return choice.getValue() + ' ' + String(choice.getPageNavigationType());
      });
    }),
    switches: [form.collectsEmail(), form.isAcceptingResponses()],
  };
}`;

interface Look {
  readonly ids: readonly number[];
  readonly titles: readonly string[];
  readonly choices: readonly (readonly string[])[];
  readonly switches: readonly boolean[];
}

function afterEdit(edit: FormEdit): { readonly before: Look; readonly after: Look } {
  const host = hostFor(SCRIPT);
  const { id, editUrl } = host.createForm(FORM);
  const before = host.run('look', editUrl).result as Look;
  host.editForm(id, edit);
  return { before, after: host.run('look', editUrl).result as Look };
}

describe('the editor of a form', () => {
  it.each<[FormEdit, readonly string[], readonly number[]]>([
    [{ kind: 'rename', question: 1, title: 'X' }, ['X', 'B', 'C'], [0, 1, 2]],
    [{ kind: 'move', question: 1, to: 2 }, ['B', 'A', 'C'], [1, 0, 2]],
    [{ kind: 'move', question: 1, to: 3 }, ['B', 'C', 'A'], [1, 2, 0]],
    [{ kind: 'move', question: 3, to: 1 }, ['C', 'A', 'B'], [2, 0, 1]],
    [{ kind: 'delete', question: 2 }, ['A', 'C'], [0, 2]],
  ])('%j: ids stay with their questions', (edit, titles, places) => {
    const { before, after } = afterEdit(edit);
    expect(after.titles).toEqual(titles);
    expect(after.ids).toEqual(places.map((place) => before.ids[place]));
  });

  it('a new question has an id that no other has', () => {
    const { before, after } = afterEdit({ kind: 'add', place: 2, item: { type: 'TEXT', title: 'N' } });
    expect(after.titles).toEqual(['A', 'N', 'B', 'C']);
    expect(before.ids).not.toContain(after.ids[1]);
  });

  it('choices that stay keep their way on', () => {
    const { after } = afterEdit({ kind: 'choices', question: 2, values: ['Có', 'Khác'] });
    expect(after.choices).toEqual([['Có GO_TO_PAGE', 'Khác null']]);
  });

  it('switches turn', () => {
    expect(afterEdit({ kind: 'switches', collectsEmail: true, accepting: false }).after.switches).toEqual([
      true,
      false,
    ]);
  });

  it('a question that is not there fails by its number', () => {
    expect(() => afterEdit({ kind: 'delete', question: 4 })).toThrow('The form has no question 4.');
  });
});
