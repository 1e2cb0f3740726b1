// Finds negative figures of items that count what happened.

import type { Item } from '../regime/regime';
import type { Report } from '../report/report';
import type { Finding } from './finding';
import { refusedFigure } from './refused-figure';

/** Rule: 52-CV/ĐU 2.1 «kết quả phát sinh trong kỳ». Example: Mục 24 "-1"; Mục 42, a stock, may be negative. */
export function findNegativeFlow(report: Report, item: Item): Finding | null {
  return refusedFigure('negative-flow', report, item);
}
