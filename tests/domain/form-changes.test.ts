// What became of a form since it was linked: each kind of change, and what is none.

import { describe, expect, it } from 'vitest';
import { formChanges } from '../../src/domain/regime/form-changes';
import { longestRun } from '../../src/domain/regime/longest-run';
import type { LinkedQuestion, Question } from '../../src/domain/regime/question';
import { changeWords } from '../../src/text/form-changes';
import { asked, ways } from './form';

// Mục 1 and 2 on page 1, Mục 69 decides between page 2 (Mục 70) and page 3 (Mục 76).
const LINKED: readonly LinkedQuestion[] = [
  { item: 1, question: asked('a', { title: 'Tổ chức đảng', place: 1, next: 2 }) },
  { item: 2, question: asked('b', { title: 'Tháng', place: 2, next: 2 }) },
  {
    item: 69,
    question: asked('gate', { place: 3, type: 'multiple-choice', next: 2, choices: ways({ Có: 2, Không: 3 }) }),
  },
  { item: 70, question: asked('x', { place: 4, page: 2, next: 3 }) },
  { item: 76, question: asked('z', { place: 5, page: 3 }) },
];

/** The form now: the linked questions with these changes, in this order. */
function formWith(changes: Readonly<Record<string, Partial<Question>>>, order = ['a', 'b', 'gate', 'x', 'z']) {
  return order.map((id, index): Question => {
    const own = LINKED.find(({ question }) => question.id === id)?.question ?? asked(id, { title: `Câu mới ${id}` });
    return { ...own, place: index + 1, ...changes[id] };
  });
}

function changesOf(present: readonly Question[]) {
  return formChanges(LINKED, present).map(({ question, item, kind }) => `${question} (${item}): ${kind}`);
}

describe('what counts as a change', () => {
  it.each<[string, readonly Question[], readonly string[]]>([
    ['nothing', formWith({}), []],
    ['another title', formWith({ b: { title: 'Kỳ báo cáo' } }), ['b (2): renamed']],
    ['only spacing, case and tone placement', formWith({ a: { title: ' TỔ CHỨC  đảng ' } }), []],
    ['another kind', formWith({ b: { type: 'list' } }), ['b (2): retyped']],
    ['two that changed places: one of them moved', formWith({}, ['b', 'a', 'gate', 'x', 'z']), ['a (1): moved']],
    ['one moved far', formWith({}, ['b', 'gate', 'x', 'z', 'a']), ['a (1): moved']],
    ['one deleted: the others did not move', formWith({}, ['b', 'gate', 'x', 'z']), ['a (1): deleted']],
    [
      'one new in the middle: the others did not move',
      formWith({}, ['a', 'n', 'b', 'gate', 'x', 'z']),
      ['n (null): added'],
    ],
    [
      'deleted and made again under the same title is another question',
      formWith({ n: { title: 'Tháng' } }, ['a', 'n', 'gate', 'x', 'z']),
      ['n (null): added', 'b (2): deleted'],
    ],
    [
      'another choice',
      formWith({ gate: { choices: ways({ Có: 2, Không: 3, 'Chưa rõ': null }) } }),
      ['gate (69): choices'],
    ],
    ['the same choices in another order', formWith({ gate: { choices: ways({ Không: 3, Có: 2 }) } }), []],
    ['a choice that leads elsewhere', formWith({ gate: { choices: ways({ Có: 2, Không: 2 }) } }), ['x (70): branch']],
    [
      'choices that lead nowhere any more',
      formWith({ gate: { choices: ways({ Có: null, Không: null }) } }),
      ['x (70): branch'],
    ],
    ['a page that leads elsewhere', formWith({ x: { next: 'submit' } }), ['z (76): branch']],
    [
      'a question that was moved to the page which is left out',
      formWith({ z: { page: 2, next: 'submit' }, x: { next: 'submit' } }),
      ['z (76): branch'],
    ],
    [
      'a page break that changes nobody’s way',
      formWith({
        a: { next: 2 },
        b: { page: 2, next: 3 },
        gate: { page: 2, next: 3, choices: ways({ Có: 3, Không: 4 }) },
        x: { page: 3, next: 4 },
        z: { page: 4 },
      }),
      [],
    ],
    [
      'the first question of a page that a choice leads to, deleted',
      formWith({ z: { page: 2 }, gate: { next: 2, choices: ways({ Có: 2, Không: 2 }) } }, ['a', 'b', 'gate', 'z']),
      ['x (70): deleted'],
    ],
    ['several at once', formWith({ b: { title: 'Kỳ', type: 'list' } }), ['b (2): renamed', 'b (2): retyped']],
  ])('%s', (_, present, wanted) => {
    expect(changesOf(present)).toEqual(wanted);
  });

  it('a branch within a branch is seen', () => {
    const linked = [
      { item: 1, question: asked('a', { next: 3, choices: ways({ Có: 2 }) }) },
      { item: 2, question: asked('b', { page: 2, next: 3, place: 2, choices: ways({ Hết: 'submit' }) }) },
      { item: 3, question: asked('c', { page: 3, place: 3 }) },
    ];
    const present = linked.map(({ question }) => ({
      ...question,
      choices: question.id === 'b' ? ways({ Hết: 3 }) : question.choices,
    }));
    expect(formChanges(linked, present).map(({ question, kind }) => `${question}: ${kind}`)).toEqual(['c: branch']);
  });
});

