// The form's addresses in letters: filled in, and for changing what was sent; on the host's FormApp.

import { describe, expect, it } from 'vitest';
import { createServices } from '../../host/create-services';
import { createForms } from '../../src/apps-script/forms';

interface Services {
  readonly FormApp: GoogleAppsScript.Forms.FormApp;
}

function newForm() {
  const { FormApp } = createServices({ now: Date.UTC(2026, 10, 20) }) as unknown as Services;
  const form = FormApp.create('Báo cáo');
  const unit = form.addListItem().setTitle('Tổ chức').setChoiceValues(['Chi bộ A & B', 'Chi bộ C']);
  const month = form.addMultipleChoiceItem().setTitle('Tháng').setChoiceValues(['Tháng 10', 'Tháng 11']);
  const year = form.addTextItem().setTitle('Năm');
  const note = form.addParagraphTextItem().setTitle('Ghi chú');
  const store = createForms(FormApp).open(form.getEditUrl());
  const id = (item: { getId(): number }) => String(item.getId());
  return { form, store, unit: id(unit), month: id(month), year: id(year), note: id(note) };
}

describe('the filled-in address', () => {
  it('answers lists, choices and short texts, in the form’s order', () => {
    const { store, form, unit, month, year } = newForm();
    const address = store.prefilledAddress([
      [year, '2026'],
      [month, 'Tháng 11'],
      [unit, 'Chi bộ A & B'],
    ]);
    expect(address).toBe(
      `${form.getPublishedUrl()}?usp=pp_url&entry.${unit}=Chi+b%E1%BB%99+A+%26+B&entry.${month}=Th%C3%A1ng+11&entry.${year}=2026`,
    );
  });

  it('leaves out what cannot be answered: a choice that is not there, another kind, a question that is gone', () => {
    const { store, form, unit, month, note } = newForm();
    const address = store.prefilledAddress([
      [unit, 'Chi bộ X'],
      [note, 'x'],
      ['123', 'x'],
      [month, 'Tháng 10'],
    ]);
    expect(address).toBe(`${form.getPublishedUrl()}?usp=pp_url&entry.${month}=Th%C3%A1ng+10`);
  });
});

describe('the address for changing a response', () => {
  it('is there only where the form lets people change theirs, and the response stands', () => {
    const { store, form, year } = newForm();
    const answer = form.getItemById(Number(year)).asTextItem().createResponse('2026');
    const id = form.createResponse().withItemResponse(answer).submit().getId();
    expect(store.editAddress(id)).toBeNull();
    form.setAllowResponseEdits(true);
    expect(store.editAddress(id)).toMatch(/edit2=/);
    form.deleteResponse(id);
    expect(store.editAddress(id)).toBeNull();
  });
});
