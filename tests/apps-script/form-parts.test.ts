// What is read of a form's items: every kind, and every way on; on the host's FormApp.

import { describe, expect, it } from 'vitest';
import { createServices } from '../../host/create-services';
import { formParts } from '../../src/apps-script/form-parts';
import { type FormPart, layOutQuestions } from '../../src/domain/regime/lay-out-questions';

interface Services {
  readonly FormApp: GoogleAppsScript.Forms.FormApp;
}

function newForm() {
  const { FormApp } = createServices({ now: Date.UTC(2026, 2, 2) }) as unknown as Services;
  return { FormApp, form: FormApp.create('Báo cáo') };
}

function said(part: FormPart | undefined): unknown {
  if (part?.kind !== 'question') return part?.kind;
  const { type, required, choices, rows } = part;
  return [type, required, choices.map(({ value, way }) => [value, way]), rows];
}

describe('kinds of question', () => {
  it('each is read by its own cast; headers, pictures and videos are left out', () => {
    const { form } = newForm();
    form.addSectionHeaderItem().setTitle('Chung');
    form.addTextItem().setTitle('Văn bản').setRequired(true);
    form.addParagraphTextItem();
    form.addListItem().setChoiceValues(['A', 'B']);
    form.addCheckboxItem().setChoiceValues(['C']);
    form.addScaleItem().setBounds(1, 3);
    form.addGridItem().setRows(['r1', 'r2']).setColumns(['c1']);
    form.addCheckboxGridItem().setRows(['r3']).setColumns(['c2', 'c3']);
    form.addDateItem();
    form.addDateTimeItem();
    form.addTimeItem();
    form.addDurationItem();
    expect(formParts(form).map(said)).toEqual([
      ['text', true, [], []],
      ['paragraph', false, [], []],
      [
        'list',
        false,
        [
          ['A', null],
          ['B', null],
        ],
        [],
      ],
      ['checkbox', false, [['C', null]], []],
      [
        'scale',
        false,
        [
          ['1', null],
          ['2', null],
          ['3', null],
        ],
        [],
      ],
      ['grid', false, [['c1', null]], ['r1', 'r2']],
      [
        'checkbox-grid',
        false,
        [
          ['c2', null],
          ['c3', null],
        ],
        ['r3'],
      ],
      ['date', false, [], []],
      ['date-time', false, [], []],
      ['time', false, [], []],
      ['duration', false, [], []],
    ]);
  });
});

describe('ways on', () => {
  it('of choices: next, restart, submit, a page; a list does not tell which page', () => {
    const { FormApp, form } = newForm();
    const { CONTINUE, RESTART, SUBMIT } = FormApp.PageNavigationType;
    const gate = form.addMultipleChoiceItem();
    const menu = form.addListItem();
    const page = form.addPageBreakItem();
    gate.setChoices([
      gate.createChoice('tiếp', CONTINUE),
      gate.createChoice('lại', RESTART),
      gate.createChoice('hết', SUBMIT),
      gate.createChoice('sang', page),
    ]);
    menu.setChoices([menu.createChoice('sang', page), menu.createChoice('hết', SUBMIT)]);
    const [first, second] = formParts(form);
    expect(said(first)).toEqual([
      'multiple-choice',
      false,
      [
        ['tiếp', 'next'],
        ['lại', 'restart'],
        ['hết', 'submit'],
        ['sang', { page: String(page.getId()) }],
      ],
      [],
    ]);
    expect(said(second)).toEqual([
      'list',
      false,
      [
        ['sang', 'unknown'],
        ['hết', 'submit'],
      ],
      [],
    ]);
  });

  it('of pages: a break says what happens after the page that it ends', () => {
    const { FormApp, form } = newForm();
    form.addTextItem();
    const second = form.addPageBreakItem();
    form.addTextItem();
    const third = form.addPageBreakItem();
    form.addTextItem();
    second.setGoToPage(third);
    third.setGoToPage(FormApp.PageNavigationType.SUBMIT);
    expect(formParts(form).filter(({ kind }) => kind === 'page')).toEqual([
      { kind: 'page', id: String(second.getId()), before: { page: String(third.getId()) } },
      { kind: 'page', id: String(third.getId()), before: 'submit' },
    ]);
    expect(layOutQuestions(formParts(form)).map(({ page, next }) => [page, next])).toEqual([
      [1, 3],
      [2, 'submit'],
      [3, 'submit'],
    ]);
  });
});
