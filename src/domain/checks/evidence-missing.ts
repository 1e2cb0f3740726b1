// Finds results that nothing describes: a figure above zero or a finished task whose description is blank.

import { foldName } from '../regime/fold-name';
import type { EvidenceLink, Item } from '../regime/regime';
import { type Answer, figureOf } from '../report/answer';
import type { Report } from '../report/report';
import { type Finding, itemFinding } from './finding';

/**
 * Rules: 52-CV/ĐU 1.2 («có sản phẩm/kết quả cụ thể»), Phụ lục 02 Mục 53 and 70–75. A description that is owed and blank is
 * found as such, not here. Example: 52 = 3 with 53 blank; 73 = "Đã hoàn thành" with 72 blank.
 */
export function findEvidenceMissing(report: Report, item: Item, isRequired: (item: number) => boolean): Finding | null {
  if (item.evidence === null) return null;
  const answer = report.answers.get(item.no);
  const description = report.answers.get(item.evidence.in);
  if (answer === undefined || description?.state !== 'blank' || isRequired(item.evidence.in)) return null;
  if (!callsFor(item.evidence, answer)) return null;
  const facts = { in: item.evidence.in };
  return itemFinding(
    'evidence-missing',
    'question',
    report.organisation.id,
    report.period,
    item.no,
    answer.typed,
    facts,
  );
}

function callsFor({ when }: EvidenceLink, answer: Answer): boolean {
  if (when === 'above-zero') return (figureOf(answer) ?? 0) > 0;
  return answer.state === 'words' && when.some((choice) => foldName(choice) === foldName(answer.typed));
}
