// Compares two versions of a report answer by answer, and carries the difference as facts of a finding.

import type { Item } from '../regime/regime';
import type { TypedAnswers } from '../report/version';
import type { Finding } from './finding';

/** One answer that differs; '' stands for none. */
export interface AnswerChange {
  readonly item: number;
  readonly before: string;
  readonly after: string;
}

/**
 * The answers that two versions do not share, by item; outer spaces make no difference.
 * Example: {24: '3'} and {24: '1', 29: '0'} differ in 24 ('3', '1') and 29 ('', '0').
 */
export function changesBetween(
  before: TypedAnswers,
  after: TypedAnswers,
  items: readonly Item[],
): readonly AnswerChange[] {
  return items.flatMap(({ no }) => {
    const change = { item: no, before: (before.get(no) ?? '').trim(), after: (after.get(no) ?? '').trim() };
    return change.before === change.after ? [] : [change];
  });
}

/** The changes as facts: for Mục 24 `before 24` and `after 24`. */
export function changeFacts(changes: readonly AnswerChange[]): Finding['facts'] {
  return Object.fromEntries(
    changes.flatMap(({ item, before, after }) => [
      [`before ${item}`, before],
      [`after ${item}`, after],
    ]),
  );
}

/** The changes that facts carry, by item. */
export function changesOf(facts: Finding['facts']): readonly AnswerChange[] {
  return Object.entries(facts)
    .flatMap(([name, value]) => {
      const item = /^before (\d+)$/.exec(name)?.[1];
      if (item === undefined) return [];
      return [{ item: Number(item), before: String(value), after: String(facts[`after ${item}`] ?? '') }];
    })
    .sort((a, b) => a.item - b.item);
}
