// Items of a form beside the plain ones: ratings, grids, dates with times, uploads, validations, quizzes, pictures.

import { describe, expect, test } from 'vitest';
import type { FormDefinition } from '../../host/types';
import { evaluate, failure, hostFor } from './script-host';

const NEW = "const form = FormApp.create('Thử');";

/** One question of each kind that has answers of its own shape. */
const RICH: FormDefinition = {
  title: 'Khảo sát',
  collectsEmail: false,
  items: [
    { type: 'RATING', title: 'Sao' },
    { type: 'GRID', title: 'Bảng', rows: ['r1', 'r2'], columns: ['A', 'B'] },
    { type: 'CHECKBOX_GRID', title: 'Ô', rows: ['r1', 'r2'], columns: ['A', 'B'] },
    { type: 'DATETIME', title: 'Lúc' },
    { type: 'DURATION', title: 'Bao lâu' },
    { type: 'FILE_UPLOAD', title: 'Tệp' },
  ],
};

const ANSWERS = ['4', ['A', ''], [['A', 'B'], []], '2026-03-01 07:30', '01:02:03', ['1abc', '1def']] as const;

function richHost() {
  const host = hostFor();
  const { id } = host.createForm(RICH);
  return { host, id, open: `const form = FormApp.openById('${id}');` };
}

describe('what a person answers (D:FormResponse.md, D:ItemResponse.md; T:testformresponse.js)', () => {
  test('a rating is a text of digits, a grid a list, a checkbox grid a list of lists, an upload a list of ids', () => {
    const { host, id, open } = richHost();
    host.submit(id, { email: 'a@b.test', answers: ANSWERS });
    const source = `${open} return form.getResponses()[0].getItemResponses().map((answer) => answer.getResponse());`;
    expect(evaluate(host, source)).toEqual([
      '4',
      ['A', null],
      [['A', 'B'], null],
      '2026-03-01 07:30',
      '01:02:03',
      ['1abc', '1def'],
    ]);
  });

  test('what nobody answered is absent, the time of day and the day alone are "" (D:FormResponse.md)', () => {
    const { host, id, open } = richHost();
    host.submit(id, { email: 'a@b.test', answers: ['', ['', ''], [[], []], '', '', []] });
    expect(evaluate(host, `${open} return form.getResponses()[0].getItemResponses().length;`)).toBe(0);
  });

  test('in the linked tab each row of a grid is a column, files are addresses (K)', () => {
    const { host, id, open } = richHost();
    evaluate(
      host,
      `${open} form.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActive().getId());`,
    );
    host.submit(id, { email: 'a@b.test', answers: ANSWERS });
    const source = "return SpreadsheetApp.getActive().getSheets()[0].getRange('B1:I2').getDisplayValues();";
    const [headings, row] = evaluate(host, source) as string[][];
    expect(headings).toEqual(['Sao', 'Bảng [r1]', 'Bảng [r2]', 'Ô [r1]', 'Ô [r2]', 'Lúc', 'Bao lâu', 'Tệp']);
    expect(row?.slice(0, 5)).toEqual(['4', 'A', '', 'A, B', '']);
    expect(row?.[7]).toBe('https://drive.google.com/open?id=1abc, https://drive.google.com/open?id=1def');
  });
});

test('a file upload has a type and a title, and no cast of its own (D:ItemType.md, D:Item.md)', () => {
  const { host, open } = richHost();
  const source = `${open} const item = form.getItems(FormApp.ItemType.FILE_UPLOAD)[0]; return [String(item.getType()), item.getTitle()];`;
  expect(evaluate(host, source)).toEqual(['FILE_UPLOAD', 'Tệp']);
  expect(failure(host, `${open} form.getItems()[5].asFileUploadItem();`)).toBe(
    'not in the local host: Item.asFileUploadItem',
  );
});

