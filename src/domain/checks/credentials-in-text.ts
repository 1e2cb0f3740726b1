// Finds answers that hold, or held before they were masked at intake, somebody's access data.

import type { Item } from '../regime/regime';
import type { Answer } from '../report/answer';
import { MASK, maskCredentials } from '../report/mask-credentials';
import type { Report } from '../report/report';
import { type Finding, itemFinding } from './finding';

// "mk:1"; figures are mostly shorter, and need no reading.
const SHORTEST = 4;

/**
 * Rule: Phụ lục 02 Mục 53, «không yêu cầu cung cấp tài khoản truy cập» (R25). The finding never shows the secret.
 * Example: Mục 53 "user: a / pass: [đã che]".
 */
export function findCredentials(
  report: Pick<Report, 'organisation' | 'period'>,
  item: Pick<Item, 'no'>,
  { typed }: Pick<Answer, 'typed'>,
): Finding | null {
  if (typed.length < SHORTEST) return null;
  const masked = maskCredentials(typed) ?? (typed.includes(MASK) ? typed : null);
  if (masked === null) return null;
  return itemFinding('credentials-in-text', 'fault', report.organisation.id, report.period, item.no, masked);
}
