// Finds figures that differ from the sum of the items that the regime declares as their parts.

import { formatItemList } from '../regime/item-list';
import type { Item } from '../regime/regime';
import { figureOf } from '../report/answer';
import type { Report } from '../report/report';
import { addUp } from '../totals/total';
import { type Finding, itemFinding } from './finding';

/**
 * Silent while a part is not known. Rule: the regime's `sumOf`; the monthly form of 52-CV/ĐU declares none.
 * Example: a total of 12 over parts 5 and 6: fact `sum` is 11.
 */
export function findSumMismatch(report: Report, item: Item): Finding | null {
  if (item.sumOf.length === 0) return null;
  const answer = report.answers.get(item.no);
  const figure = figureOf(answer);
  const parts = item.sumOf.map((part) => figureOf(report.answers.get(part)));
  const known = parts.filter((part): part is number => part !== null);
  if (answer === undefined || figure === null || known.length < parts.length) return null;
  const sum = addUp(known);
  if (sum === figure) return null;
  const facts = { sum, parts: formatItemList(item.sumOf) };
  return itemFinding('sum-mismatch', 'fault', report.organisation.id, report.period, item.no, answer.typed, facts);
}