describe('what a script answers (D:forms/*-item.md createResponse; T:testformresponse.js)', () => {
  const answered: readonly (readonly [statement: string, answer: unknown])[] = [
    ['form.addScaleItem().createResponse(4)', '4'],
    ['form.addRatingItem().setRatingScaleLevel(7).createResponse(7)', '7'],
    ["form.addGridItem().setRows(['r']).setColumns(['A']).createResponse(['A'])", ['A']],
    ["form.addGridItem().setRows(['r', 's']).setColumns(['A']).createResponse([null, 'A'])", [null, 'A']],
    [
      "form.addCheckboxGridItem().setRows(['r', 's']).setColumns(['A', 'B']).createResponse([['A', 'B'], null])",
      [['A', 'B'], null],
    ],
    ['form.addDateItem().createResponse(new Date(2000, 0, 1))', '2000-01-01'],
    ['form.addDateTimeItem().createResponse(new Date(2024, 4, 20, 14, 30))', '2024-05-20 14:30'],
    ['form.addTimeItem().createResponse(7, 45)', '07:45'],
    ['form.addDurationItem().createResponse(1, 2, 3)', '01:02:03'],
    ["form.addCheckboxItem().setChoiceValues(['a', 'b']).createResponse(['b'])", ['b']],
    ["form.addMultipleChoiceItem().setChoiceValues(['a']).showOtherOption(true).createResponse('khác')", 'khác'],
  ];
  test.each(answered)('%s', (statement, answer) => {
    expect(evaluate(hostFor(), `${NEW} return ${statement}.getResponse();`)).toEqual(answer);
  });

  test.each([
    ['form.addScaleItem().createResponse(6)', 'Invalid response submitted to scale item: 6'],
    ['form.addRatingItem().createResponse(0)', 'Invalid response submitted to rating item: 0'],
    [
      "form.addGridItem().setRows(['r']).setColumns(['A']).createResponse(['B'])",
      'Invalid response submitted to grid item: B',
    ],
    [
      "form.addCheckboxGridItem().setRows(['r']).setColumns(['A']).createResponse([])",
      'Invalid response submitted to checkbox grid item: 0 rows instead of 1',
    ],
    ['form.addTimeItem().createResponse(24, 0)', 'Invalid response submitted to time item: 24:00'],
    ["form.addListItem().setChoiceValues(['a']).createResponse('b')", 'Invalid response submitted to list item: b'],
  ])('%s is refused', (statement, message) => {
    expect(failure(hostFor(), `${NEW} ${statement};`)).toBe(message);
  });
});

describe('a prefilled address has an entry an answer (D:FormResponse.md toPrefilledUrl)', () => {
  const rows: readonly (readonly [statement: string, entries: string])[] = [
    ["form.addTextItem().createResponse('a b')", '0=a+b'],
    ["form.addCheckboxItem().setChoiceValues(['a', 'b']).createResponse(['a', 'b'])", '0=a&0=b'],
    ['form.addRatingItem().createResponse(3)', '0=3'],
    ["form.addGridItem().setRows(['r', 's', 't']).setColumns(['A', 'B']).createResponse(['A', null, 'B'])", '1=A&3=B'],
    [
      "form.addCheckboxGridItem().setRows(['r', 's']).setColumns(['A', 'B']).createResponse([['A', 'B'], null])",
      '1=A&1=B',
    ],
    ['form.addDateTimeItem().createResponse(new Date(2024, 4, 20, 14, 30))', '0=2024-05-20+14%3A30'],
    ['form.addDurationItem().createResponse(1, 2, 3)', '0=01%3A02%3A03'],
  ];
  test.each(rows)('%s (the numbers of a grid’s rows: UNPROVEN.md)', (statement, entries) => {
    const source = `${NEW} const response = ${statement}; const id = response.getItem().getId();
      return form.createResponse().withItemResponse(response).toPrefilledUrl().split('usp=pp_url&')[1].replace(/entry\\.(\\d+)/g, (mark, number) => number - id);`;
    expect(evaluate(hostFor(), source)).toBe(entries);
  });
});

describe('items are made with the platform’s defaults and changed in chains (D:forms/*-item.md; T:testform.js)', () => {
  const rows: readonly (readonly [expression: string, value: unknown])[] = [
    [
      "['addListItem', 'addCheckboxItem', 'addMultipleChoiceItem'].map((add) => form[add]().getChoices().map((choice) => choice.getValue()))",
      [[''], [''], ['']],
    ],
    [
      '[form.addScaleItem().getLowerBound(), form.addScaleItem().getUpperBound(), form.addScaleItem().getLeftLabel()]',
      [1, 5, ''],
    ],
    [
      "[form.addScaleItem().setLabels('Kém', 'Tốt')].map((item) => [item.getLeftLabel(), item.getRightLabel()])[0]",
      ['Kém', 'Tốt'],
    ],
    [
      '[form.addRatingItem()].map((item) => [item.getRatingScaleLevel(), String(item.getRatingIcon()), String(item.getType())])[0]',
      [5, 'STAR', 'RATING'],
    ],
    ['String(form.addRatingItem().setRatingIcon(FormApp.RatingIconType.HEART).getRatingIcon())', 'HEART'],
    ['form.addDateTimeItem().setIncludesYear(false).includesYear()', false],
    [
      "form.addImageItem().setImage(Utilities.newBlob([1], 'image/png', 'x.png')).setWidth(300).getImage().getName()",
      'x.png',
    ],
    ['String(form.addImageItem().setAlignment(FormApp.Alignment.CENTER).getAlignment())', 'CENTER'],
    ["form.addVideoItem().setVideoUrl('https://youtu.be/x').setWidth(300).getWidth()", 300],
  ];
  test.each(rows)('%s', (expression, value) => {
    expect(evaluate(hostFor(), `${NEW} return ${expression};`)).toEqual(value);
  });

  test.each([
    ['form.addRatingItem().setRatingScaleLevel(11)', 'Invalid argument: level'],
    ['form.addScaleItem().setBounds(0, 11)', 'Invalid argument: bounds'],
    ["form.addVideoItem().setVideoUrl('https://a.test/')", 'Invalid argument: youtubeUrl'],
    ['form.addImageItem().getWidth()', 'not in the local host: ImageItem.getWidth before setWidth'],
  ])('%s fails', (statement, message) => {
    expect(failure(hostFor(), `${NEW} ${statement};`)).toBe(message);
  });
});

