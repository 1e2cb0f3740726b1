// Which question is which item: found by titles, never by assuming that the n-th question is Mục n.

import { describe, expect, it } from 'vitest';
import { foldName } from '../../src/domain/regime/fold-name';
import { isTitleOf } from '../../src/domain/regime/match-title';
import { type Pairing, pairQuestions } from '../../src/domain/regime/pair-questions';
import { HUMG_MONTHLY } from '../../src/regimes/humg-monthly';
import { letterTitles, letterTitlesBut, questionsOf } from './form';
import { item } from './sample-regime';

const { items } = HUMG_MONTHLY;
const NOTHING = { linked: new Map<string, number>(), collectsAddresses: false };
// Of the 77 items the letter leaves 31 unnamed: 1–23, 25–28 and 42–45.
const UNNAMED = 31;

function pair(titles: readonly string[], evidence: Partial<typeof NOTHING> = {}): Pairing {
  return pairQuestions(items, questionsOf(titles), { ...NOTHING, ...evidence });
}

/** The place in the form of the question of an item, or the item's verdict where it has none. */
function placeOf({ items: pairs }: Pairing, no: number): number | string {
  const found = pairs.find((one) => one.item === no);
  return found?.question?.place ?? found?.verdict ?? 'no such item';
}

function counts({ items: pairs, extra }: Pairing): Readonly<Record<string, number>> {
  const of = (verdict: string) => pairs.filter((one) => one.verdict === verdict).length;
  const [match, differs, unnamed, missing] = ['match', 'differs', 'unnamed', 'missing'].map(of);
  return { match, differs, unnamed, missing, extra: extra.length } as Readonly<Record<string, number>>;
}

const ALL = { match: 77 - UNNAMED, differs: 0, unnamed: UNNAMED, missing: 0, extra: 0 };

describe('the form as the letter has it', () => {
  it.each<[string, readonly string[]]>([
    ['its own titles', letterTitles()],
    ['decomposed accents', letterTitles().map((title) => title.normalize('NFD'))],
    ['capitals and doubled spaces', letterTitles().map((title) => `  ${title.toUpperCase().replace(/ /g, '  ')} `)],
    ['a number before each title', letterTitles().map((title, index) => `${index + 1}. ${title}`)],
    ['"Câu n:" before each title', letterTitles().map((title, index) => `Câu ${index + 1}: ${title}`)],
    [
      'codes before the titles',
      letterTitles().map((title, index) => [items[index]?.code, title].filter(Boolean).join(' - ')),
    ],
  ])('%s: every item has its question', (_, titles) => {
    const pairing = pair(titles);
    expect(counts(pairing)).toEqual(ALL);
    expect(items.map(({ no }) => placeOf(pairing, no))).toEqual(items.map(({ no }) => no));
    expect(pairing.offset).toBe(0);
  });
});

describe('one question more', () => {
  it('an e-mail address typed as question 1 is no item, and every number moves by one', () => {
    const pairing = pair(['Địa chỉ email của người báo cáo', ...letterTitles()]);
    expect(counts(pairing)).toEqual({ ...ALL, extra: 1 });
    expect([1, 2, 24, 42, 77].map((no) => placeOf(pairing, no))).toEqual([2, 3, 25, 43, 78]);
    expect(pairing.extra.map(({ place }) => place)).toEqual([1]);
    expect(pairing.offset).toBe(1);
  });

  it('something else before the first named item leaves 1–23 open: nobody knows which one it is', () => {
    const pairing = pair(['Họ và tên người báo cáo', ...letterTitles()]);
    expect(counts(pairing)).toEqual({ ...ALL, unnamed: UNNAMED - 23, missing: 23, extra: 24 });
    expect([1, 23, 24, 77].map((no) => placeOf(pairing, no))).toEqual(['missing', 'missing', 25, 78]);
  });

  it('between two named items it is extra, and nothing else changes', () => {
    const titles = letterTitles();
    const pairing = pair([...titles.slice(0, 50), 'Câu thêm', ...titles.slice(50)]);
    expect(counts(pairing)).toEqual({ ...ALL, extra: 1 });
    expect([49, 50, 51, 77].map((no) => placeOf(pairing, no))).toEqual([49, 50, 52, 78]);
  });

  it('among unnamed items it leaves those open', () => {
    const titles = letterTitles();
    const pairing = pair([...titles.slice(0, 26), 'Câu thêm', ...titles.slice(26)]);
    expect([24, 25, 26, 27, 28, 29].map((no) => placeOf(pairing, no))).toEqual([
      24,
      'missing',
      'missing',
      'missing',
      'missing',
      30,
    ]);
    expect(pairing.extra.map(({ place }) => place)).toEqual([25, 26, 27, 28, 29]);
  });
});

