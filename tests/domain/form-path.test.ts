// Pages and ways: as the form states them, as they are followed, and which questions a respondent was led past.

import { describe, expect, it } from 'vitest';
import { type FormPart, layOutQuestions, type Way } from '../../src/domain/regime/lay-out-questions';
import type { Question } from '../../src/domain/regime/question';
import { askedQuestions, notAskedItems } from '../../src/domain/report/form-path';
import { asked, ways } from './form';

function q(id: string, choices: Readonly<Record<string, Way | null>> = {}): FormPart {
  return {
    kind: 'question',
    id,
    title: id,
    type: Object.keys(choices).length > 0 ? 'multiple-choice' : 'text',
    required: false,
    choices: Object.entries(choices).map(([value, way]) => ({ value, way })),
    rows: [],
  };
}

function page(id: string, before: Way = 'next'): FormPart {
  return { kind: 'page', id, before };
}

function pagesOf(questions: readonly Question[]): readonly string[] {
  return questions.map(({ id, page: own, next }) => `${id}: ${own} → ${next}`);
}

describe('laying out', () => {
  it('a break begins a page, and its way is that of the page before it', () => {
    const parts = [q('a'), page('P2', { page: 'P3' }), q('b'), page('P3', 'submit'), q('c')];
    expect(pagesOf(layOutQuestions(parts))).toEqual(['a: 1 → 3', 'b: 2 → submit', 'c: 3 → submit']);
    expect(layOutQuestions(parts).map(({ place }) => place)).toEqual([1, 2, 3]);
  });

  it.each<[string, readonly FormPart[], readonly string[]]>([
    [
      'an empty page in between is passed through',
      [q('a'), page('P2'), page('P3'), q('b')],
      ['a: 1 → 2', 'b: 2 → submit'],
    ],
    [
      'an empty page leads on by its own way',
      [q('a'), page('P2'), page('P3', { page: 'P4' }), q('b'), page('P4'), q('c')],
      ['a: 1 → 3', 'b: 2 → 3', 'c: 3 → submit'],
    ],
    [
      'an empty first page is not where the form begins',
      [page('P2'), q('a'), page('P3'), q('b')],
      ['a: 1 → 2', 'b: 2 → submit'],
    ],
    [
      'where an empty first page leads is page 1',
      [page('P2', { page: 'P3' }), q('a'), page('P3'), q('b')],
      ['a: 2 → 1', 'b: 1 → submit'],
    ],
    ['empty pages at the end are the end', [q('a'), page('P2'), page('P3')], ['a: 1 → submit']],
    [
      'a ring of empty pages is the end',
      [q('a'), page('P2'), page('P3', { page: 'P2' }), q('b')],
      ['a: 1 → submit', 'b: 2 → submit'],
    ],
    [
      'a page that is gone is a way nobody knows',
      [q('a'), page('P2', { page: 'P9' }), q('b')],
      ['a: 1 → unknown', 'b: 2 → submit'],
    ],
    [
      'restart leads to page 1',
      [q('a'), page('P2'), q('b'), page('P3', 'restart'), q('c')],
      ['a: 1 → 2', 'b: 2 → 1', 'c: 3 → submit'],
    ],
  ])('%s', (_, parts, wanted) => {
    expect(pagesOf(layOutQuestions(parts))).toEqual(wanted);
  });

  it('choices lead to pages by number; on the last page they lead nowhere', () => {
    const parts = [
      q('a', { Có: { page: 'P2' }, Không: { page: 'P3' }, Khác: 'submit', Tiếp: 'next' }),
      page('P2'),
      q('b'),
      page('P3'),
      q('c', { Lại: 'restart' }),
    ];
    const [first, , last] = layOutQuestions(parts);
    expect(first?.choices.map(({ goTo }) => goTo)).toEqual([2, 3, 'submit', 2]);
    expect(last?.choices.map(({ goTo }) => goTo)).toEqual([null]);
  });
});

