// Finds figures given by an organisation that does not answer for the item; they stay out of every sum.

import { type Item, isNumeric } from '../regime/regime';
import { readNumber } from '../report/read-number';
import type { Report } from '../report/report';
import { type Finding, itemFinding } from './finding';

/** How strict the check is. */
export interface NotOwnerRule {
  /** Whether a zero counts as filled in. */
  readonly includeZero: boolean;
}

/** Rule: 52-CV/ĐU 2.5 and Phụ lục 02 (items assigned). Example: Mục 56 typed "2" by Chi bộ Đào tạo. */
export function findNotOwner(report: Report, item: Item, rule: NotOwnerRule): Finding | null {
  const answer = report.answers.get(item.no);
  if (!isNumeric(item) || answer?.state !== 'not-owed' || answer.typed.trim() === '') return null;
  const reading = readNumber(answer.typed, { decimals: true, signed: true, unit: item.unit });
  if (reading.kind === 'blank') return null;
  const isZero = reading.kind === 'number' && reading.value === 0;
  if (isZero && !rule.includeZero) return null;
  const severity = isZero ? 'note' : 'fault';
  return itemFinding('not-owner', severity, report.organisation.id, report.period, item.no, answer.typed);
}
