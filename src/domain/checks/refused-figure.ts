// Says of one figure that the number reader refused it for one reason.

import type { Item } from '../regime/regime';
import type { Report } from '../report/report';
import { type Finding, type FindingCode, itemFinding } from './finding';

/** The finding, null where the answer can be read or breaks another rule. Always a fault: the figure is in no sum. */
export function refusedFigure(
  why: Extract<FindingCode, 'unreadable-number' | 'fraction-in-count' | 'negative-flow'>,
  report: Report,
  item: Item,
): Finding | null {
  const answer = report.answers.get(item.no);
  if (answer?.state !== 'unreadable' || answer.why !== why) return null;
  return itemFinding(why, 'fault', report.organisation.id, report.period, item.no, answer.typed);
}
