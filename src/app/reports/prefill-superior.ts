// Fills the superior's form beforehand, as an address that a person opens, looks through and sends.

import { foldName } from '../../domain/regime/fold-name';
import { type ItemPairing, pairQuestions } from '../../domain/regime/pair-questions';
import type { Question } from '../../domain/regime/question';
import { isNumeric, type Regime } from '../../domain/regime/regime';
import type { Ports } from '../ports';
import { isFillable, type UpwardLine } from './upward-report';

/** The address, and what it holds. */
export interface Prefilled {
  readonly address: string;
  /** Items that are filled in. */
  readonly filled: readonly number[];
}

const TYPED: ReadonlySet<Question['type']> = new Set(['text']);
const CHOSEN: ReadonlySet<Question['type']> = new Set(['multiple-choice', 'list']);

/**
 * The superior's form with every figure and choice that is complete and undoubted; null where the form cannot be opened.
 * Only questions whose title is the item's own are filled in: a value never goes to a question by its place alone.
 * Example: of two complete figures, one whose question was renamed, one is filled in.
 */
export function prefillSuperior(
  { forms }: Pick<Ports, 'forms'>,
  regime: Regime,
  address: string,
  lines: readonly UpwardLine[],
): Prefilled | null {
  const form = forms.find(address);
  if (form === null) return null;
  const evidence = { linked: new Map<string, number>(), collectsAddresses: form.collectsAddresses() };
  const { items } = pairQuestions(regime.items, form.questions(), evidence);
  const answers = items.flatMap((pair) => {
    const line = lines.find(({ value }) => value.item.no === pair.item);
    return line === undefined ? [] : answerFor(pair, line);
  });
  return {
    address: form.prefilledAddress(answers.map(({ question, answer }) => [question, answer])),
    filled: answers.map(({ item }) => item),
  };
}

interface Filled {
  readonly item: number;
  readonly question: string;
  readonly answer: string;
}

function answerFor({ question, verdict }: ItemPairing, line: UpwardLine): readonly Filled[] {
  if (question === null || verdict !== 'match' || !isFillable(line)) return [];
  const { item, figure, words } = line.value;
  if (isNumeric(item)) {
    // A decimal comma, no dots: what a form's own check of numbers takes.
    const answer = String(figure).replace('.', ',');
    return TYPED.has(question.type) ? [{ item: item.no, question: question.id, answer }] : [];
  }
  const typed = foldName(words[0]?.typed ?? '');
  const choice = question.choices.find(({ value }) => foldName(value) === typed);
  if (choice === undefined || !CHOSEN.has(question.type)) return [];
  return [{ item: item.no, question: question.id, answer: choice.value }];
}
