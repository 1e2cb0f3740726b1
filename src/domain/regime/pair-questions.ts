// Pairs the form's questions with the regime's items: by the titles that the letter names, and between them by order.

import { foldName } from './fold-name';
import { longestRun } from './longest-run';
import { isTitleOf, titleMatcher } from './match-title';
import type { Question } from './question';
import type { Item } from './regime';

/** How an item and its question agree; 'unnamed': the letter gives the item no title to compare. */
export type PairingVerdict = 'match' | 'differs' | 'unnamed' | 'missing';

/** An item with its question, null where the form has none that is certain. */
export interface ItemPairing {
  readonly item: number;
  readonly question: Question | null;
  readonly verdict: PairingVerdict;
}

/** Every item, in the regime's order, and the questions that belong to none. */
export interface Pairing {
  readonly items: readonly ItemPairing[];
  readonly extra: readonly Question[];
  /** By how much a question's place exceeds its item's number, for the first title that matches; null when none does. */
  readonly offset: number | null;
}

/** What is known besides the titles. */
export interface PairingEvidence {
  /** Items by question id, as somebody confirmed them before. */
  readonly linked: ReadonlyMap<string, number>;
  /** Whether the form collects addresses itself: it then prints that field first, and has no question for it. */
  readonly collectsAddresses: boolean;
}

/** A pair by place: index of the item, index of the question. */
interface Pair {
  readonly item: number;
  readonly question: number;
}

/**
 * Pairs questions with items. What fixes a pair: a title that only this item and only this question have; then an id that was
 * linked before. Between fixed pairs in order, the open items and questions are paired one by one where there are as many of
 * each; otherwise they stay open, for the office to decide. Before the first fixed pair one question more is a typed e-mail
 * address where its title says so, and one question fewer is the address that the form itself collects. When nothing is fixed,
 * nothing is paired.
 * Example: the 77 questions of the letter after a question "Địa chỉ email" give 77 pairs, that one as extra, and offset 1.
 */
export function pairQuestions(
  items: readonly Item[],
  questions: readonly Question[],
  evidence: PairingEvidence,
): Pairing {
  const fixed = fixedPairs(items, questions, evidence.linked);
  const pairs = fixed.length === 0 ? [] : [...fixed, ...pairsBetween(items, questions, fixed, evidence)];
  const questionOf = new Map(pairs.map(({ item, question }) => [item, question]));
  const paired = new Set(questionOf.values());
  const pairings = items.map((item, index): ItemPairing => {
    const question = questions[questionOf.get(index) ?? -1] ?? null;
    return { item: item.no, question, verdict: verdictOf(item, question) };
  });
  return { items: pairings, extra: questions.filter((_, index) => !paired.has(index)), offset: offsetOf(pairings) };
}

function fixedPairs(
  items: readonly Item[],
  questions: readonly Question[],
  linked: ReadonlyMap<string, number>,
): readonly Pair[] {
  const byTitle = titlePairs(items, questions);
  const takenItems = new Set(byTitle.map(({ item }) => item));
  const takenQuestions = new Set(byTitle.map(({ question }) => question));
  const byId: Pair[] = [];
  questions.forEach(({ id }, question) => {
    const item = items.findIndex(({ no }) => no === linked.get(id));
    if (item === -1 || takenItems.has(item) || takenQuestions.has(question)) return;
    takenItems.add(item);
    byId.push({ item, question });
  });
  return [...byTitle, ...byId].sort((a, b) => a.question - b.question);
}

// A title that stands twice, in the letter or in the form, fixes nothing.
function titlePairs(items: readonly Item[], questions: readonly Question[]): readonly Pair[] {
  const find = titleMatcher(items);
  const matches = questions.flatMap(({ title }, question) => find(title).map((item): Pair => ({ item, question })));
  return matches.filter(
    ({ item, question }) => matches.filter((other) => other.item === item || other.question === question).length === 1,
  );
}

function pairsBetween(
  items: readonly Item[],
  questions: readonly Question[],
  fixed: readonly Pair[],
  evidence: PairingEvidence,
): readonly Pair[] {
  const run = longestRun(fixed.map(({ item }) => item));
  const ends = [...fixed.filter((_, place) => run.has(place)), { item: items.length, question: questions.length }];
  const taken = {
    items: new Set(fixed.map(({ item }) => item)),
    questions: new Set(fixed.map((pair) => pair.question)),
  };
  let start: Pair = { item: -1, question: -1 };
  return ends.flatMap((end, place) => {
    const openItems = between(start.item, end.item).filter((item) => !taken.items.has(item));
    const openQuestions = between(start.question, end.question).filter((question) => !taken.questions.has(question));
    start = end;
    if (place === 0) return pairLeading(openItems, openQuestions, questions, evidence);
    return pairInOrder(openItems, openQuestions);
  });
}

function pairLeading(
  items: readonly number[],
  open: readonly number[],
  questions: readonly Question[],
  { collectsAddresses }: PairingEvidence,
): readonly Pair[] {
  const first = questions[open[0] ?? -1];
  const surplus = open.length - items.length;
  if (surplus === 1 && first !== undefined && asksForAddress(first)) return pairInOrder(items, open.slice(1));
  if (surplus === -1 && collectsAddresses) return pairInOrder(items.slice(1), open);
  return pairInOrder(items, open);
}

function pairInOrder(items: readonly number[], questions: readonly number[]): readonly Pair[] {
  if (items.length !== questions.length) return [];
  return items.flatMap((item, place): Pair[] => {
    const question = questions[place];
    return question === undefined ? [] : [{ item, question }];
  });
}

function asksForAddress({ title }: Question): boolean {
  return /(^|[^\p{L}])(e( - )?mail|gmail|thư điện tử|hòm thư|hộp thư)/u.test(foldName(title));
}

function verdictOf(item: Item, question: Question | null): PairingVerdict {
  if (question === null) return 'missing';
  if (item.title === null) return 'unnamed';
  return isTitleOf(item, question.title) ? 'match' : 'differs';
}

function offsetOf(pairings: readonly ItemPairing[]): number | null {
  const first = pairings.find(({ verdict }) => verdict === 'match');
  return first === undefined || first.question === null ? null : first.question.place - first.item;
}

function between(after: number, before: number): readonly number[] {
  return Array.from({ length: Math.max(0, before - after - 1) }, (_, step) => after + 1 + step);
}
