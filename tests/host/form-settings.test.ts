// What a form says of itself: switches, messages, publishing, editors, addresses.

import { describe, expect, test } from 'vitest';
import { evaluate, failure, hostFor } from './script-host';

const NEW = "const form = FormApp.create('Thử');";

describe('switches and messages: a new form’s value, and the one that was set (D:Form.md)', () => {
  const rows: readonly (readonly [get: string, set: string, before: unknown, after: unknown])[] = [
    ['isQuiz', 'setIsQuiz', false, true],
    ['hasProgressBar', 'setProgressBar', false, true],
    ['getShuffleQuestions', 'setShuffleQuestions', false, true],
    ['hasRespondAgainLink', 'setShowLinkToRespondAgain', true, false],
    ['isPublishingSummary', 'setPublishingSummary', false, true],
    ['hasLimitOneResponsePerUser', 'setLimitOneResponsePerUser', false, true],
    ['canEditResponse', 'setAllowResponseEdits', false, true],
    ['collectsEmail', 'setCollectEmail', false, true],
    ['isAcceptingResponses', 'setAcceptingResponses', true, false],
    ['getConfirmationMessage', 'setConfirmationMessage', '', 'Cảm ơn'],
    ['getCustomClosedFormMessage', 'setCustomClosedFormMessage', '', 'Đã đóng'],
    ['getDescription', 'setDescription', '', 'Mô tả'],
  ];
  test.each(rows)('%s', (get, set, before, after) => {
    const source = `${NEW} return [form.${get}(), form.${set}(value) === form, form.${get}()];`;
    expect(evaluate(hostFor(), source, after)).toEqual([before, true, after]);
  });

  test('a switch wants true or false, a message a text', () => {
    expect(failure(hostFor(), `${NEW} form.setProgressBar('x');`)).toBe(
      "The parameters (String) don't match the method signature for FormApp.Form.setProgressBar.",
    );
    expect(failure(hostFor(), `${NEW} form.setTitle(5);`)).toMatch(/The parameters \(number\)/);
  });
});

describe('publishing (D:forms/api/guides/publish-form; D:Form.md; T:testform.js)', () => {
  const rows: readonly (readonly [statements: string, published: boolean, accepting: boolean])[] = [
    ['', true, true],
    ['form.setAcceptingResponses(false);', true, false],
    ['form.setPublished(false);', false, false],
    ['form.setPublished(false); form.setAcceptingResponses(true);', false, false],
    ['form.setPublished(false); form.setPublished(true);', true, true],
  ];
  test.each(rows)('%s published %s, accepting %s', (statements, published, accepting) => {
    const source = `${NEW} ${statements} return [form.isPublished(), form.isAcceptingResponses()];`;
    expect(evaluate(hostFor(), source)).toEqual([published, accepting]);
  });

  test('a form may be created unpublished (D:FormApp.md create)', () => {
    const source =
      "const form = FormApp.create('Thử', false); return [form.isPublished(), form.isAcceptingResponses()];";
    expect(evaluate(hostFor(), source)).toEqual([false, false]);
  });

  test('an unpublished form refuses a script’s response', () => {
    expect(failure(hostFor(), `${NEW} form.setPublished(false); form.createResponse().submit();`)).toBe(
      'The form is not currently accepting responses.',
    );
  });
});

test('editors are added once and removed (D:Form.md addEditor)', () => {
  const source = `${NEW} form.addEditor('a@b.test').addEditors(['a@b.test', 'c@b.test']).removeEditor('a@b.test');
    return form.getEditors().map((user) => user.getEmail());`;
  expect(evaluate(hostFor(), source)).toEqual(['c@b.test']);
});

test('a short address is the same for the same form and another for another (D:Form.md shortenFormUrl; T:testform.js)', () => {
  const source = `${NEW} const other = FormApp.create('Khác');
    const short = (one) => one.shortenFormUrl(one.getPublishedUrl());
    return [/^https:\\/\\/forms\\.gle\\/\\w{17}$/.test(short(form)), short(form) === short(form), short(form) === short(other)];`;
  expect(evaluate(hostFor(), source)).toEqual([true, true, false]);
});

test('the summary has an address beside the form’s own (D:Form.md getSummaryUrl)', () => {
  const source = `${NEW} return form.getSummaryUrl() === form.getPublishedUrl().replace('viewform', 'viewanalytics');`;
  expect(evaluate(hostFor(), source)).toBe(true);
});
