// form.json: the sentence for everything that can be wrong with it.

import { describe, expect, it } from 'vitest';
import { questionsOf, readForm } from '../../host/cli/form-file';
import { problemSentence } from '../../host/cli/text';
import { formOf } from './folders';

function sentences(content: unknown): string[] {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return readForm('form.json', new TextEncoder().encode(text)).problems.map(problemSentence);
}

function formWith(...items: readonly object[]): object {
  return { ...formOf(0), items: [...items, ...formOf(77 - items.length).items] };
}

const PAGE = { type: 'PAGE_BREAK', title: 'Trang 2', key: 'p2' };

describe('a sound form', () => {
  it('is read, and only its questions count', () => {
    const reading = readForm('form.json', new TextEncoder().encode(JSON.stringify(formOf(77))));
    expect(reading.problems).toEqual([]);
    expect(reading.value?.items).toHaveLength(79);
    expect(questionsOf(formOf(77)).map(({ title }) => title)).toHaveLength(77);
    expect(questionsOf(formOf(77))[68]?.title).toBe('Câu 69');
  });

  it('may go to its pages and to the end', () => {
    const choice = {
      type: 'MULTIPLE_CHOICE',
      title: '69',
      choices: [
        { value: 'Có', goTo: 'p2' },
        { value: 'Không', goTo: 'SUBMIT' },
      ],
    };
    const { items } = formOf(76);
    expect(sentences({ ...formOf(0), items: [choice, PAGE, ...items] })).toEqual([]);
  });
});

describe('what is wrong', () => {
  const syntax = 'tệp không đúng cú pháp JSON; hãy kiểm tra dấu phẩy, ngoặc và dấu ngoặc kép quanh chỗ này';
  const types =
    'TEXT, PARAGRAPH_TEXT, LIST, MULTIPLE_CHOICE, CHECKBOX, SCALE, DATE, TIME, SECTION_HEADER, PAGE_BREAK, IMAGE, VIDEO';
  const pages = 'không có trong biểu mẫu; hãy dùng "key" của một PAGE_BREAK hoặc SUBMIT';
  it.each<[string, unknown, string[]]>([
    ['a comma too many', '{\n  "title": "x",\n}', [`form.json, dòng 3: ${syntax}`]],
    ['a text cut off', '{\n  "title":', [`form.json, dòng 2: ${syntax}`]],
    ['a list', [], ['form.json: tệp phải là một đối tượng JSON có "title", "collectsEmail" và "items"']],
    [
      'fields of another kind, all of them',
      { title: '', description: 1, collectsEmail: 'có', items: {} },
      [
        'form.json: biểu mẫu: "title" phải là chữ, không để trống',
        'form.json: biểu mẫu: "description" phải là chữ',
        'form.json: biểu mẫu: "collectsEmail" phải là true hoặc false',
        'form.json: biểu mẫu: "items" phải là một danh sách',
      ],
    ],
    [
      'a question too few',
      formOf(76),
      ['form.json: biểu mẫu có 76 câu hỏi, cần đúng 77 (không tính tiêu đề phần, trang, ảnh và video)'],
    ],
    [
      'a question too many',
      formOf(78),
      ['form.json: biểu mẫu có 78 câu hỏi, cần đúng 77 (không tính tiêu đề phần, trang, ảnh và video)'],
    ],
    [
      'an item that is none',
      { ...formOf(0), items: ['TEXT'] },
      ['form.json: mục thứ 1: "items" phải là một đối tượng JSON'],
    ],
    [
      'an unknown type',
      formWith({ type: 'GRID', title: 'Bảng' }),
      [`form.json: mục thứ 1 (Bảng): không có loại "GRID"; các loại dùng được: ${types}`],
    ],
    ['no type', formWith({ title: 'Bảng' }), ['form.json: mục thứ 1 (Bảng): "type" phải là chữ']],
    ['no title', formWith({ type: 'TEXT' }), ['form.json: mục thứ 1: "title" phải là chữ']],
    [
      'a list without choices',
      formWith({ type: 'LIST', title: 'Đơn vị', choices: [] }),
      [
        'form.json: mục thứ 1 (Đơn vị): "choices" phải là danh sách lựa chọn không trống, mỗi lựa chọn là chữ hoặc {"value", "goTo"}',
      ],
    ],
    [
      'a choice that goes nowhere',
      formWith({ type: 'MULTIPLE_CHOICE', title: '69', choices: [{ value: 'Có', goTo: 'p9' }] }),
      [`form.json: mục thứ 1 (69): "goTo" trỏ tới trang "p9" ${pages}`],
    ],
    [
      'two pages of one key',
      { ...formOf(77), items: [PAGE, PAGE, ...formOf(77).items] },
      ['form.json: mục thứ 2 (Trang 2): "key" "p2" đã dùng cho trang khác'],
    ],
  ])('%s', (_title, content, expected) => {
    expect(sentences(content)).toEqual(expected);
  });
});
