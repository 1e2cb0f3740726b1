// Runs the checks that compare reports with one another: over time, and between organisations.

import type { Item } from '../regime/regime';
import type { Report } from '../report/report';
import { type EnteredLevels, enteredLevels } from '../totals/level';
import type { SwitchableCheck } from './check-settings';
import { findCopied } from './copied-report';
import { findCumulative } from './cumulative-suspected';
import { findEvidenceRepeated } from './evidence-repeated';
import type { Finding } from './finding';
import { findLevelSuspected } from './level-suspected';
import { findNegativeLevel } from './negative-level';
import { findNoOpeningLevel } from './no-opening-level';
import type { CheckedBook } from './run-checks';
import { inSequence, levelSteps, type ReportInSequence } from './stock-levels';
import { findTaskRegressed } from './task-regressed';
import { findYearOpeningMismatch } from './year-opening-mismatch';

/** The findings over each organisation's reports (in order of period), and over all of them together. */
export function runHistoryChecks(histories: readonly (readonly Report[])[], book: CheckedBook): readonly Finding[] {
  const { items, settings } = book;
  const isOn = (check: SwitchableCheck) => !settings.off.has(check);
  const all = histories.flat();
  return [
    ...histories.flatMap(historyChecker(book, isOn)),
    ...(isOn('copied-report') ? findCopied(all, items, settings.copiedFigures) : []),
    ...(isOn('evidence-repeated') ? findEvidenceRepeated(all, items) : []),
  ];
}

function historyChecker(
  { items, openings, settings }: CheckedBook,
  isOn: (check: SwitchableCheck) => boolean,
): (reports: readonly Report[]) => readonly Finding[] {
  const flowItems = items.filter(({ kind }) => kind === 'flow');
  const stockItems = items.filter(({ kind }) => kind === 'stock');
  const entered = enteredLevels(openings);
  return (reports) => {
    const owedStock = stockItems.filter(({ no }) => isOwed(reports, no));
    const sequence = inSequence(reports);
    return [
      ...(isOn('cumulative-suspected') ? findCumulative(reports, flowItems, settings.cumulativeItems) : []),
      ...(isOn('level-suspected') ? findLevelSuspected(reports, owedStock, entered, settings.leastLevel) : []),
      ...owedStock.flatMap((item) => checkLevels(sequence, item, entered, isOn)),
      ...(isOn('task-regressed') ? findTaskRegressed(reports, items) : []),
    ];
  };
}

function checkLevels(
  reports: readonly ReportInSequence[],
  { no }: Item,
  entered: EnteredLevels,
  isOn: (check: SwitchableCheck) => boolean,
): readonly Finding[] {
  const own = entered(reports[0]?.report.organisation.id ?? '', no);
  const steps = levelSteps(reports, no, own);
  return [
    ...(isOn('negative-level') ? findNegativeLevel(steps, no) : []),
    ...(isOn('no-opening-level') ? findNoOpeningLevel(steps, no, own) : []),
    ...(isOn('year-opening-mismatch') ? findYearOpeningMismatch(steps, no) : []),
  ];
}

// Most organisations answer for no stock item at all.
function isOwed(reports: readonly Report[], item: number): boolean {
  return reports.some(({ answers }) => {
    const state = answers.get(item)?.state;
    return state !== undefined && state !== 'not-owed';
  });
}
