// Compares what two reports say, as it is printed, item by item.

import { type Item, isNumeric } from '../regime/regime';
import type { PrintedAnswer } from '../report/figure-code';

/** One item that differs; figures as numbers, '' where a report says nothing. */
export interface PrintedChange {
  readonly item: number;
  readonly before: string | number;
  readonly after: string | number;
}

/** What differs, by item. Example: [[24, '3']] and [[24, '5'], [29, '0']] differ in 24 (3, 5) and 29 ('', 0). */
export function printedChanges(
  before: readonly PrintedAnswer[],
  after: readonly PrintedAnswer[],
  items: readonly Item[],
): readonly PrintedChange[] {
  const [old, now] = [new Map(before), new Map(after)];
  return items.flatMap((item) => {
    const [was, is] = [saidOf(item, old.get(item.no)), saidOf(item, now.get(item.no))];
    return was === is ? [] : [{ item: item.no, before: was, after: is }];
  });
}

/** The changes as facts of a finding: `before 24` and `after 24`. */
export function printedFacts(changes: readonly PrintedChange[]): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    changes.flatMap(({ item, before, after }) => [
      [`before ${item}`, before],
      [`after ${item}`, after],
    ]),
  );
}

/** The changes that facts carry, by item. */
export function printedChangesOf(facts: Readonly<Record<string, string | number>>): readonly PrintedChange[] {
  return Object.entries(facts)
    .flatMap(([name, before]) => {
      const item = Number(/^before (\d+)$/.exec(name)?.[1]);
      return item > 0 ? [{ item, before, after: facts[`after ${item}`] ?? '' }] : [];
    })
    .sort((a, b) => a.item - b.item);
}

function saidOf(item: Item, printed = ''): string | number {
  const text = printed.normalize('NFC').replace(/\s+/g, ' ').trim();
  return isNumeric(item) && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}
