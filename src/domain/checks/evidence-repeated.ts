// Finds links and document numbers that stand as evidence twice.

import type { Item } from '../regime/regime';
import type { Report } from '../report/report';
import { evidenceMarks } from './evidence-marks';
import { type Finding, itemFinding } from './finding';

interface Use {
  readonly mark: string;
  readonly report: Report;
  readonly item: number;
}

/**
 * Goes through all reports; the use that was sent later is asked about. A task shows the same evidence month after month, so
 * within one organisation its own description may repeat; what describes a counted figure may not.
 * Rule: 52-CV/ĐU 1.2, «không chia tách một hoạt động» (R17). Example: one link in Mục 53 of March and of April.
 */
export function findEvidenceRepeated(reports: readonly Report[], items: readonly Item[]): readonly Finding[] {
  const ofTasks = new Set(evidenceItems(items.filter(({ ordered }) => ordered)));
  const described = evidenceItems(items);
  const uses = reports.flatMap((report) => usesIn(report, described));
  const first = new Map<string, Use>();
  const asked = new Set<string>();
  return uses.sort(byArrival).flatMap((use) => {
    const known = first.get(use.mark);
    if (known === undefined) {
      first.set(use.mark, use);
      return [];
    }
    const isSameTask =
      known.report.organisation.id === use.report.organisation.id && known.item === use.item && ofTasks.has(use.item);
    // One question an answer: its key is the organisation, the period and the item.
    const key = `${use.report.organisation.id}|${use.report.period}|${use.item}`;
    if (isSameTask || asked.has(key)) return [];
    asked.add(key);
    return [repetition(use, known)];
  });
}

function evidenceItems(items: readonly Item[]): readonly number[] {
  return [...new Set(items.flatMap(({ evidence }) => (evidence === null ? [] : [evidence.in])))];
}

function usesIn(report: Report, described: readonly number[]): readonly Use[] {
  const uses: Use[] = [];
  for (const item of described) {
    const answer = report.answers.get(item);
    if (answer?.state !== 'words') continue;
    for (const mark of evidenceMarks(answer.typed)) uses.push({ mark, report, item });
  }
  return uses;
}

function repetition({ mark, report, item }: Use, known: Use): Finding {
  const { organisation, period } = known.report;
  const isOwn = organisation.id === report.organisation.id;
  const facts = { item: known.item, period, unit: organisation.id, name: isOwn ? '' : organisation.name };
  return itemFinding('evidence-repeated', 'question', report.organisation.id, report.period, item, mark, facts);
}

// By time of arrival, since periods may be sent in any order; then by place, so that the order is always the same.
function byArrival(a: Use, b: Use): number {
  const placeOf = ({ report, item }: Use) =>
    `${report.first.submittedAt} ${report.period} ${report.organisation.id} ${String(item).padStart(4, '0')}`;
  return placeOf(a) < placeOf(b) ? -1 : 1;
}