describe('in words', () => {
  it.each<[string, readonly Question[], string]>([
    ['b', formWith({ b: { title: 'Kỳ\nbáo cáo' } }), 'Đổi tên: “Tháng” thành “Kỳ báo cáo”'],
    ['a', formWith({}, ['b', 'gate', 'x', 'z', 'a']), 'Chuyển từ câu thứ 1 sang câu thứ 5'],
    ['b', formWith({ b: { type: 'list' } }), 'Đổi loại câu hỏi: Trả lời ngắn thành Trình đơn thả xuống'],
    [
      'gate',
      formWith({ gate: { choices: ways({ Có: 2, 'Không có': 3 }) } }),
      'Thêm lựa chọn “Không có”; bỏ lựa chọn “Không”',
    ],
    ['a', formWith({}, ['b', 'gate', 'x', 'z']), 'Câu hỏi đã bị xóa khỏi biểu mẫu; từ nay không có câu trả lời'],
    [
      'n',
      formWith({}, ['a', 'n', 'b', 'gate', 'x', 'z']),
      'Câu hỏi mới, đứng thứ 2; câu trả lời chỉ giữ trong Nhật ký cho đến khi ghi số Mục',
    ],
    [
      'b',
      formWith({ b: { title: 'Kỳ', type: 'list' } }),
      'Đổi tên: “Tháng” thành “Kỳ”; đổi loại câu hỏi: Trả lời ngắn thành Trình đơn thả xuống',
    ],
  ])('%s: %s', (id, present, words) => {
    expect(changeWords(formChanges(LINKED, present).filter(({ question }) => question === id))).toBe(words);
  });

  it('no change is no words', () => {
    expect(changeWords([])).toBe('');
  });
});

describe('the longest run', () => {
  it.each<[readonly number[], number]>([
    [[], 0],
    [[1], 1],
    [[1, 2, 3], 3],
    [[3, 2, 1], 1],
    [[1, 4, 2, 3], 3],
    [[2, 1, 4, 3, 6, 5], 3],
    [[5, 5, 5], 1],
  ])('of %j has %i', (values, length) => {
    const run = [...longestRun(values)].sort((a, b) => a - b).map((place) => values[place] ?? 0);
    expect(run).toHaveLength(length);
    expect(run).toEqual([...new Set(run)].sort((a, b) => a - b));
  });
});