test('duplicate appends a copy with an id of its own, as item and as its kind (D:Item.md duplicate)', () => {
  const source = `${NEW} const item = form.addGridItem().setTitle('Bảng').setRows(['r']); form.addTextItem();
    const copy = item.duplicate(); copy.setRows(['s']); const again = form.getItemById(item.getId()).duplicate();
    return [String(copy), copy.getTitle(), copy.getIndex(), copy.getId() === item.getId(), item.getRows(), String(again), again.getIndex()];`;
  expect(evaluate(hostFor(), source)).toEqual(['GridItem', 'Bảng', 2, false, ['r'], 'Item', 3]);
});

test('deleteItem takes an index or an item; moveItem beyond the end fails (D:Form.md)', () => {
  const source = `${NEW} const item = form.addTextItem(); form.addTextItem().setTitle('b'); form.addTextItem().setTitle('c');
    form.deleteItem(item); form.deleteItem(0); return form.getItems().map((one) => one.getTitle());`;
  expect(evaluate(hostFor(), source)).toEqual(['c']);
  expect(failure(hostFor(), `${NEW} form.addTextItem(); form.moveItem(0, 1);`)).toBe(
    'Cannot access item at index: 1. Number of items: 1',
  );
});

describe('validations are built, set on their own kind of item and taken away (D:forms/text-validation.md)', () => {
  test.each([
    'form.addTextItem().setValidation(FormApp.createTextValidation().requireNumberBetween(1, 9).setHelpText("x").build()).clearValidation()',
    'form.addParagraphTextItem().setValidation(FormApp.createParagraphTextValidation().requireTextLengthLessThanOrEqualTo(9).build())',
    'form.addCheckboxItem().setValidation(FormApp.createCheckboxValidation().requireSelectAtMost(2).build())',
    'form.addGridItem().setValidation(FormApp.createGridValidation().requireLimitOneResponsePerColumn().build())',
    'form.addCheckboxGridItem().setValidation(FormApp.createCheckboxGridValidation().requireLimitOneResponsePerColumn().build())',
  ])('%s', (expression) => {
    expect(evaluate(hostFor(), `${NEW} return ${expression}.getIndex();`)).toBe(0);
  });

  test('another kind is refused, and so is a rule’s wrong argument', () => {
    const wrongKind = 'form.addTextItem().setValidation(FormApp.createGridValidation().build());';
    expect(failure(hostFor(), `${NEW} ${wrongKind}`)).toMatch(/don't match the method signature/);
    expect(failure(hostFor(), 'FormApp.createTextValidation().requireNumberBetween(1, undefined);')).toMatch(
      /The parameters \(number\) don't match/,
    );
  });
});

test('a quiz knows right choices, points and feedback (D:QuizFeedback.md, D:CheckboxItem.md)', () => {
  const source = `${NEW} form.setIsQuiz(true);
    const say = FormApp.createFeedback().setText('Đúng').addLink('https://a.test/').build();
    const item = form.addMultipleChoiceItem().setPoints(5).setFeedbackForCorrect(say);
    item.setChoices([item.createChoice('a', true), item.createChoice('b', false)]);
    const text = form.addTextItem().setGeneralFeedback(say);
    return [form.isQuiz(), item.getPoints(), item.getChoices().map((choice) => choice.isCorrectAnswer()), item.getFeedbackForCorrect().getText(),
      item.getFeedbackForIncorrect(), text.getGeneralFeedback().getLinkUrls(), text.getPoints()];`;
  expect(evaluate(hostFor(), source)).toEqual([true, 5, [true, false], 'Đúng', null, ['https://a.test/'], 0]);
});
