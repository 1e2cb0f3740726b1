// Finds figures that could not be taken as figures; the number reader says which rule they break.

import type { Item } from '../regime/regime';
import type { Report } from '../report/report';
import { type Finding, itemFinding } from './finding';

/** Rules: 52-CV/ĐU 2.2 «không tự ý quy đổi, ước lượng»; counts are whole and not negative. Example: "khoảng 10". */
export function findUnreadable(report: Report, item: Item): Finding | null {
  const answer = report.answers.get(item.no);
  if (answer?.state !== 'unreadable') return null;
  return itemFinding(answer.why, 'fault', report.organisation.id, report.period, item.no, answer.typed);
}
