// Forms: items, navigation, the response store, answers of every kind.

import { describe, expect, test } from 'vitest';
import { answers, DAY, evaluate, failure, HOUR, hostFor, SAMPLE_FORM, START } from './script-host';

/** A host with the sample form; `form` is open in the script under that name. */
function formHost(): { host: ReturnType<typeof hostFor>; id: string; open: string } {
  const host = hostFor();
  const { id } = host.createForm(SAMPLE_FORM);
  return { host, id, open: `const form = FormApp.openById('${id}');` };
}

test('getItems lists all items in form order, page breaks among them (T: testform.js)', () => {
  const { host, open } = formHost();
  expect(evaluate(host, `${open} return form.getItems().map((item) => String(item.getType()));`)).toEqual([
    'SECTION_HEADER',
    'LIST',
    'TEXT',
    'PARAGRAPH_TEXT',
    'MULTIPLE_CHOICE',
    'PAGE_BREAK',
    'CHECKBOX',
    'SCALE',
    'DATE',
    'TIME',
  ]);
});

test('item ids are numbers, kept under rename and move (T: testform.js; K)', () => {
  const { host, open } = formHost();
  const source = `${open} const [, , item] = form.getItems(); const id = item.getId();
    item.setTitle('Khác'); form.moveItem(item, 0);
    return [typeof id, form.getItemById(id).getTitle(), form.getItemById(id).getIndex(), form.getItemById(1)];`;
  expect(evaluate(host, source)).toEqual(['number', 'Khác', 0, null]);
});

test('the wrong cast throws (D:Item.md; text: field)', () => {
  const { host, open } = formHost();
  expect(failure(host, `${open} form.getItems()[2].asListItem();`)).toBe('Invalid conversion for item type: TEXT');
});

test('choices navigate: one to a page, one to submit (D:PageNavigationType.md)', () => {
  const { host, open } = formHost();
  const source = `${open} const choices = form.getItems()[4].asMultipleChoiceItem().getChoices();
    return choices.map((choice) => [choice.getValue(), String(choice.getPageNavigationType()), choice.getGotoPage() && choice.getGotoPage().getTitle()]);`;
  expect(evaluate(host, source)).toEqual([
    ['Có', 'GO_TO_PAGE', 'Phần thêm'],
    ['Không', 'SUBMIT', null],
  ]);
});

test('getGotoPage on a LIST choice is a TypeError (T: testform.js, oddities)', () => {
  const { host, open } = formHost();
  const source = `${open} const [choice] = form.getItems()[1].asListItem().getChoices();
    try { choice.getGotoPage(); } catch (error) { return error.name; }`;
  expect(evaluate(host, source)).toBe('TypeError');
});

test('getGoToPage throws unless the break goes to a page (field)', () => {
  const { host, open } = formHost();
  const source = `${open} const page = form.getItems()[5].asPageBreakItem(); String(page.getPageNavigationType()) === 'CONTINUE' && page.getGoToPage();`;
  expect(failure(host, source)).toBe('Page break does not go to a page.');
});

test('navigating and plain choices cannot mix in an item (D:MultipleChoiceItem.createChoice)', () => {
  const { host, open } = formHost();
  const source = `${open} const item = form.getItems()[4].asMultipleChoiceItem();
    item.setChoices([item.createChoice('a'), item.createChoice('b', FormApp.PageNavigationType.SUBMIT)]);`;
  expect(failure(host, source)).toMatch(/cannot be combined/);
});

test('unanswered text, paragraph, date and time are "", everything else is absent (D:FormResponse.md)', () => {
  const { host, id, open } = formHost();
  host.submit(id, { email: 'a@b.test', answers: answers() });
  const source = `${open} return form.getResponses()[0].getItemResponses().map((answer) => [String(answer.getItem().getType()), answer.getResponse()]);`;
  expect(evaluate(host, source)).toEqual([
    ['TEXT', ''],
    ['PARAGRAPH_TEXT', ''],
    ['DATE', ''],
    ['TIME', ''],
  ]);
});

test('answers: checkbox a list, scale a text of digits, date and time in ISO (T: testformresponse.js)', () => {
  const { host, id, open } = formHost();
  const given = { 0: 'Tháng 2', 4: ['a', 'b'], 5: '4', 6: '2026-03-01', 7: '07:30' };
  host.submit(id, { email: 'a@b.test', answers: answers(given) });
  const source = `${open} return form.getResponses()[0].getItemResponses().map((answer) => answer.getResponse()).filter((answer) => answer !== '');`;
  expect(evaluate(host, source)).toEqual(['Tháng 2', ['a', 'b'], '4', '2026-03-01', '07:30']);
});

