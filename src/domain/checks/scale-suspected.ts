// Finds sums of money that look typed in đồng where the item asks for triệu đồng.

import { foldName } from '../regime/fold-name';
import type { Item } from '../regime/regime';
import { figureOf } from '../report/answer';
import type { Report } from '../report/report';
import { type Finding, itemFinding } from './finding';

const ASKED = foldName('triệu đồng');
const DONG_IN_A_MILLION = 1e6;

/** Whether an item asks for a sum in triệu đồng. */
export function isMoney({ kind, unit }: Pick<Item, 'kind' | 'unit'>): boolean {
  return kind === 'flow' && unit !== null && foldName(unit) === ASKED;
}

/**
 * The tool converts nothing (52-CV/ĐU 2.2, «không tự ý quy đổi»); it says what the sum would be. Rule R15.
 * Example: Mục 60 typed '1.500.000.000' from 1,000,000 triệu đồng on: fact `proposal` is 1500.
 */
export function findScale(report: Report, item: Item, least: number): Finding | null {
  const answer = report.answers.get(item.no);
  const figure = figureOf(answer);
  if (answer === undefined || figure === null || figure < least || !isMoney(item)) return null;
  const facts = { proposal: figure / DONG_IN_A_MILLION };
  return itemFinding(
    'scale-suspected',
    'question',
    report.organisation.id,
    report.period,
    item.no,
    answer.typed,
    facts,
  );
}