// Page 1: gate (Có → 2, Không → 3, Dừng → the end); page 2: x, then 3; page 3: z.
const GATE = asked('gate', { next: 2, choices: ways({ Có: 2, Không: 3, Dừng: 'submit' }) });
const FORM = [GATE, asked('x', { page: 2, next: 3 }), asked('z', { page: 3 })];

describe('the way of a respondent', () => {
  it.each<[string, Readonly<Record<string, string>>, readonly Question[], readonly string[]]>([
    ['a choice leads on', { gate: 'Có' }, FORM, ['gate', 'x', 'z']],
    ['a choice leads past a page', { gate: 'Không' }, FORM, ['gate', 'z']],
    ['a choice ends the form', { gate: 'Dừng' }, FORM, ['gate']],
    ['without an answer the page’s own way holds', {}, FORM, ['gate', 'x', 'z']],
    ['so it does for an answer that is no choice ("Khác")', { gate: 'Chưa rõ' }, FORM, ['gate', 'x', 'z']],
    ['decomposed accents are the same answer', { gate: 'Không'.normalize('NFD') }, FORM, ['gate', 'z']],
    [
      'of two that decide on one page the last answered one does',
      { gate: 'Không', late: 'Đi' },
      [GATE, asked('late', { next: 2, choices: ways({ Đi: 2, Thôi: 'submit' }) }), ...FORM.slice(1)],
      ['gate', 'late', 'x', 'z'],
    ],
    [
      'one that was not answered does not decide',
      { gate: 'Không' },
      [GATE, asked('late', { next: 2, choices: ways({ Đi: 2 }) }), ...FORM.slice(1)],
      ['gate', 'late', 'z'],
    ],
    [
      'a page on its own leads past another',
      {},
      [asked('a', { next: 3 }), asked('b', { page: 2, next: 3 }), asked('c', { page: 3 })],
      ['a', 'c'],
    ],
    [
      'back to a page already seen is the end of the walk',
      { gate: 'Lại' },
      [asked('gate', { next: 2, choices: ways({ Lại: 1 }) }), asked('b', { page: 2 })],
      ['gate'],
    ],
    [
      'a ring of pages ends',
      {},
      [asked('a', { next: 2 }), asked('b', { page: 2, next: 1 }), asked('c', { page: 3 })],
      ['a', 'b'],
    ],
    [
      'where the way is unknown everything counts as asked',
      { gate: 'Có' },
      [asked('gate', { next: 2, choices: ways({ Có: 'unknown' }) }), asked('b', { page: 2 }), asked('c', { page: 3 })],
      ['gate', 'b', 'c'],
    ],
    ['a form without questions asks nothing', {}, [], []],
  ])('%s', (_, answers, questions, wanted) => {
    expect([...askedQuestions(questions, new Map(Object.entries(answers)))]).toEqual(wanted);
  });

  it('several ticked choices decide nothing', () => {
    expect(askedQuestions(FORM, new Map([['gate', ['Không']]])).has('x')).toBe(true);
  });
});

describe('items that were not asked', () => {
  const linked = [
    { item: 69, question: GATE },
    { item: 71, question: asked('y', { page: 2, next: 3 }) },
    { item: 70, question: asked('x', { page: 2, next: 3 }) },
    { item: null, question: asked('surplus', { page: 2, next: 3 }) },
    { item: 76, question: asked('z', { page: 3 }) },
  ];

  it.each([
    ['Có', []],
    ['Không', [70, 71]],
    ['Dừng', [70, 71, 76]],
  ])('Mục 69 “%s”: %j', (answer, wanted) => {
    expect(notAskedItems(linked, new Map([['gate', answer]]))).toEqual(wanted);
  });

  it('a form of which nothing is known left nothing out', () => {
    expect(notAskedItems([], new Map([['gate', 'Không']]))).toEqual([]);
  });
});