test('a response has id, time, address and edit address; getResponseForItem may be null (D:FormResponse.md)', () => {
  const { host, id, open } = formHost();
  const { responseId } = host.submit(id, { email: 'a@b.test', answers: answers({ 1: '5' }) });
  const source = `${open} const response = form.getResponse('${responseId}'); const [, list, text] = form.getItems();
    return [response.getId(), response.getTimestamp().getTime(), response.getRespondentEmail(), /edit2=/.test(response.getEditResponseUrl()),
      response.getResponseForItem(list), response.getResponseForItem(text).getResponse()];`;
  expect(evaluate(host, source)).toEqual([responseId, START, 'a@b.test', true, null, '5']);
});

test('without collecting, the address is "" (D:FormResponse.md)', () => {
  const { host, id, open } = formHost();
  host.submit(id, { email: 'a@b.test', answers: answers() });
  evaluate(host, `${open} form.setCollectEmail(false);`);
  expect(evaluate(host, `${open} return form.getResponses()[0].getRespondentEmail();`)).toBe('');
});

test('getResponses(since) includes the moment itself (field: takahiromtd/GAS)', () => {
  const { host, id, open } = formHost();
  for (const hours of [0, 1, 2]) {
    host.advanceTo(START + hours * HOUR);
    host.submit(id, { email: 'a@b.test', answers: answers({ 1: String(hours) }) });
  }
  const source = `${open} return form.getResponses(new Date(${START + HOUR})).map((response) => response.getTimestamp().getTime() - ${START});`;
  expect(evaluate(host, source)).toEqual([HOUR, 2 * HOUR]);
});

describe('a form is found by its addresses', () => {
  test('edit and published (D:FormApp.md openByUrl)', () => {
    const host = hostFor();
    const { id, editUrl, publishedUrl } = host.createForm(SAMPLE_FORM);
    const source = 'return value.map((url) => FormApp.openByUrl(url).getId());';
    expect(evaluate(host, source, [editUrl, publishedUrl])).toEqual([id, id]);
  });

  test('anything else fails (T: testform.js)', () => {
    expect(failure(hostFor(), "FormApp.openByUrl('https://example.test/');")).toBe('Invalid argument: url');
  });
});

test('getDestinationId throws when there is none (T: testform.js)', () => {
  const { host, open } = formHost();
  expect(failure(host, `${open} form.getDestinationId();`)).toBe('The form currently has no response destination.');
});

test('linking adds a tab named in the sheet’s language, each time a new one (field; I: ashtonfei/google-apps-script-projects #1)', () => {
  const { host, id, open } = formHost();
  host.submit(id, { email: 'a@b.test', answers: answers({ 1: '007' }) });
  const link = `${open} const book = SpreadsheetApp.getActive(); form.setDestination(FormApp.DestinationType.SPREADSHEET, book.getId());`;
  evaluate(
    host,
    link + link.replace(open, '').replace('const book', 'const again').replace('book.getId', 'again.getId'),
  );
  const source = `return SpreadsheetApp.getActive().getSheets().map((sheet) => [sheet.getName(), sheet.getFormUrl() !== null]);`;
  expect(evaluate(host, source)).toEqual([
    ['Câu trả lời biểu mẫu 2', true],
    ['Câu trả lời biểu mẫu 1', false],
    ['Trang tính1', false],
  ]);
  const row = "return SpreadsheetApp.getActive().getSheets()[0].getRange('A1:D2').getDisplayValues();";
  expect(evaluate(host, row)).toEqual([
    ['Dấu thời gian', 'Địa chỉ email', 'Tháng báo cáo', 'Số lượng'],
    ['01/03/2026 08:00:00', 'a@b.test', '', '7'],
  ]);
});

test('a prefilled address carries the answers (D:FormResponse.md toPrefilledUrl)', () => {
  const { host, open } = formHost();
  const source = `${open} const item = form.getItems()[1];
    return form.createResponse().withItemResponse(item.asListItem().createResponse('Tháng 2')).toPrefilledUrl().replace(String(item.getId()), 'N').replace(form.getPublishedUrl(), 'URL');`;
  expect(evaluate(host, source)).toBe('URL?usp=pp_url&entry.N=Th%C3%A1ng+2');
});

test('a script’s submit stores a response and fires nothing (D:installable-triggers.md)', () => {
  const { host, open } = formHost();
  evaluate(host, `${open} ScriptApp.newTrigger('evaluate').forForm(form).onFormSubmit().create();`);
  const source = `${open} const response = form.createResponse(); const before = response.getId(); response.submit();
    return [before, form.getResponses().length];`;
  expect(evaluate(host, source)).toEqual([null, 1]);
  host.advanceTo(START + DAY);
  expect(host.executions.filter(({ trigger }) => trigger !== undefined)).toEqual([]);
});

test('a response cannot be submitted twice (D:FormResponse.md)', () => {
  const { host, open } = formHost();
  expect(failure(host, `${open} form.createResponse().submit().submit();`)).toBe(
    'This response has already been submitted.',
  );
});

test('a closed form refuses a person', () => {
  const { host, id, open } = formHost();
  evaluate(host, `${open} form.setAcceptingResponses(false);`);
  expect(() => host.submit(id, { email: '', answers: answers() })).toThrow('The form is not accepting responses.');
});