describe('one question fewer', () => {
  it('a named item is missing, and nothing else changes', () => {
    const pairing = pair(letterTitlesBut({ 50: null }));
    expect(counts(pairing)).toEqual({ ...ALL, match: 45, missing: 1 });
    expect([49, 50, 51, 77].map((no) => placeOf(pairing, no))).toEqual([49, 'missing', 50, 76]);
  });

  it('an unnamed item leaves its neighbours open', () => {
    const pairing = pair(letterTitlesBut({ 43: null }));
    expect([41, 42, 43, 44, 45, 46].map((no) => placeOf(pairing, no))).toEqual([
      41,
      'missing',
      'missing',
      'missing',
      'missing',
      45,
    ]);
    expect(pairing.extra).toHaveLength(3);
  });

  it('the address that the form collects itself is Mục 1: it has no question', () => {
    const titles = letterTitlesBut({ 1: null });
    const pairing = pair(titles, { collectsAddresses: true });
    expect([1, 2, 3, 24].map((no) => placeOf(pairing, no))).toEqual(['missing', 1, 2, 23]);
    expect([pairing.offset, pairing.extra.length]).toEqual([-1, 0]);
    expect(placeOf(pair(titles), 2)).toBe('missing');
  });
});

describe('titles that changed', () => {
  it('another title between two known ones is the item under another name', () => {
    const pairing = pair(letterTitlesBut({ 56: 'Số bài báo trong nước' }));
    expect(counts(pairing)).toEqual({ ...ALL, match: 45, differs: 1 });
    expect(placeOf(pairing, 56)).toBe(56);
  });

  it('two questions that changed places are followed by their titles', () => {
    const pairing = pair(letterTitlesBut({ 56: item(57).title, 57: item(56).title }));
    expect(counts(pairing)).toEqual(ALL);
    expect([55, 56, 57, 58].map((no) => placeOf(pairing, no))).toEqual([55, 57, 56, 58]);
  });

  it('one renamed and one new beside it stay open', () => {
    const titles = letterTitlesBut({ 56: 'Số bài báo trong nước' });
    const pairing = pair([...titles.slice(0, 56), 'Câu thêm', ...titles.slice(56)]);
    expect(counts(pairing)).toEqual({ ...ALL, match: 45, missing: 1, extra: 2 });
    expect(placeOf(pairing, 56)).toBe('missing');
  });

  it('72–75 have two titles for four items: they go by order, and a form that corrected them differs', () => {
    expect([72, 73, 74, 75].map((no) => placeOf(pair(letterTitles()), no))).toEqual([72, 73, 74, 75]);
    const corrected = pair(
      letterTitlesBut({ 73: 'Thực hiện nhiệm vụ tự chọn 2 (NVTC2)', 74: 'Nhiệm vụ tự chọn 3 (NVTC3)' }),
    );
    expect([72, 73, 74, 75].map((no) => placeOf(corrected, no))).toEqual([72, 73, 74, 75]);
    expect(corrected.items.slice(71, 75).map(({ verdict }) => verdict)).toEqual([
      'match',
      'differs',
      'differs',
      'match',
    ]);
  });

  it('a question that somebody linked before is followed by its id, whatever it is called and wherever it stands', () => {
    const titles = letterTitlesBut({ 50: null });
    const pairing = pair([...titles, 'Số kế hoạch số hóa'], { linked: new Map([['a77', 50]]) });
    expect(counts(pairing)).toEqual({ ...ALL, match: 45, differs: 1 });
    expect(placeOf(pairing, 50)).toBe(77);
  });

  it('a title wins over an earlier link', () => {
    const pairing = pair(letterTitles(), { linked: new Map([['a24', 29]]) });
    expect([placeOf(pairing, 24), placeOf(pairing, 29)]).toEqual([24, 29]);
  });
});

describe('nothing to go by', () => {
  it('77 questions of which no title matches are not paired', () => {
    const pairing = pair(Array.from({ length: 77 }, (_, index) => `Câu ${index + 1}`));
    expect(counts(pairing)).toEqual({ match: 0, differs: 0, unnamed: 0, missing: 77, extra: 77 });
    expect(pairing.offset).toBeNull();
  });

  it('a form without questions gives none', () => {
    expect(counts(pair([]))).toEqual({ match: 0, differs: 0, unnamed: 0, missing: 77, extra: 0 });
  });
});

describe('the title of an item', () => {
  const tg02 = item(24);
  const title = 'Số buổi sinh hoạt chuyên đề về chính trị, tư tưởng trong kỳ';

  it.each([
    [title, true],
    [`${title}.`, true],
    [`24. TG02 – ${title}`, true],
    [`Mục 24 (TG02): ${title}`, true],
    [`TG03 - ${title}`, false],
    [`02 ${title}`, false],
    [`${title} (buổi)`, false],
    ['', false],
  ])('Mục 24, "%s": %s', (written, isTitle) => {
    expect(isTitleOf(tg02, written)).toBe(isTitle);
  });

  it.each([
    ['Mỏ', 'Mở', false],
    ['Mỏ', 'MỎ', true],
    ['Mỏ', 'Mo', false],
    ['Chi uỷ', 'Chi ủy', true],
    ['Hoà – Bình', 'Hòa - Bình', true],
  ])('%s and %s: %s', (a, b, isTitle) => {
    expect(isTitleOf({ title: a, code: null }, b)).toBe(isTitle);
    expect(foldName(a) === foldName(b)).toBe(isTitle);
  });

  it('an unnamed item has none', () => {
    expect(isTitleOf(item(25), 'Chưa có tên trong văn bản nguồn')).toBe(false);
  });
});
