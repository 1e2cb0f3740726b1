// Finds tasks whose state goes back within a year.

import { type Period, yearOf } from '../calendar/period';
import { foldName } from '../regime/fold-name';
import type { Item } from '../regime/regime';
import type { Report } from '../report/report';
import { type Finding, itemFinding } from './finding';

interface Step {
  readonly place: number;
  readonly typed: string;
  readonly period: Period;
}

/**
 * Goes through one organisation's reports in order of period; a new year has new tasks.
 * Rule: 52-CV/ĐU 1.4 and Phụ lục 02 Mục 71–75 (R30). Example: Mục 71 "Đã hoàn thành" in May, "Chưa triển khai" in June.
 */
export function findTaskRegressed(reports: readonly Report[], items: readonly Item[]): readonly Finding[] {
  return items
    .filter(({ ordered }) => ordered)
    .flatMap((item) => {
      const findings: Finding[] = [];
      let last: Step | null = null;
      for (const report of reports) {
        const answer = report.answers.get(item.no);
        if (answer?.state !== 'words') continue;
        const step: Step = {
          place: placeOf(item, answer.typed),
          typed: answer.typed,
          period: report.period,
        };
        if (step.place < 0) continue;
        if (last !== null && step.place < last.place && yearOf(last.period) === yearOf(step.period)) {
          const facts = { before: last.typed, period: last.period };
          findings.push(
            itemFinding(
              'task-regressed',
              'question',
              report.organisation.id,
              report.period,
              item.no,
              step.typed,
              facts,
            ),
          );
        }
        last = step;
      }
      return findings;
    });
}

// Nearly every answer is a choice as the form has it.
function placeOf({ choices }: Item, typed: string): number {
  const place = choices.indexOf(typed);
  return place >= 0 ? place : choices.map(foldName).indexOf(foldName(typed));
}
