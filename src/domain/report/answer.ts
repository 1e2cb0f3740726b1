// The state of one answer: a figure, zero, blank, not asked, not owed or unreadable; words where words are asked.

import { type Item, isNumeric } from '../regime/regime';
import type { Unreadable } from './figure';
import { readNumber } from './read-number';

/**
 * One item of one report. `typed` is what the reporter typed, '' where nothing. Blank is never zero.
 * Items that ask for words have the state 'words' when answered.
 */
export type Answer =
  | { readonly state: 'number'; readonly typed: string; readonly value: number }
  | { readonly state: 'zero'; readonly typed: string; readonly value: 0 }
  | { readonly state: 'words'; readonly typed: string }
  | { readonly state: 'blank'; readonly typed: '' }
  | { readonly state: 'not-asked'; readonly typed: string }
  | { readonly state: 'not-owed'; readonly typed: string }
  | {
      readonly state: 'unreadable';
      readonly typed: string;
      readonly why: Unreadable;
      /** The number that is evidently meant, for the office to accept, or null. */
      readonly proposal: number | null;
    };

/** What the state of an answer depends on besides the item. */
export interface AnswerContext {
  /** Whether the reporting organisation answers for the item. */
  readonly owed: boolean;
  /** Whether the item's branch was taken. */
  readonly asked: boolean;
  /** Whether a stock item's figure is a level in this period: a level is never negative. */
  readonly isLevel: boolean;
}

// Most of a report's cells are one of these.
const BLANK: Answer = { state: 'blank', typed: '' };
const NOT_ASKED: Answer = { state: 'not-asked', typed: '' };
const NOT_OWED: Answer = { state: 'not-owed', typed: '' };
// Most answers are one digit: one answer stands for all that were typed alike.
const ZERO = '0'.charCodeAt(0);
const DIGITS = Array.from({ length: 10 }, (_, value) => String(value));
const DIGIT_FIGURES: readonly Answer[] = DIGITS.map((typed, value) => answerWith(typed, value));
const DIGIT_WORDS: readonly Answer[] = DIGITS.map((typed) => ({ state: 'words', typed }));

/**
 * Reads one answer. Rules: 52-CV/ĐU 2.5 (only assigned items), 2.2 (zero must be written), Phụ lục 02 Mục 69 (branch).
 * Example: a blank assigned figure is `{ state: 'blank', typed: '' }`, a typed "0" is `{ state: 'zero', … }`.
 */
export function readAnswer(item: Item, typed: string, { owed, asked, isLevel }: AnswerContext): Answer {
  if (!owed) return notOwed(typed);
  if (!asked) return typed === '' ? NOT_ASKED : { state: 'not-asked', typed };
  const areFigures = isNumeric(item);
  const known = typed.length === 1 ? (areFigures ? DIGIT_FIGURES : DIGIT_WORDS)[typed.charCodeAt(0) - ZERO] : undefined;
  if (known !== undefined) return known;
  if (!areFigures) return typed.trim() === '' ? BLANK : { state: 'words', typed };
  const reading = readNumber(typed, {
    decimals: item.decimals,
    signed: item.kind === 'stock' && !isLevel,
    unit: item.unit,
  });
  switch (reading.kind) {
    case 'blank':
      return BLANK;
    case 'unreadable':
      return { state: 'unreadable', typed, why: reading.why, proposal: reading.proposal };
    case 'number':
      return answerWith(typed, reading.value);
  }
}

/** What was typed for an item that the organisation does not answer for. Example: `notOwed('3')` counts in no sum. */
export function notOwed(typed: string): Answer {
  return typed === '' ? NOT_OWED : { state: 'not-owed', typed };
}

/** An answer that is a figure. Example: `answerWith('0', 0)` has the state 'zero'. */
export function answerWith(typed: string, value: number): Answer {
  return value === 0 ? { state: 'zero', typed, value: 0 } : { state: 'number', typed, value };
}

/** The figure of an answer, or null where it is none. */
export function figureOf(answer: Answer | undefined): number | null {
  return answer && (answer.state === 'number' || answer.state === 'zero') ? answer.value : null;
}
